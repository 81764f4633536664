package afterword.mail.hear;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Says how probable it is that a reply means something, from what its sentences are like: the likeliest and the next
 * likeliest of each meaning, and all of them together. Its weights were learned from whole mails of our own, whose
 * sentences were read by classifiers that had not learned from them; so it knows how far a likely sentence may be trusted,
 * and which meaning outweighs which.
 *
 * @param weights a row for each meaning in their order, the bias last
 */
record Deciding(float[][] weights) {

    private static final List<Meaning> MEANINGS = List.of(Meaning.values());

    /** A sentence that plainly decides something decides, whatever else is likely. */
    private static final double PLAINLY = 0.85;

    /** Nobody is offered something in a mail with a sentence as like a no as this. */
    private static final double CONTRADICTS = 0.6;

    /** What is this like a no is one, whatever a pattern takes it for. */
    private static final double ALMOST_SAID = 0.95;

    /** A date is news from here on, though they thank or ask besides. */
    private static final double PROMISING = 0.7;

    /** A sentence that only supposes something decides this much less. */
    private static final double NOT_SAID = 0.3;

    /** No sentence is so sure that no other counts beside it. */
    private static final double SUREST = 0.98;

    /** A sentence as like as this supports a meaning. */
    private static final double SUPPORTS = 0.5;

    private static final double NEVER = 1e-4;

    /** Reads the trained weights. */
    static Deciding read() {
        float[][] rows = new float[MEANINGS.size()][];
        Likeness.lines(
                "deciding.txt",
                fields -> rows[MEANINGS.indexOf(Likeness.meaning(fields[0]))] = Likeness.numbers(fields[1]));
        return new Deciding(rows);
    }

    /** The meaning that is surer than not, else {@link Meaning#UNSURE}. */
    Meaning of(Weighing mail) {
        Map<Meaning, Double> probable = probable(features(mail));
        Meaning most = MEANINGS.stream()
                .max((one, other) -> Double.compare(probable.get(one), probable.get(other)))
                .orElse(Meaning.UNSURE);
        boolean undated = most == Meaning.NEW_DATE && !mail.isPromised();
        boolean unsure = undated || probable.get(most) < sure(most, isAlone(mail, most));
        Meaning surely = unsure ? Meaning.UNSURE : most;
        boolean dated = most.compareTo(Meaning.QUESTION) >= 0 && mail.promised() >= PROMISING;
        Meaning meaning =
                surely.compareTo(Meaning.QUESTION) < 0 ? surely : outranking(mail, dated ? Meaning.NEW_DATE : surely);
        boolean declined = isDeclinedBesides(mail);
        boolean contradicted = meaning == Meaning.OFFER && declined
                || meaning == Meaning.DECLINE
                        && !declined
                        && !decides(mail, Meaning.DECLINE, ALMOST_SAID)
                        && mail.says(Meaning.OFFER);
        return contradicted ? Meaning.UNSURE : meaning;
    }

    /** Whether a sentence is like a no: one that a pattern knows for an offer, such as "the contract is on its way", is none. */
    private static boolean isDeclinedBesides(Weighing mail) {
        return mail.sentences().stream()
                .filter(voiced -> !voiced.says(Meaning.OFFER))
                .anyMatch(voiced -> voiced.decides() && voiced.like(Meaning.DECLINE) >= CONTRADICTS);
    }

    /**
     * Below this the mail is unsure. An offer wrongly heard costs most, and thanks are what is left where nothing else was
     * understood; more than these would cost more right readings than it saves wrong ones. An offer or a no in a single
     * sentence that no pattern knows must be surer.
     */
    private static double sure(Meaning meaning, boolean alone) {
        return switch (meaning) {
            case OFFER -> alone ? 0.85 : 0.7;
            case DECLINE -> alone ? 0.7 : 0.5;
            case ACKNOWLEDGEMENT -> 0.6;
            default -> 0.5;
        };
    }

    /** Whether one sentence alone is like a meaning, and no pattern finds it or a hint of it anywhere. */
    private static boolean isAlone(Weighing mail, Meaning meaning) {
        long like = mail.sentences().stream()
                .filter(voiced -> voiced.like(meaning) >= SUPPORTS)
                .count();
        return like <= 1 && !mail.says(meaning) && !(meaning == Meaning.OFFER && mail.hints(meaning));
    }

    /** What outranks thanks, a question or a doubt: what one sentence plainly decides, then a date. */
    private static Meaning outranking(Weighing mail, Meaning otherwise) {
        return Stream.of(Meaning.OFFER, Meaning.DECLINE, Meaning.NEXT_ROUND)
                .filter(decided -> decides(mail, decided, PLAINLY))
                .filter(decided -> decided == Meaning.NEXT_ROUND || !isAlone(mail, decided))
                .findFirst()
                .orElse(otherwise);
    }

    private static boolean decides(Weighing mail, Meaning meaning, double surely) {
        return mail.sentences().stream().anyMatch(voiced -> voiced.decides() && voiced.like(meaning) >= surely);
    }

    Map<Meaning, Double> probable(double[] features) {
        double[] scores = new double[weights.length];
        for (int k = 0; k < scores.length; k++) {
            scores[k] = weights[k][features.length];
            for (int i = 0; i < features.length; i++) {
                scores[k] += weights[k][i] * features[i];
            }
        }
        double[] likely = Likeness.probable(scores);
        Map<Meaning, Double> probable = new EnumMap<>(Meaning.class);
        for (int k = 0; k < likely.length; k++) {
            probable.put(MEANINGS.get(k), likely[k]);
        }
        return probable;
    }

    /** What of a mail is counted. */
    static double[] features(Weighing mail) {
        List<Voiced> sentences = mail.sentences();
        double[] features = new double[5 * MEANINGS.size() + 6];
        int at = 0;
        for (Meaning meaning : MEANINGS) {
            double[] like = sentences.stream()
                    .mapToDouble(voiced -> like(voiced, meaning))
                    .sorted()
                    .toArray();
            double first = like.length > 0 ? like[like.length - 1] : 0;
            double second = like.length > 1 ? like[like.length - 2] : 0;
            double none =
                    Arrays.stream(like).map(one -> 1 - Math.min(one, SUREST)).reduce(1, (a, b) -> a * b);
            features[at++] = odds(first);
            features[at++] = odds(second);
            features[at++] = 1 - none;
            features[at++] = first > 0.5 ? 1 : 0;
            features[at++] = first > 0.85 ? 1 : 0;
        }
        int count = Math.max(1, sentences.size());
        features[at++] = mail.isPromised() ? 1 : 0;
        features[at++] = Math.max(0, mail.promised());
        features[at++] = Math.log(count);
        features[at++] = (double) sentences.stream()
                        .filter(voiced -> voiced.sentence().asks())
                        .count()
                / count;
        features[at++] = sentences.stream().anyMatch(Voiced::isSupposed) ? 1 : 0;
        features[at] = sentences.stream().mapToDouble(Voiced::none).sum() / count;
        return features;
    }

    private static double like(Voiced voiced, Meaning meaning) {
        boolean weighty = Weighing.WEIGHTY.contains(meaning);
        return voiced.like(meaning) * (weighty && !voiced.decides() ? NOT_SAID : 1);
    }

    /** The logarithm of its odds, scaled down to the size of the others. */
    private static double odds(double probable) {
        return Math.log(Math.max(probable, NEVER) / (1 - Math.min(probable, 1 - NEVER))) / 3;
    }
}
