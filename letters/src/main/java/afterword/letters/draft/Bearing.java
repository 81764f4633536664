package afterword.letters.draft;

import afterword.letters.language.SentenceVectors;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which of the applicant's things bears on what the reader spoke of, by meaning. */
final class Bearing {

    /** Above this, one may say so: measured on the debriefs of the test panels. */
    private static final double PLAIN = 0.28;

    /** Above this, it may be given as the answer to a doubt. */
    private static final double ANSWERS = 0.36;

    /** From here on a paper or a skill may stand beside a doubt; years at the work need less. */
    static final double NEAR = 0.18;

    /** From here on something done elsewhere may be said to help. */
    private static final double LIKELY = 0.14;

    /** Below this, one would wonder why it is said. */
    static final double FAINT = 0.08;

    private Bearing() {}

    /** The nearest of {@code things} to {@code matter}, however far; ties go to the first. */
    static Optional<Told> nearest(Told matter, Collection<Told> things) {
        return things.stream().max(Comparator.comparingDouble(thing -> nearness(matter, thing)));
    }

    /** Whether {@code thing} plainly bears on {@code matter}. */
    static boolean isPlain(Told matter, Told thing) {
        return matter.sharesWordsWith(thing) || nearness(matter, thing) >= PLAIN;
    }

    /** Whether one would not wonder that {@code thing} is brought to {@code matter}. */
    static boolean isNear(Told matter, Told thing) {
        return matter.sharesWordsWith(thing) || nearness(matter, thing) >= LIKELY;
    }

    /** Whether {@code thing} answers {@code doubt}. */
    static boolean isAnswer(Told doubt, Told thing) {
        double near = nearness(doubt, thing);
        return near >= ANSWERS || doubt.sharesWordsWith(thing) && near >= NEAR;
    }

    static double nearness(Told one, Told other) {
        return SentenceVectors.shared()
                .similarity(one.note().source(), other.note().source());
    }
}
