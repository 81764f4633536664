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

    /** In that state, as the person left it. */
    public CalendarItem in(State now) {
        return new CalendarItem(
                uid,
                application,
                step,
                resource,
                tag,
                fingerprint,
                sequence,
                start,
                due,
                nextStart,
                nextDue,
                now,
                null,
                title);
    }

    /** Moved by the person; they are asked what they mean. */
    public CalendarItem movedTo(Instant to, Instant starts, Instant ends) {
        return new CalendarItem(
                uid,
                application,
                step,
                resource,
                tag,
                fingerprint,
                sequence,
                starts,
                ends,
                starts,
                ends,
                State.ASKS_MOVED,
                to,
                title);
    }

    /** Under another tag, with nothing of ours changed. */
    public CalendarItem tagged(String newTag) {
        return new CalendarItem(
                uid,
                application,
                step,
                resource,
                newTag,
                fingerprint,
                sequence,
                start,
                due,
                nextStart,
                nextDue,
                state,
                moved,
                title);
    }

    /** About to be written with these times. */
    public CalendarItem intending(Instant starts, Instant ends) {
        return new CalendarItem(
                uid,
                application,
                step,
                resource,
                tag,
                fingerprint,
                sequence,
                start,
                due,
                starts,
                ends,
                state,
                moved,
                title);
    }

    /** Written. */
    public CalendarItem written(String newTag, String print, int number, State now, String shown) {
        return new CalendarItem(
                uid,
                application,
                step,
                resource,
                newTag,
                print,
                number,
                nextStart,
                nextDue,
                nextStart,
                nextDue,
                now,
                null,
                shown);
    }

    /** To be written again as the plan has it. */
    public CalendarItem stale(State now) {
        return new CalendarItem(
                uid, application, step, resource, tag, "", sequence, start, due, nextStart, nextDue, now, null, title);
    }
}
