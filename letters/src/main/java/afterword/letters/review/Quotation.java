package afterword.letters.review;

import afterword.letters.language.English;
import afterword.letters.language.Sentence;
import afterword.letters.language.Span;
import java.util.regex.Pattern;

/** What others said, between marks of quotation, is theirs. */
final class Quotation {

    /** Five words and more: whoever quotes fewer mostly means them ("you said “by Friday”"). */
    private static final Pattern SPEECH = Pattern.compile("[“\"](?:[^”\"\\s]+\\s+){4,}[^”\"\\s]+[”\"]");

    private Quotation() {}

    /** The sentence with one word in place of each speech that it quotes; itself where there is none. */
    static Sentence without(Sentence sentence) {
        String own = SPEECH.matcher(sentence.text()).replaceAll("that");
        return own.equals(sentence.text()) ? sentence : English.shared().sentence(own, 0, own.length());
    }

    /** Whether what stands at {@code at} is quoted. */
    static boolean holds(Sentence sentence, Span at) {
        String before = sentence.text().substring(0, at.start() - sentence.start());
        boolean straight = before.chars().filter(c -> c == '"').count() % 2 == 1;
        return straight || before.lastIndexOf('“') > before.lastIndexOf('”');
    }
}
