package afterword.app.importing;

import afterword.application.Contact;
import afterword.application.PersonName;
import afterword.calendar.Attendee;
import afterword.contacts.Card;
import afterword.contacts.CardPhone;
import afterword.contacts.ProposedName;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everybody whom the files name, once each: the same address is the same person, and the same name is asked about. */
final class People {

    private static final Set<String> MAILBOXES = Set.of(
            "careers",
            "career",
            "calendar",
            "events",
            "hello",
            "hr",
            "info",
            "interview",
            "interviews",
            "jobs",
            "job",
            "mailer",
            "meetings",
            "noreply",
            "notifications",
            "office",
            "people",
            "recruiting",
            "recruitment",
            "reception",
            "scheduler",
            "scheduling",
            "staffing",
            "support",
            "talent",
            "team",
            "donotreply",
            "invites",
            "applications",
            "hiring",
            "hiringteam",
            "peopleteam",
            "talentacquisition");

    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Report report;

    People(Report report) {
        this.report = report;
    }

    void know(Contact contact) {
        people.put(contact.id(), new Person(contact));
    }

    /** Whether nobody in particular reads what is sent there. */
    static boolean isMailbox(Attendee attendee) {
        if (!attendee.mayBePerson()) {
            return true;
        }
        String email = attendee.email();
        if (email == null) {
            return attendee.name() == null;
        }
        String local = email.substring(0, email.indexOf('@')).toLowerCase(Locale.ROOT);
        String letters = local.replaceAll("\\+.*$", "").replaceAll("[^a-z]", "");
        return MAILBOXES.contains(letters)
                || MAILBOXES.contains(local.replaceAll("[-_.].*$", ""))
                || MAILBOXES.contains(local.replaceAll("^.*[-_.]", ""))
                || letters.startsWith("noreply");
    }

    /** The person that an invitation names; nothing where it gives neither a name nor an address. */
    Optional<Person> attendee(Attendee attendee) {
        Optional<Person> known = people.values().stream()
                .filter(person -> person.hasAddress(attendee.email()))
                .findFirst();
        if (known.isPresent()) {
            return known;
        }
        Optional<ProposedName> proposed =
                Optional.ofNullable(attendee.name()).flatMap(ProposedName::of).or(() -> fromAddress(attendee.email()));
        if (proposed.isEmpty()) {
            return Optional.empty();
        }
        Person person = sameName(proposed.get().name());
        if (person == null) {
            person = add(proposed.get().name(), proposed.get().stated() && attendee.name() != null);
        } else if (person.email != null && attendee.email() != null) {
            person = add(proposed.get().name(), proposed.get().stated());
        }
        if (person.email == null) {
            person.email = attendee.email();
        }
        return Optional.of(person);
    }

    /** The name that a business address is made of: {@code elena.rivera@…}. */
    static Optional<ProposedName> fromAddress(@Nullable String email) {
        if (email == null) {
            return Optional.empty();
        }
        String local =
                email.substring(0, email.indexOf('@')).replaceAll("\\+.*$", "").replaceAll("\\d+$", "");
        StringBuilder name = new StringBuilder();
        for (String part : local.split("[._]")) {
            if (!part.isEmpty()) {
                name.append(name.length() == 0 ? "" : " ")
                        .appendCodePoint(Character.toUpperCase(part.codePointAt(0)))
                        .append(part.substring(part.offsetByCodePoints(0, 1)));
            }
        }
        return ProposedName.of(name.toString());
    }

    /** The person whose business card it is: known by an address or by the whole name, else new. */
    Optional<Person> card(Card card) {
        Person person = people.values().stream()
                .filter(known -> card.emails().stream().anyMatch(known::hasAddress))
                .findFirst()
                .orElse(null);
        Optional<ProposedName> name = card.name() != null
                ? Optional.of(new ProposedName(card.name(), true))
                : Optional.ofNullable(card.written()).flatMap(ProposedName::of);
        if (person == null && name.isPresent()) {
            person = sameName(name.get().name());
            if (person != null && person.email != null && !card.emails().isEmpty()) {
                report.guess(
                        "/contacts/" + person.id,
                        person.name.full(),
                        "Is " + person.name.full() + " <" + person.email + "> the same person as on the card with "
                                + card.emails().get(0) + "? They were taken as one.");
            }
        }
        if (person == null) {
            if (name.isEmpty()) {
                return Optional.empty();
            }
            person = add(name.get().name(), name.get().stated());
        } else if (name.isPresent()
                && name.get().stated()
                && (!person.nameStated || isFuller(name.get().name(), person.name))) {
            person.name = name.get().name();
            person.nameStated = true;
        }
        fill(person, card);
        return Optional.of(person);
    }

    /** Whether it is the same name with a title or a suffix that the other lacks. */
    private static boolean isFuller(PersonName name, PersonName than) {
        return Person.comparable(name.full()).equals(Person.comparable(than.full()))
                && (than.prefix() == null && name.prefix() != null || than.suffix() == null && name.suffix() != null)
                && than.addressAs() == null;
    }

    private static void fill(Person person, Card card) {
        person.title = person.title == null ? card.title() : person.title;
        person.organization = person.organization == null ? card.organization() : person.organization;
        if (person.email == null && !card.emails().isEmpty()) {
            person.email = card.emails().get(0);
        }
        if (person.phone == null) {
            person.phone = card.phone().map(CardPhone::number).orElse(null);
        }
        if (person.address.isEmpty()) {
            person.address.addAll(card.address());
        }
    }

    /** Somebody whom only a heading of the notes names. */
    Person heading(String words) {
        return calledBy(words).orElseGet(() -> {
            PersonName name = ProposedName.of(words)
                    .map(ProposedName::name)
                    .orElseGet(() -> new PersonName(null, null, null, null, words));
            return add(name, false);
        });
    }

    /** The one person whom the words name; nothing where they name nobody, or several. */
    Optional<Person> calledBy(String words) {
        String name = words.replaceAll("\\s*\\([^)]*\\)\\s*", " ").strip();
        List<Person> called =
                people.values().stream().filter(person -> person.isCalled(name)).toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    private @Nullable Person sameName(PersonName name) {
        String full = Person.comparable(name.full());
        return full.isEmpty() || name.given() == null || name.family() == null
                ? null
                : people.values().stream()
                        .filter(person -> Person.comparable(person.name.full()).equals(full))
                        .findFirst()
                        .orElse(null);
    }

    private Person add(PersonName name, boolean stated) {
        String id = id(name);
        Person person = new Person(id, name, stated);
        people.put(id, person);
        return person;
    }

    /** The family name in plain letters, such as {@code rivera}; of two alike the second with its given name. */
    private String id(PersonName name) {
        String family = plain(name.family());
        String given = plain(name.given());
        String id = !family.isEmpty() ? family : !given.isEmpty() ? given : "contact";
        if (id.equals("omitted") || id.equals("corrections")) {
            id += "-1";
        }
        if (people.containsKey(id) && !given.isEmpty() && !family.isEmpty()) {
            id = family + "-" + given;
        }
        String unique = id;
        for (int i = 2; people.containsKey(unique); i++) {
            unique = id + "-" + i;
        }
        return unique;
    }

    private static String plain(@Nullable String part) {
        return part == null
                ? ""
                : Normalizer.normalize(part.replace("ß", "ss").replace("ø", "o").replace("ł", "l"), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
    }

    void askAboutNames() {
        for (Person person : people.values()) {
            PersonName name = person.name;
            if (!person.nameStated) {
                String parts = name.family() == null
                        ? "all of it as the given name"
                        : "\"" + name.given() + "\" as the given and \"" + name.family() + "\" as the family name";
                report.guess(
                        "/contacts/" + person.id + "/name",
                        name.full().isEmpty() ? String.valueOf(name.addressAs()) : name.full(),
                        "Is the name right? It was given as one string, and was taken with " + parts + ".");
            }
        }
    }

    Set<String> ids() {
        return people.keySet();
    }

    Map<String, Contact> contacts(String company) {
        Map<String, Contact> contacts = new LinkedHashMap<>();
        people.forEach((id, person) -> contacts.put(id, person.contact(company)));
        return contacts;
    }
}
