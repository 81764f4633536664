package afterword.mail.message;

/**
 * A part in iCalendar form (RFC 6047).
 *
 * @param method of the content type, else of the object; upper case, empty where there is none
 * @param attached whether it hangs on the message instead of being its body
 */
public record CalendarPart(String method, String text, boolean attached) {}
