package afterword.letters.language;

/**
 * What a model makes of a text.
 *
 * @param vector its meaning, of length one
 * @param stances what the taught layers hear in it as a letter's sentence, as log-odds in the order they were taught
 * @param meanings what they hear in it as an employer's answer, as log-likelihoods that want to be made to sum to one:
 *     offer, decline, next round, new date, hold, question, acknowledgement, unsure, none; like the stances, empty where
 *     the model has no such layers
 */
public record Heard(float[] vector, float[] stances, float[] meanings) {}
