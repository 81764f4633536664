package afterword.playbook;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point in time that hangs on an interview, written {@code end + 2 h} or {@code end of day}. Hours are elapsed hours;
 * a local day ends 23:59.
 */
public record Moment(Anchor anchor, Duration offset) {

    /** What a moment is counted from. */
    public enum Anchor {
        START("start"),
        END("end"),
        END_OF_DAY("end of day");

        private final String written;

        Anchor(String written) {
            this.written = written;
        }
    }

    private static final Pattern FORM = Pattern.compile("(start|end|end of day)(?: \\+ (\\d{1,4}) h)?");

    /** The moment that {@code text} writes, or nothing where it is not one. */
    public static Optional<Moment> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Anchor anchor = Anchor.START;
        for (Anchor candidate : Anchor.values()) {
            if (candidate.written.equals(matcher.group(1))) {
                anchor = candidate;
            }
        }
        String hours = matcher.group(2);
        return Optional.of(new Moment(anchor, hours == null ? Duration.ZERO : Duration.ofHours(Long.parseLong(hours))));
    }

    @Override
    public String toString() {
        return offset.isZero() ? anchor.written : anchor.written + " + " + offset.toHours() + " h";
    }
}
