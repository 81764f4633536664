package afterword.mail.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.mail.account.AccountCheck.Step;
import afterword.mail.account.MailServer.Security;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
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

    private List<Step> check(MailServer submission, MailServer mailbox, String secret) {
        MailAccount account = new MailAccount("sasha@post.example", "Sasha", "sasha", false, submission, mailbox);
        return new AccountCheck(account, () -> secret).run();
    }

    private MailServer smtp() {
        return new MailServer("127.0.0.1", servers.getSmtp().getPort(), Security.NONE);
    }

    private MailServer imap() {
        return new MailServer("127.0.0.1", servers.getImap().getPort(), Security.NONE);
    }

    @Test
    void saysThatEverythingWorks() {
        assertTrue(check(smtp(), imap(), "secret").stream().allMatch(Step::isOk));
    }

    @Test
    void saysThatThePasswordIsWrong() {
        List<Step> steps = check(smtp(), imap(), "wrong");
        assertTrue(steps.get(0).isOk());
        assertTrue(String.valueOf(steps.get(1).failure()).contains("password"), steps::toString);
    }

    @Test
    void refusesACertificateThatNobodyVouchesFor() {
        List<Step> steps = check(
                new MailServer("127.0.0.1", servers.getSmtps().getPort(), Security.TLS),
                new MailServer("127.0.0.1", servers.getImaps().getPort(), Security.TLS),
                "secret");
        for (Step step : steps) {
            assertTrue(String.valueOf(step.failure()).contains("certificate"), steps::toString);
        }
    }

    @Test
    void saysNothingToAServerThatDoesNotEncrypt() {
        List<Step> steps =
                check(new MailServer("127.0.0.1", servers.getSmtp().getPort(), Security.STARTTLS), imap(), "secret");
        assertTrue(String.valueOf(steps.get(0).failure()).contains("does not encrypt"), steps::toString);
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
