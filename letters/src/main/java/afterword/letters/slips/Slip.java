package afterword.letters.slips;

import afterword.letters.language.Span;

/**
 * A slip in a sentence.
 *
 * @param at from the first word it shows in to the last
 */
public record Slip(Span at, String message, String suggestion) {}
