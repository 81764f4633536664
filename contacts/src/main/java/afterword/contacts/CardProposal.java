package afterword.contacts;

import afterword.application.PersonName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a card seems to say, to be confirmed by somebody who has it before them; never kept as it is.
 *
 * @param name its likeliest parts
 * @param written the name as the card has it
 * @param address its lines
 * @param source where it was read
 * @param unplaced what was read and fits nowhere
 * @param remarks what to look at twice, in sentences
 */
public record CardProposal(
        @Nullable PersonName name,
        @Nullable String written,
        @Nullable String title,
        @Nullable String organization,
        @Nullable String email,
        @Nullable String phone,
        List<String> address,
        @Nullable String website,
        Source source,
        List<String> unplaced,
        List<String> remarks) {

    /** Where a proposal was read. */
    public enum Source {
        /** A code on the card, which is as exact as whoever made it. */
        CODE,
        /** Printed letters, as a program made them out. */
        LETTERS
    }

    public CardProposal {
        address = List.copyOf(address);
        unplaced = List.copyOf(unplaced);
        remarks = List.copyOf(remarks);
    }

    /** What a card that is stated part by part proposes. */
    static CardProposal of(Card card) {
        PersonName name = card.name();
        if (name == null && card.written() != null) {
            name = ProposedName.of(card.written()).map(ProposedName::name).orElse(null);
        }
        return new CardProposal(
                name,
                card.shownName().orElse(null),
                card.title(),
                card.organization(),
                card.emails().isEmpty() ? null : card.emails().get(0),
                card.phone().map(CardPhone::number).orElse(null),
                card.address(),
                card.website(),
                Source.CODE,
                card.note() == null ? List.of() : List.of(card.note()),
                card.remarks());
    }

    /** One that says no more than {@code remark}, and a web address where a code has one. */
    public static CardProposal empty(@Nullable String website, String remark) {
        return new CardProposal(
                null, null, null, null, null, null, List.of(), website, Source.LETTERS, List.of(), List.of(remark));
    }

    /** The same with the web address of a code, which is more exact than letters. */
    public CardProposal withWebsite(String address) {
        return new CardProposal(
                name, written, title, organization, email, phone, this.address, address, source, unplaced, remarks);
    }

    /** Whether there is anything in it. */
    public boolean isEmpty() {
        return name == null
                && written == null
                && title == null
                && organization == null
                && email == null
                && phone == null
                && address.isEmpty()
                && website == null;
    }
}
