package afterword.mail.hear;

import afterword.mail.hear.MachineWords.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells what calendars send (RFC 5546, RFC 6047), with the event attached or not. */
final class CalendarMail {

    private static final WordSet SUBJECT = MachineWords.of("calendar-subject");
    private static final WordSet WORDS = MachineWords.of("calendar-words");

    /** Beside an event that is only made known, text as long as this is an answer. */
    private static final int PROSE = 40;

    private CalendarMail() {}

    static @Nullable Told of(Manner mail) {
        boolean prose = mail.text().strip().length() > PROSE;
        for (var part : mail.message().calendars()) {
            boolean published = part.method().isEmpty() || part.method().equals("PUBLISH");
            if (!published || !prose) {
                return new Told(HeardKind.CALENDAR, "Content-Type: text/calendar; method=" + part.method());
            }
        }
        boolean calendars = WORDS.isIn(mail.text())
                || mail.from().address().contains("calendar")
                || mail.message().header("Content-Class").contains("calendar")
                || mail.text().isBlank();
        return SUBJECT.isIn(mail.message().subject()) && calendars
                ? mail.byHeader(HeardKind.CALENDAR, "Subject")
                : null;
    }
}
