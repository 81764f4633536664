package afterword.letters.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import afterword.application.Contact;
import afterword.application.EntryKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template left to be filled in, and brackets that are meant. */
class PlaceholderCheckTest {

    private final Contact reader = Letters.person("orme", "Ms.", "Ada", "Orme");
    private final Contact foreman = Letters.person("pell", "M.", "Tobias", "Pell");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I would love to work at [Company].",
                "I would start with the field at <Site Name>.",
                "I worked beside a shipwright called [Name].",
                "I have nine years in the field [your field].",
                "What you said, \"<something they said>\", stayed with me.",
                "A yard like (their name) is where I want to be.",
                "It is in a house like (hospice name) that I would nurse.",
                "Thank you for the talk on (topic).",
                "With six years as a DETAIL HERE I would suit you.",
                "I will call on DD.MM.YYYY.",
                "It would be an honour to be your NAME OF POST.",
                "The JOB ROLE would suit me.",
                "We spoke on DD/MM/YY about {{topic}}.",
                "I have XX years of practice.",
                "Thank you for your time on ____."
            })
    void somethingIsLeftToFillIn(String sentence) {
        assertEquals(List.of(Category.PLACEHOLDER), found(sentence), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you for Tuesday (and for the tea).",
                "The beds (all nine) stayed with me.",
                "The glue (I forget its name) held.",
                "Mr. Pell (Tobias to everybody) showed me the adze.",
                "She wrote [sic] that ribs are bent cold.",
                "The label \"<Slip Number>\" stood on four of your drawings.",
                "I would clear every field called [Rib Number] before the frames are cut.",
                "The shed (no. 4) and the slip (north) are dry.",
                "He is my brother (same name).",
                "The POST OFFICE stood on the quay."
            })
    void bracketsThatAreMeant(String sentence) {
        assertEquals(List.of(), found(sentence), sentence);
    }

    private List<Category> found(String sentence) {
        String letter = "Dear Ms. Orme,\n\n" + sentence + "\n\nThank you for your time.\n\nNoa Brand";
        return new PlaceholderCheck()
                        .check(Reading.of(LetterUnderReview.of(
                                EntryKind.THANK_YOU, reader.id(), Letters.boatyard(foreman, reader), letter)))
                        .stream()
                        .map(Finding::category)
                        .toList();
    }
}
