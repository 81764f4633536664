package afterword.app.sending;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.sending.Sending.Result;
import afterword.app.store.Attachments.Attachment;
import afterword.app.store.MailState;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Owner;
import afterword.app.store.StoredLetter;
import afterword.mail.account.MailServer;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendingTest {

    private final GreenMail servers = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    @TempDir
    Path folder;

    private Bakery bakery;

    @BeforeEach
    void start() {
        servers.start();
        servers.setUser("sasha@post.example", "sasha", "s3cret");
        servers.setUser("imogen@larkspurbakery.example", "imogen", "x");
        open("");
    }

    private void open(String agency) {
        if (bakery != null) {
            bakery.close();
        }
        bakery = new Bakery(folder.resolve(String.valueOf(agency.length())), agency);
        bakery.account(
                new MailServer("127.0.0.1", servers.getSmtp().getPort(), MailServer.Security.NONE),
                new MailServer("127.0.0.1", servers.getImap().getPort(), MailServer.Security.NONE),
                "sasha",
                "s3cret");
    }

    @AfterEach
    void stop() {
        bakery.close();
        servers.stop();
    }

    private Result send(Way way, @Nullable String overruled) {
        return bakery.sending.send(
                Owner.LOCAL, bakery.stored, bakery.letter(Bakery.BODY), way, overruled, bakery.now());
    }

    private OutgoingMail mail() {
        return bakery.store.outgoing().of(Owner.LOCAL, 9).get(0);
    }

    private MimeMessage received() throws Exception {
        List<MimeMessage> all = inboxOf("imogen@larkspurbakery.example");
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<MimeMessage> inboxOf(String address) throws Exception {
        GreenMailUser user = servers.getUserManager().getUserByEmail(address);
        return user == null
                ? List.of()
                : servers.getManagers().getImapHostManager().getInbox(user).getMessages().stream()
                        .map(StoredMessage::getMimeMessage)
                        .toList();
    }

    private List<String> subjectsIn(String folder) throws Exception {
        MailFolder found = servers.getManagers()
                .getImapHostManager()
                .getFolder(servers.getManagers().getUserManager().getUser("sasha"), folder);
        return found == null
                ? List.of()
                : found.getMessages().stream()
                        .map(message -> {
                            try {
                                return message.getMimeMessage().getSubject();
                            } catch (jakarta.mail.MessagingException broken) {
                                throw new IllegalStateException(broken);
                            }
                        })
                        .toList();
    }

    /** A mail in the inbox, received now by the machine's clock; the bakery's clock is set past it. */
    private void imogenWrites(String headers) {
        MimeMessage message = GreenMailUtil.newMimeMessage("From: Imogen Tarrant <imogen@larkspurbakery.example>\r\n"
                + "To: sasha@post.example\r\nSubject: Wednesday\r\nMessage-ID: <w1@larkspurbakery.example>\r\n"
                + "References: <w0@post.example>\r\n" + headers + "\r\nSee you then.\r\n");
        servers.getUserManager().getUser("sasha").deliver(message);
    }

    @Test
    void sendsNowAfterATimeToTakeItBackAndKeepsACopy() throws Exception {
        assertThat(send(Way.NOW, null).problems()).isEmpty();
        bakery.releasing().run();
        assertThat(mail().state()).as("the grace is not over").isEqualTo(MailState.QUEUED);
        bakery.at(Bakery.NOW.plus(Sending.GRACE));
        bakery.releasing().run();
        assertThat(mail().state()).as(mail().words()).isEqualTo(MailState.SENT);
        assertThat(received().getSubject()).isEqualTo("Thank you for Wednesday");
        assertThat(received().getAllRecipients()).hasSize(1);
        assertThat(received().getHeader("Message-ID", null)).isEqualTo(mail().messageId());
        assertThat(subjectsIn("Sent")).containsExactly("Thank you for Wednesday");
        bakery.releasing().run();
        assertThat(subjectsIn("Sent")).hasSize(1);
        assertThat(bakery.store
                        .applications()
                        .get(Owner.LOCAL, bakery.stored.id())
                        .application()
                        .journal())
                .hasSize(1);
        StoredLetter sent = bakery.store
                .letters()
                .find(Owner.LOCAL, bakery.stored.id(), mail().letter())
                .orElseThrow();
        assertThat(bakery.sending
                        .send(Owner.LOCAL, bakery.stored, sent, Way.NOW, null, bakery.now())
                        .problems())
                .containsExactly("It was sent already.");
    }

    @Test
    void waitsForTheNextGoodHour() {
        bakery.at(Instant.parse("2026-09-09T19:00:00Z"));
        assertThat(send(Way.GOOD_HOUR, null).problems()).isEmpty();
        assertThat(mail().due()).isEqualTo(Instant.parse("2026-09-10T08:10:00Z"));
        bakery.at(Instant.parse("2026-09-10T08:09:00Z"));
        assertThat(bakery.releasing().run()).isZero();
        bakery.at(Instant.parse("2026-09-10T08:10:00Z"));
        bakery.releasing().run();
        assertThat(mail().state()).as(mail().words()).isEqualTo(MailState.SENT);
    }

    @Test
    void neverGoesPastTheLatestWithoutAsking() {
        bakery.at(Instant.parse("2026-09-09T19:00:00Z"));
        send(Way.GOOD_HOUR, null);
        bakery.at(Instant.parse("2026-09-20T08:10:00Z"));
        bakery.releasing().run();
        assertThat(mail().state()).isEqualTo(MailState.NEEDS_A_PERSON);
        assertThat(mail().words()).isEqualTo("the time for it has passed");
        assertThat(mail().uncertain()).isFalse();
        assertThat(bakery.store.outgoing().cancel(mail().messageId(), bakery.now()))
                .isTrue();
        assertThat(send(Way.GOOD_HOUR, null).problems().get(0)).contains("No business hour is left");
    }

    @Test
    void putsADraftIntoTheMailboxAndSendsNothing() throws Exception {
        assertThat(send(Way.DRAFT, null).problems()).isEmpty();
        assertThat(mail().state()).isEqualTo(MailState.IN_DRAFTS);
        assertThat(subjectsIn("Drafts")).containsExactly("Thank you for Wednesday");
        bakery.at(Bakery.NOW.plus(Duration.ofHours(1)));
        assertThat(bakery.releasing().run()).isZero();
        assertThat(inboxOf("imogen@larkspurbakery.example")).isEmpty();
    }

    @Test
    void aSecondClickIsNoSecondDraft() throws Exception {
        StoredLetter letter = bakery.letter(Bakery.BODY);
        for (int i = 0; i < 2; i++) {
            bakery.sending.send(Owner.LOCAL, bakery.stored, letter, Way.DRAFT, null, bakery.now());
        }
        assertThat(subjectsIn("Drafts")).hasSize(1);
        Result sent = bakery.sending.send(Owner.LOCAL, bakery.stored, letter, Way.NOW, null, bakery.now());
        assertThat(sent.problems())
                .as("a draft may be sent from here after all")
                .isEmpty();
    }

    @Test
    void saysThatTheMailboxDoesNotTakeADraft() {
        bakery.account(
                new MailServer("127.0.0.1", servers.getSmtp().getPort(), MailServer.Security.NONE),
                new MailServer("127.0.0.1", servers.getImap().getPort(), MailServer.Security.NONE),
                "sasha",
                "wrong");
        assertThat(send(Way.DRAFT, null).problems().get(0)).contains("could not be put among your drafts");
        assertThat(mail().state()).isEqualTo(MailState.CANCELLED);
    }

    @Test
    void answersTheirLastMail() throws Exception {
        imogenWrites("");
        // the machine's clock delivered it; what is older than the interview is known
        Instant long_ago = Instant.now().plus(Duration.ofDays(30));
        bakery.at(long_ago);
        Result result = send(Way.NOW, null);
        assertThat(result.problems()).isEmpty();
        String mail = result.mail().orElseThrow().mail();
        assertThat(mail).contains("In-Reply-To: <w1@larkspurbakery.example>");
        assertThat(mail.replaceAll("\\r\\n\\s", " "))
                .contains("References: <w0@post.example> <w1@larkspurbakery.example>");
    }

    @Test
    void isHeldWhereTheyWroteAMinuteAgoUntilThePersonHasRead() throws Exception {
        assertThat(send(Way.NOW, null).problems()).isEmpty();
        OutgoingMail queued = mail();
        imogenWrites("");
        bakery.at(Bakery.NOW.plus(Sending.GRACE));
        bakery.releasing().run();
        boolean received = Instant.now().isAfter(queued.seen());
        assertThat(received).as("the machine's clock is past the sample's").isTrue();
        assertThat(mail().state()).isEqualTo(MailState.NEEDS_A_PERSON);
        assertThat(mail().words()).contains("imogen@larkspurbakery.example has written to you: “Wednesday”");
        assertThat(inboxOf("imogen@larkspurbakery.example")).isEmpty();
        bakery.at(Instant.now().plusSeconds(5));
        bakery.store.outgoing().again(queued.messageId(), bakery.now().plus(Duration.ofDays(1)), bakery.now());
        assertThat(mail().seen()).isEqualTo(Instant.ofEpochMilli(bakery.now().toEpochMilli()));
    }

    @Test
    void anAbsenceNoticeHoldsNothing() {
        send(Way.NOW, null);
        imogenWrites("Auto-Submitted: auto-replied\r\n");
        bakery.at(Bakery.NOW.plus(Sending.GRACE));
        bakery.releasing().run();
        assertThat(mail().state()).as(mail().words()).isEqualTo(MailState.SENT);
    }

    @Test
    void waitsWhereTheMailboxCannotBeLookedInto() {
        send(Way.NOW, null);
        bakery.account(
                new MailServer("127.0.0.1", servers.getSmtp().getPort(), MailServer.Security.NONE),
                new MailServer("127.0.0.1", servers.getImap().getPort(), MailServer.Security.NONE),
                "sasha",
                "wrong");
        bakery.at(Bakery.NOW.plus(Sending.GRACE));
        bakery.releasing().run();
        assertThat(mail().state()).isEqualTo(MailState.QUEUED);
        assertThat(mail().words()).contains("cannot be looked into");
        assertThat(mail().due()).isAfter(bakery.now());
    }

    @Test
    void goesToTheAgencysContactWhereTheStepGoesThroughIt() throws Exception {
        open("agency: { name: Rye Staffing, contact: kit }");
        assertThat(send(Way.NOW, null).problems()).isEmpty();
        assertThat(mail().address()).isEqualTo("kit@staffing.example");
        bakery.at(Bakery.NOW.plus(Sending.GRACE));
        bakery.releasing().run();
        assertThat(mail().state()).as(mail().words()).isEqualTo(MailState.SENT);
        assertThat(inboxOf("kit@staffing.example")).hasSize(1);
    }

    @Test
    void aBlockedLetterGoesOnlyAgainstTheWritersWords() {
        StoredLetter blocked = bakery.letter(Bakery.BODY.replace("the kitchen", "the kitchen at [Company]"));
        Result no = bakery.sending.send(Owner.LOCAL, bakery.stored, blocked, Way.NOW, " ", bakery.now());
        assertThat(no.problems().get(0)).contains("would do harm");
        Result yes = bakery.sending.send(
                Owner.LOCAL, bakery.stored, blocked, Way.NOW, "it is our joke about forms", bakery.now());
        assertThat(yes.problems()).isEmpty();
    }

    @Test
    void attachmentsGoAlong() throws Exception {
        byte[] content = "%PDF-1.4 plans".getBytes(StandardCharsets.US_ASCII);
        StoredLetter letter = bakery.letter(Bakery.BODY);
        bakery.store
                .attachments()
                .keep(
                        Owner.LOCAL,
                        bakery.stored.id(),
                        letter.id(),
                        new Attachment("Rezepte für Tarte.pdf", "application/pdf", content),
                        bakery.now());
        bakery.sending.send(Owner.LOCAL, bakery.stored, letter, Way.NOW, "the file says it", bakery.now());
        bakery.at(Bakery.NOW.plus(Sending.GRACE));
        bakery.releasing().run();
        var parts = (jakarta.mail.Multipart) received().getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(content);
    }

    @Test
    void onAFreeDayNoDigestComesAndOnASaturdayThatIsNotFreeOneDoes() throws Exception {
        ZoneId london = ZoneId.of("Europe/London");
        bakery.store.digests().keep(Owner.LOCAL, 7, bakery.now());
        bakery.free(DayOfWeek.THURSDAY);
        bakery.at(Instant.parse("2026-09-10T07:00:00Z"));
        bakery.digests(london).run();
        assertThat(bakery.store.outgoing().of(Owner.LOCAL, 9)).isEmpty();
        bakery.at(Instant.parse("2026-09-12T07:00:00Z"));
        bakery.digests(london).run();
        assertThat(bakery.store.outgoing().of(Owner.LOCAL, 9))
                .as("a Saturday that is not free")
                .hasSize(1);
    }

    @Test
    void theDigestComesOnceEachWorkingMorningAndOnlyWithNews() throws Exception {
        ZoneId london = ZoneId.of("Europe/London");
        bakery.store.digests().keep(Owner.LOCAL, 7, bakery.now());
        bakery.at(Instant.parse("2026-09-10T05:59:00Z"));
        bakery.digests(london).run();
        assertThat(bakery.store.outgoing().of(Owner.LOCAL, 9)).isEmpty();
        bakery.at(Instant.parse("2026-09-10T06:00:00Z"));
        for (int i = 0; i < 3; i++) {
            bakery.digests(london).run();
            bakery.releasing().run();
        }
        List<MimeMessage> sent = inboxOf("sasha@post.example");
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).getSubject()).contains("Thank Ms. Tarrant, Larkspur Bakery");
        assertThat(sent.get(0).getSentDate()).isEqualTo(Date.from(bakery.now()));
        assertThat((String) sent.get(0).getContent())
                .contains("TODAY", "by 14:00")
                .doesNotContain("http");
        // a Saturday, and a day on which nothing is due
        bakery.at(Instant.parse("2026-09-12T07:00:00Z"));
        bakery.digests(london).run();
        bakery.at(Instant.parse("2026-09-16T07:00:00Z"));
        bakery.store.applications().remove(Owner.LOCAL, bakery.stored.id());
        bakery.digests(london).run();
        bakery.releasing().run();
        assertThat(inboxOf("sasha@post.example")).hasSize(1);
    }
}
