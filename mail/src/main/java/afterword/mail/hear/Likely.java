package afterword.mail.hear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says what a mail is most like where no pattern found anything weighty. One sentence that is very like, or several that
 * are somewhat, will do; more is asked where the mail says that nothing is decided.
 */
record Likely(Likeness likeness, SentenceVectors vectors) {

    private static final List<Meaning> WEIGHTY =
            List.of(Meaning.OFFER, Meaning.DECLINE, Meaning.NEXT_ROUND, Meaning.HOLD);

    private static final List<Meaning> LIGHT = List.of(Meaning.QUESTION, Meaning.ACKNOWLEDGEMENT, Meaning.UNSURE);

    /** How like one sentence must be; several together; one in a mail that says that nothing is decided. */
    private static final double ONE = 0.55;

    private static final double TOGETHER = 0.7;
    private static final double AGAINST = 0.8;
    private static final double LIGHTLY = 0.4;

    /** What a sentence must be like at least to count towards several. */
    private static final double SOMEWHAT = 0.25;

    /** From here on a sentence is more like those that mean nothing. */
    private static final double MEANINGLESS = 0.75;

    private static final double LITTLE = 0.12;

    private record Heard(Sentence sentence, Map<Meaning, Double> like) {
        double like(Meaning meaning) {
            return like.getOrDefault(meaning, 0.0);
        }
    }

    /**
     * @param found by the patterns
     * @param plainly whether a pattern said even that, in so many words
     * @param undecided whether one said that nothing is decided
     * @return nothing where it is not like enough to anything
     */
    @Nullable
    Said of(Body body, Meaning found, boolean plainly, boolean undecided) {
        List<Heard> sentences = new ArrayList<>();
        for (Sentence sentence : body.sentences()) {
            if (speaks(sentence)) {
                sentences.add(new Heard(sentence, likeness.of(vectors.of(words(sentence)))));
            }
        }
        Meaning best = null;
        double most = 1;
        for (Meaning meaning : WEIGHTY) {
            boolean thanked = plainly && meaning != Meaning.DECLINE;
            double weight = weight(sentences, meaning, undecided || thanked);
            if (weight >= most) {
                most = weight;
                best = meaning;
            }
        }
        if (best == null && !plainly) {
            most = LIGHTLY;
            for (Meaning meaning : LIGHT) {
                double like = strongest(sentences, meaning);
                if (like >= most) {
                    most = like;
                    best = meaning;
                }
            }
        }
        if (best == null || best == found) {
            return null;
        }
        Meaning meaning = best;
        Sentence by = sentences.stream()
                .max(Comparator.comparingDouble(heard -> heard.like(meaning)))
                .map(Heard::sentence)
                .orElseThrow();
        return new Said(meaning, List.of(by.asEvidence()), null, true);
    }

    /** How like {@code meaning} a sentence is, from 0 to 1; 0 where it is most like those that mean nothing. */
    double likeness(Sentence sentence, Meaning meaning) {
        Map<Meaning, Double> like = likeness.of(vectors.of(words(sentence)));
        double much = like.getOrDefault(meaning, 0.0);
        double none =
                1 - like.values().stream().mapToDouble(Double::doubleValue).sum();
        return none > MEANINGLESS && much < LITTLE ? 0 : much;
    }

    private static String words(Sentence sentence) {
        return Likeness.matter(sentence.raw());
    }

    /** Fragments, what is only supposed and what is not yet so mean nothing. */
    private static boolean speaks(Sentence sentence) {
        return sentence.plain().split(" ").length > 3
                && !MeaningReader.NOT_YET.matcher(sentence.plain()).find()
                && !Hypothetical.isWhole(sentence.plain());
    }

    /** 1 is just enough. */
    private static double weight(List<Heard> sentences, Meaning meaning, boolean undecided) {
        double strongest = strongest(sentences, meaning);
        if (undecided) {
            return strongest / AGAINST;
        }
        double none = 1;
        for (Heard heard : sentences) {
            double like = heard.like(meaning);
            none *= like > SOMEWHAT ? 1 - like : 1;
        }
        return Math.max(strongest / ONE, (1 - none) / TOGETHER);
    }

    private static double strongest(List<Heard> sentences, Meaning meaning) {
        return sentences.stream()
                .mapToDouble(heard -> Objects.requireNonNullElse(heard.like().get(meaning), 0.0))
                .max()
                .orElse(0);
    }
}
