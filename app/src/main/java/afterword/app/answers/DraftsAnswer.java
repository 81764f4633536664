package afterword.app.answers;

import afterword.letters.draft.Draft;
import afterword.letters.draft.Missing;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Drafts as the contract has them. */
public record DraftsAnswer(List<Draft> drafts, List<String> asides) implements Answer {

    public DraftsAnswer {
        drafts = List.copyOf(drafts);
        asides = List.copyOf(asides);
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeArrayPropertyStart("drafts");
        drafts.forEach(draft -> draft(json, draft));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void draft(JsonGenerator json, Draft draft) {
        json.writeStartObject();
        json.writeStringProperty("kind", draft.kind().word());
        json.writeStringProperty("to", draft.to());
        json.writeStringProperty("channel", draft.channel().word());
        String subject = draft.subject();
        if (subject != null) {
            json.writeStringProperty("subject", subject);
        }
        json.writeStringProperty("body", draft.body());
        json.writeArrayPropertyStart("facts");
        draft.facts().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("missing");
        for (Missing missing : draft.missing()) {
            json.writeStartObject();
            json.writeStringProperty("what", missing.what());
            json.writeStringProperty("ask", missing.ask());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
