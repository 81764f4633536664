package afterword.app.secret;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where secrets may lie.
 *
 * @param keyFile the key with which they are sealed in the store; made when it is first needed
 * @param keyring whether the system's keyring is asked first
 * @param store whose secrets they are, where one keyring serves several: the folder with the data
 */
public record SecretPlaces(Path keyFile, boolean keyring, Path store) {

    /**
     * For a user with this environment and home: the key in {@code $XDG_CONFIG_HOME/afterword}, else {@code ~/.config}; the
     * keyring where a session of theirs is running.
     */
    public static SecretPlaces of(Map<String, String> environment, Path home, Path store) {
        Path config = Path.of(environment.getOrDefault("XDG_CONFIG_HOME", ""));
        Path folder = (config.isAbsolute() ? config : home.resolve(".config")).resolve("afterword");
        return new SecretPlaces(folder.resolve("key"), hasSession(environment), store);
    }

    /** That key file, and no keyring. */
    public static SecretPlaces inFile(Path keyFile, Path store) {
        return new SecretPlaces(keyFile, false, store);
    }

    private static boolean hasSession(Map<String, String> environment) {
        if (environment.containsKey("DBUS_SESSION_BUS_ADDRESS")) {
            return true;
        }
        String runtime = environment.get("XDG_RUNTIME_DIR");
        return runtime != null && Files.exists(Path.of(runtime, "bus"));
    }
}
