package afterword.promises;

import afterword.promises.When.Sort;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a whole text and settles on the one promise in it: of several the latest, and news before anything else. */
final class Hearing {

    /**
     * What came of it.
     *
     * @param when absent where the words promise no date
     * @param start where the words it rests on begin, or those that were set aside
     * @param reason why there is none
     */
    record Result(@Nullable When when, int start, int end, String reason) {}

    private final Language language;
    private final Reckoning reckoning;

    Hearing(Language language, Reckoning reckoning) {
        this.language = language;
        this.reckoning = reckoning;
    }

    Result of(List<Token> tokens) {
        List<Candidate> promises = new ArrayList<>();
        List<Candidate> aside = new ArrayList<>();
        Joining joining = new Joining(language, reckoning);
        Ordering ordering = new Ordering(reckoning);
        Standing standing = new Standing(language);
        Following following = new Following(language, reckoning);
        int number = 0;
        for (Sentences.Sentence sentence : new Sentences(language).of(tokens)) {
            Heard heard = new Heard(language, sentence, reckoning);
            List<Candidate> found = new ArrayList<>();
            for (Judged judged : joining.of(heard, new Judging(language, reckoning, heard).judged())) {
                Candidate candidate = new Candidate(heard, number, judged);
                boolean holds = switch (judged.verdict()) {
                    case NEWS, PLAIN, GUESS -> true;
                    case EARLIEST, DENIED, OTHER, GATHERING -> false;
                };
                if (holds && judged.when().sort() != Sort.LOOSE) {
                    found.add(ordering.of(candidate, promises, found, aside));
                } else {
                    aside.add(candidate);
                }
            }
            standing.revise(heard, number, promises, found, aside);
            following.lean(heard, number, found, aside);
            if (found.isEmpty()) {
                Candidate news = following.news(heard, number, aside);
                if (news != null) {
                    found.add(news);
                }
            }
            promises.addAll(found);
            number++;
        }
        return new Settling(promises, aside).result(reckoning.said());
    }
}
