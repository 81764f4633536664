package afterword.mail.hear;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A way in which people say something, as patterns over the plain words of one sentence.
 *
 * @param strong whether it means what it means on its own; a hint needs company
 * @param unless what takes the meaning away
 * @param examples sentences in which it is said
 * @param lookAlikes sentences in which it is not
 */
record SpeechAct(
        String id,
        Meaning meaning,
        boolean strong,
        List<Pattern> match,
        List<Pattern> unless,
        List<String> examples,
        List<String> lookAlikes) {

    SpeechAct {
        match = List.copyOf(match);
        unless = List.copyOf(unless);
        examples = List.copyOf(examples);
        lookAlikes = List.copyOf(lookAlikes);
    }

    private static final Pattern ASIDE = Pattern.compile(" ?\\([^()]{0,80}\\)");

    /** Where clauses that can stand alone meet. */
    private static final Pattern JOINT = Pattern.compile("[,;:]? (?:so|but|however|though|although) |; | - |, and ");

    /** Whether it is said in a sentence, or in one of its clauses where another takes the meaning away. */
    boolean isIn(String plain) {
        if (isInClause(plain)
                || plain.indexOf('(') >= 0 && isInClause(ASIDE.matcher(plain).replaceAll(""))) {
            return true;
        }
        String[] clauses = JOINT.split(plain);
        for (int i = 0; clauses.length > 1 && i < clauses.length; i++) {
            if (isInClause(clauses[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean isInClause(String plain) {
        return match.stream().anyMatch(pattern -> pattern.matcher(plain).find())
                && unless.stream().noneMatch(pattern -> pattern.matcher(plain).find());
    }
}
