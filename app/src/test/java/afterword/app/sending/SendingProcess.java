package afterword.app.outbox;

import afterword.app.store.Store;
import afterword.mail.account.MailAccount;
import afterword.mail.account.MailServer;
import afterword.mail.send.SmtpSubmission;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A process that sends what is due until nothing is, to be killed at any moment. */
final class SendingProcess {

    private SendingProcess() {}

    /** @param arguments the data folder and the port of the server */
    public static void main(String[] arguments) {
        MailServer server = new MailServer("127.0.0.1", Integer.parseInt(arguments[1]), MailServer.Security.NONE);
        MailAccount account = new MailAccount("sasha@post.example", "Sasha", "sasha", false, server, server);
        try (Store store = Store.openForSending(Path.of(arguments[0]))) {
            System.out.println("ready");
            System.out.flush();
            new Outbox(
                            store,
                            mail -> new SmtpSubmission(account, () -> "secret"),
                            Release.ALWAYS,
                            SentMail.UNKNOWN,
                            WhenSent.NOTHING,
                            // a pause for a greylist is over at the next start; who died a moment ago is gone
                            Clock.offset(Clock.systemUTC(), Duration.ofSeconds(Long.parseLong(arguments[2]))),
                            Duration.ofSeconds(1))
                    .run();
            System.out.println("done " + Instant.now());
        }
    }
}
