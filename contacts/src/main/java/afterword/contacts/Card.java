package afterword.contacts;

import afterword.application.PersonName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One business card, as read.
 *
 * @param name in its parts, as the card states them; absent where it states none
 * @param written the name as one string
 * @param additional middle names and patronymics, which no greeting uses unasked
 * @param organization without its departments
 * @param emails the preferred one first
 * @param address the lines of the postal address, the business one where there are several
 * @param person false for the card of a company or of a list of people
 * @param line where it begins in the file, from 1
 * @param remarks what was not as it should be, in sentences for the person
 */
public record Card(
        @Nullable PersonName name,
        @Nullable String written,
        List<String> additional,
        @Nullable String organization,
        List<String> departments,
        @Nullable String title,
        List<CardPhone> phones,
        List<String> emails,
        List<String> address,
        @Nullable String note,
        @Nullable String website,
        boolean person,
        int line,
        List<String> remarks) {

    public Card {
        additional = List.copyOf(additional);
        departments = List.copyOf(departments);
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        address = List.copyOf(address);
        remarks = List.copyOf(remarks);
    }

    /** The number to call: the preferred one, else at work, else the mobile; never a fax. */
    public Optional<CardPhone> phone() {
        return phones.stream()
                .filter(phone -> phone.kind().isAnswered())
                .min(Comparator.comparing((CardPhone phone) -> !phone.preferred())
                        .thenComparing(phone -> phone.kind() == CardPhone.Kind.WORK
                                ? 0
                                : phone.kind().ordinal() + 1));
    }

    /** The name as one string, whichever way the card has it. */
    public Optional<String> shownName() {
        return written != null
                ? Optional.of(written)
                : Optional.ofNullable(name).map(PersonName::formal);
    }
}
