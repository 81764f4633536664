package afterword.mail.hear;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SpeechActsTest {

    private final SpeechActs acts = SpeechActs.read();
    private final PlainWords words = new PlainWords(Employers.ALL.get("bakery"));

    @Test
    void eachActIsInItsExamplesAndNotInItsLookAlikes() {
        List<Executable> checks = new ArrayList<>();
        for (SpeechAct act : acts.all()) {
            for (String example : act.examples()) {
                checks.add(() -> assertTrue(act.isIn(words.of(example)), act.id() + " is in: " + words.of(example)));
            }
            for (String lookAlike : act.lookAlikes()) {
                checks.add(() ->
                        assertFalse(act.isIn(words.of(lookAlike)), act.id() + " is not in: " + words.of(lookAlike)));
            }
        }
        assertAll(checks);
    }

    @Test
    void everyActHasAnExampleAndALookAlike() {
        for (SpeechAct act : acts.all()) {
            assertFalse(act.examples().isEmpty(), act.id());
            assertFalse(act.lookAlikes().isEmpty(), act.id());
        }
    }
}
