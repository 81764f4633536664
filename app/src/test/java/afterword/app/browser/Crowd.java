package afterword.app.browser;

import afterword.application.Application;
import afterword.applicationfile.ApplicationReader;
import afterword.documents.Documents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** An application that strains every page: a very long word, twelve people of several scripts, a long journal. */
final class Crowd {

    /** The store's id of it, where it is the first. */
    static final String ID = "osterreichische-donaudampfschifffahrtsel";

    private static final String FILE = "crowd.yaml";

    private Crowd() {}

    static Application application() {
        try (InputStream in = Objects.requireNonNull(Crowd.class.getResourceAsStream(FILE))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ApplicationReader(code -> true)
                    .read(Documents.ofText(FILE, text))
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
