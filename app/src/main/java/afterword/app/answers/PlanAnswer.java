package afterword.app.answers;

import afterword.application.Application;
import afterword.application.Channel;
import afterword.plan.Because;
import afterword.plan.Plan;
import afterword.plan.Refusal;
import afterword.plan.Step;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A plan as the contract has it. */
public record PlanAnswer(Application application, Plan plan) implements Answer {

    /** Plans of one application by different playbooks, under their ids. */
    public static Answer ofAll(Application application, List<Plan> plans) {
        return json -> {
            json.writeStartObject();
            json.writeObjectPropertyStart("plans");
            for (Plan plan : plans) {
                json.writeName(plan.playbook());
                new PlanAnswer(application, plan).writeTo(json);
            }
            json.writeEndObject();
            json.writeEndObject();
        };
    }

    @Override
    public void writeTo(JsonGenerator json) {
        Stamps stamps = new Stamps(json);
        json.writeStartObject();
        json.writeObjectPropertyStart("application");
        json.writeStringProperty("company", application.company());
        json.writeStringProperty("position", application.position());
        json.writeEndObject();
        json.writeStringProperty("playbook", plan.playbook());
        stamps.write("now", plan.now());
        json.writeStringProperty("state", plan.state().word());
        json.writeArrayPropertyStart("steps");
        for (Step step : plan.steps()) {
            step(json, stamps, step);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("refused");
        for (Refusal refusal : plan.refused()) {
            refusal(json, refusal);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void step(JsonGenerator json, Stamps stamps, Step step) {
        json.writeStartObject();
        json.writeStringProperty("id", step.id());
        json.writeStringProperty("kind", step.kind().word());
        text(json, "to", step.to());
        json.writeStringProperty("channel", step.channel().word());
        text(json, "slot", step.slot() == null ? null : step.slot().word());
        text(json, "via", step.via());
        if (step.attempt() > 0) {
            json.writeNumberProperty("attempt", step.attempt());
        }
        stamps.write("from", step.from());
        stamps.write("due", step.due());
        if (step.latest() != null) {
            stamps.write("latest", step.latest());
        }
        json.writeStringProperty("status", step.status().word());
        because(json, step.because());
        if (!step.remarks().isEmpty()) {
            json.writeArrayPropertyStart("remarks");
            step.remarks().forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void refusal(JsonGenerator json, Refusal refusal) {
        Channel channel = refusal.channel();
        LocalDate until = refusal.until();
        json.writeStartObject();
        json.writeStringProperty("kind", refusal.kind().word());
        json.writeStringProperty("channel", channel == null ? "any" : channel.word());
        text(json, "until", until == null ? null : until.toString());
        because(json, refusal.because());
        json.writeEndObject();
    }

    static void because(JsonGenerator json, List<Because> reasons) {
        json.writeArrayPropertyStart("because");
        for (Because reason : reasons) {
            json.writeRawValue(Reasons.written(reason));
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }
}
