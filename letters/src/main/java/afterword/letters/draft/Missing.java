package afterword.letters.draft;

/**
 * Something a letter would be better for, asked of the person who knows it.
 *
 * @param what the JSON pointer of where the answer belongs
 * @param ask the question, in words for the applicant
 */
public record Missing(String what, String ask) {}
