package afterword.app.cli;

import afterword.app.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;

/** {@code backup}: today's backup, for a timer; nothing where it is made already. */
final class BackupCommand implements Command {

    @Override
    public String help() {
        return """
                afterword backup

                Makes today's backup in the folder "backups" beside the data, unless there is one. "serve" and "import"
                do so by themselves. A week of days stays, then the last of five weeks, then the last of twelve months.

                  --data DIR              the folder with your data
                  --now TIME              as of this time (ISO 8601)
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        arguments.none();
        Path folder = DataFolders.of(arguments, console);
        Instant now = arguments.now(console, ZoneOffset.UTC);
        arguments.sound();
        try (Store store = DataFolders.open(arguments, console)) {
            new Kept(store, folder, console, now).backUpDaily();
        }
        return ExitCode.DONE;
    }
}
