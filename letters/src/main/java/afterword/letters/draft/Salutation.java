package afterword.letters.draft;

import afterword.application.Contact;
import afterword.application.FirstName;
import afterword.application.PersonName;
import java.util.Locale;
import java.util.Objects;

/** How a contact is greeted and spoken of (P10): formally, as their name is written, never by a guessed title. */
final class Salutation {

    private Salutation() {}

    /** The name behind "Dear": what they asked for, else title and family name, else the full name. */
    static String addressed(Contact contact) {
        PersonName name = contact.name();
        if (name.addressAs() != null) {
            return name.addressAs();
        }
        if (contact.firstName() == FirstName.INVITED_IN_WRITING && name.given() != null) {
            return name.given();
        }
        return formal(name);
    }

    /** Title and family name, or the full name where no title is known. */
    static String formal(PersonName name) {
        String prefix = name.prefix();
        if (prefix == null) {
            return name.full();
        }
        if (name.given() != null && prefix.matches("(?i)sir|dame")) {
            return prefix + " " + name.given();
        }
        return name.family() == null
                ? prefix + " " + name.full()
                : prefix + " " + withDutchCapital(Objects.requireNonNull(name.family()));
    }

    /** A colleague of the reader, spoken of: as they are greeted, but never by the first name alone. */
    static String spokenOf(Contact contact) {
        PersonName name = contact.name();
        return name.addressAs() != null ? name.addressAs() : formal(name);
    }

    /** Dutch writes Anna van der Berg, but Ms. Van der Berg: without a given name the particle takes the capital. */
    private static String withDutchCapital(String family) {
        boolean dutch = family.matches("(van|ter|ten|te) .*|van (de|den|der|het|'t) .*");
        return dutch ? family.substring(0, 1).toUpperCase(Locale.ROOT) + family.substring(1) : family;
    }
}
