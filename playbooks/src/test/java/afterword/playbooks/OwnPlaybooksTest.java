package afterword.playbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.documents.Problem;
import afterword.playbook.Playbook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPlaybooksTest {

    @TempDir
    Path folder;

    @Test
    void aFileInTheFolderIsAPlaybook() throws IOException {
        write("gentle.yaml", balancedAs("gentle"));
        write("notes.txt", "not a playbook");

        OwnPlaybooks own = new OwnPlaybooks(folder);

        assertEquals(List.of("gentle"), own.all().stream().map(Playbook::id).toList());
        assertEquals("gentle", own.find("gentle").orElseThrow().get().id());
        assertEquals(List.of(), own.problems());
    }

    @Test
    void thereNeedBeNoFolder() {
        OwnPlaybooks own = new OwnPlaybooks(folder.resolve("nowhere"));

        assertEquals(List.of(), own.all());
        assertTrue(own.find("gentle").isEmpty());
    }

    @Test
    void aFaultyFileSaysWhereAndTheOthersStand() throws IOException {
        write("gentle.yaml", balancedAs("gentle"));
        write("harsh.yaml", balancedAs("harsh").replace("count: 3", "count: many"));

        OwnPlaybooks own = new OwnPlaybooks(folder);

        assertEquals(List.of("gentle"), own.all().stream().map(Playbook::id).toList());
        assertEquals(1, own.problems().size());
        assertTrue(own.problems().get(0).source().endsWith("harsh.yaml"));
        assertEquals("/check-in/at-most/count", own.problems().get(0).pointer());
    }

    @Test
    void anOwnPlaybookHasItsOwnName() throws IOException {
        write("balanced.yaml", balancedAs("balanced"));
        write("mine.yaml", balancedAs("yours"));

        assertEquals(
                List.of("taken-id", "other-name"),
                new OwnPlaybooks(folder).problems().stream().map(Problem::code).toList());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String balancedAs(String id) throws IOException {
        try (InputStream in = Playbooks.class.getResourceAsStream("balanced.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("id: balanced", "id: " + id);
        }
    }
}
