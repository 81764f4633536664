package afterword.calendar;

import afterword.application.Word;

/** What the sender of a calendar file wants done with it (iTIP, RFC 5546). */
public enum Method implements Word {
    PUBLISH,
    REQUEST,
    REPLY,
    ADD,
    CANCEL,
    REFRESH,
    COUNTER,
    DECLINECOUNTER
}
