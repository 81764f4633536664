package afterword.guard;

import java.util.Optional;

/**
 * What somebody said of two contacts of two applications: that they are one person, or that they are two. It counts more
 * than any likeness of names and addresses.
 */
@FunctionalInterface
public interface Identities {

    /** Nobody said anything. */
    Identities UNSAID = (application, contact, otherApplication, otherContact) -> Optional.empty();

    /** @return nothing where nobody said so */
    Optional<Boolean> areOne(String application, String contact, String otherApplication, String otherContact);
}
