package afterword.contacts;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Telephone numbers as people write them, told apart and shown as people there write them (ITU-T E.164). */
public final class PhoneNumbers {

    private static final int LONGEST = 60;

    private PhoneNumbers() {}

    /**
     * The number that {@code written} means.
     *
     * @param region where it was written, ISO 3166-1; needed for numbers without a country code
     * @return nothing where it cannot be a number there
     */
    public static Optional<PhoneNumber> parse(String written, @Nullable String region) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber number = numbers.parse(written, region);
            return numbers.isPossibleNumber(number) ? Optional.of(new PhoneNumber(number)) : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** A telephone number and the ways to show it. */
    public static final class PhoneNumber {

        private final Phonenumber.PhoneNumber number;

        private PhoneNumber(Phonenumber.PhoneNumber number) {
            this.number = number;
        }

        /** For anyone, such as {@code +1 212-555-0101}. */
        public String international() {
            return format(PhoneNumberFormat.INTERNATIONAL);
        }

        /** For somebody in {@code region}: without the country code where it is a number of that country. */
        public String shownIn(String region) {
            return PhoneNumberUtil.getInstance().getCountryCodeForRegion(region) == number.getCountryCode()
                    ? format(PhoneNumberFormat.NATIONAL)
                    : international();
        }

        /** The address that a telephone calls on a click, such as {@code tel:+1-212-555-0101} (RFC 3966). */
        public String callAddress() {
            return format(PhoneNumberFormat.RFC3966);
        }

        /** The digits that tell it from every other number, such as {@code +12125550101}. */
        public String digits() {
            return format(PhoneNumberFormat.E164);
        }

        /** The country or territory it belongs to, ISO 3166-1; absent for numbers of no country. */
        public Optional<String> region() {
            return Optional.ofNullable(PhoneNumberUtil.getInstance().getRegionCodeForNumber(number));
        }

        private String format(PhoneNumberFormat format) {
            return PhoneNumberUtil.getInstance().format(number, format);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof PhoneNumber that && number.exactlySameAs(that.number);
        }

        @Override
        public int hashCode() {
            return number.hashCode();
        }

        @Override
        public String toString() {
            return international();
        }
    }
}
