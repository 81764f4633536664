package afterword.letters.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import afterword.letters.language.English;
import afterword.letters.language.Sentence;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PatternRulesTest {

    private static final List<PatternRule> RULES = RuleFiles.all();

    @TestFactory
    Stream<DynamicNode> everyRuleDoesAsItsExamplesSay() {
        return RULES.stream()
                .map(rule -> dynamicContainer(
                        rule.id(),
                        Stream.concat(
                                rule.matches().stream()
                                        .map(example -> dynamicTest(
                                                "matches: " + example, () -> assertTrue(says(rule, example)))),
                                rule.passes().stream()
                                        .map(example -> dynamicTest(
                                                "passes: " + example, () -> assertFalse(says(rule, example)))))));
    }

    private static boolean says(PatternRule rule, String example) {
        List<Sentence> sentences = English.shared().sentences(example);
        return sentences.stream().anyMatch(sentence -> {
            int i = sentences.indexOf(sentence);
            return rule.find(i == 0 ? null : sentences.get(i - 1), sentence).isPresent();
        });
    }

    @Test
    void everyRuleHasPatternsAndALookAlike() {
        assertEquals(
                List.of(),
                RULES.stream()
                        .filter(rule ->
                                rule.patterns().isEmpty() || rule.passes().isEmpty())
                        .map(PatternRule::id)
                        .toList());
    }

    @Test
    void everyRuleFindsOrIsAnAct() {
        assertEquals(
                List.of(),
                RULES.stream()
                        .filter(rule -> (rule.category() == null) == (rule.act() == null))
                        .map(PatternRule::id)
                        .toList());
    }

    @Test
    void everyFindingHasAReasonAndASuggestion() {
        assertEquals(
                List.of(),
                RULES.stream()
                        .filter(rule -> rule.category() != null)
                        .filter(rule ->
                                rule.message().isBlank() || rule.suggestion().isBlank())
                        .map(PatternRule::id)
                        .toList());
    }
}
