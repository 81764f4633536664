package afterword.promises;

import afterword.promises.When.Sort;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What amounts of time say, counted from the day they were said or from a day named: {@code counted $1}. */
final class CountMeanings {

    private CountMeanings() {}

    static void addTo(Map<String, Act> acts) {
        acts.put("amount", (r, a) -> amount(a.count(0), a.unit(1), false));
        acts.put("business-amount", (r, a) -> amount(a.count(0), a.unit(1), true));
        acts.put("amount-and-half", (r, a) -> amount(Count.of(a.number(0) + 0.5), a.unit(1), false));
        acts.put("amount-to", (r, a) -> {
            int one = a.number(0);
            int other = a.number(1);
            return amount(new Count(Math.min(one, other), Math.max(one, other), false), a.unit(2), false);
        });
        acts.put("later-amount", (r, a) -> rising(a, false));
        acts.put("later-business-amount", (r, a) -> rising(a, true));
        acts.put("amount-week", (r, a) -> amount(new Count(1, a.number(0), false), Unit.WEEK, false));
        acts.put("amount-and", (r, a) -> {
            double days = Amount.of(a.number(0), a.unit(1)).days()
                    + Amount.of(a.number(2), a.unit(3)).days();
            return Amount.of(days, Unit.DAY);
        });
        acts.put("longer", (r, a) -> {
            Amount one = a.amount(0);
            Amount other = a.amount(1);
            return one.days() > other.days() ? one : other;
        });
        acts.put("amount-or-so", (r, a) -> {
            Amount amount = a.amount(0);
            return amount(new Count(amount.least(), amount.most(), false).orSo(), amount.unit(), amount.business());
        });
        acts.put("counted", (r, a) -> r.counting().counted(a.amount(0)));
        acts.put("counted-from", (r, a) -> r.counting().shifted(a.when(1), a.amount(0), 1));
        acts.put("counted-before", (r, a) -> r.counting().shifted(a.when(1), a.amount(0), -1));
        acts.put("counted-from-named", (r, a) -> {
            When from = a.when(1);
            Amount amount = a.amount(0);
            boolean weeks = amount.unit() == Unit.WEEK;
            boolean named = from.sort() == Sort.DAY
                    && (from.why().equals("weekday")
                            || from.why().equals("this-weekday")
                            || from.why().equals("named"));
            return weeks && named ? r.counting().shifted(from, amount, 1) : null;
        });
        acts.put("counted-weeks", (r, a) -> r.counting().counted(Amount.of(a.number(0), Unit.WEEK)));
        acts.put(
                "week-from-today",
                (r, a) -> r.counting().counted(Amount.of(1, Unit.WEEK)).withSort(Sort.DAY));
        acts.put("counted-months", (r, a) -> r.counting().counted(Amount.of(a.number(0), Unit.MONTH)));
        acts.put("next-unit", (r, a) -> r.counting().counted(Amount.of(1, a.unit(0))));
        acts.put("next-workunit", (r, a) -> r.counting().counted(new Amount(1, 1, a.unit(0), true, false)));
        acts.put(
                "next-two",
                (r, a) -> r.counting()
                        .counted(a.unit(0) == Unit.FORTNIGHT ? Amount.of(3, Unit.WEEK) : Amount.of(2, a.unit(0))));
        acts.put("next-number", (r, a) -> r.counting().counted(Amount.of(a.number(1), a.unit(0))));
        acts.put("within", (r, a) -> r.counting().within(a.word(0)));
        acts.put(
                "loose",
                (r, a) -> r.days()
                        .today()
                        .withSort(Sort.LOOSE)
                        .withAnchor(a.amount(0))
                        .explained("loose"));
        acts.put("length", (r, a) -> r.days().today().withSort(Sort.LENGTH).explained("length"));
        acts.put("past", (r, a) -> r.days().today().withSort(Sort.PAST).explained("past"));
    }

    /** "Six weeks, could be seven": the second, where it is the longer. */
    private static @Nullable Amount rising(Arguments a, boolean business) {
        boolean rises = a.count(1).most() > a.count(0).most();
        return rises ? amount(a.count(1), a.unit(2), business) : null;
    }

    private static @Nullable Amount amount(Count count, Unit unit, boolean business) {
        if (count.most() > 1000 || count.most() <= 0) {
            return null;
        }
        if (unit == Unit.FORTNIGHT) {
            return amount(new Count(count.least() * 2, count.most() * 2, count.doubtful()), Unit.WEEK, business);
        }
        if (business && unit == Unit.HOUR) {
            return new Amount(count.least(), count.most(), unit, true, false);
        }
        if (business && unit.compareTo(Unit.WEEK) > 0) {
            return null;
        }
        return new Amount(count.least(), count.most(), unit, business, count.doubtful());
    }
}
