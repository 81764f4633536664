package afterword.app.hearing;

import static afterword.app.hearing.Letterbox.fromImogen;
import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.hearing.HearingJob.Rhythm;
import afterword.app.sending.Bakery;
import afterword.app.store.MailboxMark;
import afterword.app.store.Owner;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class HearingJobTest extends LetterboxTest {

    private static final Duration SOON = Duration.ofMillis(50);
    private static final Duration NEVER = Duration.ofHours(1);

    private HearingJob job(List<Duration> listening, Duration polling) {
        return new HearingJob(
                letterbox.bakery.store,
                letterbox.bakery.accounts,
                letterbox.looking(),
                new Rhythm(SOON, listening, polling, List.of(SOON)));
    }

    private static void until(BooleanSupplier isSo) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(60);
        while (!isSo.getAsBoolean()) {
            assertThat(Instant.now()).as("it never came true").isBefore(end);
            Thread.sleep(20);
        }
    }

    private void comes(String id) {
        letterbox.put(fromImogen(id, "We have decided to go with another candidate."), Bakery.NOW);
    }

    /** This server tells nothing of what comes while it is still taking in that somebody listens, so more comes until it does. */
    private void untilTold(String id, int times) throws InterruptedException {
        until(() -> letterbox.overheard.count("IDLE") >= times);
        int before = proposed().size();
        for (int i = 0; i < 120 && proposed().size() == before; i++) {
            comes(id + i + "@x");
            Thread.sleep(500);
        }
        assertThat(proposed()).hasSizeGreaterThan(before);
    }

    @Test
    void theServerSaysItselfWhenSomethingComes() throws Exception {
        try (HearingJob job = job(List.of(NEVER), NEVER)) {
            untilTold("a", 1);
            untilTold("b", 2);
            assertThat(letterbox.overheard.count("LOGIN|AUTHENTICATE")).isEqualTo(1);
            assertThat(job).isNotNull();
        }
    }

    @Test
    void whatComesBetweenTheLookAndTheListeningIsFoundAtOnce() throws Exception {
        letterbox.overheard.beforeFirst("NOOP", () -> comes("a@x"));
        try (HearingJob job = job(List.of(NEVER), NEVER)) {
            until(() -> proposed().size() == 1);
            assertThat(job).isNotNull();
        }
    }

    @Test
    void whatComesWhileTheListeningBeginsIsFoundSoon() throws Exception {
        letterbox.overheard.beforeFirst("IDLE", () -> comes("a@x"));
        try (HearingJob job = job(List.of(Duration.ofMillis(300), NEVER), NEVER)) {
            until(() -> proposed().size() == 1);
            assertThat(job).isNotNull();
        }
    }

    @Test
    void theFirstWaitsAreShortAndThenTheyGrow() {
        assertThat(List.of(0, 1, 2, 3).stream().map(Rhythm.USUAL::listeningAfter))
                .containsExactly(
                        Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(2));
    }

    @Test
    void whereNothingIsFollowedTheServerIsListenedToAndLeftAlone() throws Exception {
        letterbox.bakery.store.applications().remove(Owner.LOCAL, letterbox.bakery.stored.id());
        comes("a@x");
        try (HearingJob job = job(List.of(NEVER), NEVER)) {
            until(() -> letterbox.overheard.count("IDLE") == 1);
            assertThat(letterbox.overheard.count("FETCH|SEARCH")).isZero();
            assertThat(job).isNotNull();
        }
    }

    @Test
    void itIsAskedAnewEverySoOften() throws Exception {
        try (HearingJob job = job(List.of(Duration.ofMillis(200)), NEVER)) {
            until(() -> letterbox.overheard.count("IDLE") > 2);
            assertThat(letterbox.overheard.count("LOGIN|AUTHENTICATE")).isEqualTo(1);
            assertThat(job).isNotNull();
        }
    }

    @Test
    void aServerThatBreaksOffIsComeBackTo() throws Exception {
        try (HearingJob job = job(List.of(NEVER), NEVER)) {
            until(() -> letterbox.overheard.count("IDLE") > 0);
            letterbox.overheard.hangUp(true);
            letterbox.put(fromImogen("a@x", "We have decided to go with another candidate."), Bakery.NOW);
            until(() -> trouble() != null);
            letterbox.overheard.hangUp(false);
            until(() -> proposed().size() == 1);
            until(() -> trouble() == null);
            assertThat(job).isNotNull();
        }
    }

    @Test
    void aConnectionThatEndsAfterItWorkedIsNoTroubleHoweverOften() throws Exception {
        Rhythm rhythm = new Rhythm(SOON, List.of(Duration.ofMillis(100)), NEVER, List.of(SOON, NEVER));
        try (HearingJob job =
                new HearingJob(letterbox.bakery.store, letterbox.bakery.accounts, letterbox.looking(), rhythm)) {
            for (int times = 1; times <= 4; times++) {
                int logins = times;
                until(() -> letterbox.overheard.count("LOGIN|AUTHENTICATE") == logins);
                long before = letterbox.overheard.count("IDLE");
                until(() -> letterbox.overheard.count("IDLE") > before + 2);
                letterbox.overheard.hangUp(false);
            }
            assertThat(trouble()).isNull();
            assertThat(job).isNotNull();
        }
    }

    private String trouble() {
        return letterbox
                .bakery
                .store
                .heard()
                .latestMark(Owner.LOCAL)
                .map(MailboxMark::trouble)
                .orElse(null);
    }

    @Test
    void pausesGrow() {
        assertThat(List.of(1, 2, 3, 4, 5, 6).stream().map(Rhythm.USUAL::pauseAfter))
                .containsExactly(
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(15),
                        Duration.ofHours(1),
                        Duration.ofHours(1));
    }
}
