package afterword.app.answers;

import afterword.plan.Because;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Reasons as JSON, written once: the same few stand in every plan, and make up more than half of it. */
final class Reasons {

    /** More than all playbooks cite; what a person's own playbooks add beyond that is written each time. */
    private static final int MOST = 2_000;

    private static final JsonFactory JSON = new JsonFactory();
    private static final Map<Because, SerializableString> WRITTEN = new ConcurrentHashMap<>();

    private Reasons() {}

    static SerializableString written(Because reason) {
        SerializableString known = WRITTEN.get(reason);
        if (known != null) {
            return known;
        }
        SerializableString written = new SerializedString(json(reason));
        if (WRITTEN.size() < MOST) {
            WRITTEN.put(reason, written);
        }
        return written;
    }

    private static String json(Because reason) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("rule", reason.rule());
            json.writeStringProperty("text", reason.text());
            json.writeEndObject();
        }
        return text.toString();
    }
}
