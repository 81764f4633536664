package afterword.promises;

import afterword.promises.When.Edge;
import afterword.promises.When.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Settles which of the times heard in a text is the promise: of several the latest, and news before anything else. */
final class Settling {

    private final List<Candidate> promises;
    private final List<Candidate> aside;

    /** @param aside those that are no promises, in order */
    Settling(List<Candidate> promises, List<Candidate> aside) {
        this.promises = promises;
        this.aside = aside;
    }

    /** @param said the day on which it was said */
    Hearing.Result result(LocalDate said) {
        List<Candidate> standing = mostPrecise(named(plainest(corrected(promises))));
        Candidate chosen = null;
        for (Candidate candidate : weightiest(standing)) {
            if (chosen == null || candidate.when().last().isAfter(chosen.when().last())) {
                chosen = candidate;
            }
        }
        if (chosen == null) {
            Candidate first = aside.isEmpty() ? null : aside.get(0);
            return first == null
                    ? new Hearing.Result(null, 0, 0, "vague")
                    : new Hearing.Result(
                            null,
                            first.heard().startOf(first.judged().item()),
                            first.heard().endOf(first.judged().item()),
                            first.when().sort() == Sort.LOOSE
                                    ? "loose"
                                    : first.judged().reason());
        }
        Heard heard = chosen.heard();
        int start = heard.startOf(chosen.judged().item());
        int end = heard.endOf(chosen.judged().item());
        When when = chosen.when();
        if (when.last().isBefore(said)) {
            return new Hearing.Result(null, start, end, "past");
        }
        Candidate told = toldOnlyThen(chosen);
        if (told != null) {
            When until = told.when().edge() == Edge.UNTIL ? inOrder(told.when(), when.last()) : null;
            return new Hearing.Result(
                    until == null ? null : until.withAlso(when.last()),
                    told.heard().startOf(told.judged().item()),
                    told.heard().endOf(told.judged().item()),
                    "untold");
        }
        return new Hearing.Result(when.withAlso(List.copyOf(others(chosen, standing, said))), start, end, "");
    }

    /** "We decide by Tuesday but cannot tell you until Friday": what holds back the news that was to come before it. */
    private @Nullable Candidate toldOnlyThen(Candidate chosen) {
        return aside.stream()
                .filter(other -> other.judged().reason().equals("untold")
                        && other.sentence() == chosen.sentence()
                        && other.judged().item().start()
                                > chosen.judged().item().end()
                        && (other.when().edge() != Edge.UNTIL
                                || !inOrder(other.when(), chosen.when().last())
                                        .last()
                                        .isBefore(chosen.when().last())))
                .findFirst()
                .orElse(null);
    }

    private static When inOrder(When then, LocalDate decided) {
        return then.why().equals("weekday") && then.last().isBefore(decided)
                ? then.moved(date -> date.plusDays(7), Sort.DAY, then.why())
                : then;
    }

    private TreeSet<LocalDate> others(Candidate chosen, List<Candidate> standing, LocalDate said) {
        TreeSet<LocalDate> others = new TreeSet<>(chosen.when().also());
        for (Candidate candidate : weightiest(standing)) {
            if (candidate.sentence() != chosen.sentence()) {
                others.add(candidate.when().last());
            }
        }
        others.remove(chosen.when().last());
        others.removeIf(date -> date.isBefore(said));
        return others;
    }

    /** Where somebody corrects themselves, what they said before does not count: "Friday. No, sorry, Monday". */
    private static List<Candidate> corrected(List<Candidate> promises) {
        List<Candidate> standing = new ArrayList<>();
        for (int i = 0; i < promises.size(); i++) {
            Candidate candidate = promises.get(i);
            boolean replaced = false;
            for (Candidate later : promises.subList(i + 1, promises.size())) {
                replaced |= later.sentence() == candidate.sentence()
                        ? isCorrectedBetween(candidate, later)
                        : later.heard().beginsWithCorrectionOf(later.judged().item());
            }
            if (!replaced) {
                standing.add(candidate);
            }
        }
        return standing;
    }

    /** Where a day is named, what it is only said to be before does not count: "tomorrow, before we close for Christmas". */
    private static List<Candidate> plainest(List<Candidate> promises) {
        return promises.stream()
                .filter(candidate -> promises.stream()
                        .noneMatch(other -> (isOnlyBefore(candidate) || isLimitBefore(candidate, other))
                                && !isOnlyBefore(other)
                                && isSaidWith(candidate, other)
                                && other.when().sort() == Sort.DAY
                                && other.when().last().isBefore(candidate.when().last())))
                .toList();
    }

    /** "I will tell you before the 1st. I would say Friday": in the same sentence, or in one that goes on with it. */
    private static boolean isSaidWith(Candidate limit, Candidate day) {
        return day.sentence() == limit.sentence()
                || day.sentence() == limit.sentence() + 1 && !day.judged().event();
    }

    /** "Once they have met on the 14th I will call the same day": the day named for the news counts, not the one after. */
    private static List<Candidate> named(List<Candidate> promises) {
        return promises.stream()
                .filter(event -> promises.stream().noneMatch(news -> isNamedFor(news, event)))
                .toList();
    }

    private static boolean isNamedFor(Candidate news, Candidate event) {
        When happens = event.judged().item().when();
        return event.judged().event()
                && happens != null
                && news.sentence() == event.sentence()
                && !news.judged().event()
                && news.judged().verdict() == Verdict.NEWS
                && news.when().sort() == Sort.DAY
                && news.when().edge() != Edge.BEFORE
                && !news.when().last().isBefore(happens.last());
    }

    /** A day said after a stretch that it lies in is what was meant: "another week or so … by the 20th". */
    private static List<Candidate> mostPrecise(List<Candidate> promises) {
        List<Candidate> precise = new ArrayList<>();
        LocalDate end = null;
        for (int i = 0; i < promises.size(); i++) {
            Candidate candidate = promises.get(i);
            Candidate next = i + 1 < promises.size() ? promises.get(i + 1) : null;
            boolean apposed = next != null && isApposed(candidate, next);
            boolean narrowed = promises.subList(i + 1, promises.size()).stream()
                    .anyMatch(other -> isWithin(other.judged(), candidate.when()));
            if (!narrowed && !apposed) {
                precise.add(
                        end == null
                                ? candidate
                                : candidate.with(candidate.when().withAlso(end)));
            }
            end = apposed ? candidate.when().last() : null;
        }
        return precise;
    }

    /** "By the end of next week, well, Wednesday": the day alone, behind nothing but a comma. */
    private static boolean isApposed(Candidate stretch, Candidate day) {
        Heard.Item one = stretch.judged().item();
        Heard.Item other = day.judged().item();
        return day.sentence() == stretch.sentence()
                && day.judged().verdict() != Verdict.NEWS
                && day.when().sort() == Sort.DAY
                && day.when().edge() != Edge.AFTER
                && day.when().edge() != Edge.BEFORE
                && !day.judged().event()
                && isInWeek(day.when().last(), stretch.when())
                && other.start() > one.end()
                && day.heard().tokens().subList(one.end(), other.start()).stream()
                        .allMatch(Token::isSign);
    }

    private static boolean isInWeek(LocalDate day, When week) {
        boolean ends = week.sort() == Sort.PART
                && (week.why().equals("week-late") || week.why().endsWith("-week"));
        return (week.sort() == Sort.WEEK || ends)
                && day.isBefore(week.last())
                && day.isAfter(week.last().minusDays(7));
    }

    private static boolean isWithin(Judged day, When stretch) {
        return (day.verdict() == Verdict.NEWS || day.when().why().equals("weekday-in"))
                && !day.event()
                && day.when().sort() == Sort.DAY
                && day.when().edge() == Edge.BY
                && stretch.sort() != Sort.DAY
                && (stretch.also().contains(day.when().last())
                        || stretch.first().isBefore(day.when().last())
                                && day.when().last().isBefore(stretch.last()));
    }

    private static boolean isOnlyBefore(Candidate candidate) {
        return candidate.when().edge() == Edge.BEFORE;
    }

    /** "We will not go past Thanksgiving, so the 25th". */
    private static boolean isLimitBefore(Candidate limit, Candidate day) {
        Heard.Item said = limit.judged().item();
        return said.when() != null
                && said.when().edge() == Edge.MORE
                && said.end() <= day.judged().item().start();
    }

    private static boolean isCorrectedBetween(Candidate one, Candidate later) {
        return one.heard().items().stream()
                .anyMatch(item -> item.cue().equals("correction")
                        && item.start() >= one.judged().item().end()
                        && item.end() <= later.judged().item().start());
    }

    /** Those said of the news, with others of the same sentences; or all, where none is. */
    private static List<Candidate> weightiest(List<Candidate> standing) {
        List<Integer> sentences = standing.stream()
                .filter(candidate -> candidate.judged().verdict() == Verdict.NEWS)
                .map(Candidate::sentence)
                .toList();
        return sentences.isEmpty()
                ? standing
                : standing.stream()
                        .filter(candidate -> (sentences.contains(candidate.sentence())
                                        || sentences.contains(candidate.sentence() - 1) && candidate.isFragment())
                                && candidate.judged().verdict() != Verdict.GUESS)
                        .toList();
    }
}
