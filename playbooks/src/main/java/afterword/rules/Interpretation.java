package afterword.rules;

import java.util.List;

/**
 * How we read a rule that can be read in more than one way.
 *
 * @param id such as {@code R-A}
 * @param rules the ids of those it is about
 * @param others the readings not taken
 * @param text the one taken
 */
public record Interpretation(String id, List<String> rules, String question, List<String> others, String text) {

    public Interpretation {
        rules = List.copyOf(rules);
        others = List.copyOf(others);
    }
}
