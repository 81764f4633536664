package afterword.app;

import afterword.app.cli.Commands;
import afterword.app.cli.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** Runs the usual commands once, with their words thrown away, so that an archive can be made of the classes they need. */
public final class Rehearsal {

    private static final String YAML = """
            company: Northwind Traders
            position: Senior Data Engineer
            timeZone: America/New_York
            holidays: US
            contacts: { rivera: { name: { given: Elena, family: Rivera }, roles: [hiring-manager], met: true } }
            interviews:
              - { id: onsite, stage: first, format: in-person, start: 2026-09-09T14:00, end: 2026-09-09T15:00,
                  interviewers: [rivera], decision: { on: 2026-09-18, by: rivera } }
            directions: [{ at: 2026-09-09T15:00-04:00, by: rivera, channel: email }]
            journal: [{ at: 2026-09-09T19:40-04:00, kind: thank-you, with: rivera, channel: email }]
            """;

    private static final String JSON = """
            {"company": "Contoso", "position": "Buyer", "timeZone": "Europe/Vienna", "interviews": []}
            """;

    private Rehearsal() {}

    public static void main(String[] arguments) {
        run(YAML, "plan", "-");
        run(YAML, "plan", "-", "--format", "json", "--playbook", "all", "--now", "2026-09-22T10:00");
        run(YAML, "compare", "-");
        run(JSON, "plan", "-", "--bulk");
        run("unknown: key", "plan", "-");
        run("", "playbook", "list");
        run("", "--help");
    }

    private static void run(String input, String... arguments) {
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new ByteArrayOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                () -> Instant.parse("2026-09-09T20:00:00Z"),
                Path.of(""),
                Map.of());
        Commands.run(console, arguments);
    }
}
