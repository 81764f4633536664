package afterword.letters.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativePartsTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path temporary() throws IOException {
        return Files.createDirectories(folder.resolve("temporary"));
    }

    @Test
    void theyAreUnpackedOnceAndKept() throws IOException {
        Path cache = folder.resolve("not/there/yet");
        Path kept = NativeParts.here().unpacked(cache, temporary());
        List<Path> parts = files(cache);
        assertEquals(2, parts.size(), parts.toString());
        for (Path part : parts) {
            Files.setLastModifiedTime(part, LONG_AGO);
        }

        assertEquals(kept, NativeParts.here().unpacked(cache, temporary()));
        assertEquals(parts, files(cache));
        for (Path part : parts) {
            assertEquals(LONG_AGO, Files.getLastModifiedTime(part), "it was written again");
        }
        assertEquals(List.of(), files(temporary()));
    }

    @Test
    void whatIsHalfThereOrDamagedIsMended() throws IOException {
        Path cache = folder.resolve("cache");
        NativeParts.here().unpacked(cache, temporary());
        List<Path> parts = files(cache);
        byte[] whole = Files.readAllBytes(parts.get(0));
        byte[] damaged = whole.clone();
        damaged[damaged.length / 2]++;

        for (byte[] content : List.of(damaged, new byte[100], new byte[0])) {
            Files.write(parts.get(0), content);
            NativeParts.here().unpacked(cache, temporary());
            assertEquals(parts, files(cache), "nothing is left beside them");
            assertEquals(-1, Files.mismatch(parts.get(0), Files.write(folder.resolve("whole"), whole)));
        }
    }

    @Test
    void severalThatStartAtOnceAllFindThemWhole() throws Exception {
        Path cache = folder.resolve("cache");
        int count = 4;
        CyclicBarrier start = new CyclicBarrier(count);
        ExecutorService starting = Executors.newFixedThreadPool(count);
        try {
            List<Future<List<Long>>> sizes = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Callable<List<Long>> one = () -> {
                    start.await();
                    Path kept = NativeParts.here().unpacked(cache, folder);
                    List<Long> seen = new ArrayList<>();
                    for (Path file : files(kept)) {
                        if (!file.toString().endsWith(".part")) {
                            seen.add(Files.size(file));
                        }
                    }
                    return seen;
                };
                sizes.add(starting.submit(one));
            }
            Set<List<Long>> seen = new HashSet<>();
            for (Future<List<Long>> size : sizes) {
                seen.add(size.get());
            }
            assertEquals(1, seen.size(), seen.toString());
        } finally {
            starting.shutdown();
        }
        assertEquals(2, files(cache).size(), "nothing is left beside them");
    }

    @Test
    void whereNothingCanBeKeptTheyGoIntoTheFolderForTemporaryFiles() throws IOException {
        Path cache = Files.writeString(folder.resolve("cache"), "a file stands in the way");
        for (Path no : List.of(cache.resolve("afterword"), Path.of("relative"))) {
            Path unkept = NativeParts.here().unpacked(no, temporary());
            assertTrue(unkept.startsWith(temporary()), unkept.toString());
            assertEquals(2, files(unkept).size());
        }
        assertFalse(Files.exists(Path.of("relative")));
    }

    @Test
    void thatThereIsRoomNowhereIsSaidWithBothReasons() throws IOException {
        Path cache = Files.writeString(folder.resolve("cache"), "a file stands in the way");
        Path gone = folder.resolve("gone");
        UncheckedIOException e = assertThrows(
                UncheckedIOException.class, () -> NativeParts.here().unpacked(cache.resolve("afterword"), gone));
        assertTrue(
                e.getCause().toString().contains(gone.toString()), e.getCause().toString());
        assertTrue(e.getCause().getSuppressed()[0].toString().contains(cache.toString()));
    }

    @Test
    void theCacheLiesWhereTheSystemHasIt() {
        Path home = folder.resolve("jordan");
        Path xdg = folder.resolve("xdg");
        assertEquals(home.resolve(".cache/afterword"), CacheFolder.of("linux", Map.of(), home));
        assertEquals(xdg.resolve("afterword"), CacheFolder.of("linux", Map.of("XDG_CACHE_HOME", xdg.toString()), home));
        assertEquals(home.resolve(".cache/afterword"), CacheFolder.of("linux", Map.of("XDG_CACHE_HOME", "xdg"), home));
        assertEquals(home.resolve("Library/Caches/afterword"), CacheFolder.of("osx", Map.of(), home));
        assertEquals(home.resolve("AppData/Local/afterword/cache"), CacheFolder.of("win", Map.of(), home));
        assertEquals(
                xdg.resolve("afterword/cache"), CacheFolder.of("win", Map.of("LOCALAPPDATA", xdg.toString()), home));
    }
}
