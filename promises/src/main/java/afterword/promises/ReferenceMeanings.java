package afterword.promises;

import afterword.promises.When.Edge;
import afterword.promises.When.Sort;
import java.util.Map;

/** What words say that lean on the time named before them: {@code that-week}, {@code counted-after-that $1}. */
final class ReferenceMeanings {

    /** "A week and a half, so by the end of next week": so many days apart the second says the first again. */
    private static final int NEAR = 4;

    private ReferenceMeanings() {}

    static void addTo(Map<String, Act> acts) {
        acts.put("following-weekday", (r, a) -> {
            When before = r.previous();
            return before == null ? r.days().nextWeekday(a.number(0)) : r.days().weekdayFollowing(a.number(0), before);
        });
        acts.put("weekday-in-that", (r, a) -> {
            When before = r.previous();
            return before == null
                    ? null
                    : r.days().weekdayIn(a.number(0), r.weeks().weekOf(before));
        });
        acts.put("week-after-that", (r, a) -> {
            When before = r.previous();
            return before == null ? r.weeks().week(1) : r.weeks().weekNextTo(before, 1);
        });
        acts.put("one-after-that", (r, a) -> {
            When before = r.previous();
            if (before == null) {
                return r.weeks().week(1);
            }
            boolean day = before.sort() == Sort.DAY && before.why().equals("weekday");
            return day ? r.parts().nextAfter(before) : r.weeks().weekNextTo(before, 1);
        });
        acts.put("next-after-that", (r, a) -> {
            When before = r.previous();
            return before == null || before.sort() == Sort.PAST
                    ? null
                    : r.parts().nextAfter(before);
        });
        acts.put("part-of-next-after-that", (r, a) -> {
            When before = r.previous();
            When next = before == null || before.sort() == Sort.PAST
                    ? null
                    : r.parts().nextOf(before);
            return next == null ? null : r.parts().part(a.word(0), next);
        });
        acts.put("that-day", (r, a) -> {
            When before = r.previous();
            return before == null || before.sort() == Sort.PAST ? r.days().today() : When.day(before.last(), "named");
        });
        acts.put("next-day", (r, a) -> {
            When before = r.previous();
            return before == null || before.sort() == Sort.PAST
                    ? r.days().days(1)
                    : r.days().dayNextTo(before, 1);
        });
        acts.put("day-before-that", (r, a) -> {
            When before = r.previous();
            return before == null || before.sort() == Sort.PAST
                    ? null
                    : r.days().dayNextTo(before, -1);
        });
        acts.put("next-business-day", (r, a) -> {
            When before = r.previous();
            return before == null || before.sort() == Sort.PAST ? r.days().businessDay(1) : r.after(before);
        });
        acts.put("before-that", (r, a) -> {
            When before = r.previous();
            return before == null || before.sort() == Sort.PAST || before.sort() == Sort.CLOCK
                    ? null
                    : r.before(before);
        });
        acts.put("end-of-that", (r, a) -> {
            When before = r.previous();
            return before == null || before.sort() == Sort.PAST || before.sort() == Sort.COUNTED
                    ? null
                    : r.parts().endOf(before);
        });
        acts.put("the-weekday", (r, a) -> {
            When next = r.days().weekday(a.number(0));
            When before = r.previous();
            if (before != null && before.isWeek() && next.last().isBefore(before.last())) {
                return r.days().weekdayIn(a.number(0), before);
            }
            boolean apart = before != null && before.sort() != Sort.PAST && before.sort() != Sort.COUNTED;
            return apart && next.last().isBefore(before.last()) ? r.days().weekdayFollowing(a.number(0), before) : next;
        });
        acts.put("weekday-before-that", (r, a) -> {
            When before = r.previous();
            return before == null || before.sort() == Sort.PAST
                    ? null
                    : r.days().weekdayPreceding(a.number(0), before);
        });
        acts.put("then", (r, a) -> {
            When before = r.previous();
            if (before == null || before.sort() == Sort.PAST || before.sort() == Sort.CLOCK) {
                return null;
            }
            if (r.isOnlyBeforePrevious()) {
                return r.before(before);
            }
            return When.of(before.first(), before.last(), Sort.DAY, "then")
                    .withAlso(r.after(before).last());
        });
        acts.put("when-then", (r, a) -> {
            When before = r.previous();
            return before == null || before.sort() == Sort.PAST || before.sort() == Sort.CLOCK
                    ? null
                    : When.of(before.first(), before.last(), Sort.DAY, "then")
                            .withAlso(r.after(before).last())
                            .withEdge(Edge.AT);
        });
        acts.put("once-then", (r, a) -> {
            When before = r.previous();
            return before == null || before.sort() == Sort.PAST || before.sort() == Sort.CLOCK
                    ? null
                    : r.after(before).withAlso(before.last());
        });
        acts.put("by-then", (r, a) -> {
            When before = r.previous();
            return before == null || before.sort() == Sort.PAST || before.sort() == Sort.CLOCK
                    ? null
                    : r.isOnlyBeforePrevious() ? r.before(before) : before.withEdge(Edge.BY);
        });
        acts.put("week-of-previous", (r, a) -> {
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
        acts.put("that-weekday", (r, a) -> {
            When before = r.previous();
            if (before != null && before.last().getDayOfWeek().getValue() == a.number(0)) {
                return When.day(before.last(), "named");
            }
            return before == null ? r.days().weekday(a.number(0)) : r.days().weekdayFollowing(a.number(0), before);
        });
        acts.put("that-week", (r, a) -> r.previous() == null ? null : r.weeks().weekOf(r.previous()));
        acts.put("that-weekend", (r, a) -> r.previous() == null ? null : Weeks.weekendOf(r.previous()));
        acts.put("counted-after-that", (r, a) -> {
            When before = r.previous();
            return before == null
                    ? r.counting().counted(a.amount(0))
                    : r.counting().shifted(before, a.amount(0), 1);
        });
        acts.put("counted-after-named", (r, a) -> {
            When before = r.previous();
            return before == null ? null : r.counting().shifted(before, a.amount(0), 1);
        });
        acts.put("counted-before-named", (r, a) -> {
            When before = r.previous();
            return before == null ? null : r.counting().shifted(before, a.amount(0), -1);
        });
        acts.put("as-many-of-those", (r, a) -> {
            When before = r.previous();
            Amount counted = before == null ? null : before.anchor();
            return counted == null || before.sort() != Sort.COUNTED
                    ? null
                    : r.counting()
                            .counted(new Amount(a.number(0), a.number(0), counted.unit(), counted.business(), false));
        });
        acts.put("restated", (r, a) -> {
            long apart = a.when(1).last().toEpochDay() - a.when(0).last().toEpochDay();
            return Math.abs(apart) <= NEAR ? a.when(1).withEdge(Edge.BY) : null;
        });
        acts.put("last-weekday-of-that", (r, a) -> {
            When before = r.previous();
            When last = before == null || before.sort() != Sort.MONTH
                    ? null
                    : r.days().weekdayOfMonth(-1, a.number(0), before);
            return last == null ? null : last.withEdge(Edge.BY).explained("weekday-in");
        });
        acts.put("ruled-out", (r, a) -> a.when(0).withSort(Sort.LENGTH).explained("denied"));
        acts.put(
                "narrowed",
                (r, a) -> a.when(1).last().isAfter(a.when(0).last())
                        ? null
                        : a.when(1).withEdge(Edge.BY));
        acts.put("later-than-before", (r, a) -> {
            When before = r.before(a.when(0));
            return before == null ? null : r.later(before, a.when(1)).withEdge(Edge.BY);
        });
        acts.put("slipped", (r, a) -> {
            When before = r.previous();
            return before == null || before.sort() == Sort.COUNTED
                    ? null
                    : r.counting().shifted(before, a.amount(0), 1).withEdge(Edge.BY);
        });
    }
}
