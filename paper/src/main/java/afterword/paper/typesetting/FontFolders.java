package afterword.paper.typesetting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where fonts are looked for that have what ours lacks.
 *
 * @param own into which somebody may put a font of any name; it goes first
 */
public record FontFolders(Path own, List<Path> system) {

    public FontFolders {
        system = List.copyOf(system);
    }

    /** That of the data folder and those of the system. */
    public static FontFolders of(Path data, Map<String, String> environment, Path home) {
        return new FontFolders(data.resolve("fonts"), SystemFonts.folders(environment, home));
    }

    List<Path> all() {
        List<Path> all = new ArrayList<>();
        all.add(own);
        all.addAll(system);
        return all;
    }
}
