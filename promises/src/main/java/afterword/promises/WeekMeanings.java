package afterword.promises;

import java.util.Map;

/** What weeks, weekends and parts of any stretch say: {@code week-of $1}, {@code part early $1}. */
final class WeekMeanings {

    private WeekMeanings() {}

    static void addTo(Map<String, Act> acts) {
        acts.put("bare-week", (r, a) -> r.weeks().bareWeek());
        acts.put("week", (r, a) -> r.weeks().week(a.number(0)));
        acts.put("coming-week", (r, a) -> r.weeks().comingWeek());
        acts.put("week-of", (r, a) -> r.weeks().weekOf(a.when(0)));
        acts.put("week-next-to", (r, a) -> r.weeks().weekNextTo(a.when(0), a.number(1)));
        acts.put("weekdays-on", (r, a) -> r.days().weekdayPlus(a.number(1), a.number(0) - 1));
        acts.put("week-of-month", (r, a) -> r.weeks().weekOfMonth(a.number(0), a.when(1)));
        acts.put(
                "week-of-this-month",
                (r, a) -> r.weeks().weekOfMonth(a.number(0), r.months().months(0)));
        acts.put(
                "week-of-next-month",
                (r, a) -> r.weeks().weekOfMonth(a.number(0), r.months().months(1)));
        acts.put(
                "week-of-month-named",
                (r, a) -> r.weeks().weekOfMonth(a.number(0), r.months().month(a.number(1))));
        acts.put(
                "part-of-week-next",
                (r, a) -> r.parts().part(a.word(0), r.weeks().week(1)));
        acts.put("week-end", (r, a) -> r.parts().endOf(r.weeks().week(a.number(0))));
        acts.put("first-of", (r, a) -> When.day(a.when(0).first(), "date"));
        acts.put(
                "by-next-week",
                (r, a) -> r.weeks()
                        .byNextWeek(
                                r.counting().counted(Amount.of(1, Unit.WEEK)).last()));
        acts.put("next-of", (r, a) -> r.parts().nextAfter(a.when(0)));
        acts.put("by-weekend", (r, a) -> r.weeks().byWeekend());
        acts.put("weekend", (r, a) -> r.weeks().weekend(a.number(0)));
        acts.put("week-number", (r, a) -> r.weeks().weekNumber(a.number(0)));
        acts.put("iso-week", (r, a) -> r.weeks().isoWeek(a.number(0)));
        acts.put("part", (r, a) -> r.parts().part(a.word(0), a.when(1)));
        acts.put("end-of", (r, a) -> r.parts().endOf(a.when(0)));
        acts.put("part-of-next", (r, a) -> {
            When next = r.parts().nextOf(a.when(1));
            return next == null ? null : r.parts().part(a.word(0), next);
        });
        acts.put("later", (r, a) -> r.later(a.when(0), a.when(1)));
        acts.put("later-of-next", (r, a) -> {
            When next = r.parts().nextOf(a.when(0));
            return next == null ? null : r.later(a.when(0), next);
        });
    }
}
