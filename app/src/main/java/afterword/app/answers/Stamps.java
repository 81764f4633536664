package afterword.app.answers;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/**
 * Writes times as {@code 2026-09-09T16:00:00-04:00}, by hand, to generators of UTF-8: a bulk run writes a million a
 * second.
 */
final class Stamps {

    private final JsonGenerator json;
    private final byte[] text = new byte[25];

    Stamps(JsonGenerator json) {
        this.json = json;
    }

    void write(String name, ZonedDateTime time) {
        json.writeName(name);
        write(time);
    }

    void write(SerializableString name, ZonedDateTime time) {
        json.writeName(name);
        write(time);
    }

    /** To the second, in the offset of {@code time}; that is never finer than minutes in our years. */
    private void write(ZonedDateTime time) {
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
        json.writeRawUTF8String(text, 0, text.length);
    }

    private void after(int sign, int at, int number) {
        text[at] = (byte) sign;
        two(at + 1, number);
    }

    private void two(int at, int number) {
        text[at] = (byte) ('0' + number / 10);
        text[at + 1] = (byte) ('0' + number % 10);
    }
}
