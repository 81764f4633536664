package afterword.app.servers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import afterword.app.sending.Bakery;
import afterword.mail.account.MailServer;
import afterword.mail.account.MailServer.Security;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Dovecot and Postfix, started once for all tests of a class and stopped after them; a bakery for each test. Each class asks for itself: -Dmail-servers. */
abstract class AtRealServers {

    @TempDir
    static Path folder;

    static MailServers servers;

    @TempDir
    Path data;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(MailServers.missing().isEmpty(), "This needs " + MailServers.missing());
        servers = new MailServers(folder.resolve("servers"));
        servers.trust();
    }

    @AfterAll
    static void stop() {
        if (servers != null) {
            servers.close();
            servers = null;
        }
    }

    static MailServer at(int port, Security security) {
        return new MailServer("localhost", port, security);
    }

    static MailServer submission() {
        return at(servers.smtpStartTls, Security.STARTTLS);
    }

    static MailServer mailbox(Security security) {
        return at(security == Security.TLS ? servers.imapTls : servers.imapStartTls, security);
    }

    /** Sasha's, with an account at these servers. */
    Bakery bakery(String name, Security security) {
        Bakery bakery = new Bakery(data.resolve(name));
        bakery.at(Instant.now());
        bakery.account(submission(), mailbox(security), "sasha", MailServers.PASSWORD);
        bakery.at(Bakery.NOW);
        return bakery;
    }
}
