package afterword.application;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One job that somebody interviewed for, and all that has happened since.
 *
 * @param zone the employer's; every date is a local date there
 * @param holidays ISO 3166-1, or 3166-2 as {@code US-NY}; absent: weekends only
 * @param field the trade, such as {@code software}; {@code sales} makes a difference (S1-14)
 * @param contacts by id, in the order of the file
 * @param interviews in the order of the file
 * @param journal in the order of the file; it counts by time, then by this order
 */
public record Application(
        @Nullable Applicant applicant,
        String company,
        String position,
        ZoneId zone,
        @Nullable String holidays,
        @Nullable String field,
        @Nullable Agency agency,
        Map<String, Contact> contacts,
        List<Interview> interviews,
        List<EmployerDirection> directions,
        List<JournalEntry> journal) {

    public Application {
        contacts = Collections.unmodifiableMap(new LinkedHashMap<>(contacts));
        interviews = List.copyOf(interviews);
        directions = List.copyOf(directions);
        journal = List.copyOf(journal);
    }

    /**
     * The contact of that id.
     *
     * @throws IllegalArgumentException if there is none; a reader of files has refused such ids before
     */
    public Contact contact(String id) {
        Contact contact = contacts.get(id);
        if (contact == null) {
            throw new IllegalArgumentException("no contact '" + id + "' in the application to " + company);
        }
        return contact;
    }

    /** Whether it is a job in sales, where asking sooner is expected (S1-14). */
    public boolean isSales() {
        return "sales".equals(field);
    }

    /** Whether {@code contact} was met: as written down, else where an interview names them. */
    public boolean met(Contact contact) {
        if (contact.met() != null) {
            return contact.met();
        }
        return interviews.stream().anyMatch(interview -> interview.names(contact.id()));
    }

    /** The same application with these entries in its journal. */
    public Application withJournal(List<JournalEntry> entries) {
        return new Application(
                applicant, company, position, zone, holidays, field, agency, contacts, interviews, directions, entries);
    }

    /** The organisation {@code contact} works for: as written down, else the company. */
    public String organizationOf(Contact contact) {
        return Objects.requireNonNullElse(contact.organization(), company);
    }
}
