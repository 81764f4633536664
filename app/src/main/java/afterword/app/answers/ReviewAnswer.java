package afterword.app.answers;

import afterword.documents.Value;
import afterword.letters.review.Finding;
import afterword.letters.review.Review;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A review as the contract has it.
 *
 * @param id what the line of a bulk file calls its letter, given back as it came
 */
public record ReviewAnswer(@Nullable Value id, Review review) implements Answer {

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        Ids.write(id, json);
        json.writeStringProperty("verdict", review.verdict().word());
        json.writeArrayPropertyStart("findings");
        for (Finding finding : review.findings()) {
            json.writeStartObject();
            json.writeStringProperty("category", finding.category().word());
            json.writeStringProperty("severity", finding.severity().word());
            json.writeNumberProperty("start", finding.start());
            json.writeNumberProperty("end", finding.end());
            json.writeStringProperty("text", finding.text());
            json.writeStringProperty("message", finding.message());
            json.writeStringProperty("suggestion", finding.suggestion());
            json.writeStringProperty("rule", finding.rule());
            json.writeEndObject();
        }
        json.writeEndArray();
        String note = review.note();
        if (note != null) {
            json.writeStringProperty("note", note);
        }
        json.writeEndObject();
    }
}
