package afterword.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesPageTest {

    private static final Path PAGE = Citations.ROOT.resolve("docs/rules.md");

    @Test
    void thePageSaysWhereEveryRuleIsKeptToday() throws IOException {
        String page = RulesPage.of(Citations.byRule());
        if ("write".equals(System.getProperty("afterword.pages"))) {
            Files.writeString(PAGE, page);
        }

        assertEquals(Files.readString(PAGE), page, "docs/rules.md is out of date; its first lines say how to renew it");
    }

    @Test
    void aRuleKeptNowhereIsListedAsSuch() {
        String page = RulesPage.of(Map.of());

        assertTrue(page.contains("0 of the 131 rules are cited somewhere"));
        assertTrue(page.lines().anyMatch(line -> line.startsWith("| S2-19 |") && line.endsWith("| nowhere yet |")));
    }

    @Test
    void aPlaceIsNamedOnceAndACommentInBrackets() {
        Path code = Citations.ROOT.resolve("engine/src/main/java/afterword/guard/Frequency.java");
        Path data = Citations.ROOT.resolve("playbooks/src/main/resources/afterword/playbooks/decarlo.yaml");
        List<Citations.Citation> citations = List.of(
                new Citations.Citation("S0-27", data, 3, false),
                new Citations.Citation("S0-27", data, 9, false),
                new Citations.Citation("S0-27", code, 1, true));

        String page = RulesPage.of(Map.of("S0-27", citations));

        assertTrue(page.lines()
                .anyMatch(line -> line.startsWith("| S0-27 |")
                        && line.endsWith("| playbook decarlo, (engine: guard.Frequency) |")));
    }
}
