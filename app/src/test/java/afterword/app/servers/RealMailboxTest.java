package afterword.app.servers;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.account.OwnAccount;
import afterword.app.hearing.HearingJob;
import afterword.app.hearing.LookReport;
import afterword.app.hearing.Looking;
import afterword.app.promising.PromisedDates;
import afterword.app.sending.Bakery;
import afterword.app.store.HeardMail;
import afterword.app.store.MailPlace;
import afterword.app.store.Owner;
import afterword.app.store.ReadFolders;
import afterword.holidays.PublicHolidays;
import afterword.mail.account.MailServer.Security;
import afterword.mail.hear.Hearing;
import afterword.mail.mailbox.ListedFolder;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Hearing through Dovecot: {@code mvn verify -pl app -am -Dmail-servers -Dtest=RealMailboxTest}. */
@EnabledIfSystemProperty(named = "mail-servers", matches = ".*")
class RealMailboxTest extends AtRealServers {

    private static final Hearing HEARING = new PromisedDates(new PublicHolidays()).inMails();

    private static Looking looking(Bakery bakery) {
        return new Looking(bakery.store, () -> HEARING, bakery.clock());
    }

    private static LookReport look(Bakery bakery) {
        return looking(bakery).look(account(bakery));
    }

    private static OwnAccount account(Bakery bakery) {
        return bakery.accounts.of(Owner.LOCAL).orElseThrow();
    }

    private interface Work {
        void in(IMAPFolder folder) throws Exception;
    }

    private static void inInbox(Bakery bakery, Work work) throws Exception {
        in("INBOX", bakery, work);
    }

    private static void in(String name, Bakery bakery, Work work) throws Exception {
        Session session = Session.getInstance(account(bakery).account().mailboxProperties());
        try (Store store = session.getStore("imap")) {
            store.connect("sasha", MailServers.PASSWORD);
            IMAPFolder folder = (IMAPFolder) store.getFolder(name);
            folder.open(Folder.READ_WRITE);
            work.in(folder);
        }
    }

    private static Message mail(String id, String from, String body, Instant received) throws Exception {
        String text = "From: " + from + "\r\nTo: sasha@post.example\r\nMessage-ID: <" + id
                + "@x>\r\nSubject: Wednesday\r\nDate: Thu, 10 Sep 2026 11:00:00 +0100\r\n\r\n" + body;
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            @Override
            public Date getReceivedDate() {
                return Date.from(received);
            }
        };
    }

    private static Message answer(String id) throws Exception {
        return mail(
                id,
                "Imogen Tarrant <imogen@larkspurbakery.example>",
                "We will let you know by Friday 18 September.\r\n\r\nImogen",
                Bakery.NOW);
    }

    private static void empty(Bakery bakery) throws Exception {
        inInbox(bakery, inbox -> {
            inbox.setFlags(inbox.getMessages(), new Flags(Flags.Flag.DELETED), true);
            inbox.expunge();
        });
    }

    @Test
    void readsHeadsSinceADateMarksNothingAsSeenAndGoesOnWhereItWas() throws Exception {
        try (Bakery bakery = bakery("heads", Security.STARTTLS)) {
            empty(bakery);
            List<Message> many = new ArrayList<>();
            for (int i = 0; i < 2_000; i++) {
                Instant received = i < 1_900 ? Bakery.NOW.minus(Duration.ofDays(300)) : Bakery.NOW;
                many.add(mail("m" + i, "Shop <news@shop" + i + ".example>", "Buy " + i, received));
            }
            many.add(answer("a"));
            inInbox(bakery, inbox -> inbox.appendMessages(many.toArray(new Message[0])));
            LookReport report = look(bakery);
            assertThat(report.heads()).isEqualTo(101);
            assertThat(report.bodies()).isEqualTo(1);
            assertThat(report.heard()).hasSize(1);
            inInbox(
                    bakery,
                    inbox -> assertThat(inbox.getUnreadMessageCount())
                            .as("unread")
                            .isEqualTo(2_001));
            assertThat(look(bakery).heads()).isZero();
            empty(bakery);
        }
    }

    @Test
    void readsWhatWasSentElsewhereAndWhatIsAmongTheJunkWhateverTheFoldersAreCalled() throws Exception {
        try (Bakery bakery = bakery("folders", Security.TLS)) {
            empty(bakery);
            in(
                    "Ausgang",
                    bakery,
                    sent -> sent.appendMessages(new Message[] {
                        mail(
                                "mine",
                                "Sasha Whitlow <sasha@post.example>\r\nTo: imogen@larkspurbakery.example",
                                "Dear Ms. Tarrant, thank you.",
                                Bakery.NOW)
                    }));
            in("Muell", bakery, junk -> junk.appendMessages(new Message[] {answer("junk")}));
            LookReport report = look(bakery);
            assertThat(report.heard()).extracting(HeardMail::place).containsExactly(MailPlace.SENT, MailPlace.JUNK);
            assertThat(look(bakery).heads()).isZero();
            in("Muell", bakery, junk -> assertThat(junk.getUnreadMessageCount()).isEqualTo(1));
        }
    }

    @Test
    void readsTheFoldersThatThePersonChoseAndOpensNoneIntoWhichNothingCame() throws Exception {
        try (Bakery bakery = bakery("folders", Security.TLS)) {
            empty(bakery);
            Session session = Session.getInstance(account(bakery).account().mailboxProperties());
            try (Store store = session.getStore("imap")) {
                store.connect("sasha", MailServers.PASSWORD);
                store.getFolder("Bewerbungen").create(IMAPFolder.HOLDS_MESSAGES);
            }
            assertThat(account(bakery).mailbox().listed())
                    .contains(
                            new ListedFolder("INBOX", ListedFolder.Use.INBOX),
                            new ListedFolder("Muell", ListedFolder.Use.JUNK),
                            new ListedFolder("Bewerbungen", null));
            in("Bewerbungen", bakery, filed -> filed.appendMessages(new Message[] {answer("filed")}));
            assertThat(look(bakery).heard()).as("not chosen yet").isEmpty();
            bakery.accounts.keepRead(Owner.LOCAL, new ReadFolders(List.of("Bewerbungen")), Bakery.NOW);
            assertThat(look(bakery).heard()).extracting(HeardMail::place).containsExactly(MailPlace.FILED);
            assertThat(look(bakery).heads()).isZero();
            in(
                    "Bewerbungen",
                    bakery,
                    filed -> assertThat(filed.getUnreadMessageCount()).isEqualTo(1));
        }
    }

    @Test
    void survivesThatAllMailsGetNewNumbers() throws Exception {
        try (Bakery bakery = bakery("tls", Security.TLS)) {
            empty(bakery);
            inInbox(bakery, inbox -> inbox.appendMessages(new Message[] {answer("one"), answer("two")}));
            assertThat(look(bakery).heard()).hasSize(2);
            List<Long> before = new ArrayList<>();
            inInbox(bakery, inbox -> before.add(inbox.getUIDValidity()));
            forgetNumbers();
            inInbox(bakery, inbox -> {
                assertThat(inbox.getUIDValidity()).isNotEqualTo(before.get(0));
                inbox.appendMessages(new Message[] {answer("three")});
            });
            assertThat(look(bakery).heard()).extracting(HeardMail::messageId).containsExactly("<three@x>");
            empty(bakery);
        }
    }

    /** As after a restore: the server makes new numbers under a new UIDVALIDITY. */
    private static void forgetNumbers() throws Exception {
        Thread.sleep(1_100);
        try (Stream<Path> files = Files.list(folder.resolve("servers/mail/sasha"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.getFileName().toString().startsWith("dovecot")) {
                    Files.delete(file);
                }
            }
        }
    }

    @Test
    void theServerSaysItselfWhenSomethingComes() throws Exception {
        try (Bakery bakery = bakery("tls", Security.TLS)) {
            empty(bakery);
            try (HearingJob job = new HearingJob(bakery.store, bakery.accounts, looking(bakery))) {
                until(() -> bakery.store.heard().latestMark(Owner.LOCAL).isPresent());
                inInbox(bakery, inbox -> inbox.appendMessages(new Message[] {answer("pushed")}));
                until(() -> !bakery.store.heard().proposed(Owner.LOCAL).isEmpty());
                assertThat(job).isNotNull();
            }
            empty(bakery);
        }
    }

    private interface Condition {
        boolean holds();
    }

    /** Sooner than it would be polled. */
    private static void until(Condition condition) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(60);
        while (!condition.holds()) {
            assertThat(Instant.now()).as("it never came true").isBefore(end);
            Thread.sleep(100);
        }
    }
}
