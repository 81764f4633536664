package afterword.promises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.documents.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void aLanguageOfTheProductIsSound(String id) {
        Language language = LanguageFile.of(id);
        assertEquals(id, language.id());
        assertTrue(language.cues().size() > 8, language.cues().toString());
    }

    @Test
    void everyLineThatIsWrongIsAProblemWithItsPlace() throws IOException {
        List<Problem> problems = problems("""
                version: 1
                language: xx
                words:
                  - class: weekday
                    says: [5 = vendredi]
                grammar:
                  - rule: promise
                    says:
                      - <weekday> => weekday $1
                      - <weekday> => weekday $2
                      - <nothing> => today
                      - (le <weekday> => weekday $1
                      - demain
                      - demain => dance
                """);
        assertEquals(
                List.of(10, 11, 12, 13, 14),
                problems.stream().map(Problem::line).toList(),
                problems.toString());
    }

    @Test
    void aLanguageNeedsTheRuleThatReadingBeginsWith() throws IOException {
        List<Problem> problems =
                problems("version: 1\nlanguage: xx\ngrammar:\n  - rule: day\n    says: [x => today]\n");
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).message().contains("promise"), problems.toString());
    }

    private static List<Problem> problems(String yaml) throws IOException {
        return LanguageFile.read("xx.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)))
                .problems();
    }
}
