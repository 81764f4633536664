package afterword.app.planning;

import afterword.application.Application;
import afterword.application.Contact;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what an application is found that may bear on another one, worked out once: its employer, and who is known there. */
record Known(Application application, String company, Set<String> people) {

    static Known of(Application application) {
        Collection<Contact> contacts = application.contacts().values();
        return new Known(
                application,
                firstWord(application.company()),
                contacts.stream().flatMap(Known::marks).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether it was worked out of just these facts. */
    boolean isOf(Application other) {
        return application == other;
    }

    /** Which others bear on a question about {@code contact}: the same employer, the same person, or an address there. */
    Predicate<Known> bearingOn(@Nullable Contact contact) {
        if (contact == null) {
            return other -> true;
        }
        Set<String> marks = marks(contact).collect(Collectors.toUnmodifiableSet());
        String email = lower(contact.email());
        String domain = email.substring(email.indexOf('@') + 1);
        return other -> other.company.equals(company)
                || domain.contains(other.company)
                || marks.stream().anyMatch(other.people::contains);
    }

    /** An address and a name, neither where it is empty; no name holds an at-sign. */
    private static Stream<String> marks(Contact contact) {
        return Stream.of(lower(contact.email()), lower(contact.name().full())).filter(mark -> !mark.isBlank());
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private static String firstWord(String company) {
        String lower = company.strip().toLowerCase(Locale.ROOT);
        int space = lower.indexOf(' ');
        return space < 0 ? lower : lower.substring(0, space);
    }
}
