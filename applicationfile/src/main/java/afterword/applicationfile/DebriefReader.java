package afterword.applicationfile;

import afterword.application.Correction;
import afterword.application.Debrief;
import afterword.application.PersonDebrief;
import afterword.documents.Document;
import afterword.documents.Fields;
import afterword.documents.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what was written down after an interview, in an application file or in a document of its own. */
public final class DebriefReader {

    private final ContactIds contacts;

    DebriefReader(ContactIds contacts) {
        this.contacts = contacts;
    }

    /** The debrief that {@code document} is, of people with these ids. */
    public static Reading<Debrief> read(Document document, Set<String> contacts) {
        return document.read(new DebriefReader(new ContactIds(contacts))::read);
    }

    Debrief read(Fields fields) {
        List<String> omitted = fields.texts("omitted", "my Flink certificate");
        List<Correction> corrections = fields.each("corrections", DebriefReader::correction);
        Map<String, PersonDebrief> people = new LinkedHashMap<>();
        fields.otherKeys(this::person, people);
        return new Debrief(people, omitted, corrections);
    }

    private static @Nullable Correction correction(Fields fields) {
        String said = fields.requiredText("said", "eleven engineers");
        String is = fields.requiredText("is", "six engineers");
        return said == null || is == null ? null : new Correction(said, is);
    }

    private PersonDebrief person(String id, Fields fields) {
        if (!contacts.has(id)) {
            fields.refuseOwnKey("unknown-contact", contacts.unknown(id), contacts.example(id));
        }
        return new PersonDebrief(
                fields.texts("topics", "moving the billing pipeline off nightly batch"),
                fields.texts("liked", "the backfill I ran at Contoso"),
                fields.texts("concerns", "no Kafka in production"),
                fields.text("challenge", "late invoices at month end"),
                fields.text("strength", "a team that ships every day"),
                fields.text("aside", "she started there as an intern"));
    }
}
