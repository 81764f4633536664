package afterword.promises;

import afterword.promises.When.Edge;
import afterword.promises.When.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

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
        return new Hearing.Result(when.withAlso(List.copyOf(others(chosen, standing, said))), start, end, "");
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
                                && other.sentence() == candidate.sentence()
                                && other.when().sort() == Sort.DAY
                                && other.when().last().isBefore(candidate.when().last())))
                .toList();
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
        for (int i = 0; i < promises.size(); i++) {
            Candidate candidate = promises.get(i);
            boolean narrowed = promises.subList(i + 1, promises.size()).stream()
                    .anyMatch(other -> isWithin(other.judged(), candidate.when()));
            if (!narrowed) {
                precise.add(candidate);
            }
        }
        return precise;
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
