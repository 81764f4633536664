package afterword.promises;

import java.util.Map;

/** What months, quarters, halves and years say: {@code month $1}, {@code quarter $1 $2}. */
final class MonthMeanings {

    private MonthMeanings() {}

    static void addTo(Map<String, Act> acts) {
        acts.put("month-end", (r, a) -> r.parts().endOf(r.months().months(a.number(0))));
        acts.put("quarter-end", (r, a) -> r.parts().endOf(r.months().quarters(a.number(0))));
        acts.put("year-end", (r, a) -> r.parts().endOf(r.months().years(a.number(0))));
        acts.put("months", (r, a) -> r.months().months(a.number(0)));
        acts.put("month", (r, a) -> r.months().month(a.number(0)));
        acts.put("month-of-year", (r, a) -> r.months().monthOfYear(a.number(0), a.number(1)));
        acts.put("quarter", (r, a) -> r.months().quarter(a.number(0), a.numberOrNothing(1)));
        acts.put(
                "quarter-in",
                (r, a) -> r.months().quarter(a.number(0), a.when(1).last().getYear()));
        acts.put(
                "quarter-in-next",
                (r, a) -> r.months()
                        .quarter(a.number(0), r.months().years(1).last().getYear()));
        acts.put("quarters", (r, a) -> r.months().quarters(a.number(0)));
        acts.put(
                "half-year",
                (r, a) -> r.months()
                        .half(
                                a.number(0),
                                a.get(1) instanceof When year
                                        ? year
                                        : r.months().years(0)));
        acts.put("financial-year-end", (r, a) -> r.months().financialYearEnd());
        acts.put("year", (r, a) -> r.months().year(a.number(0)));
        acts.put("years", (r, a) -> r.months().years(a.number(0)));
    }
}
