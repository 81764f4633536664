package afterword.promises;

import java.util.Map;
import java.util.Set;

/** What holidays and the turn of the year say: {@code holiday MEMORIAL_DAY}, {@code easter-day 1}. */
final class HolidayMeanings {

    private HolidayMeanings() {}

    static void addTo(Map<String, Act> acts) {
        acts.put("holiday", (r, a) -> r.holidays().holiday(a.wordsFrom(0)));
        acts.put("thanksgiving", (r, a) -> {
            When day = r.holidays().holiday(Set.of("THANKSGIVING"));
            return day == null ? null : day.explained("thanksgiving");
        });
        acts.put("fixed", (r, a) -> r.holidays().fixed(a.number(0), a.number(1)));
        acts.put("christmas", (r, a) -> r.holidays().christmas());
        acts.put("new-year", (r, a) -> r.holidays().newYear());
        acts.put("between-the-years", (r, a) -> r.holidays().betweenTheYears());
        acts.put("holidays", (r, a) -> r.holidays().theHolidays());
        acts.put("season", (r, a) -> r.holidays().season());
        acts.put("after-the-holidays", (r, a) -> r.holidays().afterTheHolidays());
        acts.put("in-new-year", (r, a) -> r.holidays().afterTheHolidays());
        acts.put("easter-day", (r, a) -> r.holidays().easterDay(a.number(0)));
        acts.put("holiday-in-month", (r, a) -> r.holidays().holidayInMonth(a.number(0)));
        acts.put("dated", (r, a) -> r.holidays().dated(a.numbers()));
        acts.put(
                "weekday-of-year",
                (r, a) -> r.holidays().weekdayOfYear(a.number(0), a.number(1), a.number(2), a.number(3)));
        acts.put("easter", (r, a) -> r.holidays().easter());
        acts.put("bank-holiday", (r, a) -> r.holidays().bankHoliday(false));
        acts.put("bank-holiday-weekend", (r, a) -> r.holidays().bankHoliday(true));
        acts.put("public-holiday", (r, a) -> r.holidays().publicHoliday());
        acts.put("long-weekend", (r, a) -> r.holidays().longWeekend());
    }
}
