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
import tools.jackson.core.SerializableString;

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
        json.writeName(Names.APPLICATION);
        json.writeStartObject();
        text(json, Names.COMPANY, application.company());
        text(json, Names.POSITION, application.position());
        json.writeEndObject();
        text(json, Names.PLAYBOOK, plan.playbook());
        stamps.write(Names.NOW, plan.now());
        Names.word(json, Names.STATE, plan.state());
        json.writeName(Names.STEPS);
        json.writeStartArray();
        for (Step step : plan.steps()) {
            step(json, stamps, step);
        }
        json.writeEndArray();
        json.writeName(Names.REFUSED);
        json.writeStartArray();
        for (Refusal refusal : plan.refused()) {
            refusal(json, refusal);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void step(JsonGenerator json, Stamps stamps, Step step) {
        json.writeStartObject();
        text(json, Names.ID, step.id());
        Names.word(json, Names.KIND, step.kind());
        text(json, Names.TO, step.to());
        Names.word(json, Names.CHANNEL, step.channel());
        if (step.slot() != null) {
            Names.word(json, Names.SLOT, step.slot());
        }
        text(json, Names.VIA, step.via());
        if (step.attempt() > 0) {
            json.writeName(Names.ATTEMPT);
            json.writeNumber(step.attempt());
        }
        stamps.write(Names.FROM, step.from());
        stamps.write(Names.DUE, step.due());
        if (step.latest() != null) {
            stamps.write(Names.LATEST, step.latest());
        }
        Names.word(json, Names.STATUS, step.status());
        because(json, step.because());
        if (!step.remarks().isEmpty()) {
            json.writeName(Names.REMARKS);
            json.writeStartArray();
            step.remarks().forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void refusal(JsonGenerator json, Refusal refusal) {
        Channel channel = refusal.channel();
        LocalDate until = refusal.until();
        json.writeStartObject();
        Names.word(json, Names.KIND, refusal.kind());
        if (channel == null) {
            text(json, Names.CHANNEL, "any");
        } else {
            Names.word(json, Names.CHANNEL, channel);
        }
        text(json, Names.UNTIL, until == null ? null : until.toString());
        because(json, refusal.because());
        json.writeEndObject();
    }

    static void because(JsonGenerator json, List<Because> reasons) {
        json.writeName(Names.BECAUSE);
        json.writeStartArray();
        for (Because reason : reasons) {
            json.writeRawValue(Reasons.written(reason));
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, SerializableString name, @Nullable String value) {
        if (value != null) {
            json.writeName(name);
            json.writeString(value);
        }
    }
}
