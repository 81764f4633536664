package afterword.app.person;

import afterword.app.store.KnownAs;
import afterword.app.store.StoredApplication;
import afterword.application.Contact;
import afterword.application.JournalEntry;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;

/** Somebody as one application knows them. */
public record Known(StoredApplication stored, Contact contact) {

    public KnownAs as() {
        return new KnownAs(stored.id(), contact.id());
    }

    /** The name with its title, else the id. */
    public String name() {
        String formal = contact.name().formal();
        return formal.isBlank() ? contact.id() : formal;
    }

    public String organization() {
        return stored.application().organizationOf(contact);
    }

    public boolean matches(String sought) {
        return (name() + " " + stored.application().company() + " " + contact.title())
                .toLowerCase(Locale.ROOT)
                .contains(sought);
    }

    /** When something last passed between the two; {@link Instant#MIN} where nothing has. */
    public Instant lastContact() {
        return stored.application().journal().stream()
                .filter(entry -> contact.id().equals(entry.with()))
                .map(JournalEntry::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }
}
