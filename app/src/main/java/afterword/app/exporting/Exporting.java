package afterword.app.exporting;

import afterword.app.store.StoredApplication;
import afterword.application.Contact;
import afterword.applicationfile.ApplicationWriter;
import afterword.calendar.CalendarEntry;
import afterword.calendar.CalendarWriter;
import afterword.calendar.EntryForm;
import afterword.contacts.CardWriter;
import afterword.documents.Writing;
import afterword.plan.Plan;
import afterword.plan.Step;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** Applications that are kept, in forms that other programs read. */
public final class Exporting {

    private Exporting() {}

    /** One JSON array of application files. */
    public static void writeJson(List<StoredApplication> applications, OutputStream to) {
        try (JsonGenerator out = Writing.indentedJson(to)) {
            writeAll(applications, out);
            out.writeRaw('\n');
        }
    }

    /** One YAML list of application files. */
    public static void writeYaml(List<StoredApplication> applications, OutputStream to) {
        try (JsonGenerator out = Writing.yaml(to)) {
            writeAll(applications, out);
        }
    }

    private static void writeAll(List<StoredApplication> applications, JsonGenerator out) {
        out.writeStartArray();
        applications.forEach(stored -> ApplicationWriter.write(stored.application(), out));
        out.writeEndArray();
    }

    /**
     * A calendar of all steps (RFC 5545), to open or to subscribe to.
     *
     * @param before the calendar as it was given out last, by which changes are counted and what is gone is cancelled; empty
     *     the first time
     * @param plans the plan that each application follows
     * @param putOff the steps that were put off, which stand where they were put off to
     */
    public static String calendar(
            List<StoredApplication> applications,
            Function<StoredApplication, Plan> plans,
            PutOff putOff,
            EntryForm form,
            String before,
            Instant now) {
        List<CalendarEntry> entries = new ArrayList<>();
        for (StoredApplication stored : applications) {
            StepEntries steps = new StepEntries(stored.id(), stored.application());
            for (Step step : plans.apply(stored).steps()) {
                entries.add(putOff.moved(stored.id(), step, steps.entry(step)));
            }
        }
        return new CalendarWriter("Afterword", form, before, now).write(entries);
    }

    /** Everybody met, as business cards. */
    public static String cards(List<StoredApplication> applications, CardWriter.Version version) {
        CardWriter writer = new CardWriter(version);
        for (StoredApplication stored : applications) {
            for (Contact contact : stored.application().contacts().values()) {
                writer.add(
                        contact,
                        stored.application().organizationOf(contact),
                        contact.id() + "@" + stored.id() + ".afterword");
            }
        }
        return writer.text();
    }
}
