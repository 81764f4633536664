package afterword.letters.language;

/**
 * What a sentence says, as log-odds.
 *
 * @param stances as a letter's sentence, in the order of {@link Speech#STANCES}
 * @param meanings as a sentence of an answer to a letter, in the order of {@link Speech#MEANINGS}; of these one is so
 */
public record Heard(float[] stances, float[] meanings) {}
