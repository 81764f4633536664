package afterword.letters.review;

import afterword.letters.language.Sentence;
import afterword.letters.language.Span;

/** The findings of the learned stances, which know no rule by name: their reasons by category. */
final class Meant {

    private Meant() {}

    static Finding finding(Reading reading, Category category, Sentence sentence) {
        return finding(reading, category, new Span(sentence.start(), sentence.end()));
    }

    static Finding finding(Reading reading, Category category, Span span) {
        return switch (category) {
            case COMPLAINT ->
                reading.finding(
                        category,
                        span,
                        "A reader may hear a reproach in this.",
                        "Leave it out, or ask plainly when they expect to decide.",
                        "S2-25");
            case DEMAND ->
                reading.finding(
                        category,
                        span,
                        "A reader may feel pressed by this.",
                        "Turn it into one open question, without a date for them.",
                        "S2-27");
            case DESPERATION ->
                reading.finding(
                        category,
                        span,
                        "This lets need speak, and need decides nothing for the reader.",
                        "Say what you would bring instead.",
                        "S3-11");
            case NEGATIVITY ->
                reading.finding(
                        category,
                        span,
                        "This puts somebody, perhaps you, in a poor light.",
                        "Leave it out, or say what is so now.",
                        "S2-26");
            case ENTITLEMENT ->
                reading.finding(
                        category,
                        span,
                        "This may sound as if the offer, or the first place, were yours already.",
                        "Say what you would do if they chose you.",
                        "S2-6");
            case PAY ->
                reading.finding(
                        category,
                        span,
                        "Pay, benefits and leave are for the talk after an offer.",
                        "Leave it out; it will have its place.",
                        "S4-4");
            case FAMILIARITY ->
                reading.finding(
                        category,
                        span,
                        "This is on a footing that the reader has not offered.",
                        "Keep to the tone of the interview room.",
                        "S4-25");
            case CLAIMS_MEETING ->
                reading.finding(
                        category,
                        span,
                        "This speaks of a meeting, but you have not met this reader.",
                        "Say who did meet you, and why you write to this reader too.",
                        "S2-8");
            default -> throw new IllegalArgumentException("no stance is learned for " + category.word());
        };
    }
}
