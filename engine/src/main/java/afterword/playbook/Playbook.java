package afterword.playbook;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One system of following up, as its file says it. What differs between playbooks is here; the floors, which hold in
 * every one, are the planner's.
 *
 * @param id the name of its file
 * @param debrief when the debrief is due; absent: the playbook does not ask for one
 * @param note the handwritten note beside the thank-you; absent: none
 * @param close when silence is taken for an answer, after the last unanswered check-in; absent: never
 * @param declineReply after a no; absent: none
 * @param reApproach weeks after a no; absent: none
 * @param offerReply after an offer; absent: none
 * @param restraint what it never does, whatever the journal holds
 */
public record Playbook(
        String id,
        String title,
        String summary,
        List<Source> sources,
        @Nullable Cited<Moment> debrief,
        ThankYou thankYou,
        @Nullable Note note,
        CheckIns checkIns,
        @Nullable Cited<DayRule> close,
        @Nullable Cited<DayRule> declineReply,
        @Nullable Cited<DayRule> reApproach,
        @Nullable Cited<DayRule> offerReply,
        Restraint restraint) {

    public Playbook {
        sources = List.copyOf(sources);
    }

    /**
     * An article the playbook follows.
     *
     * @param file the seed file's name
     * @param supports what of the playbook rests on it
     */
    public record Source(String file, String author, String supports) {}

    /** A handwritten note, by post. */
    public record Note(Cited<Set<Recipients>> to, Cited<DayRule> due) {}

    /**
     * How a playbook holds back.
     *
     * @param oneContactADay no two contacts for one application on one day; thank-yous after one interview count as one
     * @param daysBetweenCheckIns at least so many days from one check-in to the next, 0 for none
     */
    public record Restraint(
            @Nullable Cited<Boolean> oneContactADay,
            @Nullable Cited<Integer> daysBetweenCheckIns) {

        /** Holds nothing back beyond the floors. */
        public static final Restraint NONE = new Restraint(null, null);

        /** Whether a day takes one contact only. */
        public boolean isOneContactADay() {
            return oneContactADay != null && oneContactADay.value();
        }
    }
}
