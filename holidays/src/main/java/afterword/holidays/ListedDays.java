package afterword.holidays;

import afterword.businessdays.BusinessCalendar;
import afterword.businessdays.NamedHolidays.NamedHoliday;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The days of one place: a bit for each day of the years in the table, the library for any other year. */
final class ListedDays implements BusinessCalendar {

    private static final long FIRST = LocalDate.of(CountryTable.FROM, 1, 1).toEpochDay();
    private static final int COUNT =
            (int) (LocalDate.of(CountryTable.TO + 1, 1, 1).toEpochDay() - FIRST);

    private final long[] bits = new long[(COUNT + 63) / 64];
    private final Map<Integer, List<NamedHoliday>> byYear;
    private final Map<Integer, List<NamedHoliday>> otherYears = new ConcurrentHashMap<>();
    private final IntFunction<List<NamedHoliday>> library;

    /** @param library the days of a year that {@code days} does not reach, in order */
    ListedDays(List<NamedHoliday> days, IntFunction<List<NamedHoliday>> library) {
        this.byYear = days.stream()
                .collect(Collectors.groupingBy(day -> day.date().getYear(), Collectors.toUnmodifiableList()));
        this.library = library;
        for (NamedHoliday day : days) {
            int bit = (int) (day.date().toEpochDay() - FIRST);
            bits[bit >> 6] |= 1L << bit;
        }
    }

    @Override
    public boolean isHoliday(LocalDate date) {
        long bit = date.toEpochDay() - FIRST;
        if (bit >= 0 && bit < COUNT) {
            return (bits[(int) bit >> 6] & 1L << bit) != 0;
        }
        return in(date.getYear()).stream().anyMatch(day -> day.date().equals(date));
    }

    List<NamedHoliday> in(int year) {
        if (year >= CountryTable.FROM && year <= CountryTable.TO) {
            return byYear.getOrDefault(year, List.of());
        }
        return otherYears.computeIfAbsent(year, library::apply);
    }
}
