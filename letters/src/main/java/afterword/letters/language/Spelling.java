package afterword.letters.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
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

    private static final int NEVER = 99;

    /** From this length on a word that is near to another is hardly ever a word of its own. */
    private static final int LONG = 9;

    private static final Set<String> ENDINGS = Set.of("s", "r", "er", "y", "d", "ed");

    /** A slip that no ear tells, so that what looks like another word with an ending is none: {@code admited}. */
    private static final double UNHEARD = 0.55;

    /**
     * A word that was meant.
     *
     * @param sure whether it is a well-known slip, or a long word with one that the ear does not tell, which people make twice
     */
    public record Meant(String word, boolean sure) {}

    private static final class Shared {
        static final Spelling INSTANCE = new Spelling();
    }

    private final List<Dictionary> dictionaries =
            List.of(dictionary("en_US"), dictionary("en_GB"), dictionary("en_CA"), dictionary("en_ZA"));
    private final List<NearWords> near =
            List.of(new NearWords(dictionaries.get(0)), new NearWords(dictionaries.get(1)));
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
        return isWord(word) || spellers.get().stream().anyMatch(speller -> !speller.isMisspelled(capitalised(word)));
    }

    private boolean isWord(String word) {
        return tradeWords.contains(word) || spellers.get().stream().anyMatch(speller -> !speller.isMisspelled(word));
    }

    /** The word that was meant, where {@code word} is none and near enough to one that is common enough. */
    public Optional<Meant> meant(String word) {
        Optional<Meant> listed = wellKnownSlip(word);
        if (listed.isPresent()) {
            return listed;
        }
        String plain = Words.plain(word);
        if (plain.length() < SHORTEST || !plain.chars().allMatch(c -> c >= 'a' && c <= 'z') || isKnown(plain)) {
            return Optional.empty();
        }
        double most = plain.length() < 7 ? 1.2 : 1.4;
        return near.stream()
                .flatMap(words -> words.of(plain, most + 0.05).stream())
                .filter(meant -> meant.word().length() > 3
                        && !isAnotherForm(plain, meant.word())
                        && commonness(meant.word()) >= commonEnough(plain.length(), meant.cost()))
                .min(Comparator.comparingDouble(meant -> meant.cost() - commonness(meant.word()) * 0.02))
                .filter(meant -> meant.cost() < UNHEARD || isSure(plain, meant.cost()) || !isMadeOfWords(plain))
                .map(meant -> new Meant(meant.word(), isSure(plain, meant.cost())));
    }

    /** The word that was meant, where {@code word} is a slip that many make. */
    public Optional<Meant> wellKnownSlip(String word) {
        return Optional.ofNullable(misspellings.get(Words.plain(word))).map(meant -> new Meant(meant, true));
    }

    private int commonness(String word) {
        return spellers.get().subList(0, 2).stream()
                .mapToInt(speller -> speller.getFrequency(word))
                .max()
                .orElse(0);
    }

    /**
     * How common, from 0 to 25, the word must be: short words, and slips that an ear would tell, are more likely another
     * trade's terms. Chosen on 360 slips and 620 words that no dictionary holds.
     */
    private static int commonEnough(int length, double cost) {
        if (length >= LONG) {
            return cost < 0.55 ? 3 : cost < 0.95 ? 6 : cost < 1.25 ? 9 : 8;
        }
        if (length >= 7) {
            return cost < 0.55 ? 6 : cost < 0.95 ? 9 : cost < 1.05 ? 6 : cost < 1.25 ? 13 : NEVER;
        }
        if (length == 6) {
            return cost < 0.55 ? 6 : cost < 0.75 ? 9 : cost < 0.95 ? 10 : cost < 1.05 ? 9 : 15;
        }
        return cost < 0.55 ? 10 : cost < 0.75 ? 14 : NEVER;
    }

    private static boolean isSure(String written, double cost) {
        return written.length() >= LONG ? cost < 0.75 : written.length() > 7 && cost < 0.55;
    }

    /** Whether what was written is merely the other word with an ending, which trades coin freely. */
    private static boolean isAnotherForm(String written, String meant) {
        return written.startsWith(meant) && ENDINGS.contains(written.substring(meant.length()));
    }

    private boolean isMadeOfWords(String word) {
        for (int i = 4; i <= word.length() - 3; i++) {
            if (isWord(word.substring(0, i)) && isWord(word.substring(i)) && word.length() - i > 3) {
                return true;
            }
        }
        boolean derived = Arrays.stream(new String[] {
                    "ings", "age", "ages", "less", "like", "wise", "ish", "ness", "let", "lets", "ward", "most", "ing",
                    "er", "ers", "ed", "able"
                })
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .anyMatch(stem -> stem.length() > 3 && !stem.endsWith("y") && (isWord(stem) || isWord(stem + "e")));
        if (derived) {
            return true;
        }
        return Arrays.stream(new String[] {"re", "un", "pre", "non", "over", "under", "mis", "out"})
                .anyMatch(prefix -> word.startsWith(prefix)
                        && word.length() - prefix.length() > 3
                        && isWord(word.substring(prefix.length())));
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
