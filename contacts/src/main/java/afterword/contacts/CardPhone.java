package afterword.contacts;

import org.jspecify.annotations.Nullable;

/**
 * A telephone number on a card.
 *
 * @param written as the card has it
 * @param shown in the international form; absent where no number was made out
 * @param label the owner's own word for it, such as {@code Assistant}
 * @param preferred whether the card marks it as the one to use
 */
public record CardPhone(
        String written,
        @Nullable String shown,
        Kind kind,
        @Nullable String label,
        boolean preferred) {

    /** What rings there. */
    public enum Kind {
        MOBILE,
        WORK,
        HOME,
        OTHER,
        FAX,
        PAGER;

        boolean isAnswered() {
            return this != FAX && this != PAGER;
        }
    }

    /** The number in its best form. */
    public String number() {
        return shown == null ? written : shown;
    }
}
