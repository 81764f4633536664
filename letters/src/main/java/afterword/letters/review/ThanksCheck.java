package afterword.letters.review;

import afterword.letters.language.English;
import afterword.letters.language.Sentence;
import afterword.letters.language.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the letter thanks its reader, and ends on it (S0-13, S4-22, S4-27). */
final class ThanksCheck implements Check {

    private final PatternRules rules = PatternRules.shared();

    @Override
    public List<Finding> check(Reading reading) {
        Letter letter = reading.letter();
        boolean closes = rules.performs("thanks", letter.lastParagraph())
                || thanks(reading, letter.closing())
                || thanks(reading, letter.signature());
        if (!closes && !rules.performs("thanks", letter.sentences())) {
            return List.of(reading.finding(
                    Category.NO_THANKS,
                    letter.whereMissing(),
                    "The letter nowhere thanks its reader.",
                    "Thank them for their time, in the first sentence or the last.",
                    "S0-13"));
        }
        if (!closes) {
            return List.of(reading.finding(
                    Category.NO_CLOSING_THANKS,
                    letter.whereMissing(),
                    "The letter does not end on thanks.",
                    "Close with a short word of thanks.",
                    "S4-27"));
        }
        return List.of();
    }

    private boolean thanks(Reading reading, @Nullable Span line) {
        if (line == null) {
            return false;
        }
        List<Sentence> words = English.shared().sentences(reading.given().text(), line.start(), line.end());
        return rules.performs("thanks", words);
    }
}
