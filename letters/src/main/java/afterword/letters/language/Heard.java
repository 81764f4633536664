package afterword.letters.language;

/**
 * What a model makes of a text.
 *
 * @param vector its meaning, of length one
 * @param stances what the layers taught by letters hear in it, as log-odds in the order they were taught; empty where
 *     the model has no such layers
 */
public record Heard(float[] vector, float[] stances) {}
