package afterword.app.importing;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file that was handed in and lies aside.
 *
 * @param name as it was called; problems name it so
 */
public record GivenFile(String name, Path file) {

    boolean endsWith(String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
