package afterword.app.answers;

import afterword.guard.Verdict;
import afterword.plan.Because;
import java.time.ZonedDateTime;
import tools.jackson.core.JsonGenerator;

/** Yes, or no-because-until: {@code {"allowed", "until", "because": [...], "suggestions": [...]}}. */
public record VerdictAnswer(Verdict verdict) implements Answer {

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeBooleanProperty("allowed", verdict.isAllowed());
        ZonedDateTime until = verdict.until();
        if (until != null) {
            new Stamps(json).write("until", until);
        }
        json.writeArrayPropertyStart("because");
        for (Because because : verdict.because()) {
            json.writeStartObject();
            json.writeStringProperty("rule", because.rule());
            json.writeStringProperty("text", because.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("suggestions");
        verdict.suggestions().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }
}
