package afterword.app.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads and writes, and what time it is. Answers go to {@code out} and nothing else does; messages and
 * progress go to {@code err}. Text is UTF-8 whatever the machine's locale.
 *
 * @param clock the only clock of the command line
 * @param directory against which file names are resolved
 * @param environment the variables of the process
 * @param zone where the person is; absent where that is not known
 */
public record Console(
        InputStream in,
        OutputStream out,
        PrintStream err,
        InstantSource clock,
        Path directory,
        Map<String, String> environment,
        @Nullable ZoneId zone) {

    private static final int BUFFER = 1 << 16;

    /** A console of somebody anywhere. */
    public Console(
            InputStream in,
            OutputStream out,
            PrintStream err,
            InstantSource clock,
            Path directory,
            Map<String, String> environment) {
        this(in, out, err, clock, directory, environment, null);
    }

    /** The console of this process. */
    public static Console ofProcess() {
        return new Console(
                // bare, it asks a pipe for its length, which a pipe does not have
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                InstantSource.system(),
                Path.of(""),
                System.getenv(),
                ZoneId.systemDefault());
    }

    /** To the second, which is as fine as a plan is. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** For text; to be flushed. */
    PrintStream text() {
        return new PrintStream(out, false, StandardCharsets.UTF_8);
    }
}
