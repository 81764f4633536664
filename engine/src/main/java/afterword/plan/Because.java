package afterword.plan;

/**
 * Why a step is there, or is not.
 *
 * @param rule the id of a rule, such as {@code S0-23} or {@code P3}, or {@code ours} where no article speaks
 * @param text a sentence in our words
 */
public record Because(String rule, String text) {}
