package afterword.applicationfile;

import afterword.application.Agency;
import afterword.application.Applicant;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.Decision;
import afterword.application.EmployerDirection;
import afterword.application.FirstName;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.application.PersonName;
import afterword.application.Word;
import afterword.documents.Writing;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes application files: YAML and JSON by the same calls, in the order of the contract, what is absent left out. */
public final class ApplicationWriter {

    private final JsonGenerator out;

    private ApplicationWriter(JsonGenerator out) {
        this.out = out;
    }

    /** The file as people edit it. */
    public static void writeYaml(Application application, OutputStream to) {
        try (JsonGenerator out = Writing.yaml(to)) {
            write(application, out);
        }
    }

    /** The file as programs read it, indented. */
    public static void writeJson(Application application, OutputStream to) {
        try (JsonGenerator out = Writing.indentedJson(to)) {
            write(application, out);
        }
    }

    /** The application as one value of whatever {@code out} writes. */
    public static void write(Application application, JsonGenerator out) {
        new ApplicationWriter(out).application(application);
    }

    private void application(Application application) {
        ZoneId zone = application.zone();
        out.writeStartObject();
        out.writeNumberProperty("version", 1);
        Applicant applicant = application.applicant();
        if (applicant != null) {
            applicant(applicant);
        }
        text("company", application.company());
        text("position", application.position());
        text("timeZone", zone.getId());
        text("holidays", application.holidays());
        text("field", application.field());
        Agency agency = application.agency();
        if (agency != null) {
            out.writeObjectPropertyStart("agency");
            text("name", agency.name());
            text("contact", agency.contact());
            out.writeEndObject();
        }
        contacts(application.contacts().values());
        array("interviews", application.interviews(), new InterviewWriter(this, zone)::interview);
        array("directions", application.directions(), direction -> direction(direction, zone));
        array("journal", application.journal(), entry -> entry(entry, zone));
        out.writeEndObject();
    }

    private void applicant(Applicant applicant) {
        out.writeObjectPropertyStart("applicant");
        name(applicant.name());
        text("email", applicant.email());
        text("phone", applicant.phone());
        texts("address", applicant.address());
        texts("strengths", applicant.strengths());
        out.writeEndObject();
    }

    private void contacts(Collection<Contact> contacts) {
        if (contacts.isEmpty()) {
            return;
        }
        out.writeObjectPropertyStart("contacts");
        for (Contact contact : contacts) {
            contact(contact);
        }
        out.writeEndObject();
    }

    private void contact(Contact contact) {
        object(contact.id(), () -> {
            name(contact.name());
            text("title", contact.title());
            text("organization", contact.organization());
            text("email", contact.email());
            text("phone", contact.phone());
            texts("address", contact.address());
            words("roles", contact.roles());
            flag("met", contact.met());
            word("prefers", contact.prefers());
            word("firstName", contact.firstName() == FirstName.NO ? null : contact.firstName());
        });
    }

    private void name(PersonName name) {
        out.writeObjectPropertyStart("name");
        text("prefix", name.prefix());
        text("given", name.given());
        text("family", name.family());
        text("suffix", name.suffix());
        text("addressAs", name.addressAs());
        out.writeEndObject();
    }

    private void direction(EmployerDirection direction, ZoneId zone) {
        out.writeStartObject();
        text("at", Times.withOffset(direction.at(), zone));
        text("by", direction.by());
        text("said", direction.said());
        word("channel", direction.channel());
        words("no", direction.no());
        text("contact", direction.contact());
        text("on", direction.on() == null ? null : direction.on().toString());
        out.writeEndObject();
    }

    private void entry(JournalEntry entry, ZoneId zone) {
        out.writeStartObject();
        text("at", Times.withOffset(entry.at(), zone));
        word("kind", entry.kind());
        text("with", entry.with());
        word("channel", entry.channel());
        word("outcome", entry.outcome() == Outcome.SENT ? null : entry.outcome());
        decision(entry.decision());
        text("said", entry.said());
        out.writeEndObject();
    }

    void decision(@Nullable Decision decision) {
        if (decision != null) {
            out.writeObjectPropertyStart("decision");
            text("on", decision.on() == null ? null : decision.on().toString());
            text("said", decision.said());
            text("by", decision.by());
            out.writeEndObject();
        }
    }

    void text(String key, @Nullable String value) {
        if (value != null) {
            out.writeStringProperty(key, value);
        }
    }

    void word(String key, @Nullable Word value) {
        text(key, value == null ? null : value.word());
    }

    void flag(String key, @Nullable Boolean value) {
        if (value != null) {
            out.writeBooleanProperty(key, value);
        }
    }

    void number(String key, int value) {
        out.writeNumberProperty(key, value);
    }

    void texts(String key, List<String> values) {
        array(key, values, out::writeString);
    }

    /** A list that is written even when it is empty. */
    void list(String key, List<String> values) {
        out.writeArrayPropertyStart(key);
        values.forEach(out::writeString);
        out.writeEndArray();
    }

    /** Sorted: sets have no order of their own, and the same application must give the same bytes. */
    private void words(String key, Collection<? extends Word> values) {
        texts(key, values.stream().map(Word::word).sorted().toList());
    }

    <T> void array(String key, List<T> values, Consumer<T> writer) {
        if (!values.isEmpty()) {
            out.writeArrayPropertyStart(key);
            values.forEach(writer);
            out.writeEndArray();
        }
    }

    void object(@Nullable String key, Runnable content) {
        if (key == null) {
            out.writeStartObject();
        } else {
            out.writeObjectPropertyStart(key);
        }
        content.run();
        out.writeEndObject();
    }
}
