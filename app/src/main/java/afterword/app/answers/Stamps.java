package afterword.app.answers;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import tools.jackson.core.JsonGenerator;

/** Writes times as {@code 2026-09-09T16:00:00-04:00}, by hand: a bulk run writes tens of thousands a second. */
final class Stamps {

    private final JsonGenerator json;
    private final char[] text = new char[25];

    Stamps(JsonGenerator json) {
        this.json = json;
    }

    /** To the second, in the offset of {@code time}; that is never finer than minutes in our years. */
    void write(String name, ZonedDateTime time) {
        LocalDate date = time.toLocalDate();
        LocalTime clock = time.toLocalTime();
        int offset = time.getOffset().getTotalSeconds() / 60;
        two(0, date.getYear() / 100);
        two(2, date.getYear() % 100);
        after('-', 4, date.getMonthValue());
        after('-', 7, date.getDayOfMonth());
        after('T', 10, clock.getHour());
        after(':', 13, clock.getMinute());
        after(':', 16, clock.getSecond());
        after(offset < 0 ? '-' : '+', 19, Math.abs(offset) / 60);
        after(':', 22, Math.abs(offset) % 60);
        json.writeName(name);
        json.writeString(text, 0, text.length);
    }

    private void after(char sign, int at, int number) {
        text[at] = sign;
        two(at + 1, number);
    }

    private void two(int at, int number) {
        text[at] = (char) ('0' + number / 10);
        text[at + 1] = (char) ('0' + number % 10);
    }
}
