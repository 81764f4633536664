package afterword.letters.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import afterword.letters.language.English;
import afterword.letters.language.Span;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementCheckTest {

    private final AgreementCheck check = new AgreementCheck();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Those barrels leaks when the sun is on them. | Those barrels leaks",
                "The rehearsal have shown me how you work. | The rehearsal have",
                "I never forgets a face at the counter. | I never forgets",
                "They are people who knows the river. | who knows",
                "She was a foreman who have seen three floods. | who have",
                "My apprenticeship include two winters in the pit. | My apprenticeship include",
                "Your remark about the kiln have stayed with me. | Your remark about the kiln have",
                "Each of the pumps have a log. | Each of the pumps have",
                "I left when the loaves was gone. | the loaves was",
                "The recipe for the panels are in my book. | The recipe for the panels are",
                "There is three things about lime that matter. | There is three things",
                "It was a honest answer. | a honest",
                "He gave us an better rope. | an better",
                "She is a English teacher. | a English"
            })
    void findsWhatACopyEditorIsSureOf(String sentence, String words) {
        assertEquals(words, found(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your team were kind, and the crew have a good cook.",
                "Had I known that the boiler were cold, I would have said so.",
                "The work people do there is what draws me.",
                "He was a carpenter who knew his wood, one of the men who works in elm.",
                "I saw what the men who work nights have.",
                "The sketch I gave you shows a hinge, and the person I am works slowly.",
                "What the valves on the deck need is grease.",
                "Phase I starts in June.",
                "There is three years between us, and there's two of them left.",
                "The care home have kindly written, and the hotel are full.",
                "“The barrels leaks,” he said, and we laughed.",
                "We had an hour, a European order, a one-off, a used van, an MRI and an unopened box.",
                "Should the yard have room, it will have two boats.",
                "The Council have decided, and the rest are content.",
                "In a team of engineers who has the last word is never asked."
            })
    void leavesAloneWhatIsRightSomewhere(String sentence) {
        assertEquals("", found(sentence));
    }

    private String found(String sentence) {
        Optional<Span> at = check.at(English.shared().sentence(sentence, 0, sentence.length()));
        return at.map(span -> span.in(sentence)).orElse("");
    }
}
