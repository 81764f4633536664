package afterword.app;

import afterword.app.cli.Commands;
import afterword.app.cli.Console;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Runs the usual commands once on an application file, with their words thrown away, so that an archive can be made of
 * the classes they need.
 */
public final class Rehearsal {

    private static final String LINE = """
            {"company": "Contoso", "position": "Buyer", "timeZone": "Europe/Vienna", "holidays": "AT",
             "contacts": {"huber": {"name": {"given": "Eva", "family": "Huber"}, "met": true, "prefers": "phone"}},
             "interviews": [{"id": "first", "stage": "first", "format": "video", "start": "2026-09-09T14:00",
              "end": "2026-09-09T15:00", "interviewers": ["huber"], "mayFollowUp": "yes"}],
             "directions": [{"at": "2026-09-09T15:00+02:00", "by": "huber", "channel": "email", "no": ["phone"]}],
             "journal": [{"at": "2026-09-09T19:40+02:00", "kind": "thank-you", "with": "huber", "channel": "email"},
              {"at": "2026-09-22T10:05+02:00", "kind": "check-in", "with": "huber", "outcome": "voicemail"}]}
            """;

    private Rehearsal() {}

    /** @param arguments the application file */
    public static void main(String[] arguments) {
        String file = arguments[0];
        String line = LINE.replace("\n", "") + "\n";
        run("", "plan", file);
        run("", "plan", file, "--format", "json", "--playbook", "all", "--now", "2026-09-22T10:00");
        run("", "compare", file);
        run(line, "plan", "-", "--why");
        run(line, "plan", "--bulk", "-");
        run("unknown: key", "plan", "-");
        run("", "playbook", "list");
        run("", "--help");
    }

    private static void run(String input, String... words) {
        Console process = Console.ofProcess();
        Console silent = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                process.clock(),
                Path.of(""),
                Map.of());
        Commands.run(silent, words);
    }
}
