package afterword.promises;

import afterword.promises.When.Edge;
import afterword.promises.When.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
        Following following = new Following(language, reckoning);
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
                    found.add(inOrder(inWeek(candidate, found.isEmpty() ? promises : found, aside), found, aside));
                } else {
                    aside.add(candidate);
                }
            }
            if (heard.has("undone")) {
                undo(heard, number, promises, aside);
                undo(heard, number, found, aside);
            }
            if (heard.has("kept")) {
                keep(heard, number, found, aside);
            }
            following.lean(heard, number, found, aside);
            if (found.isEmpty()) {
                Candidate news = following.news(heard, number, aside);
                if (news != null) {
                    found.add(news);
                }
            }
            promises.addAll(found);
            number++;
        }
        return new Settling(promises, aside).result(reckoning.said());
    }

    /** "You need to know by Friday. We can't do that": what was said before that is taken back. */
    private static void undo(Heard heard, int number, List<Candidate> said, List<Candidate> aside) {
        List<Candidate> undone = said.stream()
                .filter(candidate -> candidate.sentence() == number
                        ? heard.isFollowedBy(candidate.judged().item(), "undone")
                        : candidate.sentence() == number - 1 && heard.beginsWith("undone"))
                .toList();
        said.removeAll(undone);
        undone.forEach(candidate -> aside.add(candidate.with(candidate.when(), Verdict.DENIED, false)));
    }

    /** "I said Friday, and I will stick to that": what was said before still holds. */
    private void keep(Heard heard, int number, List<Candidate> found, List<Candidate> aside) {
        List<Candidate> kept = aside.stream()
                .filter(candidate -> candidate.judged().verdict() == Verdict.DENIED)
                .filter(candidate -> candidate.sentence() == number
                        ? heard.isFollowedBy(candidate.judged().item(), "kept")
                        : candidate.sentence() == number - 1 && heard.beginsWith("kept"))
                .filter(candidate -> isOfNews(candidate))
                .toList();
        aside.removeAll(kept);
        kept.forEach(candidate -> found.add(candidate.with(candidate.when(), Verdict.NEWS, false)));
    }

    /** "I said the paint would be dry by Friday": no news. */
    private boolean isOfNews(Candidate candidate) {
        Heard.Item time = candidate.judged().item();
        return candidate.heard().has("news")
                || new Matter(language, candidate.heard()).strangers(0, time.start(), time) == 0;
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
                .filter(step -> told && step.verdict() == Verdict.GUESS && isDate(step));
        LocalDate earliest = Stream.concat(steps, aside.stream().map(Candidate::judged))
                .filter(other -> other.verdict() == Verdict.GATHERING
                        || other.verdict() == Verdict.GUESS
                        || other.reason().equals("closing"))
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
            return news;
        }
        return news.with(When.day(later, when.why()).withEdge(when.edge()).withAlso(when.last()));
    }

    /** "The panel meets at the start of June": on some day there, and not at its end. */
    private static boolean isOfMonth(When when) {
        return switch (when.sort()) {
            case MONTH, QUARTER, YEAR -> true;
            case PART -> !when.why().startsWith("week");
            default -> false;
        };
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
            if (one.event() || meets || isDecision(heard, one)) {
                event = one;
            } else if (event != null
                    && amount != null
                    && one.when().sort() == Sort.COUNTED
                    && one.verdict() != Verdict.OTHER
                    && event.item().when() != null
                    && counts(event, one, heard.boundaryBetween(event.item(), one.item()))) {
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

    /** Whether an amount in the same clause, or in another, is counted from what happens on a day. */
    private static boolean counts(Judged event, Judged amount, boolean apart) {
        return event.verdict() == Verdict.NEWS
                ? apart && amount.verdict() == Verdict.NEWS
                : !(apart && event.reason().equals("unclear"));
    }

    /** "They vote on the 6th, and you are told within three days": of that. */
    private static boolean isDecision(Heard heard, Judged judged) {
        Heard.Item verb = null;
        for (Heard.Item item : heard.items()) {
            verb = item.end() <= judged.item().start() && !item.cue().equals("subject") ? item : verb;
        }
        return judged.verdict() == Verdict.NEWS
                && isDate(judged)
                && verb != null
                && verb.rule().equals("deciding");
    }

    private static boolean isDate(Judged judged) {
        return switch (judged.when().sort()) {
            case LOOSE, LENGTH, PAST, COUNTED -> false;
            default -> true;
        };
    }
}
