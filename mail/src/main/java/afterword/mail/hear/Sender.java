package afterword.mail.hear;

import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.PersonName;
import afterword.mail.message.Mailbox;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote: a contact, somebody at the employer's or the agency's, or a stranger.
 *
 * @param contact the id, where known
 * @param isOurs whether the address is at the employer's or the agency's, or a contact's own
 */
record Sender(@Nullable String contact, boolean isOurs) {

    /** Domains at which anybody may have an address. */
    private static final Set<String> PUBLIC = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "yahoo.com",
            "icloud.com",
            "me.com",
            "aol.com",
            "gmx.de",
            "gmx.net",
            "web.de",
            "proton.me",
            "protonmail.com",
            "fastmail.com",
            "mail.com",
            "btinternet.com",
            "comcast.net");

    private static final Pattern ROBOT = Pattern.compile(
            "(?i)^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|mailer-daemon|postmaster|notifications?|alerts?|"
                    + "automated|system|bounces?|newsletter|news|updates?).*");

    static Sender of(Mailbox from, String text, String closing, Application application) {
        List<Contact> contacts = List.copyOf(application.contacts().values());
        for (Contact contact : contacts) {
            if (contact.email() != null && same(contact.email(), from.address())) {
                return new Sender(signer(contacts, contact, closing), true);
            }
        }
        boolean atEmployer = contacts.stream()
                .map(Contact::email)
                .anyMatch(email -> email != null && sameOrganization(domain(email), from.domain()));
        for (Contact contact : contacts) {
            boolean signs = names(closing, contact.name()) || contacts.size() > 0 && lastWords(text, contact.name());
            boolean calledSo = names(from.name(), contact.name());
            boolean addressedSo = addressed(from.local(), contact.name());
            boolean sameHouse = contact.email() != null && sameOrganization(domain(contact.email()), from.domain());
            if (sameHouse
                    && (calledSo || addressedSo && from.name().isBlank() || signs && !otherPerson(from, contact))) {
                return new Sender(contact.id(), true);
            }
            if (calledSo && signs) {
                return new Sender(contact.id(), true);
            }
            boolean forTheHouse = mentions(from.name(), application.company())
                    || compact(from.domain()).contains(compact(firstWord(application.company())));
            if (forTheHouse && signs && (calledSo || !otherPerson(from, contact))) {
                return new Sender(contact.id(), true);
            }
            if (calledSo && ROBOT.matcher(from.local()).matches()) {
                return new Sender(contact.id(), true);
            }
        }
        return new Sender(null, atEmployer || houseDomain(from, application));
    }

    /** Of two contacts who share an address, the one who signs. */
    private static String signer(List<Contact> contacts, Contact byAddress, String closing) {
        for (Contact contact : contacts) {
            boolean shared = contact != byAddress
                    && contact.email() != null
                    && byAddress.email() != null
                    && same(contact.email(), byAddress.email());
            if (shared && names(closing, contact.name()) && !names(closing, byAddress.name())) {
                return contact.id();
            }
        }
        return byAddress.id();
    }

    /** Whether the mailbox is somebody else's by its name: two words or more, none of them the contact's. */
    private static boolean otherPerson(Mailbox from, Contact contact) {
        String name = folded(from.name());
        boolean office = name.matches(
                ".*\\b(?:team|office|hr|people|talent|recruit\\w*|careers?|jobs?|hiring|personnel|"
                        + "human resources|admin\\w*|reception|info|school|hospital|department|ltd|llp|inc|group|notifications?)\\b.*");
        return !name.isBlank() && !office && name.trim().contains(" ") && !names(from.name(), contact.name());
    }

    static boolean isRobot(Mailbox from) {
        return ROBOT.matcher(from.local()).matches();
    }

    private static boolean houseDomain(Mailbox from, Application application) {
        if (PUBLIC.contains(from.domain()) || from.domain().isEmpty()) {
            return false;
        }
        String host = compact(from.domain());
        String company = compact(application.company());
        String agency =
                application.agency() == null ? "" : compact(application.agency().name());
        String name = host.length() > 4 ? compact(from.domain().split("\\.")[0]) : host;
        return company.length() > 3 && (host.contains(company) || name.length() > 4 && company.contains(name))
                || agency.length() > 3 && (host.contains(agency) || name.length() > 4 && agency.contains(name));
    }

    private static boolean same(String one, String other) {
        return canonical(one).equals(canonical(other));
    }

    /** Lower case, without a tag after the plus sign. */
    private static String canonical(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        int at = lower.lastIndexOf('@');
        int plus = lower.indexOf('+');
        return plus > 0 && plus < at ? lower.substring(0, plus) + lower.substring(at) : lower;
    }

    private static boolean sameOrganization(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || PUBLIC.contains(one) || PUBLIC.contains(other)) {
            return false;
        }
        return one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one);
    }

    private static String domain(String email) {
        return email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether both the given and the family name stand in {@code text}, as words; one alone where there is only one. */
    static boolean names(String text, PersonName name) {
        String words = " " + folded(text).replaceAll("[^\\p{L}\\p{N}'-]+", " ") + " ";
        String given = folded(name.given() == null ? "" : name.given());
        String family = folded(name.family() == null ? "" : name.family());
        if (given.isEmpty() || family.isEmpty()) {
            String only = given + family;
            return !only.isEmpty() && words.contains(" " + only + " ");
        }
        return words.contains(" " + family + " ")
                && (words.contains(" " + given + " ") || words.contains(" " + given.charAt(0) + " "));
    }

    /** Whether the text ends on the name, as a mail without a sign-off does; the given name alone will do. */
    private static boolean lastWords(String text, PersonName name) {
        String[] lines = text.strip().split("\n");
        for (int i = Math.max(0, lines.length - 8); i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.length() < 60 && names(line, name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the local part is built of the name: {@code elena.rivera}, {@code erivera}, {@code rivera.e}. */
    private static boolean addressed(String local, PersonName name) {
        String given = folded(name.given() == null ? "" : name.given()).replaceAll("[^a-z]", "");
        String family = folded(name.family() == null ? "" : name.family()).replaceAll("[^a-z]", "");
        if (given.isEmpty() || family.isEmpty()) {
            return false;
        }
        String letters = folded(local).replaceAll("[^a-z]", "");
        return Stream.of(
                        given + family,
                        family + given,
                        given.charAt(0) + family,
                        family + given.charAt(0),
                        given + family.charAt(0),
                        given)
                .anyMatch(letters::equals);
    }

    private static boolean mentions(String text, String company) {
        return !firstWord(company).isEmpty() && folded(text).contains(folded(firstWord(company)));
    }

    private static String firstWord(String company) {
        String[] words = company.split("[\\s,]+");
        return words[0].equalsIgnoreCase("the") && words.length > 1 ? words[1] : words[0];
    }

    private static String compact(String text) {
        return folded(text).replaceAll("[^a-z0-9]", "");
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .toLowerCase(Locale.ROOT);
    }
}
