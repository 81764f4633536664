package afterword.app.secret;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The key file cannot be read or made, or must not be trusted. */
public final class KeyUnusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    KeyUnusable(Path file, String why, @Nullable Exception cause) {
        super("the key file " + file + " " + why, cause);
    }
}
