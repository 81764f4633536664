package afterword.app.saying;

import afterword.application.Application;
import afterword.application.Contact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of people in our own sentences; nothing is guessed that they did not write themselves. */
public final class Names {

    /** A heading with more names than these is not read any more. */
    private static final int MOST = 4;

    private Names() {}

    /** "Dr. Rivera" where a title is theirs, else the full name, else the id. */
    public static String of(Contact contact) {
        if (contact.name().addressAs() != null) {
            return contact.name().addressAs();
        }
        if (contact.name().prefix() != null && contact.name().family() != null) {
            return contact.name().prefix() + " " + contact.name().family();
        }
        String full = contact.name().full();
        return full.isBlank() ? contact.id() : full;
    }

    /** The same by id; of an unknown id, the id. */
    public static String of(Application application, @Nullable String id) {
        if (id == null) {
            return "";
        }
        Contact contact = application.contacts().get(id);
        return contact == null ? id : of(contact);
    }

    /** The same where there is little room: of more than four the first two, "A, B and 3 others". */
    public static String some(List<String> names) {
        return names.size() <= MOST
                ? list(names)
                : String.join(", ", names.subList(0, 2)) + " and " + (names.size() - 2) + " others";
    }

    /** "A", "A and B", "A, B and C". */
    public static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
