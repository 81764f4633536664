package afterword.app.store;

import java.nio.file.Path;
import java.util.Map;

/** Where a user's data lies if nothing else is said: {@code $XDG_DATA_HOME/afterword}, else {@code ~/.local/share/afterword}. */
public final class DataFolder {

    private DataFolder() {}

    /** The folder for a user with this environment and home; a relative {@code XDG_DATA_HOME} counts as absent. */
    public static Path of(Map<String, String> environment, Path home) {
        Path data = Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
        return (data.isAbsolute() ? data : home.resolve(".local").resolve("share")).resolve("afterword");
    }
}
