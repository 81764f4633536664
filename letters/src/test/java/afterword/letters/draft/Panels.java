package afterword.letters.draft;

import afterword.application.Application;
import afterword.applicationfile.ApplicationReader;
import afterword.documents.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Panels of many trades with debriefs as people scribble them. */
final class Panels {

    private Panels() {}

    static List<Path> files() {
        try (Stream<Path> files = Files.list(Path.of(
                Objects.requireNonNull(Panels.class.getResource("panels")).toURI()))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Application read(Path file) {
        return new ApplicationReader(code -> true).read(Documents.of(file)).get();
    }

    static Application read(String name) {
        return read(files().stream()
                .filter(file -> file.getFileName().toString().equals(name + ".yaml"))
                .findFirst()
                .orElseThrow());
    }
}
