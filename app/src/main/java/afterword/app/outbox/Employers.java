package afterword.app.outbox;

import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.Role;
import afterword.mail.account.Providers;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which employer an address belongs to, over all applications of a person. */
record Employers(Store store, Owner owner) {

    /**
     * Another tracked employer at whose domain the contact's address is: a slip in an address book.
     *
     * @return nothing for people of agencies and of mail providers, who write for many
     */
    Optional<String> otherEmployerOf(StoredApplication stored, Contact contact) {
        String domain = domain(contact.email());
        Application application = stored.application();
        if (domain == null || Providers.of("x@" + domain).isPresent() || writesForMany(application, contact)) {
            return Optional.empty();
        }
        return store.applications().all(owner).stream()
                .map(StoredApplication::application)
                .filter(other -> !isSame(other.company(), application.company()))
                .filter(other -> !isSame(other.company(), employerOf(application, contact)))
                .filter(other -> other.contacts().values().stream()
                        .anyMatch(known -> domain.equals(domain(known.email()))
                                && !writesForMany(other, known)
                                && isSame(employerOf(other, known), other.company())))
                .filter(other -> !isOwnDomain(application, contact, domain))
                .map(Application::company)
                .findFirst();
    }

    private static boolean writesForMany(Application application, Contact contact) {
        return (application.agency() != null
                        && contact.id().equals(application.agency().contact()))
                || contact.is(Role.RECRUITER)
                || contact.is(Role.STAFFING_MANAGER);
    }

    /** Whether a colleague of the contact has an address there too, at the employer that is meant. */
    private static boolean isOwnDomain(Application application, Contact contact, String domain) {
        return application.contacts().values().stream()
                .anyMatch(known -> !known.id().equals(contact.id())
                        && domain.equals(domain(known.email()))
                        && isSame(employerOf(application, known), application.company()));
    }

    private static String employerOf(Application application, Contact contact) {
        return Objects.requireNonNullElse(contact.organization(), application.company());
    }

    private static boolean isSame(String one, String other) {
        String lower = one.strip().toLowerCase(Locale.ROOT);
        String otherLower = other.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith(otherLower) || otherLower.startsWith(lower);
    }

    private static @Nullable String domain(@Nullable String email) {
        return email == null || email.indexOf('@') < 0
                ? null
                : email.substring(email.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
    }
}
