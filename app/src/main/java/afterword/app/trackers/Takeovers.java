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
import afterword.documents.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes over the tables of other trackers: career-ops (applications, follow-ups, active interviews), LinkedIn's job applications,
 * and any other with a column for the company, such as the exports of Huntr, Teal and JobSync or a sheet kept by hand. Rows of one
 * employer and one position become one application; whatever has no place of its own stands word for word in its journal.
 */
public final class Takeovers {

    private static final Pattern ENDED =
            Pattern.compile("(?i)\\b(?:reject|declin|discard|withdr|closed|ghost|skip|abgelehnt|absage|zurückgezogen)");
    private static final String EXAMPLE = "--map \"Firma=company\" --map \"Stelle=position\"";

    private final ZoneId zone;
    private final @Nullable Order order;
    private final Map<String, Field> mapping;
    private final Instant now;

    /**
     * @param zone the employers', as none of these files says
     * @param dayFirst whether the day comes first in dates with slashes; absent: as the dates themselves tell
     * @param mapping the fields of columns, by their titles in lower case, beside the usual ones
     */
    public Takeovers(ZoneId zone, @Nullable Boolean dayFirst, Map<String, Field> mapping, Instant now) {
        this.zone = zone;
        this.order = dayFirst == null ? null : dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
        this.mapping = Map.copyOf(mapping);
        this.now = now;
    }

    /** An application while its rows are gathered. */
    private static final class Gathered {

        final String company;
        final String position;
        final Map<String, Contact> contacts = new LinkedHashMap<>();
        final List<JournalEntry> journal = new ArrayList<>();

        Gathered(String company, String position) {
            this.company = company;
            this.position = position;
        }
    }

    /**
     * What {@code file} would become.
     *
     * @param kept what is kept already; rows of the same company and position are left out, and said so
     */
    public Takeover of(String source, Path file, List<Application> kept) {
        List<Problem> problems = new ArrayList<>();
        List<TrackedRow> rows;
        try {
            rows = TrackerFile.read(source, file, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(source, e);
        }
        if (problems.isEmpty() && rows.stream().noneMatch(row -> fields(row).containsKey(Field.COMPANY))) {
            String titles = rows.isEmpty()
                    ? "there are none"
                    : String.join(", ", rows.get(0).cells().keySet());
            problems.add(Problem.ofWhole(
                    source,
                    "no-company",
                    "no column is known to hold the company; the columns: " + titles + ".",
                    EXAMPLE));
        }
        List<String> dates = rows.stream()
                .map(row -> fields(row).get(Field.DATE))
                .filter(Objects::nonNull)
                .toList();
        boolean linkedIn = rows.stream()
                .anyMatch(
                        row -> row.cells().containsKey("Job Url") && row.cells().containsKey("Application Date"));
        Order known = order != null
                ? order
                : linkedIn ? Order.MONTH_FIRST : Dates.order(dates).orElse(null);
        Optional<String> ambiguous = dates.stream().filter(Dates::isAmbiguous).findFirst();
        if (problems.isEmpty() && known == null && ambiguous.isPresent()) {
            problems.add(new Problem(
                    source,
                    0,
                    0,
                    "",
                    "ambiguous-date",
                    "is " + ambiguous.get() + " the day or the month first? No date in the file tells.",
                    ambiguous.get(),
                    "--dates dmy, or --dates mdy"));
        }
        return problems.isEmpty() ? gathered(rows, known, kept) : new Takeover(List.of(), List.of(), problems);
    }

    private Takeover gathered(List<TrackedRow> rows, @Nullable Order known, List<Application> kept) {
        Set<String> there = kept.stream()
                .map(application -> key(application.company(), application.position()))
                .collect(Collectors.toSet());
        Map<String, Gathered> applications = new LinkedHashMap<>();
        List<RowReport> reports = new ArrayList<>();
        for (TrackedRow row : rows) {
            Map<Field, String> fields = fields(row);
            String company = fields.getOrDefault(Field.COMPANY, "");
            String position = fields.getOrDefault(Field.POSITION, "");
            String what = company + (position.isEmpty() ? "" : ", " + position);
            if (company.isEmpty() || company.equals("?")) {
                reports.add(new RowReport(
                        row.line(), String.join(" | ", row.cells().values()), "", List.of(), "it names no company"));
            } else if (position.isEmpty()) {
                reports.add(new RowReport(row.line(), what, "", List.of(), "it names no position"));
            } else if (there.contains(key(company, position))) {
                reports.add(new RowReport(row.line(), what, "", List.of(), "it is kept already"));
            } else {
                boolean first = !applications.containsKey(key(company, position));
                Gathered gathered =
                        applications.computeIfAbsent(key(company, position), key -> new Gathered(company, position));
                reports.add(row(row, fields, gathered, known, what, first));
            }
        }
        return new Takeover(
                applications.values().stream().map(this::application).toList(), reports, List.of());
    }

    /** Puts a row into its application: people as contacts, the rest as a note, an ending as an ending. */
    private RowReport row(
            TrackedRow row,
            Map<Field, String> fields,
            Gathered into,
            @Nullable Order known,
            String what,
            boolean first) {
        String date = fields.get(Field.DATE);
        Optional<Dates.Moment> moment = date == null ? Optional.empty() : Dates.read(date, known);
        Instant at = moment.map(read -> read.orNoon().atZone(zone).toInstant()).orElse(now);
        Contact contact = contact(fields, into);
        List<String> noted = new ArrayList<>();
        row.cells().forEach((title, text) -> {
            Field field = field(title);
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
            into.journal.add(new JournalEntry(
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
        if (ENDED.matcher(status).find()
                && into.journal.stream().noneMatch(entry -> entry.kind() == EntryKind.CLOSED)) {
            into.journal.add(new JournalEntry(at, EntryKind.CLOSED, null, null, Outcome.SENT, null, status));
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
    private static @Nullable Contact contact(Map<Field, String> fields, Gathered into) {
        String written = fields.get(Field.CONTACT);
        Optional<ProposedName> name = written == null ? Optional.empty() : ProposedName.of(written);
        if (name.isEmpty() || name.get().name().family() == null) {
            // "panel", "recruiter", "HM" and the like are nobody's name
            return null;
        }
        PersonName parts = name.get().name();
        String id = freeId(String.valueOf(parts.family()), into);
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
        Contact before = into.contacts.values().stream()
                .filter(known -> known.name().equals(parts))
                .findFirst()
                .orElse(null);
        if (before == null) {
            into.contacts.put(id, contact);
        }
        return before == null ? contact : before;
    }

    private static String freeId(String family, Gathered into) {
        String word = family.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String id = word;
        for (int i = 2; into.contacts.containsKey(id); i++) {
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

    private Application application(Gathered gathered) {
        return new Application(
                null,
                gathered.company,
                gathered.position,
                zone,
                null,
                null,
                null,
                gathered.contacts,
                List.of(),
                List.of(),
                gathered.journal);
    }

    private Map<Field, String> fields(TrackedRow row) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        row.cells().forEach((title, text) -> {
            Field field = field(title);
            if (field != null) {
                fields.putIfAbsent(field, text);
            }
        });
        return fields;
    }

    private @Nullable Field field(String title) {
        Field mapped = mapping.get(title.strip().toLowerCase(Locale.ROOT));
        return mapped != null ? mapped : Field.titled(title).orElse(null);
    }

    private static String key(String company, String position) {
        return (company + "\n" + position)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\n]+", " ")
                .strip();
    }
}
