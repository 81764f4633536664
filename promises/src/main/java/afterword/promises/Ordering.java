package afterword.promises;

import afterword.promises.When.Edge;
import afterword.promises.When.Sort;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Puts a bare weekday or day of the month where what was named before it says: in that week, after that meeting. */
final class Ordering {

    private static final int WEEK = 7;

    private final Reckoning reckoning;

    Ordering(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    /**
     * @param promises of the sentences before
     * @param found of this one, before the day
     */
    Candidate of(Candidate day, List<Candidate> promises, List<Candidate> found, List<Candidate> aside) {
        return inOrder(inWeek(day, found.isEmpty() ? promises : found, aside), found, aside);
    }

    /** "Sometime next week, probably Thursday": that of the week named before it. */
    private Candidate inWeek(Candidate day, List<Candidate> before, List<Candidate> aside) {
        Candidate ruledOut = aside.isEmpty() ? null : aside.get(aside.size() - 1);
        // "Nothing before next week, so Thursday."
        boolean begins = ruledOut != null
                && ruledOut.sentence() == day.sentence()
                && ruledOut.judged().verdict() == Verdict.EARLIEST;
        Candidate named = begins ? ruledOut : before.isEmpty() ? null : before.get(before.size() - 1);
        if (named == null) {
            return day;
        }
        When when = day.when();
        When week = named.when();
        boolean bare = when.sort() == Sort.DAY && when.why().equals("weekday") && when.edge() != Edge.AFTER;
        boolean inWeeks = week.isWeek() || begins && week.why().startsWith("week-");
        boolean ahead = inWeeks && when.last().isBefore(week.first());
        boolean near = named.sentence() == day.sentence()
                ? begins
                        || !day.heard()
                                .boundaryBetween(
                                        named.judged().item(), day.judged().item())
                : named.sentence() == day.sentence() - 1 && day.judged().verdict() == Verdict.PLAIN;
        if (!bare || !ahead || !near || day.judged().event()) {
            return day;
        }
        int weekday = when.last().getDayOfWeek().getValue();
        return day.with(
                reckoning.days().weekdayIn(weekday, week).withEdge(Edge.BY).withAlso(when.last()));
    }

    /** "We interview until 13 November and write by the 20th": the day comes after what comes before the news. */
    private static Candidate inOrder(Candidate news, List<Candidate> found, List<Candidate> aside) {
        When when = news.when();
        boolean told = news.judged().verdict() == Verdict.NEWS && when.why().equals("weekday");
        // "We cut it down to two by Friday, and the winner gets a call Wednesday."
        Stream<Judged> steps = found.stream()
                .map(Candidate::judged)
                .filter(step -> told && step.isDate() && isBefore(step, news.judged()));
        Stream<Judged> events = aside.stream()
                .filter(other -> isEvent(other) || isRuledOutFor(other, news))
                .map(Candidate::judged);
        LocalDate earliest = Stream.concat(steps, events)
                .map(other -> isOfMonth(other.when())
                        ? other.when().first()
                        : other.when().last())
                .max(LocalDate::compareTo)
                .orElse(when.last());
        LocalDate later = when.last();
        while (later.isBefore(earliest)
                && (when.why().equals("weekday") || when.why().equals("day-of-month"))) {
            later = when.why().equals("weekday") ? later.plusDays(7) : later.plusMonths(1);
        }
        if (later.equals(when.last())) {
            return news.with(when.withAlso(afterReturn(news, aside)));
        }
        return news.with(When.day(later, when.why()).withEdge(when.edge()).withAlso(when.last()));
    }

    /** "My manager lands back on Sunday. Let us talk Tuesday": maybe the Tuesday after that. */
    private static List<LocalDate> afterReturn(Candidate news, List<Candidate> aside) {
        When when = news.when();
        return Stream.concat(
                        when.also().stream(),
                        aside.stream()
                                .filter(other -> when.why().equals("weekday")
                                        && other.judged().reason().equals("absence")
                                        && other.sentence() >= news.sentence() - 1
                                        && isJustBefore(
                                                when.last(), other.when().last()))
                                .map(other -> when.last().plusDays(WEEK)))
                .distinct()
                .toList();
    }

    private static boolean isJustBefore(LocalDate day, LocalDate back) {
        return day.isBefore(back) && back.isBefore(day.plusDays(WEEK));
    }

    private static boolean isEvent(Candidate other) {
        return other.judged().verdict() == Verdict.GATHERING
                || other.judged().reason().equals("closing");
    }

    /** "It won't be before the weekend; Tuesday is more like it": the Tuesday after. */
    private static boolean isRuledOutFor(Candidate other, Candidate news) {
        return other.judged().verdict() == Verdict.EARLIEST
                && (other.when().edge() == Edge.BEFORE ? other.sentence() == news.sentence() : isJustAfter(other, news))
                && news.when().why().equals("weekday");
    }

    /** "Thursday at the earliest, Friday more likely": the Friday after that Thursday. */
    private static boolean isJustAfter(Candidate other, Candidate news) {
        boolean near = other.sentence() == news.sentence()
                ? !news.heard()
                        .boundaryBetween(other.judged().item(), news.judged().item())
                : other.sentence() == news.sentence() - 1 && news.isFragment();
        return near
                && other.when().sort() == Sort.DAY
                && other.when().last().isBefore(news.when().last().plusDays(WEEK));
    }

    /** "The winner gets a call on Wednesday; everybody else an email by Friday": in their order. */
    private static boolean isBefore(Judged step, Judged news) {
        return step.verdict() == Verdict.GUESS
                || step.verdict() == Verdict.NEWS
                        && step.when().why().equals("weekday")
                        && step.item().end() < news.item().start() - 1;
    }

    /** "The panel meets at the start of June": on some day there, and not at its end. */
    private static boolean isOfMonth(When when) {
        return switch (when.sort()) {
            case MONTH, QUARTER, YEAR -> true;
            case PART -> !when.why().startsWith("week");
            default -> false;
        };
    }
}
