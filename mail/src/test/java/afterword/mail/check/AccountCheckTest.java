package afterword.mail.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.mail.account.MailAccount;
import afterword.mail.account.MailServer;
import afterword.mail.account.MailServer.Security;
import afterword.mail.account.Providers;
import afterword.mail.check.AccountCheck.Report;
import afterword.mail.check.AccountCheck.Step;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountCheckTest {

    private final GreenMail servers = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS)
    });

    @BeforeEach
    void start() {
        servers.start();
        servers.setUser("sasha@post.example", "sasha", "secret");
    }

    @AfterEach
    void stop() {
        servers.stop();
    }

    private Report check(MailServer submission, MailServer mailbox, String secret) {
        MailAccount account = new MailAccount("sasha@post.example", "Sasha", "sasha", false, submission, mailbox);
        return new AccountCheck(account, () -> secret).run();
    }

    private MailServer smtp() {
        return new MailServer("127.0.0.1", servers.getSmtp().getPort(), Security.NONE);
    }

    private MailServer imap() {
        return new MailServer("127.0.0.1", servers.getImap().getPort(), Security.NONE);
    }

    private static String failures(Report report) {
        return report.steps().stream()
                .filter(step -> !step.isOk())
                .map(Step::failure)
                .collect(Collectors.joining(" | "));
    }

    @Test
    void saysStepByStepThatEverythingWorks() {
        Report report = check(smtp(), imap(), "secret");
        assertTrue(report.isOk(), report::toString);
        assertEquals(
                List.of(
                        "There is a server 127.0.0.1 for sending",
                        "It can be reached on port " + smtp().port(),
                        "The server for sending answers",
                        "It takes mails from sasha@post.example",
                        "There is a server 127.0.0.1 for the mailbox",
                        "It can be reached on port " + imap().port(),
                        "The server for the mailbox answers",
                        "It lets you in for the mailbox",
                        "Drafts lie in Drafts, which will be made, and what was sent in Sent, which will be made"),
                report.steps().stream().map(Step::what).toList());
    }

    @Test
    void saysThatThePasswordIsWrong() {
        Report report = check(smtp(), imap(), "wrong");
        assertTrue(failures(report).contains("with this password"), report::toString);
        assertTrue(failures(report).contains("app password"), report::toString);
    }

    @Test
    void aServerThatLetsNobodyInJustNowIsNotTakenForAWrongPassword() throws IOException {
        try (Doorkeeper imap = new Doorkeeper("* OK ready", "NO [ALERT] Too many simultaneous connections. (Failure)");
                Doorkeeper smtp = new Doorkeeper("421 4.7.0 Too many connections, try again later", "421 closing")) {
            Report report = check(
                    new MailServer("127.0.0.1", smtp.port(), Security.NONE),
                    new MailServer("127.0.0.1", imap.port(), Security.NONE),
                    "secret");
            assertEquals(2, failures(report).split("lets nobody in just now").length - 1, report::toString);
            assertFalse(failures(report).contains("typed right"), report::toString);
        }
    }

    @Test
    void saysThatThereIsNoSuchServer() {
        Report report = check(new MailServer("mail.no-such-place.invalid", 465, Security.TLS), imap(), "secret");
        assertTrue(failures(report).contains("no server mail.no-such-place.invalid"), report::toString);
        assertFalse(failures(report).contains(" | "), report::toString);
    }

    @Test
    void saysThatNothingListensThere() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        Report report = check(new MailServer("127.0.0.1", free, Security.NONE), imap(), "secret");
        assertTrue(failures(report).contains("does not answer on port " + free), report::toString);
    }

    @Test
    void refusesACertificateThatNobodyVouchesFor() {
        Report report = check(
                new MailServer("127.0.0.1", servers.getSmtps().getPort(), Security.TLS),
                new MailServer("127.0.0.1", servers.getImaps().getPort(), Security.TLS),
                "secret");
        assertEquals(2, failures(report).split("its certificate is not").length - 1, report::toString);
    }

    @Test
    void saysNothingToAServerThatDoesNotEncrypt() {
        Report report =
                check(new MailServer("127.0.0.1", servers.getSmtp().getPort(), Security.STARTTLS), imap(), "secret");
        assertTrue(failures(report).contains("does not encrypt"), report::toString);
    }

    @Test
    void aServerIsWrittenInOneWord() {
        MailServer server = new MailServer("mail.example.org", 587, Security.STARTTLS);
        assertEquals("starttls://mail.example.org:587", server.written());
        assertEquals(server, MailServer.of(server.written()).orElseThrow());
        for (String wrong : List.of(
                "mail.example.org",
                "tls://:465",
                "tls://a b:465",
                "tls://x:0",
                "tls://x:70000",
                "none://mail.example.org:25",
                "ssl://x:465",
                "tls://x:46\r\n5")) {
            assertTrue(MailServer.of(wrong).isEmpty(), wrong);
        }
    }

    @Test
    void anUnencryptedConnectionToAnotherMachineIsNoSetting() {
        assertThrows(IllegalArgumentException.class, () -> new MailServer("mail.example.org", 25, Security.NONE));
    }

    @Test
    void knowsTheLargeProviders() {
        assertEquals(
                "smtp.gmail.com",
                Providers.of("Someone@GMail.com").orElseThrow().submission().host());
        assertTrue(Providers.of("someone@example.org").isEmpty());
    }
}
