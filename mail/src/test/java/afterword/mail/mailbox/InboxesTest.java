package afterword.mail.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import afterword.mail.account.MailAccount;
import afterword.mail.account.MailServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InboxesTest {

    private static final String READER = "imogen@larkspur.example";

    private final AtomicInteger signedIn = new AtomicInteger();
    private final Inboxes inboxes = new Inboxes();
    private GreenMail server = started(0);
    private final int port = server.getImap().getPort();

    private static GreenMail started(int port) {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        server.setUser("sasha@post.example", "sasha", "secret");
        return server;
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private void comesIn(int number) {
        String mail = """
                From: %1$s
                To: sasha@post.example
                Message-ID: <%2$d@larkspur.example>
                Subject: Wednesday

                Thank you.
                """.formatted(READER, number);
        server.getUserManager().getUser("sasha").deliver(GreenMailUtil.newMimeMessage(mail));
    }

    private Optional<String> latest() {
        MailServer imap = new MailServer("127.0.0.1", port, MailServer.Security.NONE);
        MailAccount account = new MailAccount("sasha@post.example", "Sasha", "sasha", false, imap, imap);
        ImapMailbox mailbox = new ImapMailbox(account, () -> {
            signedIn.incrementAndGet();
            return "secret";
        });
        return inboxes.latestFrom(mailbox, READER, Instant.now().minus(Duration.ofDays(1)))
                .map(LetterFrom::messageId);
    }

    @Test
    void whatComesBetweenTwoQuestionsIsSeenInTheSameConnection() {
        assertEquals(Optional.empty(), latest());
        comesIn(1);
        // what the server says no more than once a second
        sleep(Duration.ofMillis(1_100));
        assertEquals(Optional.of("<1@larkspur.example>"), latest());
        assertEquals(1, signedIn.get());
    }

    @Test
    void aConnectionThatWasHungUpIsMadeAnew() {
        latest();
        server.stop();
        assertThrows(MailboxUnavailable.class, this::latest);
        server = started(port);
        comesIn(2);
        assertEquals(Optional.of("<2@larkspur.example>"), latest());
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
