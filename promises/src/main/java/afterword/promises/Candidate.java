package afterword.promises;

/**
 * A time that may be the promise, in its sentence.
 *
 * @param sentence the number of the sentence in the text
 */
record Candidate(Heard heard, int sentence, Judged judged) {

    /** So many words may follow the time in a sentence that is no whole one. */
    private static final int FRAGMENT = 4;

    When when() {
        return judged.when();
    }

    /** "We may know Friday. Monday for sure": a time and hardly more, which goes on with what was said before. */
    boolean isFragment() {
        Heard.Item time = judged.item();
        return judged.verdict() == Verdict.PLAIN
                && (time.start() == 0 || time.start() == 1 && heard.isBoundary(0) || heard.isAllGiven(time))
                && heard.tokens().size() <= time.end() + FRAGMENT;
    }

    Candidate with(When when) {
        return with(when, judged.verdict(), judged.event());
    }

    Candidate with(When when, Verdict verdict, boolean event) {
        String reason = verdict == judged.verdict() ? judged.reason() : verdict == Verdict.DENIED ? "denied" : "";
        return new Candidate(heard, sentence, new Judged(judged.item(), when, verdict, reason, event));
    }
}
