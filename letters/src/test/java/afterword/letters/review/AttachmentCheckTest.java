package afterword.letters.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import afterword.application.Contact;
import afterword.application.EntryKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to go with a letter, in many words, and what only looks so. */
class AttachmentCheckTest {

    private final Contact reader = Letters.person("orme", "Ms.", "Ada", "Orme");
    private final Contact foreman = Letters.person("pell", "M.", "Tobias", "Pell");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please find attached my lofting drawings.",
                "My glue notes from the two yards on the Exe are enclosed.",
                "I have put the laminated sheet in with this so that you can see it.",
                "The moulds list I have popped in the envelope.",
                "I am sending the plan along with this, since you asked.",
                "You will find my references behind this page.",
                "I am sending you my hull survey so that you can see it.",
                "The photographs that came along with this show the keel.",
                "PFA the offsets."
            })
    void somethingGoesWithTheLetter(String sentence) {
        assertEquals(List.of(Category.ATTACHMENT), found(sentence), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The drawings that I enclosed in my letter of Monday are yours to keep.",
                "I could attach the drawings to my next mail.",
                "I can send you my best hull survey as a PDF.",
                "I am sending you the drawings by post.",
                "The yard is enclosed by a wall, and the shed is attached to the house.",
                "I attach great weight to a dry store.",
                "The drawings are at noabrand.example/ribs.",
                "I am with this yard in what it does about oak.",
                "Thank you for the plan you attached on Friday."
            })
    void nothingGoesWithIt(String sentence) {
        assertEquals(List.of(), found(sentence), sentence);
    }

    private List<Category> found(String sentence) {
        String letter = "Dear Ms. Orme,\n\n" + sentence + "\n\nThank you for your time.\n\nNoa Brand";
        return new AttachmentCheck()
                        .check(Reading.of(LetterUnderReview.of(
                                EntryKind.THANK_YOU, reader.id(), Letters.boatyard(foreman, reader), letter)))
                        .stream()
                        .map(Finding::category)
                        .toList();
    }
}
