package afterword.letters.review;

import afterword.application.Application;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How alike two letters to one employer are, by the measure that the reviewer holds against them (S0-12).
 *
 * @param nearness to being too alike: 0 for nothing in common, from 1 on the reviewer objects
 * @param shared words of matter that both have, in alphabetical order; names, the company and the job do not count
 */
public record Resemblance(double nearness, List<String> shared) {

    public Resemblance {
        shared = List.copyOf(shared);
    }

    /** Whether the reviewer lets the second go out after the first. */
    public boolean isTooMuch() {
        return nearness >= 1;
    }

    public static Resemblance between(Application application, String one, String other) {
        Set<String> names = SimilarityCheck.names(application);
        Letter first = LetterReader.read(one);
        Letter second = LetterReader.read(other);
        Set<String> shared = new TreeSet<>(SimilarityCheck.Likeness.terms(first, names));
        shared.retainAll(SimilarityCheck.Likeness.terms(second, names));
        return new Resemblance(SimilarityCheck.Likeness.of(first, second, names).nearness(), List.copyOf(shared));
    }
}
