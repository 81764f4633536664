package afterword.promises;

import afterword.promises.When.Edge;
import afterword.promises.When.Sort;
import java.util.Map;

/** What names and dates of days say: {@code weekday $1}, {@code month-day $2 $1}. */
final class DayMeanings {

    private DayMeanings() {}

    static void addTo(Map<String, Act> acts) {
        acts.put("today", (r, a) -> r.days().today());
        acts.put("this-morning", (r, a) -> r.days().thisMorning());
        acts.put("clock", (r, a) -> a.number(0) <= 24 ? "clock" : null);
        acts.put("days", (r, a) -> r.days().days(a.number(0)));
        acts.put("close-of-business", (r, a) -> r.days().closeOfBusiness());
        acts.put("hour", (r, a) -> r.days().hour(a.number(0)));
        acts.put("hour-pm", (r, a) -> r.days().hour(a.number(0) < 12 ? a.number(0) + 12 : a.number(0)));
        acts.put("weekday", (r, a) -> r.days().weekday(a.number(0)));
        acts.put("this-weekday", (r, a) -> r.days().thisWeekday(a.number(0)));
        acts.put("coming-weekday", (r, a) -> r.days().weekday(a.number(0)).explained("this-weekday"));
        acts.put("last-weekday", (r, a) -> r.days().lastWeekday(a.number(0)));
        acts.put("next-weekday", (r, a) -> r.days().nextWeekday(a.number(0)));
        acts.put("weekday-after-next", (r, a) -> r.days().weekdayAfterNext(a.number(0)));
        acts.put("weekday-plus", (r, a) -> r.days().weekdayPlus(a.number(0), a.number(1)));
        acts.put("weekday-in", (r, a) -> r.days().weekdayIn(a.number(0), a.when(1)));
        acts.put(
                "weekday-in-next",
                (r, a) -> r.days().weekdayIn(a.number(0), r.weeks().week(1)));
        acts.put("weekday-following", (r, a) -> r.days().weekdayFollowing(a.number(0), a.when(1)));
        acts.put("weekday-preceding", (r, a) -> r.days().weekdayPreceding(a.number(0), a.when(1)));
        acts.put(
                "if-today",
                (r, a) -> r.said().getDayOfWeek().getValue() == a.number(0)
                        ? r.days().today().withSort(Sort.LENGTH).explained("length")
                        : null);
        acts.put("if-weekday", (r, a) -> {
            When date = a.when(1);
            return date.last().getDayOfWeek().getValue() == a.number(0) ? date.withEdge(Edge.BY) : null;
        });
        acts.put("nth", (r, a) -> r.days().nth(a.number(0)));
        acts.put("day-in", (r, a) -> r.days().dayIn(a.number(0), a.when(1)));
        acts.put("month-day", (r, a) -> r.days().monthDay(a.number(0), a.number(1)));
        acts.put("date", (r, a) -> r.days().date(a.number(0), a.number(1), a.number(2), "date"));
        acts.put("numeric", (r, a) -> r.days().numeric(a.number(0), a.number(1), a.numberOrNothing(2)));
        acts.put("numeric-hyphened", (r, a) -> r.days().hyphened(a.number(0), a.number(1)));
        acts.put("numeric-dotted", (r, a) -> r.days().dotted(a.number(0), a.number(1)));
        acts.put("day-or-next", (r, a) -> r.days().dayNextTo(a.when(0), 1));
        acts.put("weekday-date", (r, a) -> r.days().weekdayDate(a.number(0), a.when(1)));
        acts.put("weekday-of-month", (r, a) -> r.days().weekdayOfMonth(a.number(0), a.number(1), a.when(2)));
        acts.put("nth-sum", (r, a) -> r.days().nth(a.number(0) + a.number(1)));
        acts.put("later-nth", (r, a) -> {
            When one = r.days().nth(a.number(0));
            When other = r.days().nth(a.number(1));
            return one == null || other == null ? null : r.later(one, other);
        });
        acts.put(
                "later-weekday",
                (r, a) -> r.later(r.days().weekday(a.number(0)), r.days().weekday(a.number(1))));
        acts.put("day-in-this", (r, a) -> r.days().dayIn(a.number(0), r.months().months(0)));
        acts.put("day-in-next", (r, a) -> r.days().dayIn(a.number(0), r.months().months(1)));
        acts.put("last-business-day", (r, a) -> r.days().lastBusinessDay(a.when(0)));
        acts.put(
                "last-business-day-of-month",
                (r, a) -> r.days().lastBusinessDay(r.months().months(0)));
        acts.put("first-business-day", (r, a) -> r.days().firstBusinessDay(a.when(0)));
        acts.put(
                "weekday-of-this-month",
                (r, a) -> r.days()
                        .weekdayOfMonth(a.number(0), a.number(1), r.months().months(0)));
        acts.put("weekday-nth", (r, a) -> {
            When date = r.days().nth(a.number(1));
            return date == null ? null : r.days().weekdayDate(a.number(0), date);
        });
        acts.put("day-after", (r, a) -> r.days().dayNextTo(a.when(0), 1));
        acts.put("day-before", (r, a) -> r.days().dayNextTo(a.when(0), -1));
        acts.put("same-day", (r, a) -> {
            When both = r.explicit(a.when(0), a.when(1));
            return both == null || both.why().equals("disagree") ? null : both;
        });
        acts.put("explicit", (r, a) -> r.explicit(a.when(0), a.when(1)));
    }
}
