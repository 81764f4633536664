package afterword.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import afterword.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitationsTest {

    @Test
    void everyRuleThatIsCitedExists() {
        List<Citations.Citation> unknown = Citations.all().stream()
                .filter(citation -> !Rules.isKnown(citation.id()))
                .toList();

        assertEquals(List.of(), unknown);
    }

    @Test
    void citationsAreFoundAtAll() {
        assertFalse(Citations.all().isEmpty());
    }

    @Test
    void aRuleThatDoesNotExistIsNoticed(@TempDir Path folder) throws IOException {
        Path source =
                Files.writeString(folder.resolve("steps.yaml"), "because: [S0-99]\nor: \"P14\" or S7-1, not MP10\n");

        List<String> ids =
                Citations.in(source).stream().map(Citations.Citation::id).toList();

        assertEquals(List.of("S0-99", "P14", "S7-1"), ids);
        assertEquals(
                List.of(false, false, false), ids.stream().map(Rules::isKnown).toList());
    }
}
