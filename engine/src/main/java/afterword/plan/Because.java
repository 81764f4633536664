package afterword.plan;

import org.jspecify.annotations.Nullable;

/**
 * Why a step is there, or is not.
 *
 * @param rule the id of a rule, such as {@code S0-23} or {@code P3}, or {@code ours} where no article speaks
 * @param text a sentence in our words
 */
public record Because(String rule, String text) {

    // written out, since a bulk run compares thirty of them for every plan, and what a record brings is slow to begin
    // with

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Because because && rule.equals(because.rule) && text.equals(because.text);
    }

    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + text.hashCode();
    }
}
