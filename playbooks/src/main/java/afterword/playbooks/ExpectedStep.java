package afterword.playbooks;

import afterword.application.Channel;
import afterword.plan.Slot;
import afterword.plan.Step;
import afterword.plan.StepKind;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A step that an example expects, written {@code { check-in: 2026-09-22, to: rivera, channel: phone }}. What is left out
 * may be anything.
 *
 * @param on the day it is due, in the employer's zone
 * @param at the time it is due
 */
public record ExpectedStep(
        StepKind kind,
        LocalDate on,
        @Nullable LocalTime at,
        @Nullable String to,
        @Nullable String via,
        @Nullable Channel channel,
        @Nullable Slot slot) {

    /** Whether {@code step} is the one expected. */
    boolean matches(Step step) {
        return kind == step.kind()
                && on.equals(step.due().toLocalDate())
                && (at == null || at.equals(step.due().toLocalTime()))
                && (to == null || to.equals(step.to()))
                && (via == null || via.equals(step.via()))
                && (channel == null || channel == step.channel())
                && (slot == null || slot == step.slot());
    }

    /** The step as one would write it to expect it. */
    static ExpectedStep of(Step step) {
        return new ExpectedStep(
                step.kind(),
                step.due().toLocalDate(),
                step.due().toLocalTime(),
                step.to(),
                step.via(),
                step.channel() == Channel.NONE ? null : step.channel(),
                step.slot());
    }

    /** As it is written in a file. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{ " + kind.word() + ": " + on);
        if (at != null) {
            text.append('T').append(at);
        }
        add(text, "to", to);
        add(text, "via", via);
        add(text, "channel", channel == null ? null : channel.word());
        add(text, "slot", slot == null ? null : slot.word());
        return text.append(" }").toString();
    }

    private static void add(StringBuilder text, String key, @Nullable String value) {
        if (value != null) {
            text.append(", ").append(key).append(": ").append(value);
        }
    }
}
