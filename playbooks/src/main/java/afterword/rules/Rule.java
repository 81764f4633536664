package afterword.rules;

import java.util.Set;

/**
 * One piece of advice from one article.
 *
 * @param id such as {@code S0-23}, never reused
 * @param file the file name of the article it comes from
 * @param text a sentence in our words that can stand as the reason of a step
 * @param acts where it acts, at least once
 */
public record Rule(String id, String file, Category category, Set<Act> acts, String text) {

    public Rule {
        acts = Set.copyOf(acts);
    }
}
