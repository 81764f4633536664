package afterword.mail.check;

import afterword.mail.account.MailAccount;
import afterword.mail.account.MailServer;
import afterword.mail.account.SecretUnavailable;
import afterword.mail.mailbox.ImapMailbox;
import afterword.mail.mailbox.MailFolders;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Service;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** Tries an account step by step and says in plain words what failed; it sends nothing and changes nothing. */
public record AccountCheck(MailAccount account, Supplier<String> secret) {

    private static final int CONNECT_MILLIS = 10_000;

    private static final Pattern PASSING = Pattern.compile(
            "(?i)\\[(?:UNAVAILABLE|INUSE|LIMIT|SERVERBUG|OVERQUOTA)]|\\btoo many\\b|\\btry (?:again|later)|\\btemporar|\\b4[25]\\d[ -]4\\.|^4[25]\\d\\b|\\b(?:connection|rate) limit");

    /**
     * One thing that was tried.
     *
     * @param failure what failed and what to do; absent where it worked
     */
    public record Step(String what, @Nullable String failure) {

        public boolean isOk() {
            return failure == null;
        }
    }

    /** What was tried, in order, and the folders that were found; a server's later steps are not tried after one failed. */
    public record Report(List<Step> steps, MailFolders folders) {

        public Report {
            steps = List.copyOf(steps);
        }

        public boolean isOk() {
            return steps.stream().allMatch(Step::isOk);
        }
    }

    @FunctionalInterface
    private interface Last<S extends Service> {
        void in(S service, List<Step> steps) throws MessagingException;
    }

    /** Sending, then the mailbox; each is tried whatever became of the other. */
    public Report run() {
        List<Step> steps = new ArrayList<>();
        MailFolders[] folders = {MailFolders.UNKNOWN};
        tried(
                steps,
                SMTPTransport.class,
                "smtp",
                account.submissionProperties(),
                account.submission(),
                this::acceptsSender);
        tried(
                steps,
                Store.class,
                "imap",
                account.mailboxProperties(),
                account.mailbox(),
                (store, list) -> folders[0] = found(store, list));
        return new Report(steps, folders[0]);
    }

    private <S extends Service> void tried(
            List<Step> steps, Class<S> type, String protocol, Properties properties, MailServer server, Last<S> last) {
        String whose = protocol.equals("smtp") ? "sending" : "the mailbox";
        if (!isThere(steps, server, whose)) {
            return;
        }
        String encrypted = server.security() == MailServer.Security.NONE
                ? "The server for " + whose + " answers"
                : "The server for " + whose + " encrypts and proves who it is";
        String login = "It lets you in for " + whose;
        Session session = Session.getInstance(properties);
        try (Service service = protocol.equals("smtp") ? session.getTransport(protocol) : session.getStore(protocol)) {
            boolean logsIn = protocol.equals("imap") || server.security() != MailServer.Security.NONE;
            service.connect(
                    server.host(), server.port(), logsIn ? account.login() : null, logsIn ? secret.get() : null);
            steps.add(new Step(encrypted, null));
            if (logsIn) {
                steps.add(new Step(login, null));
            }
            last.in(type.cast(service), steps);
        } catch (AuthenticationFailedException refused) {
            steps.add(new Step(encrypted, null));
            steps.add(new Step(login, isPassing(refused) ? passing(refused, server.host()) : refusedLogin(refused)));
        } catch (SecretUnavailable missing) {
            steps.add(new Step(login, missing.getMessage()));
        } catch (MessagingException broken) {
            steps.add(new Step(encrypted, isPassing(broken) ? passing(broken, server.host()) : words(broken, server)));
        }
    }

    /** The name first, then the port; a name with a slip is the commonest of mistakes. */
    private static boolean isThere(List<Step> steps, MailServer server, String whose) {
        String named = "There is a server " + server.host() + " for " + whose;
        String reached = "It can be reached on port " + server.port();
        InetAddress address;
        try {
            address = InetAddress.getByName(server.host());
            steps.add(new Step(named, null));
        } catch (UnknownHostException unknown) {
            steps.add(new Step(
                    named,
                    "There is no server " + server.host() + ". Is it spelled right, and is this machine online?"));
            return false;
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, server.port()), CONNECT_MILLIS);
            steps.add(new Step(reached, null));
            return true;
        } catch (IOException closed) {
            steps.add(new Step(
                    reached,
                    server.host() + " does not answer on port " + server.port()
                            + ". Is the port right? Usual are 465 or 587 for sending, 993 for the mailbox; some networks"
                            + " block them."));
            return false;
        }
    }

    private void acceptsSender(SMTPTransport transport, List<Step> steps) {
        String accepts = "It takes mails from " + account.address();
        try {
            transport.issueCommand("MAIL FROM:<" + account.address() + ">", 250);
            transport.issueCommand("RSET", 250);
            steps.add(new Step(accepts, null));
        } catch (MessagingException refused) {
            steps.add(new Step(
                    accepts,
                    "The server does not take mails from " + account.address() + ": “" + said(refused)
                            + "”. Is that the address of this account?"));
        }
    }

    private static MailFolders found(Store store, List<Step> steps) {
        try {
            MailFolders folders = ImapMailbox.folders(store);
            String drafts = folders.drafts() == null ? "Drafts, which will be made," : folders.drafts();
            String sent = folders.sent() == null ? "Sent, which will be made" : folders.sent();
            steps.add(new Step("Drafts lie in " + drafts + " and what was sent in " + sent, null));
            return folders;
        } catch (MessagingException broken) {
            steps.add(new Step("Its folders can be listed", "The server does not list its folders: " + said(broken)));
            return MailFolders.UNKNOWN;
        }
    }

    /** Whether the server lets nobody in just now, whatever the password (RFC 5530; 4xx of RFC 4954). */
    private static boolean isPassing(MessagingException broken) {
        return PASSING.matcher(said(broken)).find();
    }

    private static String passing(MessagingException broken, String host) {
        return "The server " + host
                + " lets nobody in just now; nothing says that the password is wrong. Try again in a few"
                + " minutes, and close other mail programs where there are many. It said: “" + said(broken) + "”.";
    }

    private String refusedLogin(AuthenticationFailedException refused) {
        String what = account.token()
                ? "token. Sign in to the provider again for a new one."
                : "password. Is it typed right? Some providers want an app password, made in their account settings,"
                        + " in the place of yours.";
        String said = said(refused);
        return "The server knows no '" + account.login() + "' with this " + what
                + (said.isBlank() ? "" : " It said: “" + said + "”.");
    }

    private static String words(MessagingException broken, MailServer server) {
        String place = server.host() + ", port " + server.port();
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                String shake = String.valueOf(cause.getMessage());
                return shake.contains("plaintext") || shake.contains("Unsupported or unrecognized")
                        ? "The server " + place + " does not encrypt from the first word. Try STARTTLS."
                        : "The server " + place + " does not prove who it is: its certificate is not one for this name,"
                                + " has run out, or nobody vouches for it. No password was said to it. Is the name"
                                + " right? If it is, somebody may be listening in.";
            }
        }
        String said = said(broken);
        if (said.contains("STARTTLS")) {
            return "The server " + place + " does not encrypt; no password was said to it. Try TLS.";
        }
        return "The server " + place + " does not answer as a mail server does: " + said
                + ". Are port and encryption right?";
    }

    private static String said(MessagingException broken) {
        String message = broken.getMessage();
        return message == null ? "" : message.strip().replaceAll("\\s+", " ");
    }
}
