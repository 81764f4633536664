package afterword.letters.review;

import afterword.letters.language.English;
import afterword.letters.language.SentenceVectors;
import afterword.letters.language.Speech;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/**
 * Reads a letter as a careful friend would before it goes out. Safe for many threads.
 *
 * <p>The rules answer in a millisecond or two; what no rule catches is left to a model of sentence meaning that takes a
 * second to load. {@link #review} waits for it and always says the same of the same letter; {@link #glance} does not
 * wait, and is for the page where somebody is typing.
 */
public final class Reviewer {

    private static final String NOT_CHECKED = "This letter is not checked: it is not in English.";

    private final List<Check> rules = checks(false);
    private final List<Check> everything = checks(true);
    private final Executor background;

    private Reviewer(Executor background) {
        this.background = background;
    }

    /** A reviewer that loads its model in the common pool, on the first glance. */
    public static Reviewer create() {
        return create(ForkJoinPool.commonPool());
    }

    /** @param background where the model is loaded on the first glance */
    public static Reviewer create(Executor background) {
        return new Reviewer(background);
    }

    private static List<Check> checks(boolean learned) {
        return List.of(
                new GreetingCheck(),
                new VocativeCheck(),
                new PlaceholderCheck(),
                new AttachmentCheck(),
                new CompanyCheck(learned),
                new PositionCheck(learned),
                new SimilarityCheck(),
                new StanceCheck(learned),
                new MeetingCheck(),
                new ThanksCheck(),
                new FormCheck(),
                new NotesCheck(learned),
                new PurposeCheck(learned),
                new GrammarCheck(),
                new SpellingCheck(),
                new LengthCheck());
    }

    /**
     * Everything there is to say about a letter, but what was called not applicable.
     *
     * @throws IllegalArgumentException if the letter is addressed to no contact of the application
     */
    public Review review(LetterUnderReview given) {
        return review(given, everything);
    }

    /** Begins to load the models, so that the first review waits less. */
    public void prepare() {
        Speech.shared().load(background);
        SentenceVectors.shared().load(background);
    }

    /**
     * What can be said at once: by the rules alone while the models are loading, as {@link #review} says it from then on.
     *
     * @throws IllegalArgumentException if the letter is addressed to no contact of the application
     */
    public Review glance(LetterUnderReview given) {
        prepare();
        boolean loaded = Speech.shared().isLoaded() && SentenceVectors.shared().isLoaded();
        return review(given, loaded ? everything : rules);
    }

    /** Hears the sentences on all processors; the checks, one after the other, then find each of them remembered. */
    private static void hear(Letter letter) {
        letter.sentences().parallelStream()
                .forEach(sentence -> LearnedStances.shared().scores(sentence));
    }

    private Review review(LetterUnderReview given, List<Check> checks) {
        Reading reading = Reading.of(given);
        if (!English.isEnglish(reading.letter().bodyText())) {
            return Review.of(List.of(), NOT_CHECKED);
        }
        if (checks == everything) {
            hear(reading.letter());
        }
        List<Finding> findings = checks.stream()
                .flatMap(check -> check.check(reading).stream())
                .filter(finding -> !given.dismissed().contains(finding.key()))
                .sorted(Comparator.comparingInt(Finding::start).thenComparing(Finding::category))
                .toList();
        return Review.of(findings, null);
    }
}
