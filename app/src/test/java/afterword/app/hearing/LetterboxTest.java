package afterword.app.hearing;

import afterword.app.store.HeardMail;
import afterword.app.store.Owner;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests have in common that put mails into a mailbox and see what is heard of them. */
abstract class LetterboxTest {

    @TempDir
    Path folder;

    Letterbox letterbox;

    @BeforeEach
    void open() {
        letterbox = new Letterbox(folder);
    }

    @AfterEach
    void close() throws Exception {
        letterbox.close();
    }

    /** What waits for the person's word. */
    List<HeardMail> proposed() {
        return letterbox.bakery.store.heard().proposed(Owner.LOCAL);
    }
}
