package afterword.contacts;

import afterword.application.PersonName;
import ezvcard.VCard;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One card on its way from the library's form to ours. Pictures, sounds and keys are left behind. */
final class CardReading {

    private static final int LONGEST_NOTE = 10_000;
    private static final int LONGEST_LINE = 500;

    private final VCard card;
    private final @Nullable String region;
    private final List<String> remarks;

    CardReading(VCard card, @Nullable String region, List<String> remarks) {
        this.card = card;
        this.region = region;
        this.remarks = remarks;
    }

    Card card(int line) {
        StructuredName structured = card.getStructuredName();
        List<String> organization = organization();
        String written = written();
        PersonName name = name(structured);
        boolean person = isPerson();
        if (person && name == null && written != null) {
            remarks.add("The card gives the name as one string, \"" + written + "\"; its parts are not stated.");
        }
        List<String> additional = structured == null ? List.of() : cleaned(structured.getAdditionalNames());
        Optional<Address> address = address();
        Optional<String> country = address.flatMap(this::country);
        return new Card(
                name,
                written,
                additional,
                organization.isEmpty() ? null : organization.get(0),
                organization.isEmpty() ? List.of() : organization.subList(1, organization.size()),
                title(),
                phones(country.orElse(region)),
                emails(),
                address.map(found -> AddressLines.of(found, country.orElse(null)))
                        .orElse(List.of()),
                note(),
                card.getUrls().isEmpty() ? null : text(card.getUrls().get(0).getValue()),
                person,
                line,
                remarks);
    }

    private boolean isPerson() {
        boolean group = card.getKind() != null && !card.getKind().isIndividual();
        return !group
                && !"group".equalsIgnoreCase(extension("X-ADDRESSBOOKSERVER-KIND"))
                && !"COMPANY".equalsIgnoreCase(extension("X-ABSHOWAS"));
    }

    private @Nullable PersonName name(@Nullable StructuredName name) {
        if (name == null || (text(name.getGiven()) == null && text(name.getFamily()) == null)) {
            return null;
        }
        return new PersonName(
                joined(name.getPrefixes()),
                text(name.getGiven()),
                text(name.getFamily()),
                joined(name.getSuffixes()),
                null);
    }

    private @Nullable String written() {
        return card.getFormattedName() == null
                ? null
                : text(card.getFormattedName().getValue());
    }

    private List<String> organization() {
        Organization organization = card.getOrganization();
        return organization == null ? List.of() : cleaned(organization.getValues());
    }

    private @Nullable String title() {
        return card.getTitles().stream()
                .map(TextProperty::getValue)
                .map(CardReading::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String note() {
        String note = card.getNotes().stream()
                .map(TextProperty::getValue)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        if (note.length() > LONGEST_NOTE) {
            remarks.add("A note of " + note.length() + " characters was cut after " + LONGEST_NOTE + ".");
            return note.substring(0, LONGEST_NOTE);
        }
        return note.isEmpty() ? null : note;
    }

    private List<String> emails() {
        return card.getEmails().stream()
                .sorted(Comparator.comparing((Email email) ->
                                !isPreferred(email, email.getTypes().contains(EmailType.PREF)))
                        .thenComparing(email -> !email.getTypes().contains(EmailType.WORK)))
                .map(Email::getValue)
                .map(CardReading::text)
                .filter(Objects::nonNull)
                .map(email -> email.replaceFirst("(?i)^mailto:", ""))
                .filter(email -> email.indexOf('@') > 0)
                .distinct()
                .toList();
    }

    private List<CardPhone> phones(@Nullable String region) {
        List<CardPhone> phones = new ArrayList<>();
        for (Telephone telephone : card.getTelephoneNumbers()) {
            String written = telephone.getUri() == null
                    ? text(telephone.getText())
                    : telephone.getUri().getNumber()
                            + (telephone.getUri().getExtension() == null
                                    ? ""
                                    : " ext. " + telephone.getUri().getExtension());
            if (written == null) {
                continue;
            }
            written = written.replaceFirst("(?i)^tel:", "");
            Optional<PhoneNumbers.PhoneNumber> number = PhoneNumbers.parse(written, region);
            if (number.isEmpty()) {
                remarks.add("\"" + written + "\" was not made out as a telephone number"
                        + (written.startsWith("+") || region != null ? "." : "; it has no country code."));
            }
            phones.add(new CardPhone(
                    written,
                    number.map(PhoneNumbers.PhoneNumber::international).orElse(null),
                    kind(telephone),
                    label(telephone),
                    isPreferred(telephone, telephone.getTypes().contains(TelephoneType.PREF))));
        }
        return phones;
    }

    private CardPhone.Kind kind(Telephone telephone) {
        Set<String> types = telephone.getTypes().stream()
                .map(type -> type.getValue().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        String label = label(telephone);
        if (label != null) {
            types.add(label.toLowerCase(Locale.ROOT));
        }
        if (types.stream().anyMatch(type -> type.contains("fax"))) {
            return CardPhone.Kind.FAX;
        }
        if (types.contains("pager")) {
            return CardPhone.Kind.PAGER;
        }
        if (types.contains("cell") || types.contains("mobile") || types.contains("iphone")) {
            return CardPhone.Kind.MOBILE;
        }
        return types.contains("work")
                ? CardPhone.Kind.WORK
                : types.contains("home") ? CardPhone.Kind.HOME : CardPhone.Kind.OTHER;
    }

    /** The owner's word for a grouped property: {@code item1.X-ABLabel}. */
    private @Nullable String label(VCardProperty property) {
        if (property.getGroup() == null) {
            return null;
        }
        return card.getExtendedProperties().stream()
                .filter(label -> label.getPropertyName().equalsIgnoreCase("X-ABLABEL")
                        && property.getGroup().equalsIgnoreCase(label.getGroup()))
                .map(RawProperty::getValue)
                .filter(Objects::nonNull)
                .map(label -> label.replaceAll("^_\\$!<(.*)>!\\$_$", "$1"))
                .findFirst()
                .orElse(null);
    }

    /** Version 4 numbers its preferences; the versions before have a type for the first. */
    private static boolean isPreferred(VCardProperty property, boolean type) {
        return type || "1".equals(property.getParameters().first("PREF"));
    }

    private Optional<Address> address() {
        return card.getAddresses().stream()
                .filter(address -> !AddressLines.of(address, null).isEmpty())
                .min(Comparator.comparing((Address address) ->
                        address.getTypes().stream().noneMatch(type -> "work".equalsIgnoreCase(type.getValue()))));
    }

    private Optional<String> country(Address address) {
        Optional<String> named = AddressLines.country(address.getCountry());
        if (named.isPresent() || address.getGroup() == null) {
            return named;
        }
        return card.getExtendedProperties().stream()
                .filter(hint -> hint.getPropertyName().equalsIgnoreCase("X-ABADR")
                        && address.getGroup().equalsIgnoreCase(hint.getGroup()))
                .findFirst()
                .flatMap(hint -> AddressLines.country(hint.getValue()));
    }

    private @Nullable String extension(String name) {
        RawProperty property = card.getExtendedProperty(name);
        return property == null ? null : text(property.getValue());
    }

    private static @Nullable String joined(List<String> parts) {
        List<String> cleaned = cleaned(parts);
        return cleaned.isEmpty() ? null : String.join(" ", cleaned);
    }

    private static List<String> cleaned(List<String> parts) {
        return parts.stream().map(CardReading::text).filter(Objects::nonNull).toList();
    }

    /** On one line, of a length that a card has; nothing where blank. */
    private static @Nullable String text(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String line = text.strip().replaceAll("\\s*[\\r\\n]+\\s*", ", ").replaceAll("\\p{Cntrl}", "");
        return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
    }
}
