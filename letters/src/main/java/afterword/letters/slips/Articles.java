package afterword.letters.slips;

import static afterword.letters.slips.SlipFinder.word;

import afterword.letters.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code A} and {@code an}, by the sound that follows. An hotel and a hotel are both right. */
final class Articles implements SlipFinder {

    private static final Pattern VOWEL = Pattern.compile(
            "(?!eu|one\\b|one-|once|ewe|ewer|oui|ou[ia]|ukul)(?:[aeio]\\p{Ll}+|u(?:n(?!i|anim)|p|m|g|l(?!u)|s(?![aeu])|r(?![aiou])|t(?!e|i|o))\\p{Ll}+)(?:-.*)?"
                    + "|English|Italian|Irish|Indian|American|Australian|Austrian|Asian|African|honest\\w*|hour\\w*|heir\\w*|honou?r\\w*");
    private static final Pattern CONSONANT = Pattern.compile(
            "[bcdfgjklmnpqrstvwyz]\\p{Ll}*[aeiouy]\\p{Ll}*|uni(?:que|t|form|on|vers)\\p{Ll}*|us(?:e|er|ed|eful|ual)|europe\\p{Ll}*|one"
                    + "|h(?:uge|undred|alf|and|ard|ouse|orse|ome|oliday|elp|appy|igh)");
    private static final Set<String> LETTERED = Classes.of("lettered");

    @Override
    public Optional<Slip> at(List<Token> words, int i) {
        return isWrong(words, i)
                ? Optional.of(new Slip(
                        SlipFinder.span(words, i, i + 1),
                        "“A” and “an” go by the sound that follows.",
                        "Exchange the article."))
                : Optional.empty();
    }

    private static boolean isWrong(List<Token> words, int i) {
        Token article = words.get(i);
        boolean a = article.text().equals("a") || article.text().equals("A") && i == 0;
        boolean an = article.lower().equals("an");
        if (!a && !an
                || i + 1 >= words.size()
                || article.end() + 1 != words.get(i + 1).start()) {
            return false;
        }
        Token next = words.get(i + 1);
        boolean known = next.isCapitalised() || !next.tags().isEmpty();
        return known
                && (an
                        ? CONSONANT.matcher(next.text()).matches()
                        : !LETTERED.contains(word(words, i - 1))
                                && VOWEL.matcher(next.text()).matches());
    }
}
