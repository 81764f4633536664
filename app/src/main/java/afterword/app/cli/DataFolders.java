package afterword.app.cli;

import afterword.app.store.DataFolder;
import afterword.app.store.Store;
import java.nio.file.Path;

/** The folder with what is kept, for every command that has {@code --data DIR}. */
final class DataFolders {

    private DataFolders() {}

    static Path of(Arguments arguments, Console console) {
        String given = arguments.option("--data");
        String home = console.environment().getOrDefault("HOME", ".");
        return given != null ? console.directory().resolve(given) : DataFolder.of(console.environment(), Path.of(home));
    }

    static Store open(Arguments arguments, Console console) {
        return Store.open(of(arguments, console));
    }
}
