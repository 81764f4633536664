package afterword.promises;

import afterword.promises.When.Edge;
import afterword.promises.When.Sort;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The meanings that a language's patterns may name, such as {@code weekday $1} or {@code part early $1}. */
final class Meanings {

    /** One of them, given its arguments. */
    @FunctionalInterface
    private interface Act {
        @Nullable
        Object of(Reckoning reckoning, Arguments arguments);
    }

    private static final Map<String, Act> ACTS = new HashMap<>();

    static {
        numbers();
        days();
        stretches();
        counts();
        holidays();
        edges();
    }

    private Meanings() {}

    /** @throws IllegalArgumentException where there is no such meaning, or no such part of the pattern */
    static Meaning read(String text, int slots) {
        String[] words = text.split("\\s+");
        Object[] arguments = new Object[words.length - 1];
        for (int i = 1; i < words.length; i++) {
            arguments[i - 1] = argument(words[i], slots);
        }
        if (words[0].startsWith("$")) {
            Capture capture = (Capture) argument(words[0], slots);
            return (reckoning, captures) -> captures[capture.slot()];
        }
        Act act = ACTS.get(words[0]);
        if (act == null) {
            throw new IllegalArgumentException("'" + words[0] + "' is no meaning; there are "
                    + ACTS.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return (reckoning, captures) -> act.of(reckoning, new Arguments(arguments, captures));
    }

    private static Object argument(String word, int slots) {
        if (word.startsWith("$")) {
            int slot = Integer.parseInt(word.substring(1)) - 1;
            if (slot < 0 || slot >= slots) {
                throw new IllegalArgumentException("the pattern has no part " + word);
            }
            return new Capture(slot);
        }
        return word.matches("-?\\d+") ? (Object) Integer.valueOf(word) : word;
    }

    private record Capture(int slot) {}

    /** What a meaning is given: constants of its line, and what the parts of the pattern said. */
    private record Arguments(Object[] constants, @Nullable Object[] captures) {

        @Nullable
        Object get(int index) {
            if (index >= constants.length) {
                return null;
            }
            Object constant = constants[index];
            return constant instanceof Capture capture ? captures[capture.slot()] : constant;
        }

        int number(int index) {
            Object value = get(index);
            if (value instanceof Integer number) {
                return number;
            }
            throw new IllegalArgumentException("argument " + (index + 1) + " is no number but " + value);
        }

        @Nullable
        Integer numberOrNothing(int index) {
            return get(index) instanceof Integer number ? number : null;
        }

        String word(int index) {
            return String.valueOf(get(index));
        }

        When when(int index) {
            if (get(index) instanceof When when) {
                return when;
            }
            throw new IllegalArgumentException("argument " + (index + 1) + " is no date but " + get(index));
        }

        Amount amount(int index) {
            if (get(index) instanceof Amount amount) {
                return amount;
            }
            throw new IllegalArgumentException("argument " + (index + 1) + " is no amount but " + get(index));
        }

        Count count(int index) {
            Object value = get(index);
            return value instanceof Count count ? count : Count.of(number(index));
        }

        Unit unit(int index) {
            return Unit.valueOf(word(index).toUpperCase(Locale.ROOT));
        }

        Set<String> wordsFrom(int index) {
            return Arrays.stream(constants).skip(index).map(String::valueOf).collect(Collectors.toSet());
        }
    }

    private static void numbers() {
        ACTS.put("number", (r, a) -> a.get(0));
        ACTS.put("word", (r, a) -> a.get(0));
        ACTS.put("sum", (r, a) -> a.number(0) + a.number(1));
        ACTS.put("count", (r, a) -> a.count(0));
        ACTS.put("count-and-half", (r, a) -> Count.of(a.count(0).most() + 0.5));
        ACTS.put("half", (r, a) -> Count.of(0.5));
        ACTS.put("decimal", (r, a) -> decimal(a.number(0), a.number(1)));
        ACTS.put("counts", (r, a) -> {
            Count one = a.count(0);
            Count other = a.count(1);
            return new Count(Math.min(one.least(), other.least()), Math.max(one.most(), other.most()), false);
        });
        ACTS.put("count-or-so", (r, a) -> orSo(a.count(0)));
    }

    private static Count decimal(int whole, int fraction) {
        return Count.of(Double.parseDouble(whole + "." + fraction));
    }

    /** A week or so is two; ten days or so are ten. */
    private static Count orSo(Count count) {
        double most = count.most();
        return most == 1 ? Count.of(2) : most <= 4 ? new Count(most, most + 1, true) : count;
    }

    private static void days() {
        ACTS.put("today", (r, a) -> r.days().today());
        ACTS.put("days", (r, a) -> r.days().days(a.number(0)));
        ACTS.put("business-day", (r, a) -> r.days().businessDay(a.number(0)));
        ACTS.put("close-of-business", (r, a) -> r.days().closeOfBusiness());
        ACTS.put("hour", (r, a) -> r.days().hour(a.number(0)));
        ACTS.put("hour-pm", (r, a) -> r.days().hour(a.number(0) < 12 ? a.number(0) + 12 : a.number(0)));
        ACTS.put("weekday", (r, a) -> r.days().weekday(a.number(0)));
        ACTS.put("this-weekday", (r, a) -> r.days().thisWeekday(a.number(0)));
        ACTS.put("next-weekday", (r, a) -> r.days().nextWeekday(a.number(0)));
        ACTS.put("weekday-after-next", (r, a) -> r.days().weekdayAfterNext(a.number(0)));
        ACTS.put("weekday-plus", (r, a) -> r.days().weekdayPlus(a.number(0), a.number(1)));
        ACTS.put("weekday-in", (r, a) -> r.days().weekdayIn(a.number(0), a.when(1)));
        ACTS.put(
                "weekday-in-next",
                (r, a) -> r.days().weekdayIn(a.number(0), r.weeks().week(1)));
        ACTS.put("weekday-following", (r, a) -> r.days().weekdayFollowing(a.number(0), a.when(1)));
        ACTS.put("weekday-preceding", (r, a) -> r.days().weekdayPreceding(a.number(0), a.when(1)));
        ACTS.put("following-weekday", (r, a) -> {
            When before = r.previous();
            return before == null ? r.days().nextWeekday(a.number(0)) : r.days().weekdayFollowing(a.number(0), before);
        });
        ACTS.put("nth", (r, a) -> r.days().nth(a.number(0)));
        ACTS.put("day-in", (r, a) -> r.days().dayIn(a.number(0), a.when(1)));
        ACTS.put("month-day", (r, a) -> r.days().monthDay(a.number(0), a.number(1)));
        ACTS.put("date", (r, a) -> r.days().date(a.number(0), a.number(1), a.number(2), "date"));
        ACTS.put("numeric", (r, a) -> r.days().numeric(a.number(0), a.number(1), a.numberOrNothing(2)));
        ACTS.put("numeric-dotted", (r, a) -> r.days().dotted(a.number(0), a.number(1)));
        ACTS.put("day-or-next", (r, a) -> r.days().dayNextTo(a.when(0), 1));
        ACTS.put("weekday-date", (r, a) -> r.days().weekdayDate(a.number(0), a.when(1)));
        ACTS.put("weekday-of-month", (r, a) -> r.days().weekdayOfMonth(a.number(0), a.number(1), a.when(2)));
        ACTS.put("nth-sum", (r, a) -> r.days().nth(a.number(0) + a.number(1)));
        ACTS.put("later-nth", (r, a) -> {
            When one = r.days().nth(a.number(0));
            When other = r.days().nth(a.number(1));
            return one == null || other == null ? null : r.later(one, other);
        });
        ACTS.put(
                "later-weekday",
                (r, a) -> r.later(r.days().weekday(a.number(0)), r.days().weekday(a.number(1))));
        ACTS.put("day-in-this", (r, a) -> r.days().dayIn(a.number(0), r.months().months(0)));
        ACTS.put("day-in-next", (r, a) -> r.days().dayIn(a.number(0), r.months().months(1)));
        ACTS.put("last-business-day", (r, a) -> r.days().lastBusinessDay(a.when(0)));
        ACTS.put(
                "last-business-day-of-month",
                (r, a) -> r.days().lastBusinessDay(r.months().months(0)));
        ACTS.put("first-business-day", (r, a) -> r.days().firstBusinessDay(a.when(0)));
        ACTS.put(
                "weekday-of-this-month",
                (r, a) -> r.days()
                        .weekdayOfMonth(a.number(0), a.number(1), r.months().months(0)));
        ACTS.put("weekday-nth", (r, a) -> {
            When date = r.days().nth(a.number(1));
            return date == null ? null : r.days().weekdayDate(a.number(0), date);
        });
        ACTS.put("weekday-in-that", (r, a) -> {
            When before = r.previous();
            return before == null
                    ? null
                    : r.days().weekdayIn(a.number(0), r.weeks().weekOf(before));
        });
        ACTS.put("day-after", (r, a) -> r.days().dayNextTo(a.when(0), 1));
        ACTS.put("day-before", (r, a) -> r.days().dayNextTo(a.when(0), -1));
        ACTS.put("explicit", (r, a) -> r.explicit(a.when(0), a.when(1)));
    }

    private static void stretches() {
        ACTS.put("bare-week", (r, a) -> r.weeks().bareWeek());
        ACTS.put("week", (r, a) -> r.weeks().week(a.number(0)));
        ACTS.put("coming-week", (r, a) -> r.weeks().comingWeek());
        ACTS.put("week-of", (r, a) -> r.weeks().weekOf(a.when(0)));
        ACTS.put("week-next-to", (r, a) -> r.weeks().weekNextTo(a.when(0), a.number(1)));
        ACTS.put("week-after-that", (r, a) -> {
            When before = r.previous();
            return before == null ? r.weeks().week(1) : r.weeks().weekNextTo(before, 1);
        });
        ACTS.put("next-after-that", (r, a) -> {
            When before = r.previous();
            return before == null || before.sort() == Sort.PAST
                    ? null
                    : r.parts().nextAfter(before);
        });
        ACTS.put("that-day", (r, a) -> {
            When before = r.previous();
            return before == null || before.sort() == Sort.PAST ? r.days().today() : When.day(before.last(), "named");
        });
        ACTS.put("next-day", (r, a) -> {
            When before = r.previous();
            return before == null || before.sort() == Sort.PAST
                    ? r.days().days(1)
                    : r.days().dayNextTo(before, 1);
        });
        ACTS.put("next-business-day", (r, a) -> {
            When before = r.previous();
            return before == null || before.sort() == Sort.PAST ? r.days().businessDay(1) : r.after(before);
        });
        ACTS.put("before-that", (r, a) -> {
            When before = r.previous();
            return before == null || before.sort() == Sort.PAST || before.sort() == Sort.CLOCK
                    ? null
                    : r.before(before);
        });
        ACTS.put("by-then", (r, a) -> {
            When before = r.previous();
            return before == null || before.sort() == Sort.PAST || before.sort() == Sort.CLOCK
                    ? null
                    : before.withEdge(Edge.BY);
        });
        ACTS.put("weekdays-on", (r, a) -> r.days().weekdayPlus(a.number(1), a.number(0) - 1));
        ACTS.put("week-of-previous", (r, a) -> {
            When before = r.previous();
            if (before == null) {
                return null;
            }
            return switch (before.sort()) {
                case SEASON -> r.holidays().afterTheHolidays();
                case MONTH -> r.weeks().weekOfMonth(a.number(0), before);
                default -> null;
            };
        });
        ACTS.put("that-weekday", (r, a) -> {
            When before = r.previous();
            if (before != null && before.last().getDayOfWeek().getValue() == a.number(0)) {
                return When.day(before.last(), "named");
            }
            return before == null ? r.days().weekday(a.number(0)) : r.days().weekdayFollowing(a.number(0), before);
        });
        ACTS.put("that-week", (r, a) -> r.previous() == null ? null : r.weeks().weekOf(r.previous()));
        ACTS.put("week-of-month", (r, a) -> r.weeks().weekOfMonth(a.number(0), a.when(1)));
        ACTS.put(
                "week-of-this-month",
                (r, a) -> r.weeks().weekOfMonth(a.number(0), r.months().months(0)));
        ACTS.put(
                "week-of-next-month",
                (r, a) -> r.weeks().weekOfMonth(a.number(0), r.months().months(1)));
        ACTS.put(
                "week-of-month-named",
                (r, a) -> r.weeks().weekOfMonth(a.number(0), r.months().month(a.number(1))));
        ACTS.put(
                "part-of-week-next",
                (r, a) -> r.parts().part(a.word(0), r.weeks().week(1)));
        ACTS.put("week-end", (r, a) -> r.parts().endOf(r.weeks().week(a.number(0))));
        ACTS.put("month-end", (r, a) -> r.parts().endOf(r.months().months(a.number(0))));
        ACTS.put("quarter-end", (r, a) -> r.parts().endOf(r.months().quarters(a.number(0))));
        ACTS.put("year-end", (r, a) -> r.parts().endOf(r.months().years(a.number(0))));
        ACTS.put("first-of", (r, a) -> When.day(a.when(0).first(), "date"));
        ACTS.put("by-weekend", (r, a) -> r.weeks().byWeekend());
        ACTS.put("weekend", (r, a) -> r.weeks().weekend(a.number(0)));
        ACTS.put("months", (r, a) -> r.months().months(a.number(0)));
        ACTS.put("month", (r, a) -> r.months().month(a.number(0)));
        ACTS.put("month-of-year", (r, a) -> r.months().monthOfYear(a.number(0), a.number(1)));
        ACTS.put("quarter", (r, a) -> r.months().quarter(a.number(0), a.numberOrNothing(1)));
        ACTS.put("iso-week", (r, a) -> r.weeks().isoWeek(a.number(0)));
        ACTS.put(
                "quarter-in",
                (r, a) -> r.months().quarter(a.number(0), a.when(1).last().getYear()));
        ACTS.put(
                "quarter-in-next",
                (r, a) -> r.months()
                        .quarter(a.number(0), r.months().years(1).last().getYear()));
        ACTS.put("quarters", (r, a) -> r.months().quarters(a.number(0)));
        ACTS.put(
                "half-year",
                (r, a) -> r.months()
                        .half(
                                a.number(0),
                                a.get(1) instanceof When year
                                        ? year
                                        : r.months().years(0)));
        ACTS.put("year", (r, a) -> r.months().year(a.number(0)));
        ACTS.put("years", (r, a) -> r.months().years(a.number(0)));
        ACTS.put("part", (r, a) -> r.parts().part(a.word(0), a.when(1)));
        ACTS.put("end-of", (r, a) -> r.parts().endOf(a.when(0)));
        ACTS.put("next-of", (r, a) -> r.parts().nextOf(a.when(0)));
        ACTS.put("part-of-next", (r, a) -> {
            When next = r.parts().nextOf(a.when(1));
            return next == null ? null : r.parts().part(a.word(0), next);
        });
        ACTS.put("later", (r, a) -> r.later(a.when(0), a.when(1)));
        ACTS.put("later-of-next", (r, a) -> {
            When next = r.parts().nextOf(a.when(0));
            return next == null ? null : r.later(a.when(0), next);
        });
    }

    private static void counts() {
        ACTS.put("amount", (r, a) -> amount(a.count(0), a.unit(1), false));
        ACTS.put("business-amount", (r, a) -> amount(a.count(0), a.unit(1), true));
        ACTS.put("amount-and-half", (r, a) -> amount(Count.of(a.number(0) + 0.5), a.unit(1), false));
        ACTS.put("amount-to", (r, a) -> {
            int one = a.number(0);
            int other = a.number(1);
            return amount(new Count(Math.min(one, other), Math.max(one, other), false), a.unit(2), false);
        });
        ACTS.put("amount-week", (r, a) -> amount(new Count(1, a.number(0), false), Unit.WEEK, false));
        ACTS.put("amount-and", (r, a) -> {
            double days = Amount.of(a.number(0), a.unit(1)).days()
                    + Amount.of(a.number(2), a.unit(3)).days();
            return Amount.of(days, Unit.DAY);
        });
        ACTS.put("longer", (r, a) -> {
            Amount one = a.amount(0);
            Amount other = a.amount(1);
            return one.days() > other.days() ? one : other;
        });
        ACTS.put("amount-or-so", (r, a) -> {
            Amount amount = a.amount(0);
            return amount(orSo(new Count(amount.least(), amount.most(), false)), amount.unit(), amount.business());
        });
        ACTS.put("counted", (r, a) -> r.counting().counted(a.amount(0)));
        ACTS.put("counted-from", (r, a) -> r.counting().shifted(a.when(1), a.amount(0), 1));
        ACTS.put("counted-before", (r, a) -> r.counting().shifted(a.when(1), a.amount(0), -1));
        ACTS.put("counted-from-named", (r, a) -> {
            When from = a.when(1);
            Amount amount = a.amount(0);
            boolean weeks = amount.unit() == Unit.WEEK;
            boolean named = from.sort() == Sort.DAY
                    && (from.why().equals("weekday") || from.why().equals("named"));
            return weeks && named ? r.counting().shifted(from, amount, 1) : null;
        });
        ACTS.put("counted-weeks", (r, a) -> r.counting().counted(Amount.of(a.number(0), Unit.WEEK)));
        ACTS.put("counted-months", (r, a) -> r.counting().counted(Amount.of(a.number(0), Unit.MONTH)));
        ACTS.put("next-unit", (r, a) -> r.counting().counted(Amount.of(1, a.unit(0))));
        ACTS.put("next-workunit", (r, a) -> r.counting().counted(new Amount(1, 1, a.unit(0), true, false)));
        ACTS.put(
                "next-two",
                (r, a) -> r.counting()
                        .counted(a.unit(0) == Unit.FORTNIGHT ? Amount.of(3, Unit.WEEK) : Amount.of(2, a.unit(0))));
        ACTS.put("next-number", (r, a) -> r.counting().counted(Amount.of(a.number(1), a.unit(0))));
        ACTS.put("counted-after-that", (r, a) -> {
            When before = r.previous();
            return before == null
                    ? r.counting().counted(a.amount(0))
                    : r.counting().shifted(before, a.amount(0), 1);
        });
        ACTS.put("counted-after-named", (r, a) -> {
            When before = r.previous();
            return before == null ? null : r.counting().shifted(before, a.amount(0), 1);
        });
        ACTS.put("counted-before-named", (r, a) -> {
            When before = r.previous();
            return before == null ? null : r.counting().shifted(before, a.amount(0), -1);
        });
        ACTS.put("slipped", (r, a) -> {
            When before = r.previous();
            return before == null || before.sort() == Sort.COUNTED
                    ? null
                    : r.counting().shifted(before, a.amount(0), 1).withEdge(Edge.BY);
        });
        ACTS.put("within", (r, a) -> r.counting().within(a.word(0)));
        ACTS.put(
                "loose",
                (r, a) -> r.days()
                        .today()
                        .withSort(Sort.LOOSE)
                        .withAnchor(a.amount(0))
                        .explained("loose"));
        ACTS.put("length", (r, a) -> r.days().today().withSort(Sort.LENGTH).explained("length"));
        ACTS.put("past", (r, a) -> r.days().today().withSort(Sort.PAST).explained("past"));
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

    private static void holidays() {
        ACTS.put("holiday", (r, a) -> r.holidays().holiday(a.wordsFrom(0)));
        ACTS.put("thanksgiving", (r, a) -> {
            When day = r.holidays().holiday(Set.of("THANKSGIVING"));
            return day == null ? null : day.explained("thanksgiving");
        });
        ACTS.put("fixed", (r, a) -> r.holidays().fixed(a.number(0), a.number(1)));
        ACTS.put("christmas", (r, a) -> r.holidays().christmas());
        ACTS.put("new-year", (r, a) -> r.holidays().newYear());
        ACTS.put("season", (r, a) -> r.holidays().season());
        ACTS.put("after-the-holidays", (r, a) -> r.holidays().afterTheHolidays());
        ACTS.put("in-new-year", (r, a) -> r.holidays().afterTheHolidays());
        ACTS.put("easter-day", (r, a) -> r.days().dayNextTo(r.holidays().easter(), a.number(0)));
        ACTS.put("holiday-in-month", (r, a) -> r.holidays().holidayInMonth(a.number(0)));
        ACTS.put("easter", (r, a) -> r.holidays().easter());
        ACTS.put("bank-holiday", (r, a) -> r.holidays().bankHoliday());
        ACTS.put("public-holiday", (r, a) -> r.holidays().publicHoliday(false));
        ACTS.put("long-weekend", (r, a) -> r.holidays().publicHoliday(true));
    }

    private static void edges() {
        ACTS.put("by", (r, a) -> a.when(0).withEdge(Edge.BY));
        ACTS.put("until", (r, a) -> a.when(0).withEdge(Edge.UNTIL));
        ACTS.put("after-any", (r, a) -> {
            for (int i = 0; i < 4; i++) {
                if (a.get(i) instanceof When when) {
                    return r.after(when);
                }
            }
            return null;
        });
        ACTS.put("until-after", (r, a) -> r.after(a.when(0)).withEdge(Edge.UNTIL));
        ACTS.put("before", (r, a) -> r.before(a.when(0)));
        ACTS.put("after", (r, a) -> r.after(a.when(0)));
        ACTS.put("earliest", (r, a) -> a.when(0).withEdge(Edge.EARLIEST));
        ACTS.put("more-amount", (r, a) -> r.counting().counted(a.amount(0)).withEdge(Edge.MORE));
        ACTS.put("more", (r, a) -> a.when(0).withEdge(Edge.MORE));
        ACTS.put("by-end", (r, a) -> r.parts().endOf(a.when(0)).withEdge(Edge.BY));
        ACTS.put("until-end", (r, a) -> r.parts().endOf(a.when(0)).withEdge(Edge.UNTIL));
        ACTS.put("more-end", (r, a) -> r.parts().endOf(a.when(0)).withEdge(Edge.MORE));
        ACTS.put("also", (r, a) -> {
            When other = a.when(1);
            return a.when(0).withAlso(List.of(other.last()));
        });
    }
}
