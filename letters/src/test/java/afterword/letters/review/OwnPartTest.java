package afterword.letters.review;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.letters.language.English;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPartTest {

    private static boolean isTaken(String sentence) {
        return OwnPart.isTaken(English.shared().sentence(sentence, 0, sentence.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You shall have an answer from me before the ewes are moved.",
                "I will be in touch once I have read the contract through.",
                "I leave it with you from here.",
                "I am asking you to take my name off the list for the dye house.",
                "I would want the reason for each change written beside it."
            })
    void isTakenWhereTheApplicantActs(String sentence) {
        assertTrue(isTaken(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I will be in touch every morning unless I have your answer.",
                "I will decide without you if I do not hear by Friday.",
                "Please, I beg you, I leave it in your hands.",
                "I expect an answer by Friday.",
                "I would want the decision in writing.",
                "I would want 200 a day and no less."
            })
    void isNotTakenWhereTheReaderMustAct(String sentence) {
        assertFalse(isTaken(sentence));
    }
}
