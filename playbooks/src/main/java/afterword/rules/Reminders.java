package afterword.rules;

import afterword.plan.Because;
import java.util.List;
import java.util.Map;

/** Advice to be read at the right time: each rule of {@code reminders.yaml} in its own sentence. */
public final class Reminders {

    private static final Map<Occasion, List<String>> RULES = RuleFiles.reminders();

    /** What the articles say for that occasion, the first the most useful. */
    public List<Because> at(Occasion occasion) {
        return RULES.get(occasion).stream().map(Rules::because).toList();
    }

    /** The same by the word of the occasion, as a page names it. */
    public List<Because> at(String word) {
        for (Occasion occasion : Occasion.values()) {
            if (occasion.word().equals(word)) {
                return at(occasion);
            }
        }
        throw new IllegalArgumentException("no occasion '" + word + "'");
    }
}
