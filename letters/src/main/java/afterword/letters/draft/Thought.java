package afterword.letters.draft;

import afterword.letters.draft.Conversation.Notes;
import afterword.letters.draft.note.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line of thought of one letter: what they have to deal with, what of the applicant's goes with it, and how a doubt is
 * met. What has no place in it is left out.
 *
 * @param topics what only this talk could have produced, in the order written
 * @param need what the letter says a first step about: the difficulty they named, or a topic; else all is among the topics
 * @param evidence what the reader warmed to
 * @param concern the doubt that is met
 * @param answer what was forgotten and meets it
 * @param forgotten what else was forgotten and is said to this reader
 */
record Thought(
        List<Told> topics,
        @Nullable Told need,
        @Nullable Told evidence,
        @Nullable Told concern,
        @Nullable Told answer,
        List<Told> forgotten) {

    /** How sure a reading must be to go before another. */
    private static final double SURE = 0.78;

    /** What the notes on one reader come to, with what was {@code forgotten} and is to be said to them. */
    static Thought of(Notes notes, List<Told> forgotten) {
        List<Told> topics = new ArrayList<>(notes.topics());
        topics.sort(Comparator.comparing(told -> Sense.isLogistics(told.note())));
        Told need = notes.challenge();
        if (need == null || !FirstSteps.isTelling(need.note())) {
            Told telling = topics.stream()
                    .filter(told -> !Sense.isLogistics(told.note()) && !Sense.isDoubt(told.note()))
                    .filter(told -> FirstSteps.isTelling(told.note()))
                    .findFirst()
                    .orElse(null);
            if (telling != null) {
                topics.remove(telling);
                if (need != null) {
                    topics.add(0, need);
                }
                need = telling;
            }
        }
        if (need != null && !FirstSteps.isTelling(need.note())) {
            topics.add(0, need);
            need = null;
        }
        List<Told> liked = notes.liked().stream().filter(Thought::canBeTold).toList();
        Told evidence = liked.stream()
                .max(Comparator.comparing(told -> told.note().confidence() >= SURE))
                .orElse(null);
        if (need != null && evidence != null) {
            evidence = Bearing.nearest(need, liked).orElse(evidence);
        }
        Told concern = notes.concerns().stream()
                .filter(told -> FirstSteps.meets(told.note()) || answer(told, forgotten) != null)
                .findFirst()
                .orElse(notes.concerns().isEmpty() ? null : notes.concerns().get(0));
        List<Told> left = new ArrayList<>(forgotten);
        Told answer = concern == null ? null : answer(concern, left);
        left.remove(answer);
        return new Thought(topics, need, evidence, concern, answer, left);
    }

    /** Nobody likes what is not; a deed without its doer is a name that was taken for a clause. */
    static boolean canBeTold(Told liked) {
        String that = liked.note().that();
        return liked.note().kind() == Note.Kind.THING
                ? !liked.note().about().startsWith("no ")
                : that != null && that.startsWith("I ");
    }

    private static @Nullable Told answer(Told concern, List<Told> forgotten) {
        return Bearing.nearest(concern, forgotten)
                .filter(told -> Bearing.isAnswer(concern, told))
                .orElse(null);
    }
}
