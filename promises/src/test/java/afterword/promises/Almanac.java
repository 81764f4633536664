package afterword.promises;

import afterword.businessdays.BusinessCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Ways of saying a day, a week, a part of a month or a length of time, each with the date that {@code playbooks.md} gives
 * it, reckoned here a second time and apart from the reader.
 */
final class Almanac {

    /**
     * A time in words.
     *
     * @param bare as a noun: the end of next week
     * @param by as a limit: by the end of next week
     * @param at as when something happens: at the end of next week
     * @param length whether it is so many days or weeks
     */
    record Expression(String bare, String by, String at, LocalDate on, boolean length) {

        Expression(String bare, String by, String at, LocalDate on) {
            this(bare, by, at, on, false);
        }

        String in(String frame) {
            return frame.replace("{bare}", bare).replace("{by}", by).replace("{at}", at);
        }
    }

    private final List<AlmanacPart> parts;

    Almanac(LocalDateTime said, boolean monthFirst, BusinessCalendar calendar, Random random) {
        parts = List.of(
                new AlmanacOfDays(said, monthFirst, calendar, random),
                new AlmanacOfWeeks(said, calendar, random),
                new AlmanacOfMonths(said, calendar, random),
                new AlmanacOfChoices(said, calendar, random));
    }

    /** One of every way of saying a time, about times that chance picks. */
    List<Expression> expressions() {
        List<Expression> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(part.expressions()));
        return all;
    }
}
