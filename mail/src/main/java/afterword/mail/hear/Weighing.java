package afterword.mail.hear;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Weighs what the sentences of a reply say. Patterns and likeness are asked together: what both say counts, what only one
 * says must be plain, and of two meanings that exclude each other the likelier one counts. Where nothing is plain the
 * answer is {@link Meaning#UNSURE}.
 *
 * @param promised how like a promise the sentence is that names the date of news; below 0 where there is none
 */
record Weighing(List<Voiced> sentences, double promised) {

    private static final List<Meaning> WEIGHTY =
            List.of(Meaning.OFFER, Meaning.DECLINE, Meaning.NEXT_ROUND, Meaning.HOLD);

    /** How like a sentence must be that a pattern finds; where others say so too; where no pattern does. */
    private static final double WITH_PATTERN = 0.5;

    private static final double BACKED = 0.4;
    private static final double ALONE = 0.62;

    /** What no pattern finds must be as likely as this where the mail says that nothing is decided. */
    private static final double AGAINST = 0.75;

    /** From here on a mail may decide something; one that says that nothing is decided, from here. */
    private static final double MAYBE = 0.5;

    private static final double MAYBE_AFTER_ALL = 0.6;

    /** Of a sentence that must decide something, nobody knows what. */
    private static final double ANYTHING = 0.7;

    /** So much surer is a meaning that a pattern finds too. */
    private static final double TOGETHER = 0.15;

    /** A sentence less like a promise than this names a date of something else, more often than not. */
    private static final double HARDLY_A_PROMISE = 0.35;

    /** A sentence as like a promise as this, of which nobody can tell the date, is more than thanks. */
    private static final double UNDATED = 0.8;

    /** What no pattern finds is right in 19 of 20 from here on, and in 4 of 5 below. */
    private static final double BEYOND_DOUBT = 0.9;

    /** From here on a meaning is plain, whatever else the mail says. */
    private static final double PLAINLY = 0.85;

    /** Two meanings this near to each other are both meant; then the weightier one counts. */
    private static final double NEAR = 0.15;

    /** Several sentences that are each somewhat like a no come to one. */
    private static final double SOMEWHAT = 0.25;

    private static final double IN_ALL = 0.72;

    /** By patterns and likeness together. */
    Meaning byBoth() {
        Map<Meaning, Double> decided = decided();
        if (isPromised() && (promised >= PLAINLY || decided.getOrDefault(Meaning.HOLD, 0.0) <= PLAINLY)) {
            decided.remove(Meaning.HOLD);
        }
        if (isContested(decided)) {
            return Meaning.UNSURE;
        }
        if (!decided.isEmpty()) {
            double most = decided.values().stream().mapToDouble(x -> x).max().orElse(0);
            for (Meaning meaning : WEIGHTY) {
                double surely = decided.getOrDefault(meaning, 0.0);
                boolean besides = surely >= PLAINLY
                        && (meaning != Meaning.OFFER || decided.getOrDefault(Meaning.DECLINE, 0.0) < PLAINLY);
                if (surely >= most - NEAR || besides) {
                    return meaning;
                }
            }
        }
        if (isPromised()) {
            return isOutweighed() ? Meaning.UNSURE : Meaning.NEW_DATE;
        }
        if (softNo() && like(Meaning.DECLINE) > SOMEWHAT) {
            return Meaning.DECLINE;
        }
        if (says(Meaning.QUESTION) && like(Meaning.QUESTION) > 0.3 || like(Meaning.QUESTION) > ALONE) {
            return mayDecide() && like(Meaning.QUESTION) < PLAINLY ? Meaning.UNSURE : Meaning.QUESTION;
        }
        if (like(Meaning.UNSURE) >= 0.5 || says(Meaning.UNSURE) && like(Meaning.UNSURE) > SOMEWHAT) {
            return Meaning.UNSURE;
        }
        if (has("asks-anything") && like(Meaning.QUESTION) > 0.3) {
            return Meaning.QUESTION;
        }
        boolean acknowledged = says(Meaning.ACKNOWLEDGEMENT) || like(Meaning.ACKNOWLEDGEMENT) >= 0.45;
        boolean undated = like(Meaning.NEW_DATE) >= UNDATED;
        return acknowledged && !mayDecide() && !undated ? Meaning.ACKNOWLEDGEMENT : Meaning.UNSURE;
    }

    /** Whether the mail may decide something, though not surely enough, or hardly promises anything. */
    private boolean isOutweighed() {
        return promised < HARDLY_A_PROMISE
                || sentences.stream()
                        .filter(Voiced::decides)
                        .anyMatch(voiced -> anything(voiced) >= ANYTHING && anything(voiced) > promised)
                || Stream.of(Meaning.OFFER, Meaning.DECLINE, Meaning.NEXT_ROUND)
                        .anyMatch(meaning -> like(meaning) >= MAYBE && like(meaning) > promised);
    }

    /** Whether something may be decided in it, though not surely enough: then it is better not taken for thanks. */
    private boolean mayDecide() {
        double maybe = has("still-deliberating") ? MAYBE_AFTER_ALL : MAYBE;
        return WEIGHTY.stream().anyMatch(meaning -> like(meaning) >= maybe)
                || sentences.stream().filter(Voiced::decides).anyMatch(voiced -> anything(voiced) >= ANYTHING);
    }

    /** How likely a sentence decides something, whatever it is. */
    private static double anything(Voiced voiced) {
        return WEIGHTY.stream().mapToDouble(voiced::like).sum();
    }

    /** What is decided in it, and how surely. */
    private Map<Meaning, Double> decided() {
        boolean undecided = has("still-deliberating");
        Map<Meaning, Double> decided = new EnumMap<>(Meaning.class);
        for (Meaning meaning : WEIGHTY) {
            double like = like(meaning);
            if (says(meaning) && (like >= WITH_PATTERN || like >= BACKED && isBacked(meaning))) {
                decided.put(meaning, like + TOGETHER);
            } else if (like >= (undecided || promised > 0.5 ? AGAINST : ALONE)) {
                decided.put(meaning, like);
            }
        }
        if (decided.isEmpty() && !undecided) {
            double none = 1;
            for (Voiced voiced : sentences) {
                double like = voiced.isSupposed() ? 0 : voiced.like(Meaning.DECLINE);
                none *= like > SOMEWHAT ? 1 - like : 1;
            }
            if (1 - none > IN_ALL) {
                decided.put(Meaning.DECLINE, 1 - none);
            }
        }
        return decided;
    }

    /** Whether the mail promises a date more plainly than it decides anything, and no pattern finds what it decides. */
    private boolean isContested(Map<Meaning, Double> decided) {
        return !decided.isEmpty()
                && decided.values().stream().allMatch(surely -> surely < promised && surely < BEYOND_DOUBT)
                && decided.keySet().stream().noneMatch(this::says);
    }

    private boolean isBacked(Meaning meaning) {
        boolean hinted = switch (meaning) {
            case OFFER -> has("good-news");
            case DECLINE -> has("farewell") || has("no-good-news");
            default -> false;
        };
        return hinted
                || sentences.stream().filter(voiced -> voiced.says(meaning)).count() > 1;
    }

    /** Where there is no model: by the patterns alone. */
    Meaning byPatterns() {
        for (Meaning meaning : List.of(Meaning.OFFER, Meaning.DECLINE, Meaning.NEXT_ROUND)) {
            if (says(meaning)) {
                return meaning;
            }
        }
        if (isPromised()) {
            return Meaning.NEW_DATE;
        }
        if (says(Meaning.HOLD)) {
            return Meaning.HOLD;
        }
        if (softNo()) {
            return Meaning.DECLINE;
        }
        if (says(Meaning.QUESTION)) {
            return Meaning.QUESTION;
        }
        if (says(Meaning.UNSURE)) {
            return Meaning.UNSURE;
        }
        if (has("asks-anything")) {
            return Meaning.QUESTION;
        }
        return says(Meaning.ACKNOWLEDGEMENT) ? Meaning.ACKNOWLEDGEMENT : Meaning.UNSURE;
    }

    /** A no that never says no: wishes for another future, more than one, or one and a hard choice. */
    private boolean softNo() {
        long farewells = count("farewell");
        return farewells >= 2
                || farewells >= 1 && has("hard-choice")
                || has("no-good-news") && !has("still-deliberating");
    }

    private boolean isPromised() {
        return promised >= 0;
    }

    private boolean says(Meaning meaning) {
        return sentences.stream().anyMatch(voiced -> voiced.says(meaning));
    }

    private boolean has(String act) {
        return count(act) > 0;
    }

    private long count(String act) {
        return sentences.stream().filter(voiced -> voiced.has(act)).count();
    }

    /** How like {@code meaning} the sentence is that is most so. */
    private double like(Meaning meaning) {
        boolean weighty = WEIGHTY.contains(meaning);
        return sentences.stream()
                .filter(voiced -> !weighty || voiced.decides())
                .mapToDouble(voiced -> voiced.like(meaning))
                .max()
                .orElse(0);
    }
}
