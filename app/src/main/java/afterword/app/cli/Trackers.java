package afterword.app.cli;

import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.trackers.ColumnMemory;
import afterword.app.trackers.Field;
import afterword.app.trackers.RowReport;
import afterword.app.trackers.Takeover;
import afterword.app.trackers.Takeovers;
import afterword.application.Word;
import afterword.documents.Problem;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Other trackers' files on the command line: shown row by row, and kept once somebody has said yes. */
final class Trackers {

    private Trackers() {}

    static void takeIn(
            String name, Path file, Store store, ZoneId zone, Arguments arguments, Console console, Instant now) {
        Path folder = DataFolders.of(arguments, console);
        ColumnMemory memory = new ColumnMemory(store, Owner.LOCAL);
        Map<String, Field> said = said(arguments);
        Map<String, Field> mapping = new LinkedHashMap<>(memory.read());
        mapping.putAll(said);
        Boolean dayFirst = arguments.read("--dates", value -> value.asTerm(Map.of("dmy", true, "mdy", false)));
        Takeover takeover = new Takeovers(zone, dayFirst, mapping, now)
                .of(
                        name,
                        file,
                        store.applications().all(Owner.LOCAL).stream()
                                .map(StoredApplication::application)
                                .toList(),
                        Sheets.progress(console, "rows read"));
        if (!takeover.problems().isEmpty()) {
            throw new BadInput(takeover.problems());
        }
        memory.remember(said, now);
        boolean yes = arguments.has("--yes");
        if (yes) {
            new Kept(store, folder, console, now).backUpDaily();
            store.together(() -> {
                takeover.applications()
                        .forEach(application -> store.applications().add(Owner.LOCAL, application, now));
                return takeover;
            });
        }
        PrintStream out = console.text();
        for (RowReport row : takeover.rows()) {
            out.println(row);
        }
        out.flush();
        String count = takeover.applications().size() + " applications of "
                + takeover.rows().size() + " rows";
        console.err().println(yes ? "Kept " + count + "." : "Nothing is kept yet; --yes keeps " + count + ".");
    }

    /** @throws BadInput with every {@code --map} that maps no column */
    static Map<String, Field> said(Arguments arguments) {
        Map<String, Field> said = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (String text : arguments.options("--map")) {
            int equals = text.lastIndexOf('=');
            Field field = equals < 1
                    ? null
                    : Word.of(Field.class, text.substring(equals + 1).strip()).orElse(null);
            if (field == null) {
                String message = "'" + text + "' maps no column; what a column may hold: "
                        + String.join(", ", Word.words(Field.class)) + ".";
                problems.add(new Problem("--map", 0, 0, "", "unknown-field", message, text, "--map \"Firma=company\""));
                continue;
            }
            said.put(text.substring(0, equals).strip().toLowerCase(Locale.ROOT), field);
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return said;
    }
}
