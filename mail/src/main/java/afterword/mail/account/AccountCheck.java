package afterword.mail.account;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Service;
import jakarta.mail.Session;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Tries an account step by step and says in plain words what failed; it sends nothing and changes nothing. */
public record AccountCheck(MailAccount account, Supplier<String> secret) {

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

    /** Sending, then the mailbox; each is tried whatever became of the other. */
    public List<Step> run() {
        return List.of(
                tried("log in to send", "smtp", account.submissionProperties(), account.submission()),
                tried("log in to the mailbox", "imap", account.mailboxProperties(), account.mailbox()));
    }

    private Step tried(String what, String protocol, Properties properties, MailServer server) {
        Session session = Session.getInstance(properties);
        try (Service service = protocol.equals("smtp") ? session.getTransport(protocol) : session.getStore(protocol)) {
            boolean logsIn = protocol.equals("imap") || server.security() != MailServer.Security.NONE;
            service.connect(
                    server.host(), server.port(), logsIn ? account.login() : null, logsIn ? secret.get() : null);
            return new Step(what, null);
        } catch (MessagingException broken) {
            return new Step(what, words(broken, server));
        }
    }

    private String words(MessagingException broken, MailServer server) {
        String place = server.host() + ", port " + server.port();
        if (broken instanceof AuthenticationFailedException) {
            return "The server knows no '" + account.login() + "' with this "
                    + (account.token()
                            ? "token; sign in to it again."
                            : "password; some providers want an app password.");
        }
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return "The server " + place + " does not prove who it is: its certificate is not one for this name, or"
                        + " nobody vouches for it. Nothing was said to it.";
            }
            if (cause instanceof UnknownHostException) {
                return "There is no server " + server.host() + "; is it spelled right?";
            }
        }
        String said = broken.getMessage() == null ? "" : broken.getMessage();
        if (said.contains("STARTTLS")) {
            return "The server " + place + " does not encrypt; nothing was said to it.";
        }
        return "The server " + place + " cannot be reached: " + said.strip();
    }
}
