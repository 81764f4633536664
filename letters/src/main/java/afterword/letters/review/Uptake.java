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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How far a letter takes up a scribbled note: by its words, and by its meaning. */
final class Uptake {

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
            for (int i = 0; i < paragraph.size(); i++) {
                pieces.add(paragraph.get(i).text());
                Set<String> both =
                        new HashSet<>(Terms.of(List.of(paragraph.get(i))).keySet());
                if (i > 0) {
                    both.addAll(Terms.of(List.of(paragraph.get(i - 1))).keySet());
                }
                terms.add(both);
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
        return Arrays.stream(piece.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
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
                boolean abbreviated = term.getKey().matches("\\p{L}{3,5}") && letters.contains(term.getKey());
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

    /** Whether three words of the note stand in a row in the letter, one of which says something or counts. */
    boolean repeats(String note) {
        String[] words = plain(note).split(" ");
        return IntStream.range(0, words.length - 2)
                .mapToObj(i -> String.join(" ", Arrays.copyOfRange(words, i, i + 3)))
                .filter(run -> !Terms.of(run).isEmpty()
                        || Arrays.stream(run.split(" "))
                                .anyMatch(word -> Numbers.value(word).isPresent()))
                .anyMatch(
                        run -> pieces.stream().anyMatch(piece -> (" " + plain(piece) + " ").contains(" " + run + " ")));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
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
