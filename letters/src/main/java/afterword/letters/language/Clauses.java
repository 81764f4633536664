package afterword.letters.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The clauses of a long sentence, so that what is said in passing is heard too. */
public final class Clauses {

    private static final int LONG = 18;
    private static final int SHORTEST = 5;
    private static final Pattern SEAM = Pattern.compile(
            "[;:—–]\\s+|,\\s+(?=(?:and|but|so|or|yet|because|since|which|who|as|while|after|before|when|if|unless|though|although|for|I|we|you|my|that|one|to)\\b)|\\s+(?=(?:because|but|and I|and you|and my|so that|unless|until you)\\b)");

    private Clauses() {}

    /** The clauses of {@code sentence} where it is long; the sentence alone where it is not. */
    public static List<Sentence> of(Sentence sentence) {
        if (sentence.words() < LONG) {
            return List.of(sentence);
        }
        List<Sentence> clauses = new ArrayList<>();
        clauses.add(sentence);
        Matcher seam = SEAM.matcher(sentence.text());
        int start = 0;
        while (seam.find()) {
            if (add(clauses, sentence, start, seam.start())) {
                start = seam.end();
            }
        }
        if (start > 0) {
            add(clauses, sentence, start, sentence.text().length());
        }
        return clauses;
    }

    private static boolean add(List<Sentence> clauses, Sentence sentence, int from, int to) {
        Sentence clause = English.shared().sentence(sentence.text(), from, to);
        if (clause.words() < SHORTEST) {
            return false;
        }
        Sentence plain =
                English.shared().sentence(clause.text(), 0, clause.text().length());
        clauses.add(new Sentence(
                sentence.start() + from,
                sentence.start() + to,
                clause.text(),
                plain.tokens().stream()
                        .map(token -> token.movedBy(sentence.start() + from))
                        .toList()));
        return true;
    }
}
