package afterword.app.answers;

import afterword.application.Decision;
import afterword.documents.Value;
import afterword.mail.hear.Event;
import afterword.mail.hear.Evidence;
import afterword.mail.hear.Heard;
import afterword.mail.hear.Meaning;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * What a mail is and means, as the contract has it.
 *
 * @param id what the line of a bulk file calls its mail, given back as it came
 * @param zone the employer's, in which an event's times are told
 */
public record HeardAnswer(@Nullable Value id, Heard heard, ZoneId zone) implements Answer {

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        Ids.write(id, json);
        Meaning meaning = heard.meaning();
        json.writeStringProperty("kind", heard.kind().word());
        json.writeStringProperty("from", heard.from());
        json.writeStringProperty("meaning", meaning == null ? null : meaning.word());
        Decision decision = heard.decision();
        if (decision != null) {
            json.writeObjectPropertyStart("decision");
            json.writeStringProperty("on", decision.on().toString());
            json.writeStringProperty("said", decision.said());
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("evidence");
        for (Evidence evidence : heard.evidence()) {
            json.writeStartObject();
            json.writeNumberProperty("start", evidence.start());
            json.writeNumberProperty("end", evidence.end());
            json.writeStringProperty("text", evidence.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("automatic", heard.automatic());
        Event event = heard.event();
        if (event != null) {
            event(json, event);
        }
        json.writeEndObject();
    }

    private void event(JsonGenerator json, Event event) {
        Stamps stamps = new Stamps(json);
        json.writeObjectPropertyStart("event");
        stamps.write("start", event.start().atZone(zone));
        stamps.write("end", event.end().atZone(zone));
        json.writeStringProperty("uid", event.uid());
        json.writeNumberProperty("sequence", event.sequence());
        json.writeStringProperty("method", event.method());
        json.writeEndObject();
    }
}
