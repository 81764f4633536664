package afterword.app.cli;

import afterword.documents.Reading;
import afterword.documents.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Files that are no application, as commands are given them; {@code -} is standard input. */
final class GivenFiles {

    static final String STANDARD_INPUT = "-";

    /** A mail with attachments, in bytes. */
    private static final int LARGEST_MAIL = 64 << 20;

    private GivenFiles() {}

    /** @throws BadInput where it is no text */
    static String text(Console console, String name) {
        if (name.equals(STANDARD_INPUT)) {
            return got(Texts.of(STANDARD_INPUT, bytes(console, name)));
        }
        return got(Texts.of(name, console.directory().resolve(name)));
    }

    /** @throws BadInput where there is no such file, or a larger one than any mail */
    static byte[] bytes(Console console, String name) {
        if (!name.equals(STANDARD_INPUT)) {
            return got(Texts.bytes(name, console.directory().resolve(name), LARGEST_MAIL));
        }
        try {
            return got(Texts.bytes(STANDARD_INPUT, console.in(), LARGEST_MAIL));
        } catch (IOException e) {
            throw new UncheckedIOException("standard input", e);
        }
    }

    private static <T> T got(Reading<T> reading) {
        if (!reading.isOk()) {
            throw new BadInput(reading.problems());
        }
        return reading.get();
    }
}
