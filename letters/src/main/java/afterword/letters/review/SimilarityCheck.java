package afterword.letters.review;

import afterword.application.Application;
import afterword.letters.language.Sentence;
import afterword.letters.language.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether the body is that of a letter already sent, names masked, greeting and closing cut (S0-12). */
final class SimilarityCheck implements Check {

    @Override
    public List<Finding> check(Reading reading) {
        Set<String> names = names(reading);
        for (String sent : reading.given().sent()) {
            Likeness likeness = Likeness.of(reading.letter(), LetterReader.read(sent), names);
            if (likeness.isTooMuch()) {
                List<Sentence> body = reading.letter().sentences();
                return List.of(reading.finding(
                        Category.TOO_SIMILAR,
                        new afterword.letters.language.Span(
                                body.get(0).start(), body.get(body.size() - 1).end()),
                        "This is nearly the letter that went to somebody else at the same employer, and letters are compared.",
                        "Write about what you and this reader spoke of.",
                        "S0-12"));
            }
        }
        return List.of();
    }

    private static Set<String> names(Reading reading) {
        return names(reading.application());
    }

    /** The words that stand for people, the company and the job, which every letter has. */
    static Set<String> names(Application application) {
        Set<String> names = new HashSet<>();
        application.contacts().values().forEach(contact -> {
            names.addAll(Names.words(Names.given(contact)));
            names.addAll(Names.words(Names.family(contact)));
        });
        names.addAll(Names.words(Names.plain(application.company())));
        names.addAll(Names.words(Names.plain(application.position())));
        return names;
    }

    /**
     * How alike two bodies are, from 0 to 1.
     *
     * @param runs runs of three words shared, of all that either has
     * @param contained runs of the shorter one that the longer has too
     * @param terms words that carry the matter shared, of all that either has
     * @param words of the shorter body
     */
    record Likeness(double runs, double contained, double terms, int words) {

        private static final int SHORTEST = 25;
        private static final double MOST_RUNS = 0.35;
        private static final double MOST_CONTAINED = 0.6;
        private static final double MOST_TERMS = 0.5;

        static Likeness of(Letter one, Letter other, Set<String> masked) {
            Set<String> runs = runs(one, masked);
            Set<String> otherRuns = runs(other, masked);
            int shorter = (int) Math.min(one.words(), other.words());
            return new Likeness(
                    jaccard(runs, otherRuns),
                    shared(runs, otherRuns) / Math.max(1.0, Math.min(runs.size(), otherRuns.size())),
                    jaccard(terms(one, masked), terms(other, masked)),
                    shorter);
        }

        boolean isTooMuch() {
            return words >= SHORTEST && (runs >= MOST_RUNS || contained >= MOST_CONTAINED || terms >= MOST_TERMS);
        }

        /** How near to too much, from 0; from 1 on it is. */
        double nearness() {
            return words < SHORTEST
                    ? 0
                    : Math.max(runs / MOST_RUNS, Math.max(contained / MOST_CONTAINED, terms / MOST_TERMS));
        }

        static Set<String> terms(Letter letter, Set<String> masked) {
            Set<String> terms = new HashSet<>(Terms.of(letter.sentences()).keySet());
            terms.removeAll(masked);
            return terms;
        }

        private static Set<String> runs(Letter letter, Set<String> masked) {
            Set<String> runs = new HashSet<>();
            for (Sentence sentence : letter.sentences()) {
                List<String> words = sentence.tokens().stream()
                        .filter(token -> token.isWord())
                        .map(token -> masked.contains(Names.plain(token.text()))
                                ? "·"
                                : token.lower().toLowerCase(Locale.ROOT))
                        .toList();
                for (int i = 0; i + 3 <= words.size(); i++) {
                    runs.add(String.join(" ", words.subList(i, i + 3)));
                }
            }
            return runs;
        }

        private static double jaccard(Set<String> a, Set<String> b) {
            double shared = shared(a, b);
            double all = a.size() + b.size() - shared;
            return all == 0 ? 0 : shared / all;
        }

        private static double shared(Set<String> a, Set<String> b) {
            return a.stream().filter(b::contains).count();
        }
    }
}
