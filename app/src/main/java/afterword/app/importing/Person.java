package afterword.app.importing;

import afterword.application.Contact;
import afterword.application.FirstName;
import afterword.application.PersonName;
import afterword.application.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A contact while several files still add to it. What is there is never overwritten. */
final class Person {

    final String id;
    PersonName name;
    /** Whether the parts of the name are stated somewhere, or only likely. */
    boolean nameStated;

    @Nullable
    String title;

    @Nullable
    String organization;

    @Nullable
    String email;

    @Nullable
    String phone;

    List<String> address = new ArrayList<>();
    final Set<Role> roles = EnumSet.noneOf(Role.class);

    private final @Nullable Contact before;

    Person(String id, PersonName name, boolean nameStated) {
        this.id = id;
        this.name = name;
        this.nameStated = nameStated;
        this.before = null;
    }

    /** A contact that an application file has already. */
    Person(Contact contact) {
        this.id = contact.id();
        this.name = contact.name();
        this.nameStated = true;
        this.title = contact.title();
        this.organization = contact.organization();
        this.email = contact.email();
        this.phone = contact.phone();
        this.address.addAll(contact.address());
        this.roles.addAll(contact.roles());
        this.before = contact;
    }

    Contact contact(String company) {
        boolean elsewhere = organization != null && !organization.equals(company);
        return new Contact(
                id,
                name,
                title,
                elsewhere ? organization : null,
                email,
                phone,
                address,
                roles,
                before == null ? null : before.met(),
                before == null ? null : before.prefers(),
                before == null ? FirstName.NO : before.firstName());
    }

    boolean hasAddress(@Nullable String other) {
        return email != null && email.equalsIgnoreCase(other);
    }

    /** Whether {@code words} may mean this person: the whole name, its parts with or without a title, or the id. */
    boolean isCalled(String words) {
        String said = comparable(words);
        if (said.isEmpty()) {
            return false;
        }
        String given = comparable(name.given());
        String family = comparable(name.family());
        String untitled =
                comparable(words.replaceFirst("(?i)^(?:(?:dr|prof|mr|mrs|ms|mx|herr|frau|m|mme)\\.?\\s+)+", ""));
        return said.equals(comparable(id))
                || said.equals(comparable(name.addressAs()))
                || untitled.equals(comparable(name.full()))
                || (!family.isEmpty() && untitled.equals(family))
                || (!given.isEmpty() && untitled.equals(given))
                || (!family.isEmpty() && !given.isEmpty() && untitled.equals(family + given));
    }

    /** The letters and digits, without accents and case. */
    static String comparable(@Nullable String text) {
        return text == null
                ? ""
                : java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                        .replaceAll("[^\\p{L}\\p{N}]+", "")
                        .toLowerCase(Locale.ROOT);
    }
}
