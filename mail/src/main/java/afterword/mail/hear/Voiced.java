package afterword.mail.hear;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One sentence of a mail, and what is heard in it.
 *
 * @param acts those that the patterns find
 * @param like how like it is to what others write when they mean something, from 0 to 1; empty without a model
 */
record Voiced(Sentence sentence, List<SpeechAct> acts, Map<Meaning, Double> like) {

    /** What is put off until something happens is not declined. */
    private static final java.util.regex.Pattern UNTIL = java.util.regex.Pattern.compile(
            "\\bnot\\b.{3,80}\\buntil (?:we|they|he|she|i|the|this|that|it|our|further|everything|all|a|an)\\b");

    /** Beside a plain hold so much of a no is left in a sentence that says nothing but that the news is bad. */
    private static final double MERE_REGRET = 0.2;

    private static final java.util.regex.Pattern NOT_YET =
            java.util.regex.Pattern.compile("\\byet\\b(?! (?:another|again))");

    /** Which of {@code acts} are in a sentence. */
    static List<SpeechAct> acts(Sentence sentence, SpeechActs acts) {
        return acts.all().stream()
                .filter(act -> act.isIn(spoken(act, sentence.plain())))
                .toList();
    }

    /** What a sentence says of what is decided: nothing that is only supposed, or not yet so. */
    private static String spoken(SpeechAct act, String plain) {
        boolean decides = act.meaning().compareTo(Meaning.HOLD) <= 0;
        if (!decides || !act.strong()) {
            return plain;
        }
        if (act.meaning() == Meaning.HOLD) {
            return Hypothetical.isWhole(plain) ? "" : plain;
        }
        if (act.meaning() == Meaning.DECLINE && UNTIL.matcher(plain).find()) {
            return "";
        }
        return NOT_YET.matcher(plain).find() ? "" : Hypothetical.without(plain);
    }

    /** What is counted of a sentence beside what a model hears: its words, and what the patterns find. */
    static Set<String> features(String matter, Sentence sentence, List<SpeechAct> acts) {
        Set<String> features = new LinkedHashSet<>(Wording.of(matter));
        acts.forEach(act -> features.add("@" + act.id()));
        if (Hypothetical.isWhole(sentence.plain())) {
            features.add("@supposed");
        }
        return features;
    }

    /** The same, without what only says that the news is bad and not which: another sentence does. */
    Voiced withoutMereRegret() {
        if (!has("no-good-news") || says(Meaning.DECLINE)) {
            return this;
        }
        Map<Meaning, Double> rest = new EnumMap<>(like);
        rest.put(Meaning.DECLINE, MERE_REGRET * like(Meaning.DECLINE));
        return new Voiced(sentence, acts, rest);
    }

    /** Whether a pattern finds {@code meaning} in it that needs no company. */
    boolean says(Meaning meaning) {
        return acts.stream().anyMatch(act -> act.strong() && act.meaning() == meaning);
    }

    /** Whether the act of that id is in it. */
    boolean has(String id) {
        return acts.stream().anyMatch(act -> act.id().equals(id));
    }

    double like(Meaning meaning) {
        return like.getOrDefault(meaning, 0.0);
    }

    /** How likely it means nothing at all. */
    double none() {
        return 1 - like.values().stream().mapToDouble(one -> one).sum();
    }

    /** Whether it may decide anything: fragments, what is only supposed and what is not yet so do not. */
    boolean decides() {
        return sentence.plain().split(" ").length > 2
                && !NOT_YET.matcher(sentence.plain()).find()
                && !isSupposed();
    }

    boolean isSupposed() {
        return Hypothetical.isWhole(sentence.plain());
    }
}
