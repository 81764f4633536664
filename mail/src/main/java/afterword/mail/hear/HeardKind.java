package afterword.mail.hear;

import afterword.application.Word;

/** What sort of mail it is; only a {@link #REPLY} means something for the application. */
public enum HeardKind implements Word {
    /** A person wrote, or a system sent a decision. */
    REPLY,
    /** Out of office, an acknowledgement of a ticket or an application, a status notice, a receipt. */
    AUTO_REPLY,
    /** A delivery notice, of a delay too (RFC 3464). */
    BOUNCE,
    /** An invitation, an update or a response from a calendar (RFC 5546). */
    CALENDAR,
    /** A newsletter, a job alert (RFC 2369, RFC 8058). */
    BULK,
    /** A person, but not about this application. */
    UNRELATED
}
