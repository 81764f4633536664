package afterword.app.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.letters.review.Reviewer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherWordsTest {

    private static final Reviewer REVIEWER = Reviewer.create();

    @TempDir
    private Path folder;

    @Test
    void noModelIsAskedUnlessOneIsNamed() {
        assertTrue(OtherWords.of(Map.of(), REVIEWER).isEmpty());
        assertTrue(OtherWords.of(Map.of("AFTERWORD_MODEL_URL", " "), REVIEWER).isEmpty());
    }

    @Test
    void aModelWithoutItsNameIsRefused() {
        Map<String, String> environment = Map.of("AFTERWORD_MODEL_URL", "http://localhost:11434/v1");
        String message = assertThrows(IllegalArgumentException.class, () -> OtherWords.of(environment, REVIEWER))
                .getMessage();
        assertEquals("The model has no name.", message);
    }

    @Test
    void aKeyNeverTravelsUnencrypted() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "sk-secret\n");
        Map<String, String> environment = Map.of(
                "AFTERWORD_MODEL_URL", "http://models.example/v1",
                "AFTERWORD_MODEL", "small",
                "AFTERWORD_MODEL_KEY_FILE", key.toString());
        String message = assertThrows(IllegalArgumentException.class, () -> OtherWords.of(environment, REVIEWER))
                .getMessage();
        assertTrue(message.contains("unencrypted"), message);
        assertFalse(message.contains("sk-secret"), message);
    }

    @Test
    void aKeyFileThatIsNotThereIsNamed() {
        Map<String, String> environment = Map.of(
                "AFTERWORD_MODEL_URL", "https://models.example/v1",
                "AFTERWORD_MODEL", "small",
                "AFTERWORD_MODEL_KEY_FILE", folder.resolve("none").toString());
        assertThrows(UncheckedIOException.class, () -> OtherWords.of(environment, REVIEWER));
    }
}
