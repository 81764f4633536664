package afterword.letters.language;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where what can be made again is kept for a user: {@code $XDG_CACHE_HOME/afterword}, else {@code ~/.cache/afterword}; on a Mac
 * {@code ~/Library/Caches/afterword}, on Windows {@code %LOCALAPPDATA%\afterword\cache}.
 */
final class CacheFolder {

    private CacheFolder() {}

    /**
     * The folder, which need not be there; a relative path in the environment counts as absent.
     *
     * @param system as {@link NativeParts} calls it
     */
    static Path of(String system, Map<String, String> environment, Path home) {
        Path cache = Path.of(environment.getOrDefault("XDG_CACHE_HOME", ""));
        if (cache.isAbsolute()) {
            return cache.resolve("afterword");
        }
        return switch (system) {
            case "osx" -> home.resolve("Library").resolve("Caches").resolve("afterword");
            case "win" -> {
                Path local = Path.of(environment.getOrDefault("LOCALAPPDATA", ""));
                Path data = local.isAbsolute() ? local : home.resolve("AppData").resolve("Local");
                yield data.resolve("afterword").resolve("cache");
            }
            default -> home.resolve(".cache").resolve("afterword");
        };
    }
}
