package afterword.promises;

import afterword.promises.When.Edge;
import afterword.promises.When.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a whole text and settles on the one promise in it: of several the latest, and news before anything else. */
final class Hearing {

    /**
     * What came of it.
     *
     * @param when absent where the words promise no date
     * @param start where the words it rests on begin, or those that were set aside
     * @param reason why there is none
     */
    record Result(@Nullable When when, int start, int end, String reason) {}

    private final Language language;
    private final Reckoning reckoning;

    Hearing(Language language, Reckoning reckoning) {
        this.language = language;
        this.reckoning = reckoning;
    }

    Result of(List<Token> tokens) {
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
        return new Settling(promises, aside).result(reckoning.said());
    }

    /** "We see two more on the 7th. After that, a day or two": what is counted is counted from there. */
    private Candidate countedAfter(Candidate event, Candidate counted) {
        When when = counted.when();
        Amount amount = when.anchor();
        return amount == null || when.sort() != Sort.COUNTED || when.why().equals("counted-from")
                ? counted
                : counted.with(reckoning.counting().shifted(event.when(), amount, 1));
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
    private static Candidate inOrder(Candidate news, List<Candidate> before) {
        When when = news.when();
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
}
