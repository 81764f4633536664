package afterword.mail.hear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import afterword.holidays.PublicHolidays;
import afterword.promises.Promises;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever arrives, something is heard, in its time. */
class AnyMailTest {

    private static final long SEED = Long.getLong("seed", 20261122);

    private final Hearing hearing = new Hearing(new Promises(new PublicHolidays(), new PublicHolidays()), null);

    @Test
    void hearsMailsThatAreCutOffOrDamaged() {
        Random random = new Random(SEED);
        List<Labelled> mails = HearingTest.fixtures().toList();
        for (int round = 0; round < 400; round++) {
            Labelled mail = mails.get(random.nextInt(mails.size()));
            byte[] bytes = damaged(mail.mail().getBytes(StandardCharsets.UTF_8), random);
            Heard heard = hearing.hear(bytes, Employers.ALL.get(mail.employer()), HearingTest.NOW);
            for (Evidence evidence : heard.evidence()) {
                String what = "seed " + SEED + ", round " + round + ", " + mail.id();
                assertEquals(evidence.text(), heard.text().substring(evidence.start(), evidence.end()), what);
            }
        }
    }

    private static byte[] damaged(byte[] mail, Random random) {
        if (random.nextInt(3) == 0) {
            return Arrays.copyOf(mail, random.nextInt(mail.length + 1));
        }
        byte[] damaged = mail.clone();
        for (int i = 1 + random.nextInt(20); i > 0; i--) {
            damaged[random.nextInt(mail.length)] =
                    (byte) (random.nextBoolean() ? random.nextInt(256) : "=?-:<>@\"; \r\n".charAt(random.nextInt(12)));
        }
        return damaged;
    }

    /** The limit is for what would otherwise take minutes or for ever, not a measurement. */
    @Test
    void endsOnTextsMadeToKeepItBusy() {
        for (String part : List.of(
                "a ",
                "we have decided to ",
                "would like to invite you to come ",
                "\n> ",
                "unfortunately, we, and, the team, ",
                "x",
                "On Mon Mon Mon Mon Mon\n",
                "- ",
                "the team who whose that with ",
                "a, ",
                "Dear ",
                "your application ")) {
            String mail =
                    "From: imogen@larkspurbakery.example\nSubject: Re: x\n\n" + part.repeat(300_000 / part.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> hearing.hear(mail, Employers.ALL.get("bakery"), HearingTest.NOW),
                    part);
        }
    }
}
