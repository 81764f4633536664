package afterword.letters.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** The forms of English words: lemmas and Penn tags by form, from the dictionary of LanguageTool. */
final class Lexicon {

    /** A reading of a form, such as {@code leave, VBD} of {@code left}. */
    record Form(String lemma, String tag) {}

    private static final Map<String, String> CLITIC_LEMMAS = Map.of(
            "n't", "not", "'m", "be", "'re", "be", "'ve", "have", "'ll", "will", "'d", "would", "ca", "can", "wo",
            "will");

    private final Dictionary dictionary;
    private final Map<String, List<Form>> known = new ConcurrentHashMap<>();

    Lexicon() {
        try {
            dictionary = Dictionary.read(Objects.requireNonNull(
                    Lexicon.class.getResource("/org/languagetool/resource/en/english.dict"), "english.dict"));
        } catch (IOException e) {
            throw new UncheckedIOException("the dictionary of English forms cannot be read", e);
        }
    }

    /** All readings of a form in lower case; none for an unknown one. */
    List<Form> forms(String word) {
        return known.computeIfAbsent(word, this::lookUp);
    }

    private List<Form> lookUp(String word) {
        DictionaryLookup lookup = new DictionaryLookup(dictionary);
        return lookup.lookup(word).stream().map(Lexicon::form).toList();
    }

    private static Form form(WordData data) {
        return new Form(String.valueOf(data.getStem()), String.valueOf(data.getTag()));
    }

    /** The lemma of {@code word} where it is a {@code pos}; the word itself where it is unknown. */
    String lemma(String word, String pos) {
        String clitic = CLITIC_LEMMAS.get(word);
        if (clitic != null) {
            return clitic;
        }
        List<Form> forms = forms(word);
        return forms.stream()
                .filter(form -> fits(form.tag(), pos))
                .findFirst()
                .or(() -> forms.stream().findFirst())
                .map(Form::lemma)
                .map(Words::plain)
                .orElse(word);
    }

    private static boolean fits(String tag, String pos) {
        return switch (pos) {
            case "NOUN" -> tag.startsWith("NN");
            case "VERB", "AUX" -> tag.startsWith("VB") || tag.startsWith("MD");
            case "ADJ" -> tag.startsWith("JJ");
            case "ADV" -> tag.startsWith("RB");
            case "PRON" -> tag.startsWith("PRP");
            default -> false;
        };
    }
}
