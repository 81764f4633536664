package afterword.app.saying;

import afterword.contacts.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number as people write it where the reader is, and the address that calls it on a click.
 *
 * @param href such as {@code tel:+1-212-555-0101} (RFC 3966)
 */
public record Phones(String shown, String href) {

    /**
     * The number as it is dialled from {@code here}; as it was written down where it is none that is known.
     *
     * @param there where it was written down, ISO 3166-1; needed for numbers without a country code
     * @param here where the reader is; absent: the number is shown for anyone, with its country code
     */
    public static @Nullable Phones of(@Nullable String written, @Nullable String there, @Nullable String here) {
        if (written == null || written.isBlank()) {
            return null;
        }
        return PhoneNumbers.parse(written, there)
                .map(number ->
                        new Phones(here == null ? number.international() : number.shownIn(here), number.callAddress()))
                .orElseGet(() -> new Phones(written, "tel:" + written.replaceAll("[^+0-9]", "")));
    }
}
