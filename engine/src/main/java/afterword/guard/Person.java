package afterword.guard;

import afterword.application.Application;
import afterword.application.Contact;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, whichever application names them. Two contacts are one person by their e-mail address; where one of them has
 * none, by their telephone number unless their names differ, since a switchboard is shared; else by name and
 * organisation.
 */
public record Person(
        String name,
        String organization,
        @Nullable String email,
        @Nullable String phone) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int ASCII_END = 128;
    private static final int SIGNIFICANT_DIGITS = 9;
    private static final int FEWEST_DIGITS = 6;

    /** A contact of an application. */
    public static Person of(Application application, Contact contact) {
        return new Person(
                folded(contact.name().full()),
                Employer.folded(application.organizationOf(contact)),
                contact.email() == null ? null : mailbox(contact.email()),
                contact.phone() == null ? null : number(contact.phone()));
    }

    /** Whether both are one, as far as that can be told. */
    public boolean isSameAs(Person other) {
        if (email != null && email.equals(other.email)) {
            return true;
        }
        boolean sameName = !name.isEmpty() && name.equals(other.name);
        if (email == null || other.email == null) {
            boolean namesDiffer = !name.isEmpty() && !other.name.isEmpty() && !sameName;
            if (phone != null && Objects.equals(phone, other.phone) && !namesDiffer) {
                return true;
            }
        }
        return sameName && organization.equals(other.organization);
    }

    /** Without the tag that some write behind a plus, and in lower case: it is the same mailbox. */
    private static @Nullable String mailbox(String address) {
        String bare = address.strip().toLowerCase(Locale.ROOT);
        int at = bare.lastIndexOf('@');
        if (at <= 0) {
            return null;
        }
        int plus = bare.indexOf('+');
        return plus > 0 && plus < at ? bare.substring(0, plus) + bare.substring(at) : bare;
    }

    /** The last digits, which are the same with and without the country's code, and the extension. */
    private static @Nullable String number(String phone) {
        String lower = phone.toLowerCase(Locale.ROOT);
        int extension = lower.indexOf('x');
        String digits = digits(extension < 0 ? lower : lower.substring(0, extension));
        if (digits.length() < FEWEST_DIGITS) {
            return null;
        }
        String significant = digits.substring(Math.max(0, digits.length() - SIGNIFICANT_DIGITS));
        return extension < 0 ? significant : significant + "x" + digits(lower.substring(extension));
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    /** Letters without their marks, in lower case, words apart by one space. */
    public static String folded(String text) {
        return isAscii(text) ? foldedAscii(text) : foldedAny(text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII_END) {
                return false;
            }
        }
        return true;
    }

    /** Most names need no decomposing, and a page may look at thousands. */
    private static String foldedAscii(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean apart = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!Character.isLetterOrDigit(letter)) {
                apart = !folded.isEmpty();
                continue;
            }
            if (apart) {
                folded.append(' ');
                apart = false;
            }
            folded.append(Character.toLowerCase(letter));
        }
        return folded.toString();
    }

    private static String foldedAny(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip();
    }
}
