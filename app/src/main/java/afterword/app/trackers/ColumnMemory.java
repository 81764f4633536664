package afterword.app.trackers;

import afterword.application.Word;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Which column of somebody's own tables holds what, remembered in the file {@code columns.properties} beside the data. */
public final class ColumnMemory {

    private final Path file;

    /** @param data the folder with the data */
    public ColumnMemory(Path data) {
        this.file = data.resolve("columns.properties");
    }

    /** The fields by titles in lower case; what cannot be read is left out. */
    public Map<String, Field> read() {
        Map<String, Field> mapping = new LinkedHashMap<>();
        if (Files.exists(file)) {
            Properties known = new Properties();
            try (Reader in = Files.newBufferedReader(file)) {
                known.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(file.toString(), e);
            }
            known.stringPropertyNames().stream()
                    .sorted()
                    .forEach(title -> Word.of(Field.class, known.getProperty(title))
                            .ifPresent(field -> mapping.put(title, field)));
        }
        return mapping;
    }

    /** Remembers these beside what is known. */
    public void remember(Map<String, Field> mapping) {
        Map<String, Field> all = read();
        mapping.forEach((title, field) -> all.put(title.toLowerCase(Locale.ROOT), field));
        String text = all.entrySet().stream()
                .map(entry -> escaped(entry.getKey()) + "=" + entry.getValue().word() + "\n")
                .sorted()
                .collect(Collectors.joining());
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static String escaped(String title) {
        return title.replace("\\", "\\\\")
                .replace(" ", "\\ ")
                .replace(":", "\\:")
                .replace("=", "\\=")
                .replace("#", "\\#")
                .replace("!", "\\!");
    }
}
