package afterword.mail.hear;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the fields of a form that the reader is to fill in: lines that name something and leave it empty, two or more on end. */
final class FormToFill {

    /** What such a field is like, whatever it names. */
    static final Map<Meaning, Double> LIKE = Map.of(Meaning.QUESTION, 0.95);

    /** "Current CTC:", "Notice period (negotiable Y/N) ____". */
    private static final Pattern FIELD = Pattern.compile(
            "(?U)^\\p{L}[^.!?:]{1,60}(?::\\s*[_.…\\s]*|_{3,}|\\.{4,}|…+)$", Pattern.UNICODE_CHARACTER_CLASS);

    private static final int MOST_WORDS = 8;

    private FormToFill() {}

    static Set<Sentence> fields(List<Sentence> sentences) {
        Set<Sentence> fields = new HashSet<>();
        for (int i = 1; i < sentences.size(); i++) {
            if (isField(sentences.get(i - 1)) && isField(sentences.get(i))) {
                fields.add(sentences.get(i - 1));
                fields.add(sentences.get(i));
            }
        }
        return fields;
    }

    private static boolean isField(Sentence sentence) {
        String raw = sentence.raw();
        return FIELD.matcher(raw).matches() && raw.split("\\s+").length <= MOST_WORDS;
    }
}
