package afterword.promises;

import java.util.List;

/** What a sentence takes back of what was said before it, or stands by. */
final class Standing {

    private final Language language;

    Standing(Language language) {
        this.language = language;
    }

    /** Moves what is taken back to those set aside, and what is stood by back among those found. */
    void revise(Heard heard, int number, List<Candidate> promises, List<Candidate> found, List<Candidate> aside) {
        if (heard.has("undone")) {
            undo(heard, number, promises, aside);
            undo(heard, number, found, aside);
        }
        if (heard.has("kept")) {
            keep(heard, number, found, aside);
        }
    }

    /** "You need to know by Friday. We can't do that": what was said before that is taken back. */
    private static void undo(Heard heard, int number, List<Candidate> said, List<Candidate> aside) {
        List<Candidate> undone = said.stream()
                .filter(candidate -> isMeant(candidate, heard, number, "undone"))
                .toList();
        said.removeAll(undone);
        undone.forEach(candidate -> aside.add(candidate.with(candidate.when(), Verdict.DENIED, false)));
    }

    /** "I said Friday, and I will stick to that": what was said before still holds. */
    private void keep(Heard heard, int number, List<Candidate> found, List<Candidate> aside) {
        List<Candidate> kept = aside.stream()
                .filter(candidate -> candidate.judged().verdict() == Verdict.DENIED)
                .filter(candidate -> isMeant(candidate, heard, number, "kept"))
                .filter(this::isOfNews)
                .toList();
        aside.removeAll(kept);
        kept.forEach(candidate -> found.add(candidate.with(candidate.when(), Verdict.NEWS, false)));
    }

    /** "I said the paint would be dry by Friday": no news. */
    private boolean isOfNews(Candidate candidate) {
        Heard.Item time = candidate.judged().item();
        return candidate.heard().has("news")
                || new Wording(language, candidate.heard()).strangers(0, time.start(), time) == 0;
    }

    private static boolean isMeant(Candidate candidate, Heard heard, int number, String cue) {
        return candidate.sentence() == number
                ? heard.isFollowedBy(candidate.judged().item(), cue)
                : candidate.sentence() == number - 1 && heard.beginsWith(cue);
    }
}
