package afterword.promises;

import afterword.promises.When.Edge;
import afterword.promises.When.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a whole text and settles on the one promise in it: of several the latest, and news before anything else. */
final class Hearing {

    /** A text longer than this is read no further: a promise stands near the beginning of a mail. */
    static final int LONGEST = 20_000;

    /** So many words may follow the time in a sentence that is no whole one. */
    private static final int FRAGMENT = 3;

    /**
     * What came of it.
     *
     * @param when absent where the words promise no date
     * @param start where the words it rests on begin, or those that were set aside
     * @param reason why there is none
     */
    record Result(@Nullable When when, int start, int end, String reason) {}

    private record Candidate(Heard heard, int sentence, Judged judged) {

        /** "We may know Friday. Monday for sure": a time and hardly more, which goes on with what was said before. */
        boolean isFragment() {
            Heard.Item time = judged.item();
            return judged.verdict() == Verdict.PLAIN
                    && time.start() == 0
                    && heard.tokens().size() <= time.end() + FRAGMENT;
        }

        Candidate with(When when) {
            return new Candidate(
                    heard,
                    sentence,
                    new Judged(judged.item(), when, judged.verdict(), judged.reason(), judged.event()));
        }
    }

    private final Language language;
    private final Reckoning reckoning;

    Hearing(Language language, Reckoning reckoning) {
        this.language = language;
        this.reckoning = reckoning;
    }

    Result of(String text) {
        String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<Token> tokens = language.tokenizer().cut(read);
        List<Candidate> promises = new ArrayList<>();
        List<Candidate> aside = new ArrayList<>();
        Candidate waiting = null;
        int number = 0;
        for (Sentences.Sentence sentence : new Sentences(language).of(tokens)) {
            Heard heard = new Heard(language, sentence, reckoning);
            List<Candidate> found = new ArrayList<>();
            for (Judged judged : combined(heard, new Judging(language, reckoning, heard).judged())) {
                Candidate candidate = new Candidate(heard, number, judged);
                boolean holds = switch (judged.verdict()) {
                    case NEWS, PLAIN, GUESS -> true;
                    case EARLIEST, DENIED, OTHER, GATHERING -> false;
                };
                if (holds && judged.when().sort() != Sort.LOOSE) {
                    found.add(inOrder(inWeek(candidate, found.isEmpty() ? promises : found, aside), aside));
                } else {
                    aside.add(candidate);
                }
            }
            if (waiting != null && heard.beginsWithThen()) {
                Candidate event = waiting;
                found.replaceAll(counted -> countedAfter(event, counted));
            }
            if (found.isEmpty()) {
                Candidate event = waiting(aside, number, waiting);
                if (event != null && follows(event, heard, number)) {
                    found.add(after(event, heard));
                }
                waiting = event;
            }
            promises.addAll(found);
            number++;
        }
        return settled(promises, aside);
    }

    /** "We see two more on the 7th. After that, a day or two": what is counted is counted from there. */
    private Candidate countedAfter(Candidate event, Candidate counted) {
        When when = counted.judged().when();
        Amount amount = when.anchor();
        return amount == null || when.sort() != Sort.COUNTED || when.why().equals("counted-from")
                ? counted
                : counted.with(reckoning.counting().shifted(event.judged().when(), amount, 1));
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
        When when = day.judged().when();
        When week = named.judged().when();
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
    private static Candidate inOrder(Candidate news, List<Candidate> before) {
        When when = news.judged().when();
        LocalDate earliest = before.stream()
                .map(Candidate::judged)
                .filter(other ->
                        other.verdict() == Verdict.GATHERING || other.reason().equals("closing"))
                .map(other -> other.when().last())
                .max(LocalDate::compareTo)
                .orElse(when.last());
        LocalDate later = when.last();
        while (later.isBefore(earliest)
                && (when.why().equals("weekday") || when.why().equals("day-of-month"))) {
            later = when.why().equals("weekday") ? later.plusDays(7) : later.plusMonths(1);
        }
        if (later.equals(when.last())) {
            return news;
        }
        return news.with(When.day(later, when.why()).withEdge(when.edge()).withAlso(when.last()));
    }

    /** The absence, meeting or standstill named last, after which the news may come. */
    private static @Nullable Candidate waiting(List<Candidate> aside, int number, @Nullable Candidate before) {
        Candidate event = before;
        for (Candidate candidate : aside) {
            Judged judged = candidate.judged();
            boolean absent = judged.reason().equals("absence")
                    || judged.reason().equals("unclear") && candidate.heard().endsWithThen();
            boolean still = judged.when().edge() == Edge.UNTIL && judged.when().sort() != Sort.LENGTH;
            if (candidate.sentence() == number && (absent || still || judged.verdict() == Verdict.GATHERING)) {
                event = candidate;
            }
        }
        return event;
    }

    private static boolean follows(Candidate event, Heard heard, int number) {
        if (event.judged().verdict() == Verdict.GATHERING && event.sentence() == number) {
            return heard.has("news") || heard.has("then");
        }
        boolean back = heard.has("return") && event.sentence() == number;
        return (heard.has("then") || back && heard.has("news")) && (heard.has("news") || event.sentence() == number);
    }

    private Candidate after(Candidate event, Heard heard) {
        Judged judged = event.judged();
        if (heard.endsWithThen() && !judged.reason().equals("absence")) {
            // "They meet on Tuesday, you will hear then": that day, or the first working day after.
            When then = judged.when().withAlso(reckoning.after(judged.when()).last());
            return new Candidate(
                    event.heard(), event.sentence(), new Judged(judged.item(), then, Verdict.NEWS, "", true));
        }
        if (judged.when().edge() == Edge.BY) {
            // "The panel scores everything by the 25th, and you will be told shortly after."
            return new Candidate(
                    event.heard(), event.sentence(), new Judged(judged.item(), judged.when(), Verdict.NEWS, "", true));
        }
        boolean over = judged.when().why().startsWith("after");
        When after = over
                ? judged.when().withEdge(Edge.AFTER)
                : reckoning.after(judged.when()).withAlso(judged.when().last());
        return new Candidate(event.heard(), event.sentence(), new Judged(judged.item(), after, Verdict.NEWS, "", true));
    }

    /** Joins an amount with the date it counts from: "a week after the board meets on the 21st". */
    private List<Judged> combined(Heard heard, List<Judged> judged) {
        List<Judged> joined = new ArrayList<>();
        Judged event = null;
        for (int i = 0; i < judged.size(); i++) {
            Judged one = judged.get(i);
            Amount amount = one.when().anchor();
            if (one.when().sort() == Sort.LOOSE && amount != null && i + 1 < judged.size()) {
                Judged next = judged.get(i + 1);
                if (!heard.boundaryBetween(one.item(), next.item()) && isDate(next)) {
                    When from = next.item().when() == null
                            ? next.when()
                            : next.item().when();
                    joined.add(new Judged(
                            one.item(), reckoning.counting().shifted(from, amount, 1), Verdict.NEWS, "", false));
                    i++;
                    continue;
                }
            }
            boolean elsewhere =
                    one.verdict() == Verdict.GATHERING || one.reason().equals("unclear");
            boolean meets = elsewhere && isDate(one) && one.item().when() != null;
            if (one.event() || meets) {
                event = one;
            } else if (event != null
                    && amount != null
                    && one.when().sort() == Sort.COUNTED
                    && one.verdict() != Verdict.OTHER
                    && event.item().when() != null
                    && !(event.reason().equals("unclear") && heard.boundaryBetween(event.item(), one.item()))) {
                joined.remove(event);
                joined.add(new Judged(
                        one.item(),
                        reckoning.counting().shifted(event.item().when(), amount, 1),
                        one.verdict(),
                        "",
                        false));
                continue;
            }
            joined.add(one);
        }
        return joined;
    }

    private static boolean isDate(Judged judged) {
        return switch (judged.when().sort()) {
            case LOOSE, LENGTH, PAST, COUNTED -> false;
            default -> true;
        };
    }

    private Result settled(List<Candidate> promises, List<Candidate> aside) {
        List<Candidate> standing = mostPrecise(plainest(corrected(promises)));
        Candidate chosen = null;
        for (Candidate candidate : weightiest(standing)) {
            if (chosen == null
                    || candidate
                            .judged()
                            .when()
                            .last()
                            .isAfter(chosen.judged().when().last())) {
                chosen = candidate;
            }
        }
        if (chosen == null) {
            Candidate first = aside.isEmpty() ? null : aside.get(0);
            return first == null
                    ? new Result(null, 0, 0, "vague")
                    : new Result(
                            null,
                            first.heard().startOf(first.judged().item()),
                            first.heard().endOf(first.judged().item()),
                            first.judged().when().sort() == Sort.LOOSE
                                    ? "loose"
                                    : first.judged().reason());
        }
        Heard heard = chosen.heard();
        int start = heard.startOf(chosen.judged().item());
        int end = heard.endOf(chosen.judged().item());
        When when = chosen.judged().when();
        if (when.last().isBefore(reckoning.said())) {
            return new Result(null, start, end, "past");
        }
        return new Result(when.withAlso(List.copyOf(others(chosen, standing))), start, end, "");
    }

    private TreeSet<LocalDate> others(Candidate chosen, List<Candidate> standing) {
        TreeSet<LocalDate> others = new TreeSet<>(chosen.judged().when().also());
        for (Candidate candidate : weightiest(standing)) {
            if (candidate.sentence() != chosen.sentence()) {
                others.add(candidate.judged().when().last());
            }
        }
        others.remove(chosen.judged().when().last());
        others.removeIf(date -> date.isBefore(reckoning.said()));
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
                        .noneMatch(other -> isOnlyBefore(candidate)
                                && !isOnlyBefore(other)
                                && other.sentence() == candidate.sentence()
                                && other.judged().when().sort() == Sort.DAY
                                && other.judged()
                                        .when()
                                        .last()
                                        .isBefore(candidate.judged().when().last())))
                .toList();
    }

    /** A day said after a stretch that it lies in is what was meant: "another week or so … by the 20th". */
    private static List<Candidate> mostPrecise(List<Candidate> promises) {
        List<Candidate> precise = new ArrayList<>();
        for (int i = 0; i < promises.size(); i++) {
            Candidate candidate = promises.get(i);
            boolean narrowed = promises.subList(i + 1, promises.size()).stream()
                    .anyMatch(
                            other -> isWithin(other.judged(), candidate.judged().when()));
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
        return candidate.judged().when().edge() == Edge.BEFORE;
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
