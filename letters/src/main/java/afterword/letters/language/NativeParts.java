package afterword.letters.language;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * The native parts of what runs the models. Left to itself the runtime unpacks them at every start into a folder that it
 * forgets to take away; here they are unpacked once and kept in the user's cache, by version and checksum. Where nothing can be
 * kept they go into a folder for temporary files, which is gone as soon as they are loaded.
 */
final class NativeParts {

    /** Where the runtime looks before it unpacks anything. */
    private static final String FOLDER = "onnxruntime.native.path";

    private static final List<String> PARTS = List.of("onnxruntime", "onnxruntime4j_jni");

    private static final class Opened {
        static final OrtEnvironment ENVIRONMENT = open();
    }

    /** The names of the files, and where among the classes they stand. */
    private final List<String> names;

    private final String within;

    private NativeParts(String within) {
        this.within = within;
        this.names = PARTS.stream().map(System::mapLibraryName).toList();
    }

    /** Those of this machine. */
    static NativeParts here() {
        return new NativeParts("/ai/onnxruntime/native/" + system() + "-" + processor() + "/");
    }

    static OrtEnvironment environment() {
        return Opened.ENVIRONMENT;
    }

    /** Where they are kept. */
    static Path cache() {
        return CacheFolder.of(system(), System.getenv(), Path.of(System.getProperty("user.home", "")));
    }

    private static OrtEnvironment open() {
        NativeParts parts = here();
        boolean there =
                parts.names.stream().allMatch(name -> OrtEnvironment.class.getResource(parts.within + name) != null);
        // another system's parts, or a folder that somebody chose, are the runtime's own business
        if (!there || System.getProperty(FOLDER) != null) {
            return LastingEnvironment.open();
        }
        Path cache = cache();
        Path folder = parts.unpacked(cache, Path.of(System.getProperty("java.io.tmpdir")));
        System.setProperty(FOLDER, folder.toString());
        OrtEnvironment environment = LastingEnvironment.open();
        if (!folder.startsWith(cache)) {
            remove(folder);
        }
        return environment;
    }

    /**
     * The folder in which they all are: one in {@code cache}, else a new one in {@code temporary}.
     *
     * @throws UncheckedIOException where there is room in neither
     */
    Path unpacked(Path cache, Path temporary) {
        try {
            return kept(cache);
        } catch (IOException noCache) {
            try {
                return unkept(temporary);
            } catch (IOException e) {
                e.addSuppressed(noCache);
                throw new UncheckedIOException("the sentence models' native parts cannot be unpacked", e);
            }
        }
    }

    private Path kept(Path cache) throws IOException {
        if (!cache.isAbsolute()) {
            throw new IOException("the user has no home");
        }
        Map<String, Long> checksums = new LinkedHashMap<>();
        StringBuilder name = new StringBuilder("onnxruntime-").append(version());
        for (String part : names) {
            long checksum = checksum(part);
            checksums.put(part, checksum);
            name.append('-').append(Long.toHexString(checksum));
        }
        Path folder = Files.createDirectories(cache.resolve(name.toString()));
        for (String part : names) {
            Path file = folder.resolve(part);
            if (!Files.exists(file) || checksum(Files.newInputStream(file)) != checksums.get(part)) {
                replace(file);
            }
        }
        return folder;
    }

    private static String version() {
        return String.valueOf(OrtEnvironment.class.getPackage().getImplementationVersion());
    }

    /** Of a part as it came; the archive that it came in knows it. */
    private long checksum(String name) throws IOException {
        URL url = OrtEnvironment.class.getResource(within + name);
        return url != null && url.openConnection() instanceof JarURLConnection archive
                ? archive.getJarEntry().getCrc()
                : checksum(open(name));
    }

    /** Written aside and moved into its place, so that another program that starts now never finds half of it. */
    private void replace(Path file) throws IOException {
        Path aside = Files.createTempFile(file.getParent(), String.valueOf(file.getFileName()), ".part");
        try {
            copy(file, aside);
            try (FileChannel written = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** What is to be deleted first is named last. */
    private Path unkept(Path temporary) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "afterword-models");
        try {
            folder.toFile().deleteOnExit();
            for (String name : names) {
                Path file = folder.resolve(name);
                file.toFile().deleteOnExit();
                copy(file, file);
            }
            return folder;
        } catch (IOException e) {
            remove(folder);
            throw e;
        }
    }

    private void copy(Path part, Path to) throws IOException {
        try (InputStream in = open(String.valueOf(part.getFileName()))) {
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private InputStream open(String name) throws IOException {
        InputStream in = OrtEnvironment.class.getResourceAsStream(within + name);
        if (in == null) {
            throw new IOException(within + name + " is missing");
        }
        return in;
    }

    private static long checksum(InputStream content) throws IOException {
        try (CheckedInputStream in = new CheckedInputStream(content, new CRC32())) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.getChecksum().getValue();
        }
    }

    /** Where the system lets go of what is in use; else it is done when the program ends. */
    private static void remove(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException inUse) {
            // as said
        }
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.contains("win") ? "win" : name.contains("mac") ? "osx" : "linux";
    }

    private static String processor() {
        return System.getProperty("os.arch", "").matches("aarch64|arm64") ? "aarch64" : "x64";
    }
}
