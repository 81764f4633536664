package afterword.app.sending;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.outbox.MoodyServer;
import afterword.app.outbox.MoodyServer.Mood;
import afterword.app.store.MailState;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Owner;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredLetter;
import afterword.application.Channel;
import afterword.applicationfile.ApplicationReader;
import afterword.documents.Documents;
import afterword.mail.account.MailServer;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the sending process with -9 at random moments, then counts. Everything is on: the review, floors and guards, the look
 * into a real mailbox, copies to oneself and among the sent mails. {@code -Dkills=300} for the long run.
 */
class KilledWhileSendingTest {

    private static final int KILLS = Integer.getInteger("kills", 20);
    private static final long SEED = Long.getLong("seed", 20261122);
    /** Of so many readers one has answered already. */
    private static final int ANSWERED = 12;

    private static final int MOST_RUNS = 60;
    /** For one process, in seconds: the last one sends all that is left, on a machine that may be busy. */
    private static final int PATIENCE = 300 + 20 * KILLS;

    private final GreenMail mailbox =
            new GreenMail(new ServerSetup[] {new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)});
    private final Random random = new Random(SEED);
    private Instant now = Bakery.NOW.plus(Sending.GRACE);

    @Test
    void noMailIsSentTwiceNoneIsLostAndWhatIsUncertainNeedsAPerson(@TempDir Path folder) throws Exception {
        int mails = KILLS * 3;
        mailbox.start();
        mailbox.setUser("sasha@post.example", "sasha", "s3cret");
        try (MoodyServer server = new MoodyServer(
                        SEED,
                        Mood.SLOW,
                        Mood.SLOW,
                        Mood.SLOW,
                        Mood.KIND,
                        Mood.TAKES_AND_HANGS_UP,
                        Mood.FORGETS_AND_HANGS_UP,
                        Mood.GREYLISTS,
                        Mood.REFUSES,
                        Mood.HANGS_UP_AT_ONCE);
                Bakery bakery = new Bakery(folder)) {
            server.copiesTo(this::comesIn);
            bakery.account(
                    new MailServer("127.0.0.1", server.port(), MailServer.Security.NONE),
                    new MailServer("127.0.0.1", mailbox.getImap().getPort(), MailServer.Security.NONE),
                    "sasha",
                    "s3cret");
            bakery.accounts.keepCopies(Owner.LOCAL, true, Bakery.NOW);
            for (int i = 0; i < mails; i++) {
                queue(bakery, i);
            }
            for (int i = 0; i < mails; i += ANSWERED) {
                comesIn(answer(i));
            }
            for (int kill = 0; kill < KILLS; kill++) {
                killWhileItSends(folder, server);
            }
            List<Instant> due = due(bakery, mails);
            for (int run = 0; run < MOST_RUNS && !due.isEmpty(); run++) {
                now = Collections.max(List.of(now.plusSeconds(20), Collections.min(due)));
                assertThat(start(folder).waitFor(PATIENCE, TimeUnit.SECONDS))
                        .as("the sender ends")
                        .isTrue();
                due = due(bakery, mails);
            }
            count(bakery, server.taken(), mails);
        } finally {
            mailbox.stop();
        }
    }

    private static void queue(Bakery bakery, int i) {
        StoredApplication stored = bakery.store
                .applications()
                .add(
                        Owner.LOCAL,
                        new ApplicationReader(code -> true)
                                .read(Documents.ofText("bakery.yaml", """
                        version: 1
                        applicant: { name: { given: Sasha, family: Whitlow }, email: sasha@post.example, strengths: [led a team of four] }
                        company: Bakery %1$d
                        position: Pastry Chef
                        timeZone: Europe/London
                        contacts:
                          imogen: { name: { prefix: Ms., given: Imogen, family: Tarrant }, email: imogen@bakery%1$d.example }
                        interviews:
                          - id: kitchen
                            stage: first
                            format: in-person
                            start: 2026-09-09T14:00
                            end: 2026-09-09T15:00
                            interviewers: [imogen]
                            debrief: { imogen: { topics: [the night shift], liked: [the pear tart] } }
                        """.formatted(i)))
                                .get(),
                        Bakery.NOW);
        String id = "kitchen/thank-you/imogen";
        StoredLetter letter = new StoredLetter(
                id,
                0,
                id,
                "thank-you",
                "imogen",
                Channel.EMAIL,
                "Thank you for Wednesday",
                Bakery.BODY,
                Set.of(),
                Bakery.NOW,
                null,
                null);
        StoredLetter kept = bakery.correspondence
                .keep(Owner.LOCAL, stored, letter, Bakery.NOW)
                .orElseThrow();
        assertThat(bakery.sending
                        .send(Owner.LOCAL, stored, kept, Way.NOW, null, Bakery.NOW)
                        .problems())
                .isEmpty();
    }

    private static String answer(int i) {
        return """
                From: Imogen Tarrant <imogen@bakery%1$d.example>
                To: sasha@post.example
                Subject: Wednesday
                Message-ID: <answer%1$d@bakery.example>

                Dear Sasha, thank you for coming. We are still talking.

                Imogen Tarrant
                """.formatted(i);
    }

    private void comesIn(String mail) {
        mailbox.getUserManager().getUser("sasha").deliver(GreenMailUtil.newMimeMessage(mail));
    }

    /** Most often just after it has reached the server, else at any moment. */
    private void killWhileItSends(Path folder, MoodyServer server) throws Exception {
        int before = server.connections();
        Process sender = start(folder);
        if (random.nextInt(4) > 0) {
            Instant end = Instant.now().plusSeconds(PATIENCE);
            while (server.connections() == before && sender.isAlive()) {
                assertThat(Instant.now()).as("the sender comes or ends").isBefore(end);
                Thread.sleep(5);
            }
        }
        Thread.sleep(random.nextInt(600));
        sender.destroyForcibly().waitFor(60, TimeUnit.SECONDS);
        now = now.plusSeconds(20);
    }

    /** When those that are on their way are tried next. */
    private static List<Instant> due(Bakery bakery, int mails) {
        return bakery.store.outgoing().of(Owner.LOCAL, mails + 1).stream()
                .filter(mail -> mail.state() == MailState.QUEUED || mail.state() == MailState.SENDING)
                .map(OutgoingMail::due)
                .toList();
    }

    private void count(Bakery bakery, List<String> taken, int mails) throws Exception {
        List<OutgoingMail> kept = bakery.store.outgoing().of(Owner.LOCAL, mails + 1);
        assertThat(kept).as("none is lost (seed " + SEED + ")").hasSize(mails);
        List<String> copies = idsIn("Sent");
        int[] held = new int[1];
        int[] found = new int[1];
        for (OutgoingMail mail : kept) {
            int times = Collections.frequency(taken, mail.messageId());
            String what = mail.address() + " " + mail.state() + " (" + mail.words() + "), taken " + times
                    + " times (seed " + SEED + ")";
            boolean sent = mail.state() == MailState.SENT;
            assertThat(times).as("sent twice: " + what).isLessThanOrEqualTo(1);
            assertThat(mail.state())
                    .as("settled: " + what)
                    .isIn(MailState.SENT, MailState.REFUSED, MailState.NEEDS_A_PERSON);
            assertThat(times == 1)
                    .as("what the server took is known to be sent: " + what)
                    .isEqualTo(sent);
            assertThat(journal(bakery, mail))
                    .as("the journal says it once: " + what)
                    .isEqualTo(sent ? 1 : 0);
            assertThat(Collections.frequency(copies, mail.messageId()))
                    .as("a copy among the sent mails: " + what)
                    .isEqualTo(sent ? 1 : 0);
            if (mail.state() == MailState.NEEDS_A_PERSON && !mail.uncertain()) {
                assertThat(mail.words()).as(what).contains("has written to you");
                held[0]++;
            }
            found[0] += sent && "found in the mailbox".equals(mail.words()) ? 1 : 0;
        }
        long sent = kept.stream().filter(m -> m.state() == MailState.SENT).count();
        long refused = kept.stream().filter(m -> m.state() == MailState.REFUSED).count();
        long uncertain = mails - sent - refused - held[0];
        System.out.println(KILLS + " kills, " + mails + " mails: " + sent + " sent, " + found[0]
                + " of them found in the mailbox, " + refused + " refused, " + held[0] + " held for an answer, "
                + uncertain
                + " uncertain; the server took " + taken.size());
        assertThat(held[0]).as("each who answered is read first").isEqualTo((mails + ANSWERED - 1) / ANSWERED);
        assertThat(uncertain)
                .as("something was uncertain, or the test tests nothing")
                .isPositive();
        assertThat(found[0])
                .as("something was found, or the test tests nothing")
                .isPositive();
    }

    private static long journal(Bakery bakery, OutgoingMail mail) {
        return bakery
                .store
                .applications()
                .get(Owner.LOCAL, String.valueOf(mail.application()))
                .application()
                .journal()
                .stream()
                .filter(entry -> entry.kind().isOutbound())
                .count();
    }

    private List<String> idsIn(String folder) throws Exception {
        MailFolder there = mailbox.getManagers()
                .getImapHostManager()
                .getFolder(mailbox.getUserManager().getUser("sasha"), folder);
        List<String> ids = new ArrayList<>();
        for (StoredMessage message : there.getMessages()) {
            ids.add(message.getMimeMessage().getMessageID());
        }
        return ids;
    }

    private Process start(Path folder) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Files.deleteIfExists(said);
        Process sender = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SendingProcess.class.getName(),
                        folder.toString(),
                        now.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start();
        Instant end = Instant.now().plusSeconds(PATIENCE);
        while (sender.isAlive() && Files.size(said) == 0) {
            assertThat(Instant.now()).as("the sender is ready").isBefore(end);
            Thread.sleep(5);
        }
        return sender;
    }
}
