package afterword.app.answers;

import afterword.documents.Value;
import afterword.promises.PromiseReading;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A promise in words as a date, as the contract has it.
 *
 * @param id what the line of a bulk file calls it, given back as it came
 */
public record WhenAnswer(@Nullable Value id, PromiseReading reading) implements Answer {

    @Override
    public void writeTo(JsonGenerator json) {
        LocalDate on = reading.on();
        json.writeStartObject();
        Ids.write(id, json);
        json.writeStringProperty("on", on == null ? null : on.toString());
        json.writeStringProperty("reading", reading.reading());
        json.writeArrayPropertyStart("alternatives");
        reading.alternatives().forEach(date -> json.writeString(date.toString()));
        json.writeEndArray();
        json.writeEndObject();
    }
}
