package afterword.guard;

import afterword.application.JournalEntry;
import afterword.plan.StepKind;
import java.time.ZonedDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** One person hears from you once a day, over all applications; a recruiter may have two roles for you. */
final class OneContactADay implements Guard {

    @Override
    public void look(Case question, Findings found) {
        StepKind kind = question.stepKind();
        boolean waits = kind != null && !isUrgent(kind);
        for (Tracked other : question.others()) {
            ZonedDateTime until = until(question, other);
            if (until == null) {
                continue;
            }
            found.suggest("One message about both: " + question.tracked().title() + ", and " + other.title() + ".");
            String text = "You have just been in touch with the same person about " + other.title() + ".";
            if (waits) {
                found.object("P4", text, until);
            } else {
                found.caution("P4", text);
            }
        }
    }

    /** Thanks keep their day, those for an offer too; so does news of your own. */
    static boolean isUrgent(StepKind kind) {
        return kind == StepKind.THANK_YOU || kind == StepKind.OFFER_REPLY;
    }

    /** The morning of the business day after the last contact; absent where that has come. */
    private static @Nullable ZonedDateTime until(Case question, Tracked other) {
        return question.made(other).stream()
                .filter(entry -> entry.with() != null
                        && dayAfter(question, entry).isAfter(question.localNow())
                        && question.isSamePerson(other, entry.with()))
                .map(entry -> dayAfter(question, entry))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static ZonedDateTime dayAfter(Case question, JournalEntry entry) {
        return question.opening(question.dateOf(entry.at()).plusDays(1));
    }
}
