package afterword.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.application.Application;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasingTest {

    private static final Instant NOW = Instant.parse("2026-09-10T07:10:00Z");

    @TempDir
    private Path folder;

    @Test
    void ofWhatIsErasedNoByteStaysInAnyFile() throws IOException {
        Application onsite = Onsite.at("Northwind");
        String name = onsite.contacts().values().iterator().next().name().family();
        try (Store store = Store.openForServing(folder)) {
            for (int i = 0; i < 50; i++) {
                store.applications().add(Owner.LOCAL, onsite, NOW);
            }
            assertThat(filesWith(name)).isNotEmpty();
            store.erase(Owner.LOCAL);
            assertThat(filesWith(name)).isEmpty();
            assertThat(store.applications().count(Owner.LOCAL)).isZero();
        }
        assertThat(filesWith(name)).isEmpty();
    }

    private List<Path> filesWith(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, name))
                    .toList();
        }
    }

    private static boolean contains(Path file, String name) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
