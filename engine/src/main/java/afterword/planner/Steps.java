package afterword.planner;

import afterword.application.Channel;
import afterword.application.Contact;
import afterword.plan.Because;
import afterword.plan.Slot;
import afterword.plan.Step;
import afterword.plan.StepKind;
import afterword.plan.StepStatus;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a plan in the making. */
final class Steps {

    private final Situation situation;
    private final List<Step> steps = new ArrayList<>();

    Steps(Situation situation) {
        this.situation = situation;
    }

    /** Begins a step of that kind; {@link Draft#add} ends it. */
    Draft step(String id, StepKind kind) {
        return new Draft(id, kind);
    }

    List<Step> all() {
        return steps;
    }

    /** A step whose parts are being put together. */
    final class Draft {

        private final String id;
        private final StepKind kind;
        private @Nullable Contact to;
        private Channel channel = Channel.NONE;
        private @Nullable Slot slot;
        private @Nullable String via;
        private int attempt;
        private final List<Because> because = new ArrayList<>();
        private @Nullable ZonedDateTime from;
        private @Nullable ZonedDateTime due;
        private @Nullable ZonedDateTime latest;

        private Draft(String id, StepKind kind) {
            this.id = id;
            this.kind = kind;
        }

        Draft to(@Nullable Contact to, Channel channel, @Nullable String via) {
            this.to = to;
            this.channel = channel;
            this.via = via;
            return this;
        }

        Draft attempt(int attempt) {
            this.attempt = attempt;
            return this;
        }

        Draft within(Instant from, Instant due) {
            this.from = from.atZone(situation.zone());
            this.due = due.atZone(situation.zone());
            return this;
        }

        Draft within(Window window) {
            this.from = window.opens(situation.zone());
            this.due = window.ends(situation.zone());
            this.slot = window.slot();
            return this;
        }

        Draft latest(@Nullable ZonedDateTime latest) {
            this.latest = latest;
            return this;
        }

        Draft because(List<Because> reasons) {
            for (Because reason : reasons) {
                if (!because.contains(reason)) {
                    because.add(reason);
                }
            }
            return this;
        }

        Draft because(@Nullable Because reason) {
            return reason == null ? this : because(List.of(reason));
        }

        /** Adds the step, open: upcoming, due or overdue as its window lies to now. */
        Step add() {
            return add(openStatus());
        }

        Step add(StepStatus status) {
            if (from == null || due == null) {
                throw new IllegalStateException("step " + id + " has no window");
            }
            List<String> remarks = status.isOpen() && kind.isContact() ? Channels.remarks(to, channel) : List.of();
            Step step = new Step(
                    id,
                    kind,
                    to == null ? null : to.id(),
                    channel,
                    slot,
                    via,
                    attempt,
                    from,
                    due,
                    latest,
                    status,
                    because,
                    remarks);
            steps.add(step);
            return step;
        }

        private StepStatus openStatus() {
            Instant now = situation.now();
            if (from != null && now.isBefore(from.toInstant())) {
                return StepStatus.UPCOMING;
            }
            return due != null && now.isAfter(due.toInstant()) ? StepStatus.OVERDUE : StepStatus.DUE;
        }
    }
}
