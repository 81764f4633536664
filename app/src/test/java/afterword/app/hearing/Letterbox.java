package afterword.app.hearing;

import afterword.app.account.OwnAccount;
import afterword.app.promising.PromisedDates;
import afterword.app.sending.Bakery;
import afterword.app.store.Owner;
import afterword.holidays.PublicHolidays;
import afterword.mail.account.MailServer;
import afterword.mail.hear.Hearing;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/** A mailbox on a server of this machine, and an application to a bakery whose answers come there. */
final class Letterbox implements AutoCloseable {

    private static final Hearing HEARING = new PromisedDates(new PublicHolidays()).inMails();

    final GreenMail servers = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    final Overheard overheard;
    final Bakery bakery;

    Letterbox(Path folder) {
        this(folder, "");
    }

    Letterbox(Path folder, String agency) {
        servers.start();
        servers.setUser("sasha@post.example", "sasha", "s3cret");
        try {
            overheard = new Overheard(servers.getImap().getPort());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        bakery = new Bakery(folder, agency);
        bakery.account(
                new MailServer("127.0.0.1", servers.getSmtp().getPort(), MailServer.Security.NONE),
                new MailServer("127.0.0.1", overheard.port(), MailServer.Security.NONE),
                "sasha",
                "s3cret");
    }

    OwnAccount account() {
        return bakery.accounts.of(Owner.LOCAL).orElseThrow();
    }

    Looking looking() {
        return new Looking(bakery.store, () -> HEARING, bakery.clock());
    }

    LookReport look() {
        return looking().look(account());
    }

    /** Puts a mail in as its server received it then. */
    void put(String mail, Instant received) {
        put("INBOX", mail, received);
    }

    /** Puts a mail into a folder, which is made where it is not there. */
    void put(String folder, String mail, Instant received) {
        try {
            MimeMessage message = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
            folder(folder).appendMessage(message, new Flags(), Date.from(received));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    MailFolder inbox() throws Exception {
        return folder("INBOX");
    }

    private MailFolder folder(String name) throws Exception {
        GreenMailUser sasha = servers.getUserManager().getUser("sasha");
        ImapHostManager host = servers.getManagers().getImapHostManager();
        MailFolder there = host.getFolder(sasha, name);
        return there == null ? host.createMailbox(sasha, name) : there;
    }

    /** Gives all mails new UIDs under a new UIDVALIDITY, as a server does that was restored. */
    void renumber() throws Exception {
        Thread.sleep(1_100); // this server's UIDVALIDITY is the second in which a folder was made
        servers.reset();
        overheard.moved(servers.getImap().getPort());
        servers.setUser("sasha@post.example", "sasha", "s3cret");
    }

    static String mail(String id, String from, String subject, String headers, String body) {
        return """
                From: %s
                To: Sasha Whitlow <sasha@post.example>
                Subject: %s
                Date: Thu, 10 Sep 2026 09:30:00 +0100
                Message-ID: <%s>
                %sMIME-Version: 1.0
                Content-Type: text/plain; charset=UTF-8

                %s
                """.formatted(from, subject, id, headers, body);
    }

    /** A mail that Sasha wrote to her by another program. */
    static String toImogen(String id, String subject) {
        return """
                From: Sasha Whitlow <sasha@post.example>
                To: Imogen Tarrant <imogen@larkspurbakery.example>
                Subject: %s
                Date: Thu, 10 Sep 2026 09:30:00 +0100
                Message-ID: <%s>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=UTF-8

                Dear Ms. Tarrant, thank you for yesterday.
                """.formatted(subject, id);
    }

    static String fromImogen(String id, String body) {
        return mail(id, "Imogen Tarrant <imogen@larkspurbakery.example>", "Re: Thank you for Wednesday", "", body);
    }

    @Override
    public void close() throws IOException {
        bakery.close();
        overheard.close();
        servers.stop();
    }
}
