package afterword.letters.review;

import afterword.application.EntryKind;
import java.util.List;
import java.util.Map;

/**
 * How much oftener than elsewhere a fault is met in letters of a kind: nobody reproaches in a thank-you as easily as in a
 * check-in. Log-odds, counted in 425 labelled letters of some 300 trades.
 */
final class Occasions {

    private static final List<EntryKind> KINDS =
            List.of(EntryKind.THANK_YOU, EntryKind.CHECK_IN, EntryKind.DECLINE_REPLY, EntryKind.RE_APPROACH);

    /** By category, in the order of {@link #KINDS}. */
    private static final Map<Category, List<Double>> ODDS = Map.of(
            Category.COMPLAINT, List.of(-0.6, 0.85, 0.75, -0.65),
            Category.DEMAND, List.of(-0.55, 0.8, 0.25, 0.15),
            Category.DESPERATION, List.of(-0.5, 0.6, 0.0, 0.65),
            Category.NEGATIVITY, List.of(0.0, -1.1, 0.85, 0.3),
            Category.ENTITLEMENT, List.of(0.0, -0.25, 0.45, -0.15),
            Category.PAY, List.of(0.3, -1.25, -1.35, 0.5),
            Category.FAMILIARITY, List.of(-0.1, 0.4, -0.1, -0.35));

    private Occasions() {}

    /** The likelihood of a fault in a sentence, once it is known what kind of letter the sentence stands in. */
    static double weigh(Category category, EntryKind kind, double likelihood) {
        EntryKind written = kind == EntryKind.HANDWRITTEN_NOTE ? EntryKind.THANK_YOU : kind;
        int at = KINDS.indexOf(written);
        if (at < 0 || !ODDS.containsKey(category)) {
            return likelihood;
        }
        double times = Math.exp(ODDS.get(category).get(at));
        return likelihood * times / (1 - likelihood + likelihood * times);
    }
}
