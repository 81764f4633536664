package afterword.letters.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/** How English words are spelled, British and American alike; speaks up only where it is nearly certain which word was meant. */
public final class Spelling {

    private static final int SHORTEST = 5;

    /** How common, from 0 to 25, the word that was meant must be: a rare one is more likely another trade's term. */
    private static final int COMMON = 9;

    /** Where the slip is in an ending, the word that was meant must be commoner still. */
    private static final int VERY_COMMON = 14;

    private static final class Shared {
        static final Spelling INSTANCE = new Spelling();
    }

    private final List<Dictionary> dictionaries =
            List.of(dictionary("en_US"), dictionary("en_GB"), dictionary("en_CA"), dictionary("en_ZA"));
    private final ThreadLocal<List<Speller>> spellers = ThreadLocal.withInitial(() ->
            dictionaries.stream().map(dictionary -> new Speller(dictionary, 1)).toList());

    private final Map<String, String> misspellings = WordList.pairs("misspellings.txt");
    private final Set<String> tradeWords = WordList.set(Spelling.class, "trade-words.txt");

    private Spelling() {}

    /** The one speller of English. */
    public static Spelling shared() {
        return Shared.INSTANCE;
    }

    private static Dictionary dictionary(String name) {
        try {
            String path = "/org/languagetool/resource/en/hunspell/" + name + ".dict";
            return Dictionary.read(Objects.requireNonNull(Spelling.class.getResource(path), path));
        } catch (IOException e) {
            throw new UncheckedIOException("the spelling dictionary " + name + " cannot be read", e);
        }
    }

    /** Whether {@code word} is a word of English, a name or a number as far as is known. */
    public boolean isKnown(String word) {
        return tradeWords.contains(word)
                || spellers.get().stream()
                        .anyMatch(speller -> !speller.isMisspelled(word) || !speller.isMisspelled(capitalised(word)));
    }

    /** The word that was meant, where {@code word} is none and one slip away from a common one. */
    public Optional<String> meant(String word) {
        String plain = Words.plain(word);
        if (misspellings.containsKey(plain)) {
            return Optional.ofNullable(misspellings.get(plain));
        }
        if (plain.length() < SHORTEST
                || !plain.chars().allMatch(c -> c >= 'a' && c <= 'z')
                || isKnown(plain)
                || isMadeOfWords(plain)) {
            return Optional.empty();
        }
        Speller american = spellers.get().get(0);
        return spellers.get().subList(0, 2).stream()
                .flatMap(speller -> speller.findReplacements(plain).stream())
                .filter(near -> near.length() > 3
                        && !near.contains(" ")
                        && near.equals(near.toLowerCase())
                        && isOneSlip(plain, near))
                .filter(near -> american.getFrequency(near) >= (sameEnd(plain, near) ? COMMON : VERY_COMMON))
                .max((a, b) -> Integer.compare(american.getFrequency(a), american.getFrequency(b)));
    }

    /** One letter left out, put in, exchanged or swapped; not merely an ending, which trades coin freely. */
    private static boolean isOneSlip(String written, String meant) {
        if (written.equals(meant + "s") || written.equals(meant + "er") || written.equals(meant + "y")) {
            return false;
        }
        int length = Math.abs(written.length() - meant.length());
        if (length > 1) {
            return false;
        }
        int start = 0;
        while (start < Math.min(written.length(), meant.length()) && written.charAt(start) == meant.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(written.length(), meant.length()) - start
                && written.charAt(written.length() - 1 - end) == meant.charAt(meant.length() - 1 - end)) {
            end++;
        }
        String left = written.substring(start, written.length() - end);
        String right = meant.substring(start, meant.length() - end);
        boolean lastExchanged = end == 0 && left.length() == 1 && right.length() == 1;
        return start > 0
                && !lastExchanged
                && (left.length() <= 1 && right.length() <= 1
                        || left.length() == 2
                                && right.length() == 2
                                && left.charAt(0) == right.charAt(1)
                                && left.charAt(1) == right.charAt(0));
    }

    private static boolean sameEnd(String written, String meant) {
        return written.endsWith(meant.substring(meant.length() - 2));
    }

    private boolean isMadeOfWords(String word) {
        for (int i = 4; i <= word.length() - 3; i++) {
            if (isKnown(word.substring(0, i)) && isKnown(word.substring(i)) && word.length() - i > 3) {
                return true;
            }
        }
        boolean derived = Arrays.stream(new String[] {
                    "ings", "age", "ages", "less", "like", "wise", "ish", "ness", "let", "lets", "ward", "most"
                })
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .anyMatch(stem -> stem.length() > 3
                        && !stem.endsWith("y")
                        && (isKnown(stem) || word.endsWith("ings") && isKnown(stem + "e")));
        if (derived) {
            return true;
        }
        return Arrays.stream(new String[] {"re", "un", "pre", "non", "over", "under", "mis", "out"})
                .anyMatch(prefix -> word.startsWith(prefix)
                        && word.length() - prefix.length() > 3
                        && isKnown(word.substring(prefix.length())));
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
