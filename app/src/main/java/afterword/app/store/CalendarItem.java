package afterword.app.store;

import afterword.application.Word;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step as it stands in a person's calendar.
 *
 * @param resource its name in the collection
 * @param tag of the version that is known; empty: it is not known to be there
 * @param fingerprint of what was written
 * @param start, due as they stand there
 * @param nextStart, nextDue of a version that is being written; else the same
 * @param moved when the person moved it to; absent where they did not
 */
public record CalendarItem(
        String uid,
        String application,
        String step,
        String resource,
        String tag,
        String fingerprint,
        int sequence,
        Instant start,
        Instant due,
        Instant nextStart,
        Instant nextDue,
        State state,
        @Nullable Instant moved,
        String title) {

    /** How it stands with it; what asks waits for the person's word. */
    public enum State implements Word {
        OPEN,
        DONE,
        LEFT_OUT,
        ASKS_DELETED,
        ASKS_MOVED,
        ASKS_TICKED;

        public boolean asks() {
            return this == ASKS_DELETED || this == ASKS_MOVED || this == ASKS_TICKED;
        }
    }

    /** What differs between two versions of an entry. */
    private record Version(String tag, String fingerprint, int sequence, String title) {}

    /** When a version of it stands. */
    private record Span(Instant start, Instant due) {}

    private Version version() {
        return new Version(tag, fingerprint, sequence, title);
    }

    private Span stands() {
        return new Span(start, due);
    }

    private Span next() {
        return new Span(nextStart, nextDue);
    }

    private CalendarItem with(Version version, Span stands, Span next, State now, @Nullable Instant movedTo) {
        return new CalendarItem(
                uid,
                application,
                step,
                resource,
                version.tag(),
                version.fingerprint(),
                version.sequence(),
                stands.start(),
                stands.due(),
                next.start(),
                next.due(),
                now,
                movedTo,
                version.title());
    }

    /** In that state, as the person left it. */
    public CalendarItem in(State now) {
        return with(version(), stands(), next(), now, null);
    }

    /** Moved by the person; they are asked what they mean. */
    public CalendarItem movedTo(Instant to, Instant starts, Instant ends) {
        Span there = new Span(starts, ends);
        return with(version(), there, there, State.ASKS_MOVED, to);
    }

    /** Under another tag, with nothing of ours changed. */
    public CalendarItem tagged(String newTag) {
        return with(new Version(newTag, fingerprint, sequence, title), stands(), next(), state, moved);
    }

    /** About to be written with these times. */
    public CalendarItem intending(Instant starts, Instant ends) {
        return with(version(), stands(), new Span(starts, ends), state, moved);
    }

    /** Written. */
    public CalendarItem written(String newTag, String print, int number, State now, String shown) {
        return with(new Version(newTag, print, number, shown), next(), next(), now, null);
    }

    /** To be written again as the plan has it. */
    public CalendarItem stale(State now) {
        return with(new Version(tag, "", sequence, title), stands(), next(), now, null);
    }
}
