package afterword.promises;

import static java.time.temporal.TemporalAdjusters.next;

import afterword.businessdays.BusinessCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;

/** One day or another, and one rather than another. */
final class AlmanacOfChoices extends AlmanacPart {

    AlmanacOfChoices(LocalDateTime said, BusinessCalendar calendar, Random random) {
        super(said, calendar, random);
    }

    @Override
    void say() {
        ranges();
        contrasts();
    }

    private void ranges() {
        LocalDate tuesday = monday(1).plusDays(1);
        plain("Tuesday or Wednesday of next week", tuesday.plusDays(1));
        plain("Tuesday or Thursday next week", tuesday.plusDays(2));
        DayOfWeek day = DayOfWeek.of(1 + random.nextInt(4));
        LocalDate coming = said.with(next(day));
        plain(name(day) + " or " + name(day.plus(1)), coming.plusDays(1));
        plain(name(day) + ", " + name(day.plus(1)) + " at the latest", coming.plusDays(1));
        plain(name(day) + ", or " + name(day.plus(1)) + " at worst", coming.plusDays(1));
        plain(name(day) + " if not " + name(day.plus(1)), coming.plusDays(1));
        LocalDate near = said.plusDays(2 + random.nextInt(10)).withDayOfMonth(3);
        LocalDate one = said.isBefore(near) ? near : near.plusMonths(1);
        plain("the 3rd or the 5th", said.getDayOfMonth() < 4 ? said.withDayOfMonth(5) : one.plusDays(2));
        String month = month(one);
        plain("between the 3rd and the 6th of " + month, one.plusDays(3));
        plain("3 to 6 " + month, one.plusDays(3));
        plain(month + " 3-6", one.plusDays(3));
        plain("this week or next", monday(over ? 2 : 1).plusDays(4));
        if (over) {
            return;
        }
        plain(
                "the end of this week or the beginning of next",
                calendar.plus(monday(over ? 2 : 1).minusDays(1), 2));
        plain(
                "the end of this week or early next week",
                calendar.plus(monday(over ? 2 : 1).minusDays(1), 2));
    }

    private void contrasts() {
        DayOfWeek day = DayOfWeek.of(1 + random.nextInt(5));
        LocalDate coming = said.with(next(day));
        LocalDate inNext = monday(1).plusDays(day.getValue() - 1L);
        String name = name(day);
        String other = name(day.plus(1));
        plain(name + ", not " + other, coming);
        plain(name + " rather than " + other, coming);
        plain(name + " instead of " + other, coming);
        plain(name + " of next week, not this one", inNext);
        plain(name + " next week, not this week", inNext);
        if (coming.isBefore(monday(1))) {
            plain("not this " + name + " but the next one", coming.plusDays(7));
            plain("not this " + name + ", the one after", coming.plusDays(7));
            plain("not this coming " + name + " but the following one", coming.plusDays(7));
            plain(name + ", and I mean next week's", coming.plusDays(7));
            plain(name + ", next week's that is", coming.plusDays(7));
        }
    }
}
