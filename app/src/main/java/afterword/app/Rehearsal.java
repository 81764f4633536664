package afterword.app;

import afterword.app.cli.Commands;
import afterword.app.cli.Console;
import afterword.app.web.Server;
import afterword.app.web.ServerOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** @param arguments {@code commands} or {@code pages}, and an application file */
    public static void main(String[] arguments) throws IOException {
        String file = arguments[1];
        if (arguments[0].equals("pages")) {
            pages(file);
        } else {
            commands(file);
        }
    }

    private static void commands(String file) {
        String line = LINE.replace("\n", "") + "\n";
        run("", "plan", file);
        run("", "plan", file, "--format", "json", "--playbook", "all", "--now", "2026-09-22T10:00");
        run("", "compare", file);
        run(line, "plan", "-", "--why");
        run(line, "plan", "--bulk", "-");
        run("unknown: key", "plan", "-");
        run("", "draft", file, "--now", "2026-09-09T16:00");
        run("", "when", "by the end of next week", "--said", "2026-09-09T15:00", "--zone", "America/New_York");
        run("", "playbook", "list");
        run("", "--help");
    }

    /** On a folder of its own, which is taken away again. */
    private static void pages(String file) throws IOException {
        Path folder = Files.createTempDirectory("afterword-rehearsal");
        try {
            run("", "import", file, "--data", folder.toString());
            try (Server server = Server.start(ServerOptions.local(0, folder))) {
                for (String page : List.of("", "applications", "applications/northwind-traders")) {
                    URLConnection asked = server.address().resolve(page).toURL().openConnection();
                    try (InputStream answer = asked.getInputStream()) {
                        answer.readAllBytes();
                    }
                }
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
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
