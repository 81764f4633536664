package afterword.rules;

import afterword.application.Word;

/** What a rule is about. */
public enum Category implements Word {
    CAPTURE,
    TIMING,
    CHANNEL,
    RECIPIENT,
    LETTER_CONTENT,
    TONE,
    CALL,
    FREQUENCY,
    RECORD_KEEPING,
    REJECTION,
    RE_APPROACH,
    MINDSET
}
