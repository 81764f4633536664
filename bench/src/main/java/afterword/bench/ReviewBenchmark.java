package afterword.bench;

import afterword.application.Application;
import afterword.application.EntryKind;
import afterword.letters.review.LetterUnderReview;
import afterword.letters.review.Review;
import afterword.letters.review.Reviewer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Milliseconds a letter of eleven sentences, on one thread: every sentence new, by the rules alone and with the sentence
 * model; and one sentence changed since the last time, as while somebody types.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class ReviewBenchmark {

    /** So many numbers as there are fields to fill, so that no sentence was ever seen before. */
    private static final String LETTER = """
            Dear Dr. Rivera,

            Thank you for showing me line %1$d on Tuesday and for the talk about late batches that followed it.

            You said that invoice run %1$d fails whenever the clocks change. At my last job we had the same trouble with report %1$d,
            and the cure was dull: one table of offsets, kept by hand, checked by two people. I ran that table for %1$d days and we
            missed nothing. I would begin with run %1$d here too. You wondered whether I would miss the larger team of %1$d; I would
            not, because a small one lets me see what I mend.

            I should very much like to take on desk %1$d, and the late batches with it. If there is anything further that you would
            like to know about plan %1$d, I am happy to answer. Thank you again for your time, and for coffee number %1$d.

            Yours sincerely,
            Jordan Lee
            """;

    private final Application application = Workload.application(1, 4);
    private final AtomicInteger number = new AtomicInteger(1_000);

    /** A reviewer whose model is never loaded, so that its glance is the rules alone. */
    private final Reviewer rules = Reviewer.create(loading -> {});

    private final Reviewer everything = Reviewer.create();

    private LetterUnderReview letter(String text) {
        return LetterUnderReview.of(EntryKind.THANK_YOU, "rivera", application, text);
    }

    @Benchmark
    public Review rulesAlone() {
        return rules.glance(letter(LETTER.formatted(number.incrementAndGet())));
    }

    @Benchmark
    public Review wholeLetter() {
        return everything.review(letter(LETTER.formatted(number.incrementAndGet())));
    }

    @Benchmark
    public Review oneSentenceChanged() {
        String changed = "I would bring number " + number.incrementAndGet() + ".\n\nYours sincerely";
        return everything.review(letter(LETTER.formatted(7).replace("\nYours sincerely", changed)));
    }
}
