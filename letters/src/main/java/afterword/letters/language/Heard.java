package afterword.letters.language;

/**
 * What a model makes of a text.
 *
 * @param vector its meaning, of length one
 * @param stances what the taught layers hear in it as a letter's sentence, as log-odds in the order they were taught;
 *     empty where the model has no such layers
 */
public record Heard(float[] vector, float[] stances) {}
