package afterword.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands of the README, run as they are written, in a copy of the sources as a clone has them. What they would
 * build first is put there, since this build has just made it; that a clone builds by itself is seen to elsewhere.
 */
class ReadmeIT {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    @TempDir
    private Path clone;

    private Run shell(Path directory, String command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("afterword", ".out");
        Path err = Files.createTempFile("afterword", ".err");
        int code = new ProcessBuilder("sh", "-c", command)
                .directory(directory.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        Run run = new Run(code, Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return run;
    }

    private static List<String> commands() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"), StandardCharsets.UTF_8);
        Matcher block = Pattern.compile("(?s)```sh\n(.*?)```").matcher(readme);
        return block.results()
                .flatMap(found -> found.group(1).lines())
                .filter(line -> line.startsWith("./afterword") && !line.startsWith("./afterword serve"))
                .toList();
    }

    @Test
    void theCommandsWorkAsTheyAreWritten() throws IOException, InterruptedException {
        Run copied = shell(
                ROOT,
                "git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t '" + clone + "'");
        assumeTrue(copied.code() == 0, "no clone to be had: " + copied.err());
        String built = "mkdir -p app/target && cp -R '" + ROOT.resolve("app/target/afterword") + "' app/target/"
                + " && touch app/target/afterword/built";
        assertEquals(0, shell(clone, built).code());
        List<String> commands = commands();
        assertFalse(commands.isEmpty());
        for (String command : commands) {
            Run run = shell(clone, command);
            assertEquals(0, run.code(), command + "\n" + run.err());
            assertEquals("", run.err(), command);
            assertFalse(run.out().isEmpty(), command);
        }
    }
}
