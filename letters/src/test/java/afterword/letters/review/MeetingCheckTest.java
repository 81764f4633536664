package afterword.letters.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import afterword.application.Contact;
import afterword.application.EntryKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A meeting remembered with somebody who was not met. */
class MeetingCheckTest {

    private final Contact reader = Letters.person("orme", "Ms.", "Ada", "Orme");
    private final Contact foreman = Letters.person("pell", "M.", "Tobias", "Pell");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was lovely to put a face to the name on Monday.",
                "You laughed when I spoke of larch.",
                "Your handshake told me that the yard is in good hands."
            })
    void aMeetingIsRemembered(String sentence) {
        assertEquals(List.of(Category.CLAIMS_MEETING), found(sentence), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I was sorry to miss you on Monday, for your laugh is famous.",
                "We have not met, but your smile hangs in the hall.",
                "It would be good to put a face to the name one day.",
                "He and I met beside your desk."
            })
    void noMeetingIsClaimed(String sentence) {
        assertEquals(List.of(), found(sentence), sentence);
    }

    private List<Category> found(String sentence) {
        String letter = "Dear Ms. Orme,\n\n" + sentence + "\n\nThank you for your time.\n\nNoa Brand";
        return new MeetingCheck()
                        .check(Reading.of(LetterUnderReview.of(
                                EntryKind.THANK_YOU,
                                reader.id(),
                                Letters.boatyard(foreman, Letters.unmet(reader)),
                                letter)))
                        .stream()
                        .map(Finding::category)
                        .toList();
    }
}
