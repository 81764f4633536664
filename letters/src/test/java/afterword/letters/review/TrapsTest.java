package afterword.letters.review;

import static afterword.letters.review.Letters.boatyard;
import static afterword.letters.review.Letters.found;
import static afterword.letters.review.Letters.person;
import static afterword.letters.review.Letters.thanks;
import static afterword.letters.review.Letters.unmet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.application.Contact;
import afterword.application.EntryKind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrapsTest {

    private static final Contact NESSON = person("n", "Ms.", "Lena", "Nesson");
    private static final Contact FELD = person("f", "Mr.", "Otto", "Feld");
    private final Reviewer reviewer = Reviewer.create();

    private static LetterUnderReview with(String sentence) {
        String letter = thanks("Dear Ms. Nesson,").replace("\n\nYou asked", "\n\n" + sentence + "\n\nYou asked");
        return LetterUnderReview.of(EntryKind.THANK_YOU, "n", boatyard(NESSON, FELD), letter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unfortunately I could not stay for the plant tour; I would welcome another chance to see it.",
                "The churn challenge you are facing is the part I would like to work on.",
                "I cannot thank you enough.",
                "I have never enjoyed an interview more.",
                "There was not a dull minute.",
                "Nothing you said put me off.",
                "There is no rush at all.",
                "I was sorry to hear you were ill on Tuesday.",
                "I misspoke: the certificate is from 2024, not 2022.",
                "I know you are busy, so no reply is needed.",
                "I have an offer elsewhere that runs to 25 September; your role remains my first choice.",
                "As you suggested, I will call on Thursday at 10.",
                "You said Friday suited you for the samples; here they are.",
                "Please let me know if I can answer anything further.",
                "Could you tell me whether the timetable has moved?",
                "I need very little sleep and less coffee.",
                "You need a scheduler who knows the coast road.",
                "The benefits of the design would show in the first year, if you pay attention to the seams.",
                "I taught gifted children in the mornings.",
                "My visa runs to 2029.",
                "I answered a letter that began \"Your delay is unacceptable and I demand an answer by Friday\", and enjoyed it.",
                "The sign over the till says \"We beg you, please do not lean on the glass\", which made me smile.",
                "We beat our target twice.",
                "The old code block had a gap in its coverage.",
                "Your colleague, Mr. Feld, showed me the slip."
            })
    void harmlessSentencesAreLeftAlone(String sentence) {
        assertEquals(
                List.of(),
                found(reviewer, with(sentence).withTracked(List.of("Target", "Gap", "Block", "Visa", "Square"))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            COMPLAINT    | You said Friday, and it is now the following Thursday.
            DEMAND       | Per my previous emails, kindly confirm at the earliest.
            ENTITLEMENT  | I am looking forward to starting.
            DEMAND       | I need to know by Friday.
            DESPERATION  | This job would save my family, and I am begging you.
            NEGATIVITY   | My last boss was a bully.
            FAMILIARITY  | Drinks are on me!
            PAY          | What is the salary, and how many days of leave are there?
            PLACEHOLDER  | I would be glad to help with [project they mentioned].
            ATTACHMENT   | Please find attached my certificate.
            WRONG_PERSON | Thank you, Mr. Feld, for your patience.
            WRONG_POSITION | I would be proud to take the Yacht Designer position.
            GRAMMAR      | I could of stayed all day.
            SPELLING     | It was a marvellous oppertunity for me.
            """)
    void faultsInPassingAreFound(Category category, String sentence) {
        assertTrue(found(reviewer, with(sentence)).contains(category));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "I would love to build boats at Corvane Yachts.",
                "Everything I had heard about Corvane Yachts is true.",
                "I hope to join Corvane next spring."
            })
    void anotherEmployerInTheWishIsTheWrongOne(String sentence) {
        assertTrue(found(reviewer, with(sentence).withTracked(List.of("Corvane Yachts")))
                .contains(Category.WRONG_COMPANY));
    }

    @ParameterizedTest(name = "{1} as {0}")
    @CsvSource(delimiter = '|', textBlock = """
            O'Brien & Sons    | O’Brien and Sons
            Smith and Sloop   | Smith & Sloop
            Corvane Yachts    | Corvane
            Östergård Varv    | Östergård Varv
            """)
    void anotherEmployerIsFoundAmongHundredsHoweverItIsWritten(String tracked, String written) {
        List<String> all = IntStream.range(0, 300)
                .mapToObj(number -> number == 150 ? tracked : "Harbour " + number + " Rigging")
                .toList();
        assertTrue(found(
                        reviewer,
                        with("I hope to join " + written + " next spring.").withTracked(all))
                .contains(Category.WRONG_COMPANY));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "At Corvane Yachts I ran the spar shop for six years.",
                "I read that Corvane Yachts has launched a new sloop.",
                "Corvane Yachts has made me an offer, which they would like answered by the 20th."
            })
    void aFormerEmployerNewsAndARivalOfferAreNone(String sentence) {
        assertEquals(List.of(), found(reviewer, with(sentence).withTracked(List.of("Corvane Yachts"))));
    }

    @Test
    void aMeetingIsOnlyClaimedOfSomebodyNotMet() {
        String text = thanks("Dear Mr. Feld,");
        Contact feld = unmet(FELD);
        assertTrue(found(reviewer, LetterUnderReview.of(EntryKind.THANK_YOU, "f", boatyard(NESSON, feld), text))
                .contains(Category.CLAIMS_MEETING));
    }

    @Test
    void anAttachmentThatIsNeverNamedIsFound() {
        LetterUnderReview letter = with("The tide was kind to us.").withAttachments(List.of("plan.pdf"));
        assertEquals(List.of(Category.ATTACHMENT), found(reviewer, letter));
        assertEquals(
                List.of(),
                found(reviewer, with("I have attached the plan we spoke of.").withAttachments(List.of("plan.pdf"))));
    }

    @Test
    void theSameLetterToAColleagueIsTooSimilar() {
        LetterUnderReview copy = LetterUnderReview.of(
                        EntryKind.THANK_YOU, "n", boatyard(NESSON, FELD), thanks("Dear Ms. Nesson,"))
                .withSent(List.of(thanks("Dear Mr. Feld,")));
        assertEquals(List.of(Category.TOO_SIMILAR), found(reviewer, copy));
    }

    @Test
    void aSharedFrameIsNotTooSimilar() {
        String other =
                "Dear Mr. Feld,\n\nThank you for showing me round the yard on Tuesday. Your launch book is a marvel:"
                        + " forty years of springs, and the slips in red. I keep one like it and would gladly go on with yours.\n\n"
                        + "I would very much like to be your next boat builder. Thank you again for your time.\n\n"
                        + "Yours sincerely,\nNoa Brand";
        LetterUnderReview letter = LetterUnderReview.of(
                        EntryKind.THANK_YOU, "n", boatyard(NESSON, FELD), thanks("Dear Ms. Nesson,"))
                .withSent(List.of(other));
        assertEquals(List.of(), found(reviewer, letter));
    }
}
