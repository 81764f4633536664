package afterword.letters.review;

import afterword.letters.language.Numbers;
import afterword.letters.language.Sentence;
import afterword.letters.language.SentenceVectors;
import afterword.letters.language.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How far a letter takes up a scribbled note: by its words, and by its meaning. */
final class Uptake {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<String> pieces;
    private final List<Set<String>> terms;
    private final List<String> initials;
    private final Set<String> common;
    private final boolean learned;

    /**
     * @param common words of the company and the position, which say nothing of a note
     * @param learned whether meaning is asked; without it, nothing is near
     */
    Uptake(List<List<Sentence>> paragraphs, Set<String> common, boolean learned) {
        List<String> pieces = new ArrayList<>();
        List<Set<String>> terms = new ArrayList<>();
        for (List<Sentence> paragraph : paragraphs) {
            Set<String> before = Set.of();
            for (Sentence sentence : paragraph) {
                pieces.add(sentence.text());
                Set<String> own = Terms.of(List.of(sentence)).keySet();
                Set<String> both = new HashSet<>(own);
                both.addAll(before);
                terms.add(both);
                before = own;
            }
        }
        this.pieces = pieces;
        this.terms = terms;
        this.initials = pieces.stream().map(Uptake::initials).toList();
        this.common = common;
        this.learned = learned;
    }

    /**
     * What was found of a note.
     *
     * @param words the share of its words, by weight, in the two sentences that have most of it
     * @param count how many of its words are there
     */
    record Shared(double words, int count) {}

    /** The first letters of all words, so that BSL is found in British Sign Language. */
    private static String initials(String piece) {
        return BETWEEN_WORDS
                .splitAsStream(piece.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    Shared shared(String note) {
        Map<String, Double> wanted = Terms.of(note);
        wanted.keySet().removeAll(common);
        double all = wanted.values().stream().mapToDouble(Double::doubleValue).sum();
        Shared best = new Shared(0, 0);
        for (int i = 0; i < terms.size(); i++) {
            Set<String> piece = terms.get(i);
            String letters = initials.get(i);
            double weight = 0;
            int count = 0;
            for (Map.Entry<String, Double> term : wanted.entrySet()) {
                boolean abbreviated = isAbbreviation(term.getKey()) && letters.contains(term.getKey());
                if (abbreviated || piece.stream().anyMatch(own -> Terms.akin(own, term.getKey()))) {
                    weight += term.getValue();
                    count += term.getValue() >= 1 ? 1 : 0;
                }
            }
            if (all > 0 && weight / all > best.words()) {
                best = new Shared(weight / all, count);
            }
        }
        return best;
    }

    private static boolean isAbbreviation(String term) {
        return term.length() >= 3 && term.length() <= 5 && term.chars().allMatch(Character::isLetter);
    }

    /** Whether three words of the note stand in a row in the letter, one of which says something or counts. */
    boolean repeats(String note) {
        String[] words = plain(note).split(" ");
        List<String> plain =
                pieces.stream().map(piece -> " " + plain(piece) + " ").toList();
        return IntStream.range(0, words.length - 2)
                .mapToObj(i -> String.join(" ", Arrays.copyOfRange(words, i, i + 3)))
                .filter(run -> !Terms.of(run).isEmpty()
                        || Arrays.stream(run.split(" "))
                                .anyMatch(word -> Numbers.value(word).isPresent()))
                .anyMatch(run -> plain.stream().anyMatch(piece -> piece.contains(" " + run + " ")));
    }

    private static String plain(String text) {
        return BETWEEN_WORDS
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** How near the nearest sentence comes to the note in meaning. */
    double nearness(String note) {
        if (!learned) {
            return 0;
        }
        return pieces.stream()
                .mapToDouble(piece -> SentenceVectors.shared().similarity(note, piece))
                .max()
                .orElse(0);
    }
}
