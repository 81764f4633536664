package afterword.mail.send;

import afterword.mail.account.MailAccount;
import afterword.mail.account.MailServer;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * Submission through the user's own server (RFC 6409). What went wrong before the first byte of the mail was written
 * certainly did not send it; what went wrong after it, with no word from the server, is unknown.
 *
 * @param secret the password or the token, asked for at each sending and never kept
 * @param copies whether the server gets the sender's own address as a second recipient of the same mail: it takes both or
 *     none, so that the copy in the mailbox says that the mail went out. The mail itself names nobody but its reader.
 */
public record SmtpSubmission(MailAccount account, Supplier<String> secret, boolean copies) implements Submission {

    /** Without copies. */
    public SmtpSubmission(MailAccount account, Supplier<String> secret) {
        this(account, secret, false);
    }

    @Override
    public Outcome submit(String from, String to, byte[] mail) {
        return submit(from, to, mail, copies && !from.equalsIgnoreCase(to));
    }

    private Outcome submit(String from, String to, byte[] mail, boolean copy) {
        Session session = Session.getInstance(account.submissionProperties());
        session.getProperties().setProperty("mail.smtp.from", from);
        Watched message;
        Transport transport;
        try {
            message = new Watched(session, mail);
            transport = session.getTransport("smtp");
        } catch (MessagingException broken) {
            return new Outcome.Never(words(broken));
        }
        try {
            connect(transport);
            InternetAddress reader = new InternetAddress(to, true);
            transport.sendMessage(
                    message,
                    copy ? new InternetAddress[] {reader, new InternetAddress(from)} : new InternetAddress[] {reader});
            return new Outcome.Taken("taken by " + account.submission().host());
        } catch (AddressException wrong) {
            return new Outcome.Never("the address " + to + " is none");
        } catch (AuthenticationFailedException refused) {
            // nothing has gone out, and a login can be mended
            return new Outcome.NotNow("the server refused the login: " + words(refused));
        } catch (MessagingException broken) {
            if (copy && !message.begun && isAboutOnly(from, broken)) {
                leave(transport);
                return submit(from, to, mail, false);
            }
            return outcome(broken, message.begun);
        } catch (RuntimeException broken) {
            return message.begun ? new Outcome.Unknown(words(broken)) : new Outcome.NotNow(words(broken));
        } finally {
            leave(transport);
        }
    }

    private void connect(Transport transport) throws MessagingException {
        MailServer server = account.submission();
        boolean logsIn = server.security() != MailServer.Security.NONE;
        transport.connect(server.host(), server.port(), logsIn ? account.login() : null, logsIn ? secret.get() : null);
    }

    /** The answer to the mail counts, not whether the server took leave. */
    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // said already what is known
        }
    }

    private static Outcome outcome(MessagingException broken, boolean begun) {
        Answer answer = answer(broken);
        if (answer.code() >= 500) {
            return new Outcome.Never(answer.words());
        }
        if (answer.code() >= 400) {
            return new Outcome.NotNow(answer.words());
        }
        return begun ? new Outcome.Unknown(answer.words()) : new Outcome.NotNow(answer.words());
    }

    /** Whether the server would take the mail, but not the copy. */
    private static boolean isAboutOnly(String address, MessagingException broken) {
        List<String> refused = new ArrayList<>();
        for (Exception cause = broken; cause instanceof MessagingException; ) {
            if (cause instanceof SMTPAddressFailedException failed) {
                refused.add(failed.getAddress().getAddress());
            }
            cause = ((MessagingException) cause).getNextException();
        }
        return !refused.isEmpty() && refused.stream().allMatch(address::equalsIgnoreCase);
    }

    /** What the server said; code 0 where it said nothing. */
    private record Answer(int code, String words) {}

    /** The server's own answer, wherever in the chain of exceptions it stands: the one about an address is the nearest. */
    private static Answer answer(MessagingException broken) {
        Answer answer = new Answer(0, words(broken));
        Exception cause = broken;
        while (cause != null) {
            if (cause instanceof SMTPAddressFailedException address) {
                answer = new Answer(address.getReturnCode(), words(address));
            } else if (cause instanceof SMTPSenderFailedException sender) {
                answer = new Answer(sender.getReturnCode(), words(sender));
            } else if (cause instanceof SMTPSendFailedException send && answer.code() == 0) {
                answer = new Answer(send.getReturnCode(), words(send));
            }
            cause = cause instanceof MessagingException chained ? chained.getNextException() : null;
        }
        return answer;
    }

    private static String words(Exception broken) {
        String message = broken.getMessage();
        return message == null ? broken.getClass().getSimpleName() : message.strip();
    }

    /** A message that notices when its bytes begin to go out, and keeps them as they are. */
    private static final class Watched extends MimeMessage {

        private boolean begun;

        Watched(Session session, byte[] mail) throws MessagingException {
            super(session, new ByteArrayInputStream(mail));
        }

        @Override
        public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
            begun = true;
            super.writeTo(out, ignored);
        }

        @Override
        public void saveChanges() {
            // the bytes are final: their Message-ID is in the books already
        }
    }
}
