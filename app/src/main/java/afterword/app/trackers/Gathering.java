package afterword.app.trackers;

import afterword.app.trackers.Dates.Order;
import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.Contact;
import afterword.application.EntryKind;
import afterword.application.FirstName;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.application.PersonName;
import afterword.contacts.ProposedName;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One application while its rows are gathered. */
final class Gathering {

    private static final Pattern ENDED =
            Pattern.compile("(?i)\\b(?:reject|declin|discard|withdr|closed|ghost|skip|abgelehnt|absage|zurückgezogen)");

    private final String company;
    private final String position;
    private final ZoneId zone;
    private final Instant now;
    private final Columns columns;
    private final Map<String, Contact> contacts = new LinkedHashMap<>();
    private final List<JournalEntry> journal = new ArrayList<>();

    Gathering(String company, String position, ZoneId zone, Instant now, Columns columns) {
        this.company = company;
        this.position = position;
        this.zone = zone;
        this.now = now;
        this.columns = columns;
    }

    /** Puts a row into its application: people as contacts, the rest as a note, an ending as an ending. */
    RowReport row(TrackedRow row, Map<Field, String> fields, @Nullable Order known, String what, boolean first) {
        String date = fields.get(Field.DATE);
        Optional<Dates.Moment> moment = date == null ? Optional.empty() : Dates.read(date, known);
        Instant at = moment.map(read -> read.in(zone)).orElse(now);
        Contact contact = contact(fields);
        List<String> noted = new ArrayList<>();
        row.cells().forEach((title, text) -> {
            Field field = columns.field(title);
            boolean placed = field == Field.COMPANY
                    || field == Field.POSITION
                    || (field == Field.DATE && moment.isPresent())
                    || (contact != null && field == Field.EMAIL && text.equals(contact.email()))
                    || (contact != null && field == Field.PHONE && text.equals(contact.phone()));
            if (!placed) {
                noted.add(title + ": " + text);
            }
        });
        List<String> became = new ArrayList<>();
        if (first) {
            became.add("a new application");
        }
        if (contact != null) {
            became.add("contact " + contact.name().full());
        }
        if (!noted.isEmpty() || moment.isPresent()) {
            String said = noted.isEmpty() ? "From another tracker." : String.join("\n", noted);
            journal.add(new JournalEntry(
                    at,
                    EntryKind.NOTE,
                    contact == null ? null : contact.id(),
                    channel(fields),
                    Outcome.SENT,
                    null,
                    said));
            became.add("a note of " + at.atZone(zone).toLocalDate());
        }
        String status = fields.getOrDefault(Field.STATUS, "");
        if (ENDED.matcher(status).find() && journal.stream().noneMatch(entry -> entry.kind() == EntryKind.CLOSED)) {
            journal.add(new JournalEntry(at, EntryKind.CLOSED, null, null, Outcome.SENT, null, status));
            became.add("closed");
        }
        String why = date != null && moment.isEmpty() ? "\"" + date + "\" was not understood as a date" : "";
        return new RowReport(
                row.line(),
                what,
                String.join(", ", became),
                noted.stream()
                        .map(text -> text.substring(0, text.indexOf(": ")))
                        .toList(),
                why);
    }

    /** The person whom a row names; whoever is only an address has it for a name, to be put right. */
    private @Nullable Contact contact(Map<Field, String> fields) {
        String written = fields.get(Field.CONTACT);
        Optional<ProposedName> name = written == null ? Optional.empty() : ProposedName.of(written);
        if (name.isEmpty() || name.get().name().family() == null) {
            // "panel", "recruiter", "HM" and the like are nobody's name
            return null;
        }
        PersonName parts = name.get().name();
        String id = freeId(String.valueOf(parts.family()));
        String email = fields.get(Field.EMAIL);
        Contact contact = new Contact(
                id,
                parts,
                null,
                null,
                email != null && email.matches("[^\\s@<>,;]+@[^\\s@<>,;]+") ? email : null,
                fields.get(Field.PHONE),
                List.of(),
                Set.of(),
                null,
                null,
                FirstName.NO);
        Contact before = contacts.values().stream()
                .filter(known -> known.name().equals(parts))
                .findFirst()
                .orElse(null);
        if (before == null) {
            contacts.put(id, contact);
        }
        return before == null ? contact : before;
    }

    private String freeId(String family) {
        String word = family.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String id = word;
        for (int i = 2; contacts.containsKey(id); i++) {
            id = word + "-" + i;
        }
        return id;
    }

    private static @Nullable Channel channel(Map<Field, String> fields) {
        String channel = fields.getOrDefault(Field.CHANNEL, "").toLowerCase(Locale.ROOT);
        return channel.contains("mail")
                ? Channel.EMAIL
                : channel.contains("phone") || channel.contains("call") ? Channel.PHONE : null;
    }

    /** The application, with all rows that were put into it. */
    Application application() {
        return new Application(
                null, company, position, zone, null, null, null, contacts, List.of(), List.of(), journal);
    }
}
