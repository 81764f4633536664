package afterword.planner;

import afterword.application.Contact;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.plan.StepKind;
import afterword.plan.StepStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The contacts of the journal as steps that are done. Thank-yous and notes are shown with their interview instead. */
final class Made {

    private final Situation situation;

    Made(Situation situation) {
        this.situation = situation;
    }

    void plan(Steps steps) {
        Interview since = null;
        int number = 0;
        int attempt = 0;
        for (JournalEntry entry : situation.journal()) {
            Interview latest = latestBefore(entry);
            if (latest != since) {
                since = latest;
                number = 0;
                attempt = 0;
            }
            if (entry.kind() == EntryKind.CHECK_IN) {
                number++;
                attempt++;
                String id = Numbering.checkIn(since == null ? "before" : since.id(), number);
                add(steps.step(id, StepKind.CHECK_IN).attempt(attempt), entry);
            } else {
                reply(entry.kind()).ifPresent(kind -> add(steps.step(sent(entry, kind, steps), kind), entry));
            }
            if (entry.isAnswer()) {
                attempt = 0;
            }
        }
    }

    /** The id of a reply that was sent; a second one of that day is told apart by a number. */
    private String sent(JournalEntry entry, StepKind kind, Steps steps) {
        String id = situation.dateOf(entry.at()) + "/" + kind.word() + "-sent";
        long same = steps.all().stream()
                .filter(step -> step.id().equals(id) || step.id().startsWith(id + "-"))
                .count();
        return same == 0 ? id : id + "-" + (same + 1);
    }

    /** How many check-ins were made since the latest interview, answered ones too. */
    int checkInsSince(Interview latest) {
        int made = 0;
        for (JournalEntry entry : situation.journal()) {
            if (entry.kind() == EntryKind.CHECK_IN && latestBefore(entry) == latest) {
                made++;
            }
        }
        return made;
    }

    private @Nullable Interview latestBefore(JournalEntry entry) {
        Interview latest = null;
        for (Interview interview : situation.held()) {
            if (interview.end().isBefore(entry.at())) {
                latest = interview;
            }
        }
        return latest;
    }

    private static Optional<StepKind> reply(EntryKind kind) {
        return switch (kind) {
            case DECLINE_REPLY -> Optional.of(StepKind.DECLINE_REPLY);
            case RE_APPROACH -> Optional.of(StepKind.RE_APPROACH);
            case OFFER_REPLY -> Optional.of(StepKind.OFFER_REPLY);
            default -> Optional.empty();
        };
    }

    private void add(Steps.Draft step, JournalEntry entry) {
        Contact with = entry.with() == null ? null : situation.application().contact(entry.with());
        step.to(with, entry.channel() == null ? afterword.application.Channel.NONE : entry.channel(), null)
                .within(entry.at(), entry.at())
                .because(entry.outcome() == Outcome.SPOKE ? Floors.SPOKE : Floors.MADE)
                .add(StepStatus.DONE);
    }
}
