package afterword.promises;

import afterword.promises.When.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins an amount with the date it counts from: "a week after the board meets on the 21st". */
final class Joining {

    /** "The course runs for six weeks from January": what the job is like, and no promise. */
    private static final Set<String> TERMS = Set.of("contract", "start", "pay", "absence");

    private final Language language;
    private final Reckoning reckoning;

    Joining(Language language, Reckoning reckoning) {
        this.language = language;
        this.reckoning = reckoning;
    }

    List<Judged> of(Heard heard, List<Judged> judged) {
        List<Judged> joined = new ArrayList<>();
        Judged event = null;
        for (int i = 0; i < judged.size(); i++) {
            Judged one = judged.get(i);
            Judged next = i + 1 < judged.size() ? judged.get(i + 1) : null;
            Amount amount = one.when().anchor();
            if (next != null && amount != null && hangsOn(heard, one, next)) {
                joined.add(counted(one, next, amount, Verdict.NEWS));
                i++;
            } else if (event != null && amount != null && isGivenAfter(heard, event, one)) {
                joined.add(counted(one, event, amount, Verdict.NEWS));
            } else if (isEvent(heard, one)) {
                event = one;
                joined.add(one);
            } else if (event != null && amount != null && counts(heard, event, one)) {
                joined.remove(event);
                joined.add(counted(one, event, amount, one.verdict()));
            } else {
                joined.add(one);
            }
        }
        return joined;
    }

    private Judged counted(Judged one, Judged from, Amount amount, Verdict verdict) {
        When day = from.item().when() == null ? from.when() : from.item().when();
        return new Judged(one.item(), reckoning.counting().shifted(day, amount, 1), verdict, "", false);
    }

    /** "A week after the board meets on the 21st". */
    private static boolean hangsOn(Heard heard, Judged amount, Judged next) {
        return amount.when().sort() == Sort.LOOSE
                && !TERMS.contains(amount.reason())
                && next.isDate()
                && !heard.boundaryBetween(amount.item(), next.item());
    }

    private boolean isEvent(Heard heard, Judged one) {
        boolean elsewhere = one.verdict() == Verdict.GATHERING || one.reason().equals("unclear");
        return one.event() || (elsewhere || isReturn(one)) && one.isDate() || isDecision(heard, one);
    }

    private static boolean isReturn(Judged one) {
        return one.reason().equals("absence");
    }

    /** "She is back on the 26th, give her a day or two": of her being back, since before it nobody takes up the two days. */
    private static boolean isGivenAfter(Heard heard, Judged event, Judged amount) {
        return isReturn(event)
                && amount.when().sort() == Sort.COUNTED
                && heard.isGiven(amount.item())
                && !amount.when().last().isAfter(event.when().last());
    }

    /** Whether an amount in the same clause, or in another, is counted from what happens on a day. */
    private static boolean counts(Heard heard, Judged event, Judged amount) {
        boolean apart = heard.boundaryBetween(event.item(), amount.item());
        boolean said = event.verdict() == Verdict.NEWS
                ? apart && amount.verdict() == Verdict.NEWS
                : !(apart && event.reason().equals("unclear")) && !isReturn(event);
        return said && amount.when().sort() == Sort.COUNTED && amount.verdict() != Verdict.OTHER;
    }

    /** "They vote on the 6th, and you are told within three days": of that. */
    private boolean isDecision(Heard heard, Judged judged) {
        return judged.verdict() == Verdict.NEWS
                && judged.isDate()
                && new Matter(language, heard).isDecision(judged.item());
    }
}
