package afterword.mail.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.mail.account.MailAccount;
import afterword.mail.account.MailServer;
import afterword.mail.message.MessageReading;
import afterword.mail.send.Composing;
import afterword.mail.send.Outcome;
import afterword.mail.send.OutgoingMail;
import afterword.mail.send.OutgoingMail.Address;
import afterword.mail.send.SmtpSubmission;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImapMailboxTest {

    private final GreenMail servers = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
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

    private MailAccount account() {
        return new MailAccount(
                "sasha@post.example",
                "Sasha",
                "sasha",
                false,
                new MailServer("127.0.0.1", servers.getSmtp().getPort(), MailServer.Security.NONE),
                new MailServer("127.0.0.1", servers.getImap().getPort(), MailServer.Security.NONE));
    }

    private ImapMailbox mailbox() {
        return new ImapMailbox(account(), () -> "secret");
    }

    private static byte[] mail(String id) {
        return Composing.bytes(new OutgoingMail(
                id,
                new Address("Sasha Whitlow", "sasha@post.example"),
                new Address("Imogen Tarrant", "sasha@post.example"),
                "Thank you",
                "Dear Imogen",
                null,
                List.of(),
                List.of(),
                Instant.parse("2026-09-21T08:00:00Z")));
    }

    @Test
    void findsASentMailByItsMessageId() {
        mailbox().keepSent("<one@post.example>", mail("<one@post.example>"));
        assertTrue(mailbox().holdsSent("<one@post.example>"));
        assertFalse(mailbox().holdsSent("<other@post.example>"));
    }

    @Test
    void findsACopyToOneselfWhereTheServerKeepsNone() {
        Outcome outcome = new SmtpSubmission(account(), () -> "secret")
                .submit("sasha@post.example", "sasha@post.example", mail("<copy@post.example>"));
        assertEquals(Outcome.Taken.class, outcome.getClass());
        assertTrue(mailbox().holdsSent("<copy@post.example>"));
    }

    @Test
    void putsADraftWhereThePersonFindsIt() throws Exception {
        mailbox().putDraft(mail("<draft@post.example>"));
        var drafts = servers.getManagers()
                .getImapHostManager()
                .getFolder(servers.getManagers().getUserManager().getUser("sasha"), "Drafts");
        assertEquals(1, drafts.getMessageCount());
        var draft = drafts.getMessages().get(0);
        assertTrue(draft.getFlags().contains(jakarta.mail.Flags.Flag.DRAFT));
        assertEquals("<draft@post.example>", draft.getMimeMessage().getHeader("Message-ID", null));
        assertEquals(
                "Thank you", MessageReading.of(mail("<draft@post.example>")).subject());
    }

    @Test
    void saysThatNobodyCanTellWhereThePasswordIsWrong() {
        ImapMailbox wrong = new ImapMailbox(account(), () -> "no secret");
        assertThrows(MailboxUnavailable.class, () -> wrong.holdsSent("<one@post.example>"));
    }
}
