package afterword.letters.draft.note;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether words that were noted almost as a letter says them are whole English. {@link Syntax} is asked first; what it has no rule
 * for is taken as it stands where nothing of it can be missing: every word is known, every single thing has its article, and
 * nothing was left out of the note.
 */
final class Whole {

    private static final int LONGEST = 16;

    /** What only scribbling leaves at the end. */
    private static final Pattern BROKEN = Pattern.compile(
            ".* (?:the|a|an|and|or|but|of|my|your|no|every|each)$|.*[&+/<>=*@#].*|you (?:[a-z]+ )+you(?: .*)?|I [a-z]+ (?:me|I)\\b.*");

    private Whole() {}

    /** {@code clause}, with the articles that it lacks, where it is whole. */
    static Optional<String> clause(String clause) {
        return said(clause, Syntax::isClause);
    }

    /** {@code name}, with the articles that it lacks, where it is whole. */
    static Optional<String> name(String name) {
        return said(name, Syntax::isName);
    }

    private static Optional<String> said(String words, Predicate<String> strictly) {
        if (strictly.test(words)) {
            return Optional.of(words);
        }
        Optional<String> mended = Articles.put(words, strictly);
        return mended.isPresent() ? mended : isPlain(words) ? Optional.of(words) : Optional.empty();
    }

    /** Whether nothing can be missing from {@code words}. */
    static boolean isPlain(String words) {
        List<String> each = SyntaxWords.split(words);
        return each.size() <= LONGEST
                && !BROKEN.matcher(words).matches()
                && IntStream.range(0, each.size()).allMatch(at -> isKnown(each.get(at)) || isNamed(each, at))
                && Articles.lacking(each).isEmpty();
    }

    /** A word of some trade is a thing where an article says so: "the crèche". */
    private static boolean isNamed(List<String> words, int at) {
        return at > 0
                && words.get(at).matches("\\p{L}{4,}")
                && words.get(at - 1).matches("(?i)the|an?|my|your|our|this|that");
    }

    private static boolean isKnown(String word) {
        Set<String> classes = SyntaxWords.classes(word);
        return classes.size() > 1
                || word.matches("[A-Z\"£$€\\d,].*")
                || Grammar.isFunctionWord(word.toLowerCase(Locale.ROOT))
                || word.matches("[a-z]{5,}") && Lexicon.ENGLISH.isKnown(word);
    }
}
