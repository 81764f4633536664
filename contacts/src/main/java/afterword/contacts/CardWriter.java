package afterword.contacts;

import afterword.application.Contact;
import afterword.application.PersonName;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.AddressType;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Kind;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes contacts as business cards that phones and mail programs take in (RFC 2426, RFC 6350). */
public final class CardWriter {

    /** How old the programs are that should read them. */
    public enum Version {
        /** Version 3.0, which every phone reads. */
        THREE(VCardVersion.V3_0),
        /** Version 4.0, of 2011. */
        FOUR(VCardVersion.V4_0);

        private final VCardVersion version;

        Version(VCardVersion version) {
            this.version = version;
        }
    }

    private final Version version;
    private final StringWriter text = new StringWriter();

    public CardWriter(Version version) {
        this.version = version;
    }

    /**
     * Adds the card of {@code contact}.
     *
     * @param organization whom they work for
     * @param uid the same for the same contact, such as {@code rivera@northwind-traders.afterword}
     */
    public CardWriter add(Contact contact, String organization, String uid) {
        VCard card = new VCard();
        if (version == Version.FOUR) {
            card.setKind(Kind.individual());
        }
        card.setUid(new Uid(uid));
        card.setFormattedName(shown(contact));
        card.setStructuredName(name(contact.name()));
        card.setOrganization(organization);
        if (contact.title() != null) {
            card.addTitle(contact.title());
        }
        if (contact.email() != null) {
            card.addEmail(contact.email(), EmailType.WORK);
        }
        if (contact.phone() != null) {
            card.addTelephoneNumber(contact.phone(), TelephoneType.WORK, TelephoneType.VOICE);
        }
        if (!contact.address().isEmpty()) {
            card.addAddress(address(contact));
        }
        write(card);
        return this;
    }

    /** All cards added so far. */
    public String text() {
        return text.toString();
    }

    private static String shown(Contact contact) {
        String formal = contact.name().formal();
        String suffix = contact.name().suffix();
        if (formal.isEmpty()) {
            String addressed = contact.name().addressAs();
            return addressed == null ? contact.id() : addressed;
        }
        return suffix == null ? formal : formal + " " + suffix;
    }

    private static StructuredName name(PersonName name) {
        StructuredName structured = new StructuredName();
        structured.setFamily(name.family());
        structured.setGiven(name.given());
        if (name.prefix() != null) {
            structured.getPrefixes().add(name.prefix());
        }
        if (name.suffix() != null) {
            structured.getSuffixes().add(name.suffix());
        }
        return structured;
    }

    /** Its lines as they are; which of them is the town, only its country tells. */
    private static Address address(Contact contact) {
        Address address = new Address();
        address.getTypes().add(AddressType.WORK);
        address.setStreetAddress(String.join("\n", contact.address()));
        address.setLabel(String.join("\n", contact.address()));
        return address;
    }

    private void write(VCard card) {
        try (VCardWriter writer = new VCardWriter(text, version.version)) {
            writer.setAddProdId(false);
            writer.setIncludeTrailingSemicolons(true);
            writer.setCaretEncodingEnabled(true);
            writer.write(card);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }
}
