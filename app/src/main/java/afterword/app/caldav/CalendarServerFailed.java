package afterword.app.caldav;

import org.jspecify.annotations.Nullable;

/** A calendar server did not do what was asked of it; the message says so to the person whose calendar it is. */
public final class CalendarServerFailed extends RuntimeException {

    /** What was in the way. */
    public enum Why {
        /** Nobody answers, or not in time. */
        UNREACHABLE,
        /** The name or the password is wrong, or this is not allowed. */
        NOT_ALLOWED,
        /** There is no such calendar. */
        MISSING,
        /** It answers, but not as a calendar server does. */
        UNREADABLE,
        /** A password would be sent where others can read it. */
        UNSAFE,
        /** It is full, overloaded or broken. */
        BROKEN
    }

    private final Why why;

    CalendarServerFailed(Why why, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.why = why;
    }

    CalendarServerFailed(Why why, String message) {
        this(why, message, null);
    }

    public Why why() {
        return why;
    }
}
