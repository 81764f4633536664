package afterword.mail.hear;

/** Gives a sentence a vector of length one, near to those of sentences that mean the like. */
@FunctionalInterface
public interface SentenceVectors {

    /**
     * @throws RuntimeException where there is no model; then the patterns decide alone
     */
    float[] of(String sentence);
}
