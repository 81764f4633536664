package afterword.applicationfile;

import afterword.application.Agency;
import afterword.application.Applicant;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.FirstName;
import afterword.application.PersonName;
import afterword.application.Role;
import afterword.documents.Document;
import afterword.documents.Fields;
import afterword.documents.Reading;
import afterword.documents.Value;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads application files, YAML or JSON. Whatever does not fit the contract is a problem with its place; no application
 * comes of a document that has any.
 */
public final class ApplicationReader {

    private static final String A_NAME = "{ given: Elena, family: Rivera }";
    /** What else may stand in a debrief, beside the ids of contacts. */
    private static final Set<String> NO_CONTACT_IDS = Set.of("omitted", "corrections");

    private final Predicate<String> knowsHolidaysOf;

    /** @param knowsHolidaysOf whether there is a calendar for an ISO 3166 code */
    public ApplicationReader(Predicate<String> knowsHolidaysOf) {
        this.knowsHolidaysOf = knowsHolidaysOf;
    }

    /** The application that {@code document} is. */
    public Reading<Application> read(Document document) {
        return document.read(this::read);
    }

    /** The applications in the list that {@code document} is; a single one is a list of one. */
    public Reading<List<Application>> readEach(Document document) {
        return document.readEach(this::read);
    }

    /** The application in {@code fields}; nothing where it has problems, which are noted there. */
    public @Nullable Application read(Fields fields) {
        fields.integer("version", 1, 1);
        Applicant applicant = fields.one("applicant", "{ name: " + A_NAME + " }", ApplicationReader::applicant);
        String company = fields.requiredLine("company", "Northwind Traders");
        String position = fields.requiredLine("position", "Senior Data Engineer");
        ZoneId zone = zone(fields);
        String holidays = holidays(fields);
        String field = fields.line("field", "software");
        Set<String> ids = new LinkedHashSet<>();
        Map<String, Contact> contacts = fields.byKey("contacts", (id, contact) -> {
            ids.add(id);
            return contact(id, contact);
        });
        ContactIds known = new ContactIds(ids);
        Agency agency = fields.one(
                "agency", "{ name: Amtec, contact: morgan }", agencyFields -> agency(agencyFields, known, contacts));
        EventReader events = new EventReader(zone, known);
        var interviews = fields.each("interviews", new InterviewReader(zone, known)::read);
        var directions = fields.each("directions", events::direction);
        var journal = fields.each("journal", events::entry);
        if (!fields.isSound()) {
            return null;
        }
        return new Application(
                applicant,
                Objects.requireNonNull(company),
                Objects.requireNonNull(position),
                Objects.requireNonNull(zone),
                holidays,
                field,
                agency,
                contacts,
                interviews,
                directions,
                journal);
    }

    private static @Nullable ZoneId zone(Fields fields) {
        fields.require("timeZone", "America/New_York");
        Value value = fields.value("timeZone", "America/New_York");
        return value == null ? null : TimeZones.of(value);
    }

    private @Nullable String holidays(Fields fields) {
        String code = fields.line("holidays", "US-NY");
        if (code != null && !knowsHolidaysOf.test(code)) {
            String message = "'" + code + "' is no country and no part of one in ISO 3166.";
            fields.refuse("holidays", "unknown-holidays", message, code.equals("UK") ? "GB" : "US-NY");
        }
        return code;
    }

    private static @Nullable Applicant applicant(Fields fields) {
        PersonName name = name(fields);
        String email = email(fields);
        String phone = fields.line("phone", "+1 212 555 0100");
        List<String> address = fields.lines("address", "1 Main Street");
        List<String> strengths = fields.texts("strengths", "ten years of streaming pipelines");
        return name == null ? null : new Applicant(name, email, phone, address, strengths);
    }

    private static @Nullable Contact contact(String id, Fields fields) {
        if (id.isBlank() || hasControls(id)) {
            fields.refuseOwnKey("blank", "the id of a contact must be a word.", "rivera");
        }
        if (NO_CONTACT_IDS.contains(id)) {
            fields.refuseOwnKey("reserved-id", "'" + id + "' has its own meaning in a debrief.", "rivera");
        }
        PersonName name = name(fields);
        Contact contact = new Contact(
                id,
                name == null ? PersonName.of("", "") : name,
                fields.line("title", "VP Engineering"),
                fields.line("organization", "Northwind Traders"),
                email(fields),
                fields.line("phone", "+1 212 555 0101"),
                fields.lines("address", "1 Main Street"),
                Set.of(fields.terms("roles", Terms.ROLES).toArray(Role[]::new)),
                fields.flag("met"),
                fields.term("prefers", Terms.WAYS),
                Objects.requireNonNullElse(fields.term("firstName", Terms.FIRST_NAMES), FirstName.NO));
        return name == null ? null : contact;
    }

    private static boolean hasControls(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (Character.isISOControl(id.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable PersonName name(Fields fields) {
        fields.require("name", A_NAME);
        return fields.one("name", A_NAME, parts -> {
            PersonName name = new PersonName(
                    parts.line("prefix", "Dr."),
                    parts.line("given", "Elena"),
                    parts.line("family", "Rivera"),
                    parts.line("suffix", "Jr."),
                    parts.line("addressAs", "Rivera-san"));
            if (name.given() == null && name.family() == null && name.addressAs() == null) {
                parts.require("family", "Rivera");
            }
            return parts.isSound() ? name : null;
        });
    }

    private static @Nullable String email(Fields fields) {
        String email = fields.line("email", "elena.rivera@northwind.example");
        if (email != null && !isMailbox(email)) {
            String message = "'" + email + "' is no e-mail address.";
            fields.refuse("email", "not-an-address", message, "elena.rivera@northwind.example");
        }
        return email;
    }

    /** Something on both sides of one {@code @}, and nothing that ends an address in a header. */
    private static boolean isMailbox(String text) {
        int at = text.indexOf('@');
        if (at <= 0 || at == text.length() - 1 || text.indexOf('@', at + 1) >= 0) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i)) || "<>,;".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Where no contact is named, the one person who is written down as the agency's. */
    private static @Nullable Agency agency(Fields fields, ContactIds known, Map<String, Contact> contacts) {
        String name = fields.requiredLine("name", "Amtec");
        String named = known.read(fields, "contact");
        List<String> theirs = contacts.values().stream()
                .filter(contact -> contact.is(Role.STAFFING_MANAGER))
                .map(Contact::id)
                .toList();
        String contact = named == null && !fields.has("contact") && theirs.size() == 1 ? theirs.get(0) : named;
        return name == null ? null : new Agency(name, contact);
    }
}
