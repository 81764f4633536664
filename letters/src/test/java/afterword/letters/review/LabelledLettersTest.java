package afterword.letters.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelledLettersTest {

    /** Every nth letter is read, so that the test stays short. */
    private static final int STEP = Integer.getInteger("afterword.letters.step", 4);

    private static final List<LabelledLetter> LETTERS = sample();

    private final Reviewer reviewer = Reviewer.create();

    private static List<LabelledLetter> sample() {
        List<LabelledLetter> all = LabelledLetter.all();
        return IntStream.range(0, all.size())
                .filter(i -> i % STEP == 0)
                .mapToObj(all::get)
                .toList();
    }

    @Test
    void mostFaultsAreFoundAndLittleElse() {
        int found = 0;
        int missed = 0;
        int wrong = 0;
        List<String> mistakes = new ArrayList<>();
        for (LabelledLetter letter : LETTERS) {
            Set<String> said = said(letter);
            for (String category : letter.present()) {
                if (said.contains(category)) {
                    found++;
                } else if (!letter.optional().contains(category)) {
                    missed++;
                    mistakes.add(letter.id() + " lacks " + category);
                }
            }
            for (String category : said) {
                if (!letter.present().contains(category) && !letter.optional().contains(category)) {
                    wrong++;
                    mistakes.add(letter.id() + " does not have " + category);
                }
            }
        }
        double f1 = 2.0 * found / (2.0 * found + missed + wrong);
        assertTrue(f1 >= 0.86, "F1 " + f1 + ": " + mistakes);
    }

    @Test
    void cleanLettersAreLeftAlone() {
        List<LabelledLetter> clean =
                LETTERS.stream().filter(LabelledLetter::isClean).toList();
        List<String> disturbed = clean.stream()
                .filter(letter -> reviewer.review(letter.given()).findings().stream()
                        .anyMatch(finding -> finding.severity() != Severity.ADVICE
                                && !letter.optional()
                                        .contains(finding.category().word())))
                .map(LabelledLetter::id)
                .toList();
        assertTrue(disturbed.size() * 20 <= clean.size(), disturbed + " of " + clean.size());
    }

    @Test
    void everyFindingQuotesTheLetterAndCitesARule() {
        for (LabelledLetter letter : LETTERS) {
            for (Finding finding : reviewer.review(letter.given()).findings()) {
                assertEquals(
                        letter.given().text().substring(finding.start(), finding.end()), finding.text(), letter.id());
                assertTrue(finding.rule().matches("S[0-4]-\\d+"), finding.toString());
            }
        }
    }

    @Test
    void theLabelsAreCategoriesOfTheContract() {
        Set<String> known =
                java.util.Arrays.stream(Category.values()).map(Category::word).collect(Collectors.toSet());
        Set<String> used = LETTERS.stream()
                .flatMap(
                        letter -> java.util.stream.Stream.concat(letter.present().stream(), letter.optional().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
        used.removeAll(known);
        assertEquals(Set.of(), used);
    }

    private Set<String> said(LabelledLetter letter) {
        return reviewer.review(letter.given()).findings().stream()
                .map(finding -> finding.category().word())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
