package afterword.letters.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** The forms of English words: lemmas and Penn tags by form, from the dictionary of LanguageTool. */
final class Lexicon {

    private static final List<String> KINDS = List.of("NN", "VB", "MD", "JJ", "RB", "");

    /**
     * The readings of a form.
     *
     * @param lemmas those of nouns first; the form itself where it is unknown
     */
    record Readings(Set<String> lemmas, Set<String> tags) {}

    private static final Map<String, String> CLITICS = Map.of(
            "n't", "not", "'m", "be", "'re", "be", "'ve", "have", "'ll", "will", "'d", "would", "ca", "can", "wo",
            "will");

    private final Dictionary dictionary;
    private final Map<String, Readings> known = new ConcurrentHashMap<>();

    Lexicon() {
        try {
            dictionary = Dictionary.read(Objects.requireNonNull(
                    Lexicon.class.getResource("/org/languagetool/resource/en/english.dict"), "english.dict"));
        } catch (IOException e) {
            throw new UncheckedIOException("the dictionary of English forms cannot be read", e);
        }
    }

    /** The readings of a form in lower case. */
    Readings readings(String word) {
        return known.computeIfAbsent(word, this::lookUp);
    }

    /** The lemma to compare words by. */
    String lemma(String word) {
        return readings(word).lemmas().iterator().next();
    }

    private Readings lookUp(String word) {
        String clitic = CLITICS.get(word);
        if (clitic != null) {
            return new Readings(Set.of(clitic), Set.of());
        }
        Set<String> lemmas = new LinkedHashSet<>();
        Set<String> tags = new LinkedHashSet<>();
        List<WordData> readings = new DictionaryLookup(dictionary).lookup(word);
        for (String kind : KINDS) {
            for (WordData reading : readings) {
                String tag = String.valueOf(reading.getTag());
                if (tag.startsWith(kind)) {
                    lemmas.add(Words.plain(String.valueOf(reading.getStem())));
                    tags.add(tag);
                }
            }
        }
        if (lemmas.isEmpty()) {
            lemmas.add(word);
        }
        return new Readings(Collections.unmodifiableSet(lemmas), Collections.unmodifiableSet(tags));
    }
}
