package afterword.promises;

import afterword.promises.When.Edge;
import afterword.promises.When.Sort;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What hangs on something named before with its day: news that comes after a meeting, a return, a visit. */
final class Following {

    private final Language language;
    private final Reckoning reckoning;
    private @Nullable Candidate event;

    Following(Language language, Reckoning reckoning) {
        this.language = language;
        this.reckoning = reckoning;
    }

    /** The times of a sentence that lean on what was named before it, or in it. */
    void lean(Heard heard, int number, List<Candidate> found, List<Candidate> aside) {
        Candidate before = event;
        if (before != null) {
            found.replaceAll(candidate ->
                    heard.beginsWithThen() || isGivenAfter(before, candidate) ? counted(before, candidate) : candidate);
        }
        for (Candidate candidate : aside) {
            if (candidate.sentence() == number && isNearer(candidate)) {
                event = candidate;
            }
        }
        Candidate named = event;
        if (named != null && isStill(named)) {
            found.replaceAll(candidate ->
                    candidate.when().why().equals("then") && candidate.when().edge() == Edge.NONE
                            ? candidate.with(after(named.when()), Verdict.NEWS, true)
                            : candidate);
        }
    }

    /** "We see two more on the 7th. After that, a day or two": what is counted is counted from there. */
    private Candidate counted(Candidate from, Candidate candidate) {
        When when = candidate.when();
        Amount amount = when.anchor();
        return amount == null || when.sort() != Sort.COUNTED || when.why().equals("counted-from")
                ? candidate
                : candidate.with(reckoning.counting().shifted(from.when(), amount, 1));
    }

    /** "She is back on the 26th. Give her a day or two": of her being back. */
    private static boolean isGivenAfter(Candidate event, Candidate amount) {
        return event.judged().reason().equals("absence")
                && amount.sentence() == event.sentence() + 1
                && amount.heard().isGiven(amount.judged().item())
                && !amount.when().last().isAfter(event.when().last());
    }

    /** The news of a sentence that promises none on a day of its own. */
    @Nullable
    Candidate news(Heard heard, int number, List<Candidate> aside) {
        Candidate named = event;
        if (named == null || aside.stream().anyMatch(candidate -> rulesOutAfter(named, candidate))) {
            return null;
        }
        if (isVisit(named)) {
            boolean told = named.sentence() == number
                    && new Outlook(language, heard).tellsAfter(named.judged().item());
            return told ? named.with(named.when(), Verdict.NEWS, true) : null;
        }
        return follows(named, heard, number) ? named.with(after(named.when()), Verdict.NEWS, true) : null;
    }

    /** "They meet on the 6th, and nothing will be announced before the 7th". */
    private static boolean rulesOutAfter(Candidate event, Candidate candidate) {
        return candidate.judged().verdict() == Verdict.EARLIEST
                && candidate.sentence() == event.sentence()
                && candidate.judged().item().start() > event.judged().item().start();
    }

    private boolean isNearer(Candidate candidate) {
        boolean taken = event != null && event.sentence() == candidate.sentence();
        return isEvent(candidate) || !taken && (isUnknown(candidate) || isOwn(candidate));
    }

    /** "Lorne comes in on Wednesday": something happens, and it is not said what. */
    private static boolean isUnknown(Candidate candidate) {
        return candidate.judged().reason().equals("unclear")
                && candidate.when().sort() == Sort.DAY
                && candidate.when().edge() != Edge.UNTIL;
    }

    /** "Your exams end on the 13th": a day of the applicant's, or of the applications. */
    private static boolean isOwn(Candidate candidate) {
        String reason = candidate.judged().reason();
        return (reason.equals("yours") || reason.equals("closing"))
                && candidate.when().edge() != Edge.BY;
    }

    private static boolean isEvent(Candidate candidate) {
        return isStill(candidate) || isVisit(candidate) || candidate.judged().verdict() == Verdict.GATHERING;
    }

    /** An absence or a standstill, in which nobody tells. */
    private static boolean isStill(Candidate candidate) {
        return candidate.judged().reason().equals("absence")
                || candidate.when().edge() == Edge.UNTIL && candidate.when().sort() != Sort.LENGTH;
    }

    /** "Pop in on Thursday": on a day, not by a day. */
    private static boolean isVisit(Candidate candidate) {
        return candidate.judged().reason().equals("visit") && candidate.when().edge() != Edge.BY;
    }

    private boolean follows(Candidate event, Heard heard, int number) {
        boolean named = heard.has("then") && heard.has("news") && event.sentence() >= number - 1;
        if (isUnknown(event)) {
            return named
                    || event.sentence() == number
                            && new Outlook(language, heard)
                                    .tellsAfter(event.judged().item());
        }
        if (isOwn(event)) {
            return named;
        }
        if (event.judged().verdict() == Verdict.GATHERING && event.sentence() == number) {
            return tells(heard, event) || heard.has("then");
        }
        boolean back = heard.has("return") && event.sentence() == number;
        boolean told = back && heard.isFollowedBy(event.judged().item(), "news");
        boolean here = event.sentence() == number && !beginsThen(heard);
        return (heard.has("then") || told) && (heard.has("news") || here);
    }

    /** "The locum stays until Easter and then we want the new person in": what begins after it is no news. */
    private static boolean beginsThen(Heard heard) {
        List<String> after = heard.items().stream()
                .dropWhile(item -> !item.cue().equals("then"))
                .map(Heard.Item::cue)
                .toList();
        return after.contains("start") || after.contains("pay") || after.contains("contract");
    }

    /** "They meet on Friday and choose a menu" tells nothing. */
    private boolean tells(Heard heard, Candidate event) {
        Matter matter = new Matter(language, heard);
        return heard.items().stream()
                .anyMatch(item -> item.cue().equals("news")
                        && matter.of(item, event.judged().item()).equals("news"));
    }

    private When after(When when) {
        if (when.edge() == Edge.BY) {
            // "The panel scores everything by the 25th, and you will be told shortly after."
            return when;
        }
        return when.why().startsWith("after")
                ? when.withEdge(Edge.AFTER)
                : reckoning.after(when).withAlso(when.last());
    }
}
