package afterword.mail.hear;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.mail.hear.MachineWords.WordSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class MachineWordsTest {

    private final PlainWords words = new PlainWords(Employers.ALL.get("bakery"));

    @Test
    void eachSetIsInItsExamplesAndNotInItsLookAlikes() {
        List<Executable> checks = new ArrayList<>();
        for (WordSet set : MachineWords.all()) {
            for (String example : set.examples()) {
                checks.add(() -> assertTrue(set.isIn(words.of(example)), set.id() + " is in: " + example));
            }
            for (String lookAlike : set.lookAlikes()) {
                checks.add(() -> assertFalse(set.isIn(words.of(lookAlike)), set.id() + " is not in: " + lookAlike));
            }
        }
        assertAll(checks);
    }

    @Test
    void everySetHasAnExampleAndALookAlike() {
        for (WordSet set : MachineWords.all()) {
            assertFalse(set.examples().isEmpty(), set.id());
            assertFalse(set.lookAlikes().isEmpty(), set.id());
        }
    }
}
