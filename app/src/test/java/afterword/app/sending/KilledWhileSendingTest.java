package afterword.app.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.app.outbox.MoodyServer.Mood;
import afterword.app.store.MailState;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the sending process with -9 at random moments, then counts. {@code -Dkills=300} for the long run. */
class KilledWhileSendingTest {

    private static final int KILLS = Integer.getInteger("kills", 20);
    private static final long SEED = Long.getLong("seed", 20261122);

    @Test
    void noMailIsSentTwiceNoneIsLostAndWhatIsUncertainNeedsAPerson(@TempDir Path folder) throws Exception {
        Random random = new Random(SEED);
        int mails = KILLS * 3;
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
                Store store = Store.open(folder)) {
            Queued.mails(store, mails);
            long ahead = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                ahead += 3600;
                Process sender = start(folder, server.port(), ahead);
                awaitReady(sender);
                Thread.sleep(random.nextInt(400));
                sender.destroyForcibly().waitFor();
            }
            for (int run = 0; run < 8; run++) {
                ahead += 12 * 3600;
                Process sender = start(folder, server.port(), ahead);
                awaitReady(sender);
                assertTrue(sender.waitFor(120, TimeUnit.SECONDS), "the sender does not end");
            }
            count(store, server.taken(), mails);
        }
    }

    private static void count(Store store, List<String> taken, int mails) {
        List<OutgoingMail> kept = store.outgoing().of(Owner.LOCAL, mails + 1);
        assertEquals(mails, kept.size(), "a mail is lost (seed " + SEED + ")");
        for (OutgoingMail mail : kept) {
            int times = Collections.frequency(taken, mail.messageId());
            String what = mail.state() + " " + mail.words() + ", taken " + times + " times (seed " + SEED + ")";
            assertTrue(times <= 1, "sent twice: " + what);
            assertTrue(mail.state() != MailState.QUEUED && mail.state() != MailState.SENDING, "not settled: " + what);
            assertTrue(mail.state() != MailState.SENT || times == 1, "sent, but never taken: " + what);
            assertTrue(mail.state() != MailState.REFUSED || times == 0, "refused, but taken: " + what);
            assertTrue(times == 0 || mail.state() != MailState.REFUSED, what);
        }
        long uncertain =
                kept.stream().filter(m -> m.state() == MailState.NEEDS_A_PERSON).count();
        long sent = kept.stream().filter(m -> m.state() == MailState.SENT).count();
        System.out.println(KILLS + " kills, " + mails + " mails: " + sent + " sent, " + uncertain + " need a person, "
                + (mails - sent - uncertain) + " refused; the server took " + taken.size());
        assertTrue(uncertain > 0, "nothing was ever uncertain: the test tests nothing");
    }

    private static Process start(Path folder, int port, long ahead) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SendingProcess.class.getName(),
                        folder.toString(),
                        String.valueOf(port),
                        String.valueOf(ahead))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void awaitReady(Process sender) throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(sender.getInputStream(), StandardCharsets.US_ASCII));
        for (String line = out.readLine(); line != null && !line.startsWith("ready"); ) {
            line = out.readLine();
        }
    }
}
