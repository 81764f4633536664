package afterword.letters.language;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The native parts of what runs the models. Left to itself it unpacks them into a folder that it forgets to take away;
 * here the folder goes when the program ends.
 */
final class NativeParts {

    /** Where the runtime looks before it unpacks anything. */
    private static final String FOLDER = "onnxruntime.native.path";

    private static final List<String> PARTS = List.of("onnxruntime", "onnxruntime4j_jni");

    private static final class Opened {
        static final OrtEnvironment ENVIRONMENT = open();
    }

    private NativeParts() {}

    static OrtEnvironment environment() {
        return Opened.ENVIRONMENT;
    }

    private static OrtEnvironment open() {
        String within = "/ai/onnxruntime/native/" + system() + "-" + processor() + "/";
        boolean there = PARTS.stream()
                .allMatch(part -> OrtEnvironment.class.getResource(within + System.mapLibraryName(part)) != null);
        // another system's parts, or a folder that somebody chose, are the runtime's own business
        if (there && System.getProperty(FOLDER) == null) {
            System.setProperty(FOLDER, unpacked(within).toString());
        }
        return OrtEnvironment.getEnvironment();
    }

    /** What is to be deleted first is named last. */
    private static Path unpacked(String within) {
        try {
            Path folder = Files.createTempDirectory("afterword-models");
            folder.toFile().deleteOnExit();
            for (String part : PARTS) {
                String name = System.mapLibraryName(part);
                Path file = folder.resolve(name);
                file.toFile().deleteOnExit();
                try (InputStream in = OrtEnvironment.class.getResourceAsStream(within + name)) {
                    Files.copy(in, file);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("the sentence models' native parts cannot be unpacked", e);
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
