package afterword.holidays;

import afterword.businessdays.NamedHolidays.NamedHoliday;
import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * One country as the jollyday library lists it: every kind of day it names, on the day it is observed. Slow to begin
 * with (the first call of a process reads XML for most of a second), which is why the tables exist.
 */
final class Jollyday {

    static final Comparator<NamedHoliday> BY_DATE =
            Comparator.comparing(NamedHoliday::date).thenComparing(NamedHoliday::key);

    private final HolidayManager manager;

    private Jollyday(HolidayManager manager) {
        this.manager = manager;
    }

    /** A country the library knows, by its two letters in upper case. */
    static Jollyday of(String country) {
        return new Jollyday(HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT))));
    }

    /** The countries of ISO 3166-1 among the library's calendars: its stock exchanges are left out. */
    static Set<String> countries() {
        Set<String> countries = new TreeSet<>(HolidayManager.getSupportedCalendarCodes());
        countries.removeIf(code -> code.length() != 2);
        return countries;
    }

    /** Every subdivision as its path below the country, a parent before its children; the country itself is empty. */
    List<List<String>> paths() {
        List<List<String>> paths = new ArrayList<>();
        walk(manager.getCalendarHierarchy(), List.of(), paths);
        return paths;
    }

    private static void walk(CalendarHierarchy place, List<String> path, List<List<String>> paths) {
        paths.add(path);
        place.getChildren().values().stream()
                .sorted(Comparator.comparing(CalendarHierarchy::getId))
                .forEach(child -> {
                    List<String> below = new ArrayList<>(path);
                    below.add(child.getId());
                    walk(child, List.copyOf(below), paths);
                });
    }

    /**
     * The days from the first of {@code from} to the last of {@code to}, in order. The library files a day under the
     * year it commemorates: New Year's Day 2028, observed on 31 December 2027, stands under 2028. So the years on
     * either side are read as well.
     */
    List<NamedHoliday> days(List<String> path, int from, int to) {
        LocalDate first = LocalDate.of(from, 1, 1);
        LocalDate last = LocalDate.of(to, 12, 31);
        String[] below = path.toArray(String[]::new);
        Set<NamedHoliday> days = new TreeSet<>(BY_DATE);
        for (int year = from - 1; year <= to + 1; year++) {
            for (Holiday day : manager.getHolidays(Year.of(year), below)) {
                LocalDate date = day.getDate();
                if (!date.isBefore(first) && !date.isAfter(last)) {
                    days.add(new NamedHoliday(date, day.getPropertiesKey(), day.getDescription(Locale.ROOT)));
                }
            }
        }
        return List.copyOf(days);
    }
}
