package afterword.letters.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/** How common words are, by the frequencies in the spelling dictionary. */
final class Frequency {

    private static final int MOST = 25;
    private static final Dictionary DICTIONARY = dictionary();
    private static final ThreadLocal<Speller> SPELLERS = ThreadLocal.withInitial(() -> new Speller(DICTIONARY, 1));

    private Frequency() {}

    private static Dictionary dictionary() {
        try {
            return Dictionary.read(Objects.requireNonNull(
                    Frequency.class.getResource("/org/languagetool/resource/en/hunspell/en_US.dict"), "en_US.dict"));
        } catch (IOException e) {
            throw new UncheckedIOException("the dictionary of word frequencies cannot be read", e);
        }
    }

    /** From 0 for a word that is not known to 25 for {@code the}. */
    static int of(String word) {
        return SPELLERS.get().getFrequency(word);
    }

    /** From 1 for the commonest to 2.5 for names, trade words and figures. */
    static double weight(String term) {
        if (Character.isDigit(term.charAt(0))) {
            return term.length() < 2 || term.equals("10") || term.equals("11") || term.equals("12") ? 0.4 : 1.6;
        }
        return 1 + 1.5 * (MOST - Math.min(MOST, of(term))) / MOST;
    }
}
