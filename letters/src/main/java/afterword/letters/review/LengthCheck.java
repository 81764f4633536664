package afterword.letters.review;

import afterword.application.EntryKind;
import afterword.letters.language.Span;
import java.util.List;

/** Whether a letter is far outside what readers of its kind read: some 80–180 words of thanks, 60–120 of a check-in. */
final class LengthCheck implements Check {

    private static final int LONGEST_THANKS = 270;
    private static final int LONGEST_OTHER = 230;
    private static final int SHORTEST_THANKS = 38;
    private static final int SHORTEST_OTHER = 34;

    @Override
    public List<Finding> check(Reading reading) {
        long words = reading.letter().words();
        boolean thanks = reading.isThankYou();
        if (words > (thanks ? LONGEST_THANKS : LONGEST_OTHER)) {
            int start = reading.letter().sentences().get(0).start();
            return List.of(reading.finding(
                    Category.TOO_LONG,
                    new Span(start, reading.letter().whereMissing().end()),
                    "At " + words + " words it is longer than people read of such a letter.",
                    thanks ? "Keep the one or two points that matter: 80 to 180 words." : "Keep to 60 to 120 words.",
                    "S1-5"));
        }
        boolean card = reading.given().kind() == EntryKind.HANDWRITTEN_NOTE;
        if (!card && words < (thanks ? SHORTEST_THANKS : SHORTEST_OTHER)) {
            return List.of(reading.finding(
                    Category.TOO_SHORT,
                    reading.letter().whereMissing(),
                    "At " + words + " words it says too little to be remembered.",
                    "Add the one thing that only this conversation could have given.",
                    "S0-15"));
        }
        return List.of();
    }
}
