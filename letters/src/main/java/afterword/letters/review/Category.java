package afterword.letters.review;

import static afterword.letters.review.Severity.ADVICE;
import static afterword.letters.review.Severity.BLOCKING;
import static afterword.letters.review.Severity.FIX;

import afterword.application.Word;

/** What a finding is about. The severity is the category's, however bad the instance. */
public enum Category implements Word {
    WRONG_COMPANY(BLOCKING),
    WRONG_PERSON(BLOCKING),
    WRONG_POSITION(BLOCKING),
    PLACEHOLDER(BLOCKING),
    CLAIMS_MEETING(BLOCKING),
    TOO_SIMILAR(BLOCKING),
    COMPLAINT(BLOCKING),
    DEMAND(BLOCKING),
    DESPERATION(BLOCKING),
    NEGATIVITY(FIX),
    ENTITLEMENT(FIX),
    FAMILIARITY(FIX),
    FIRST_NAME(ADVICE),
    SALUTATION(FIX),
    NO_THANKS(FIX),
    NO_CLOSING_THANKS(ADVICE),
    NO_INTEREST(FIX),
    NO_SPECIFICS(FIX),
    NO_QUALIFICATION(ADVICE),
    UNANSWERED_CONCERN(ADVICE),
    MISSING_CORRECTION(ADVICE),
    STILL_AVAILABLE(FIX),
    PAY(FIX),
    ATTACHMENT(FIX),
    TOO_LONG(ADVICE),
    TOO_SHORT(ADVICE),
    SPELLING(FIX),
    GRAMMAR(FIX);

    private final Severity severity;

    Category(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
