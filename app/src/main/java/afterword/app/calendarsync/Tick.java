package afterword.app.calendarsync;

import afterword.app.saying.Steps;
import afterword.application.Channel;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.plan.Step;
import afterword.plan.StepKind;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What it means that a step was ticked off in the calendar: a line of the journal, where that is plain. */
final class Tick {

    private Tick() {}

    /**
     * The line; nothing where the tick does not tell: whether a call reached anybody, or what was written down.
     *
     * @param at when it was ticked off; absent where the calendar does not say
     */
    static Optional<JournalEntry> of(Step step, @Nullable Instant at, Instant now) {
        boolean call = step.channel() == Channel.PHONE;
        if (step.kind() == StepKind.DEBRIEF || call) {
            return Optional.empty();
        }
        Instant when = at == null || at.isAfter(now) ? now : at;
        return Optional.of(new JournalEntry(
                when,
                Steps.entry(step.kind()),
                step.to(),
                step.channel() == Channel.NONE ? null : step.channel(),
                Outcome.SENT,
                null,
                null));
    }
}
