package afterword.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** What one command gave: its exit code, its answer and its messages. */
record Run(int code, String out, String err) {

    /** Wednesday 2026-09-09, 16:00 in New York. */
    static final Instant AFTER_THE_INTERVIEW = Instant.parse("2026-09-09T20:00:00Z");

    static Run of(Path directory, byte[] input, String... arguments) {
        return of(Map.of(), directory, input, arguments);
    }

    /** With these variables of the process. */
    static Run in(Map<String, String> environment, Path directory, String input, String... arguments) {
        return of(environment, directory, input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private static Run of(Map<String, String> environment, Path directory, byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                () -> AFTER_THE_INTERVIEW,
                directory,
                environment);
        int code = Commands.run(console, arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Run of(Path directory, String... arguments) {
        return of(directory, new byte[0], arguments);
    }

    static Run withInput(String input, String... arguments) {
        return of(Path.of(""), input.getBytes(StandardCharsets.UTF_8), arguments);
    }
}
