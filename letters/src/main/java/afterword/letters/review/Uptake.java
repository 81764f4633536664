package afterword.letters.review;

import afterword.letters.language.Sentence;
import afterword.letters.language.SentenceVectors;
import afterword.letters.language.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How far a letter takes up a scribbled note: by its words, and by its meaning. */
final class Uptake {

    private final List<String> pieces;
    private final List<Set<String>> terms;
    private final Set<String> common;

    /** @param common words of the company and the position, which say nothing of a note */
    Uptake(List<List<Sentence>> paragraphs, Set<String> common) {
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
        this.common = common;
    }

    /**
     * What was found of a note.
     *
     * @param words the share of its words, by weight, in the two sentences that have most of it
     * @param count how many of its words are there
     */
    record Shared(double words, int count) {}

    Shared shared(String note) {
        Map<String, Double> wanted = Terms.of(note);
        wanted.keySet().removeAll(common);
        double all = wanted.values().stream().mapToDouble(Double::doubleValue).sum();
        Shared best = new Shared(0, 0);
        for (Set<String> piece : terms) {
            double weight = 0;
            int count = 0;
            for (Map.Entry<String, Double> term : wanted.entrySet()) {
                if (piece.stream().anyMatch(own -> Terms.akin(own, term.getKey()))) {
                    weight += term.getValue();
                    count++;
                }
            }
            if (all > 0 && weight / all > best.words()) {
                best = new Shared(weight / all, count);
            }
        }
        return best;
    }

    /** How near the nearest sentence comes to the note in meaning. */
    double nearness(String note) {
        return pieces.stream()
                .mapToDouble(piece -> SentenceVectors.shared().similarity(note, piece))
                .max()
                .orElse(0);
    }
}
