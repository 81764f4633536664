package afterword.letters.review;

import afterword.application.Word;

/** How much a finding weighs; a blocking one stops a letter until it is overruled. */
public enum Severity implements Word {
    ADVICE,
    FIX,
    BLOCKING
}
