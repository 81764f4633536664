package afterword.letters.language;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelTest {

    @Test
    void aModelThatFindsNoRoomSaysWhichItIsWhereItWantedToGoAndWhy() {
        Model<String> model = new Model<>("some-model", () -> {
            throw new UncheckedIOException("parts", new IOException("No space left on device"));
        });

        // the second time as well, and whether it was loaded beforehand or not
        model.load(Runnable::run);
        for (int i = 0; i < 2; i++) {
            String message = assertThrows(ModelUnavailable.class, () -> model.read("Good day."))
                    .getMessage();
            assertTrue(
                    List.of("some-model", System.getProperty("java.io.tmpdir"), "No space left on device").stream()
                            .allMatch(message::contains),
                    message);
        }
    }
}
