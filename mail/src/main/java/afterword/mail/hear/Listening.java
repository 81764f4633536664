package afterword.mail.hear;

/** A model that hears what somebody means by a sentence. */
@FunctionalInterface
public interface Listening {

    /**
     * The log-likelihood of each class of {@link Likeness#CLASSES}, in their order.
     *
     * @throws RuntimeException where there is no model; then the patterns decide alone
     */
    float[] to(String sentence);
}
