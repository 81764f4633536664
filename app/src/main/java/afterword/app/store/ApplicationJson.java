package afterword.app.store;

import afterword.application.Application;
import afterword.application.JournalEntry;
import afterword.applicationfile.ApplicationReader;
import afterword.applicationfile.ApplicationWriter;
import afterword.documents.Documents;
import afterword.documents.Reading;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Applications as the store keeps them: in the form of the application file, the journal apart from the facts. */
final class ApplicationJson {

    private static final JsonMapper JSON = new JsonMapper();

    /** Holidays were checked when the application came in. */
    private static final ApplicationReader READER = new ApplicationReader(code -> true);

    private ApplicationJson() {}

    static String facts(Application application) {
        return written(application.withJournal(List.of()));
    }

    static List<String> entries(Application application) {
        List<String> entries = new ArrayList<>();
        for (JsonNode entry : JSON.readTree(written(application)).path("journal")) {
            entries.add(entry.toString());
        }
        return entries;
    }

    static String entry(Application application, JournalEntry entry) {
        return entries(application.withJournal(List.of(entry))).get(0);
    }

    /**
     * The application of these facts and entries.
     *
     * @throws IllegalStateException where what is stored is no application any more, with all that is wrong
     */
    static Application read(String facts, List<String> entries) {
        String document = facts.substring(0, facts.length() - 1) + ",\"journal\":[" + String.join(",", entries) + "]}";
        Reading<Application> reading = READER.read(Documents.ofText("store", document));
        if (!reading.isOk()) {
            throw new IllegalStateException("the store holds what cannot be read: " + reading.problems());
        }
        return reading.get();
    }

    private static String written(Application application) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            ApplicationWriter.write(application, json);
        }
        return text.toString();
    }
}
