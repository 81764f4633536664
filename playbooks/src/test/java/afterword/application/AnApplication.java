package afterword.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds applications for tests: at Northwind in New York, a first interview with Elena Rivera on Wednesday 9 September
 * 2026 from 14:00 to 15:00, unless told otherwise.
 */
public final class AnApplication {

    private String company = "Northwind Traders";
    private String position = "Data Engineer";
    private ZoneId zone = ZoneId.of("America/New_York");
    private @Nullable String holidays = "US";
    private @Nullable String field;
    private @Nullable Agency agency;
    private final Map<String, Contact> contacts = new LinkedHashMap<>();
    private final List<Interview> interviews = new ArrayList<>();
    private final List<EmployerDirection> directions = new ArrayList<>();
    private final List<JournalEntry> journal = new ArrayList<>();

    private AnApplication() {}

    /** With the interview of the ninth and nothing else. */
    public static AnApplication afterAnInterview() {
        return empty().contact("rivera", "Elena", "Rivera", "elena.rivera@northwind.example", Role.INTERVIEWER)
                .interview("onsite", "2026-09-09T14:00-04:00", null, "rivera");
    }

    /** With nobody and no interview. */
    public static AnApplication empty() {
        return new AnApplication();
    }

    public AnApplication at(String company) {
        this.company = company;
        return this;
    }

    public AnApplication as(String position) {
        this.position = position;
        return this;
    }

    public AnApplication in(String zone, @Nullable String holidays) {
        this.zone = ZoneId.of(zone);
        this.holidays = holidays;
        return this;
    }

    public AnApplication inSales() {
        this.field = "sales";
        return this;
    }

    public AnApplication through(String agency, String contact) {
        this.agency = new Agency(agency, contact);
        return this;
    }

    public AnApplication contact(String id, String given, String family, @Nullable String email, Role... roles) {
        return contact(new Contact(
                id,
                PersonName.of(given, family),
                null,
                null,
                email,
                null,
                List.of(),
                Set.of(roles),
                null,
                null,
                FirstName.NO));
    }

    public AnApplication contact(Contact contact) {
        contacts.put(contact.id(), contact);
        return this;
    }

    /** An hour's first interview, held once it is over. */
    public AnApplication interview(String id, String start, @Nullable Decision decision, String... interviewers) {
        Instant begins = instant(start);
        interviews.removeIf(interview -> interview.id().equals(id));
        interviews.add(new Interview(
                id,
                Stage.FIRST,
                Format.IN_PERSON,
                begins,
                begins.plusSeconds(3600),
                List.of(interviewers),
                null,
                null,
                decision,
                false,
                MayFollowUp.NOT_ASKED,
                Debrief.EMPTY));
        return this;
    }

    /** The usual interview, with a day by which there would be news. */
    public AnApplication promised(String on) {
        return interview(
                "onsite", "2026-09-09T14:00-04:00", new Decision(LocalDate.parse(on), null, "rivera"), "rivera");
    }

    public AnApplication directed(
            String at, @Nullable Channel channel, Set<Ban> no, @Nullable String contact, @Nullable String on) {
        LocalDate day = on == null ? null : LocalDate.parse(on);
        directions.add(new EmployerDirection(instant(at), "rivera", "as they said", channel, no, contact, day));
        return this;
    }

    public AnApplication sent(String at, EntryKind kind, String with) {
        return entry(at, kind, with, Channel.EMAIL, Outcome.SENT, null);
    }

    public AnApplication heard(String at, EntryKind kind, String with) {
        return entry(at, kind, with, Channel.EMAIL, Outcome.SENT, null);
    }

    public AnApplication entry(
            String at,
            EntryKind kind,
            @Nullable String with,
            Channel channel,
            Outcome outcome,
            @Nullable String newDate) {
        Decision decision = newDate == null ? null : new Decision(LocalDate.parse(newDate), null, with);
        journal.add(new JournalEntry(instant(at), kind, with, channel, outcome, decision, null));
        return this;
    }

    public Application build() {
        return new Application(
                null, company, position, zone, holidays, field, agency, contacts, interviews, directions, journal);
    }

    public static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
