package afterword.promises;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days that words name. Its last day is the latest that they allow.
 *
 * @param also other last days that people commonly mean
 * @param anchor what a count counts from, or a whole amount that hangs in the air
 * @param why the key of the sentence that explains the reading
 */
record When(
        LocalDate first,
        LocalDate last,
        List<LocalDate> also,
        Sort sort,
        Edge edge,
        @Nullable Amount anchor,
        String why) {

    enum Sort {
        DAY,
        CLOCK,
        WEEK,
        WEEKEND,
        MONTH,
        QUARTER,
        YEAR,
        PART,
        COUNTED,
        HOLIDAY,
        SEASON,
        /** An amount counted from something whose date is not said. */
        LOOSE,
        /** Gone by: last week, two days ago. */
        PAST,
        /** A length or a rate, no point in time: for two weeks, three days a week. */
        LENGTH
    }

    /** How the words lean on the stretch. */
    enum Edge {
        NONE,
        /** Only led to: in two hours, on Friday. */
        AT,
        BY,
        BEFORE,
        AFTER,
        UNTIL,
        /** No earlier than: no promise at all. */
        EARLIEST,
        /** Longer, later, more than: with "not" a limit, without it the contrary. */
        MORE
    }

    When {
        also = List.copyOf(also);
    }

    static When day(LocalDate date, String why) {
        return of(date, date, Sort.DAY, why);
    }

    static When of(LocalDate first, LocalDate last, Sort sort, String why) {
        return new When(first, last, List.of(), sort, Edge.NONE, null, why);
    }

    /** A day that has gone by. */
    static When past(LocalDate date) {
        return of(date, date, Sort.PAST, "past");
    }

    When withAlso(List<LocalDate> others) {
        return new When(first, last, others, sort, edge, anchor, why);
    }

    When withAlso(LocalDate other) {
        List<LocalDate> others = new ArrayList<>(also);
        others.add(other);
        return withAlso(others);
    }

    When withEdge(Edge other) {
        return new When(first, last, also, sort, other, anchor, why);
    }

    When withSort(Sort other) {
        return new When(first, last, also, other, edge, anchor, why);
    }

    When withAnchor(Amount amount) {
        return new When(first, last, also, sort, edge, amount, why);
    }

    When explained(String other) {
        return new When(first, last, also, sort, edge, anchor, other);
    }

    /** The same reading with its last day, and the other readings', put elsewhere. */
    When moved(UnaryOperator<LocalDate> move, Sort other, String reason) {
        LocalDate moved = move.apply(last);
        return new When(moved, moved, also.stream().map(move).toList(), other, edge, anchor, reason);
    }

    boolean isWeek() {
        return sort == Sort.WEEK;
    }
}
