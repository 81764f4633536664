package afterword.letters.review;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.application.Contact;
import afterword.application.EntryKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Employers, positions, meetings and enclosures as letters speak of them, and what only looks so. */
class FactsOfLettersTest {

    private final Contact reader = Letters.person("orme", "Ms.", "Ada", "Orme");
    private final Contact foreman = Letters.person("pell", "Mr.", "Tobias", "Pell");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To enter the design office at Öresund Composites has been my aim since school.",
                "I have long admired how Petrel Fairings looks after a hull for life, and I would be proud to work for it.",
                "It would mean a great deal to me to keep Blackwater Slipways afloat.",
                "I would love to be part of the Oakfield family.",
                "I can think of no better place to spend my next ten years than the Harewick Slipway."
            })
    void anotherHouseIsWrittenTo(String sentence) {
        assertTrue(found(sentence).contains(Category.WRONG_COMPANY), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At Dunmore Slipways I kept four boats afloat for nine years.",
                "I would be glad to travel to Port Ellen for a second talk.",
                "I look forward to the Senior Boat Building Fellowship.",
                "Please thank Miss Ivy at the gate for the coffee.",
                "Oakfield Slipways has offered me a post and waits until the 30th; yours is the one I want.",
                "I would rather build for you than for Oakfield Slipways or anyone else.",
                "I read Lloyd's List every morning and hope to see the yard in it.",
                "I have asked to join the crew at Bratch in November, and would love to bring what I learn to you.",
                "I was a student at Carrick Sands College when I first saw a rib bent."
            })
    void aFormerHouseATownAndAPersonAreNone(String sentence) {
        assertFalse(found(sentence).contains(Category.WRONG_COMPANY), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'd be tickled to be your new Crane Supervisor.",
                "I would be honoured to join you as a payroll clerk.",
                "I would be very glad to be given the solar installer's job.",
                "The Site Supervisor vacancy is just the step I have been looking for.",
                "If you need more for the Radar Engineer application, I can send it today.",
                "The post of Sail Designer would suit everything I have learned.",
                "When you saw me for the Harbour Engagement post, I could speak of boats only.",
                "Could you tell me what is happening with the Harbour Records opening?"
            })
    void anotherJobIsNamed(String sentence) {
        assertTrue(found(sentence).contains(Category.WRONG_POSITION), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Heading your accounts office is exactly what I want to do next.",
                "I would be delighted to take on your sales desk.",
                "May I ask whether you have filled the database chair?",
                "The typist's desk would suit me very well.",
                "I would be glad to look after your orchards.",
                "As your Head of Catering I would be happy.",
                "I think I would make a good Signal Maintainer for you."
            })
    void anotherJobIsDescribed(String sentence) {
        assertTrue(found(sentence).contains(Category.WRONG_POSITION), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I would be delighted to work beside your sales desk.",
                "Thank you for the hour at the drawing desk, and I hope to see it again.",
                "I would be happy to take the night shift.",
                "I would be glad to run your yard.",
                "I should be glad to take on the late launches.",
                "I would be glad to look after your boats.",
                "As a boat builder I would be glad to take reports off the harbour desk.",
                "The foreman's opening remark made me want to stay."
            })
    void workThatMayBelongToTheJobIsNone(String sentence) {
        assertFalse(found(sentence).contains(Category.WRONG_POSITION), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I enjoyed our talk of September 8 for the Boat Builder position.",
                "I would love to be your new boat builder.",
                "I would be glad to work with you as a builder.",
                "I was very keen on the Heron Creek job.",
                "I worked as a crane supervisor before that, and I would be glad to build."
            })
    void theRightJobAndAFormerOneAreNone(String sentence) {
        assertFalse(found(sentence).contains(Category.WRONG_POSITION), sentence);
    }

    @Test
    void aJobAtAnotherHouseIsNoOtherJob() {
        assertTrue(found("I am very keen on the Heron Creek job.").contains(Category.WRONG_COMPANY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You put me at ease from the moment you offered me a chair.",
                "I can still see you by the steam box, holding the plank.",
                "Thank you for jumping in with that question about the keel.",
                "I will not forget the way you lit up when I spoke of larch."
            })
    void aMeetingIsRemembered(String sentence) {
        assertTrue(foundByOneUnmet(sentence).contains(Category.CLAIMS_MEETING), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Pell, with whom I spoke on Tuesday, said that I might write to you.",
                "Thank you for arranging the day and for the pass at the gate.",
                "If we meet one day I hope that you will have laughed at my glue."
            })
    void whatSomebodyUnmetDidFromAfarIsNone(String sentence) {
        assertFalse(foundByOneUnmet(sentence).contains(Category.CLAIMS_MEETING), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You will find the two sketches at the foot of this message as PDFs.",
                "My last hull survey is enclosed.",
                "I have added the offsets to this e-mail.",
                "Here are the two drawings you asked for, with the keel in red.",
                "I have included a table of offsets for your review.",
                "I am slipping in the photographs of the clinker work."
            })
    void somethingIsAnnounced(String sentence) {
        assertTrue(found(sentence).contains(Category.ATTACHMENT), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I can send the sketches as PDFs whenever you like.",
                "The rudder was attached with two bolts.",
                "Here is the plan I would follow: plane, steam, rivet.",
                "Here is what I would do with the stern.",
                "I have included the keel in the price before, and would again.",
                "You will find me at the foot of the slip on most mornings."
            })
    void anOfferIsNone(String sentence) {
        assertFalse(found(sentence).contains(Category.ATTACHMENT), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "So, Tobias, when you asked me about glue, that was the honest answer.",
                "Thank you, Mr. Pell, for the tour.",
                "I am in your debt, Tobias, for the loan of the adze.",
                "Please accept my thanks, Mr. Pell, for an hour so well spent."
            })
    void anotherIsSpokenTo(String sentence) {
        assertTrue(found(sentence).contains(Category.WRONG_PERSON), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Pell, with whom I steamed a rib, was generous.",
                "Your colleague, Mr. Pell, showed me the adze.",
                "Thank you, and thanks to Mr. Pell, too."
            })
    void aColleagueIsSpokenOf(String sentence) {
        assertFalse(found(sentence).contains(Category.WRONG_PERSON), sentence);
    }

    private List<Category> found(String sentence) {
        return review(reader, sentence);
    }

    private List<Category> foundByOneUnmet(String sentence) {
        return review(Letters.unmet(reader), sentence);
    }

    private List<Category> review(Contact to, String sentence) {
        String letter = "Dear Ms. Orme,\n\n" + sentence
                + "\n\nSteaming oak ribs in a bag is new to me, and I have been reading about it since."
                + "\n\nThank you for your time.\n\nNoa Brand";
        return Letters.found(
                Reviewer.create(),
                LetterUnderReview.of(EntryKind.THANK_YOU, to.id(), Letters.boatyard(foreman, to), letter));
    }
}
