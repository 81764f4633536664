package afterword.app.saying;

import afterword.application.Application;
import afterword.application.Contact;
import afterword.contacts.PhoneNumbers;
import afterword.contacts.PostalLabel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which country somebody is, as far as what is written down tells; ISO 3166-1. */
public final class Places {

    private Places() {}

    /** Of somebody with that address and number: as the address names it, else as the number does. */
    public static @Nullable String of(List<String> address, @Nullable String phone) {
        return PostalLabel.countryOf(address).or(() -> ofNumber(phone)).orElse(null);
    }

    /** Of a contact: as the address names it, else that of the employer's holidays, else the number's. */
    public static @Nullable String of(Application application, Contact contact) {
        return PostalLabel.countryOf(contact.address())
                .or(() -> Optional.ofNullable(of(application)))
                .or(() -> ofNumber(contact.phone()))
                .orElse(null);
    }

    /** Of the employer, as its holidays tell. */
    public static @Nullable String of(Application application) {
        String code = application.holidays();
        if (code == null) {
            return null;
        }
        String country = code.substring(0, 2).toUpperCase(Locale.ROOT);
        return country.equals("UK") ? "GB" : country;
    }

    private static Optional<String> ofNumber(@Nullable String phone) {
        return Optional.ofNullable(phone)
                .flatMap(number -> PhoneNumbers.parse(number, null))
                .flatMap(PhoneNumbers.PhoneNumber::region);
    }
}
