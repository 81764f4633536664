package afterword.app.cli;

import afterword.app.archive.Archive;
import afterword.app.archive.Backups;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.documents.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** {@code restore}: what an archive or a backup holds, in the place of what is kept now. */
final class RestoreCommand implements Command {

    @Override
    public String help() {
        return """
                afterword restore FILE
                afterword restore latest
                afterword restore --list

                Puts what an archive holds in the place of everything that is kept now, which is saved as a backup
                before. "latest" is the last of the daily backups, which stand in the folder "backups" beside the data.

                  --list                  the daily backups there are, the newest first
                  --data DIR              the folder with your data
                  --now TIME              as of this time (ISO 8601)
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Path folder = DataFolders.of(arguments, console);
        try {
            List<Path> backups = new Backups(folder).all();
            if (arguments.has("--list")) {
                arguments.none();
                arguments.sound();
                Answering.text(console, out -> backups.forEach(out::println));
                return ExitCode.DONE;
            }
            String name = arguments.one("FILE");
            Path file = arguments.one("FILE", one -> file(one, backups, console));
            Instant now = arguments.now(console, ZoneOffset.UTC);
            arguments.sound();
            restore(name, file, folder, now, arguments, console);
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static Path file(String name, List<Path> backups, Console console) {
        if (name.equals("latest")) {
            if (backups.isEmpty()) {
                throw new BadInput(Problem.ofWhole(name, "no-backup", "there is no backup yet.", null));
            }
            return backups.get(0);
        }
        Path file = console.directory().resolve(name);
        if (!Files.isReadable(file)) {
            throw new BadInput(
                    Problem.ofWhole(name, "no-such-file", "there is no such file.", "afterword restore latest"));
        }
        return file;
    }

    private static void restore(String name, Path file, Path folder, Instant now, Arguments arguments, Console console)
            throws IOException {
        try (Store store = DataFolders.open(arguments, console)) {
            Path before = store.applications().count(Owner.LOCAL) == 0
                    ? null
                    : new Kept(store, folder, console, now).backUpBefore("restore");
            List<Problem> problems = Archive.restore(name, file, store, Owner.LOCAL);
            if (!problems.isEmpty()) {
                throw new BadInput(problems);
            }
            console.err()
                    .println(
                            "Restored " + store.applications().count(Owner.LOCAL) + " applications from " + file + ".");
            if (before != null) {
                console.err().println("What was kept before is in " + before + ".");
            }
        }
    }
}
