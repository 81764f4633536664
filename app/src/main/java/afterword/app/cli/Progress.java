package afterword.app.cli;

import java.time.Duration;
import java.time.Instant;

/** Says now and then how far a long run has come; a short one says nothing. */
final class Progress {

    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration EACH = Duration.ofSeconds(5);

    private final Console console;
    private final Instant started;
    private Instant next;
    private boolean spoke;
    private long lines;
    private long bad;

    Progress(Console console) {
        this.console = console;
        this.started = console.clock().instant();
        this.next = started.plus(FIRST);
    }

    void made(int more, int moreBad) {
        lines += more;
        bad += moreBad;
        Instant now = console.clock().instant();
        if (!now.isBefore(next)) {
            next = now.plus(EACH);
            spoke = true;
            say(now, "so far");
        }
    }

    void end() {
        if (spoke) {
            say(console.clock().instant(), "in all");
        } else if (bad > 0) {
            console.err().println("afterword: " + bad + " of " + lines + " lines are bad.");
        }
    }

    private void say(Instant now, String when) {
        double seconds = Math.max(1, Duration.between(started, now).toMillis()) / 1000.0;
        console.err()
                .printf(
                        "afterword: %,d lines %s, %,d of them bad, %.0f s, %,.0f lines a second.%n",
                        lines, when, bad, seconds, lines / seconds);
    }
}
