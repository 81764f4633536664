package afterword.app.printing;

import afterword.app.saying.Places;
import afterword.application.Applicant;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.contacts.PostalLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who writes to whom, and from which country to which, as far as the application tells.
 *
 * @param applicant who writes; absent where nobody has said
 */
public record Correspondents(
        Application application, Contact contact, @Nullable Applicant applicant) {

    /** @param otherwise who writes where the application does not say, or not where they live */
    public static Correspondents of(Application application, Contact contact, @Nullable Applicant otherwise) {
        Applicant own = application.applicant();
        if (own == null) {
            return new Correspondents(application, contact, otherwise);
        }
        boolean lacksAddress = own.address().isEmpty() && otherwise != null;
        return new Correspondents(
                application,
                contact,
                lacksAddress
                        ? new Applicant(own.name(), own.email(), own.phone(), otherwise.address(), own.strengths())
                        : own);
    }

    /** The country the applicant posts from, ISO 3166-1: as their address names it, else as their number does. */
    public @Nullable String here() {
        return applicant == null ? null : Places.of(applicant.address(), applicant.phone());
    }

    /** The country the contact is in, ISO 3166-1. */
    public @Nullable String there() {
        return Places.of(application, contact);
    }

    /** The language of what is printed for them: English as it is written in the country of the reader. */
    public Locale language() {
        return "US".equals(there()) ? Locale.US : Locale.UK;
    }

    public String senderName() {
        return applicant == null ? "" : applicant.name().full();
    }

    /** On the envelope. */
    public PostalLabel recipient() {
        return PostalLabel.of(person(), organization(), contact.address(), there(), here());
    }

    /** At the head of the letter. */
    public PostalLabel recipientInLetter() {
        return PostalLabel.inLetter(person(), organization(), contact.address(), there(), here());
    }

    /** On the envelope; empty where the address is not known. */
    public List<String> sender() {
        return applicant == null || applicant.address().isEmpty()
                ? List.of()
                : PostalLabel.of(List.of(senderName()), null, applicant.address(), here(), there())
                        .lines();
    }

    /** At the head of the letter, without the name. */
    public List<String> senderInLetter() {
        return applicant == null ? List.of() : applicant.address();
    }

    private List<String> person() {
        List<String> person = new ArrayList<>();
        String formal = contact.name().formal();
        String suffix = contact.name().suffix();
        String name = formal.isBlank()
                ? Objects.requireNonNullElse(contact.name().addressAs(), contact.id())
                : suffix == null ? formal : formal + ", " + suffix;
        person.add(name);
        if (contact.title() != null) {
            person.add(contact.title());
        }
        return person;
    }

    private String organization() {
        return application.organizationOf(contact);
    }
}
