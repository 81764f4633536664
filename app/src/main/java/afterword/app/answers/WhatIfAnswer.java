package afterword.app.answers;

import afterword.application.Application;
import afterword.plan.Step;
import afterword.whatif.Difference;
import afterword.whatif.WhatIf;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Two plans and the steps they do not share: {@code {"before": plan, "after": plan, "differences": [...]}}. */
public record WhatIfAnswer(Application application, WhatIf whatIf) implements Answer {

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeName("before");
        new PlanAnswer(application, whatIf.before()).writeTo(json);
        json.writeName("after");
        new PlanAnswer(application, whatIf.after()).writeTo(json);
        json.writeArrayPropertyStart("differences");
        for (Difference difference : whatIf.differences()) {
            json.writeStartObject();
            json.writeStringProperty("kind", difference.step().kind().word());
            step(json, "before", difference.before());
            step(json, "after", difference.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A step by its id and the day it is due on, in the employer's zone. */
    private static void step(JsonGenerator json, String name, @Nullable Step step) {
        if (step != null) {
            json.writeObjectPropertyStart(name);
            json.writeStringProperty("id", step.id());
            json.writeStringProperty("due", step.due().toLocalDate().toString());
            json.writeStringProperty("channel", step.channel().word());
            json.writeEndObject();
        }
    }
}
