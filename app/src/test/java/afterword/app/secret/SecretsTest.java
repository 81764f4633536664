package afterword.app.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import afterword.app.store.Owner;
import afterword.app.store.Store;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    private static final Instant NOW = Instant.parse("2026-09-10T07:00:00Z");
    private static final String PASSWORD = "correct-horse-pässword";

    @TempDir
    Path folder;

    private Secrets secrets(Store store) {
        return new Secrets(store.secrets(), SecretPlaces.inFile(folder.resolve("config/key"), folder));
    }

    @Test
    void keepsASecretThatNobodyReadsInTheStoreOrTheRecords() throws IOException {
        Path data = folder.resolve("data");
        try (Store store = Store.open(data)) {
            secrets(store).keep(Owner.LOCAL, "mail", PASSWORD, NOW);
            assertThat(secrets(store).find(Owner.LOCAL, "mail")).contains(PASSWORD);
            StringWriter records = new StringWriter();
            store.records().write(Owner.LOCAL, records);
            assertThat(records.toString()).doesNotContain("sealed_secret");
        }
        try (var files = Files.list(data)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                        .doesNotContain("correct-horse");
            }
        }
    }

    @Test
    void restoringRecordsLeavesSecretsAsTheyAre() throws IOException {
        try (Store store = Store.open(folder.resolve("data"))) {
            secrets(store).keep(Owner.LOCAL, "mail", PASSWORD, NOW);
            store.records().replace(Owner.LOCAL, new java.io.BufferedReader(new java.io.StringReader("")));
            assertThat(secrets(store).find(Owner.LOCAL, "mail")).contains(PASSWORD);
            store.owners().erase(Owner.LOCAL);
            assertThat(secrets(store).find(Owner.LOCAL, "mail")).isEmpty();
        }
    }

    @Test
    void aSealedSecretOpensOnlyWhereItBelongsAndOnlyWithItsKey() {
        Sealing sealing = new Sealing(folder.resolve("one"));
        String sealed = sealing.seal(PASSWORD, "me\nmail");
        assertThat(sealing.seal(PASSWORD, "me\nmail")).isNotEqualTo(sealed);
        assertThat(sealing.open(sealed, "me\nmail")).contains(PASSWORD);
        assertThat(sealing.open(sealed, "you\nmail")).isEmpty();
        assertThat(sealing.open(sealed.substring(0, sealed.length() - 4) + "AAAA", "me\nmail"))
                .isEmpty();
        Sealing other = new Sealing(folder.resolve("other"));
        other.seal("x", "y");
        assertThat(other.open(sealed, "me\nmail")).isEmpty();
        assertThat(new Sealing(folder.resolve("none")).open(sealed, "me\nmail")).isEmpty();
    }

    @Test
    void theKeyIsForItsOwnersEyesOnly() throws IOException {
        Path key = folder.resolve("key");
        new Sealing(key).seal("x", "y");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> new Sealing(key).seal("x", "y")).hasMessageContaining("can be read by others");
    }

    @Test
    void manyWhoMakeTheKeyAtOnceEndWithOne() throws Exception {
        Path key = folder.resolve("key");
        var threads = Executors.newFixedThreadPool(8);
        List<Future<String>> sealed = threads.invokeAll(IntStream.range(0, 32)
                .mapToObj(i -> (java.util.concurrent.Callable<String>) () -> new Sealing(key).seal("text " + i, "y"))
                .toList());
        threads.shutdown();
        for (int i = 0; i < sealed.size(); i++) {
            assertThat(new Sealing(key).open(sealed.get(i).get(), "y")).contains("text " + i);
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("key");
        }
    }
}
