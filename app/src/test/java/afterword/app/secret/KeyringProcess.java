package afterword.app.secret;

import afterword.app.store.Owner;
import afterword.app.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** A process in a session of its own that keeps a password, reads it, changes it and forgets it, and says where it lay. */
final class KeyringProcess {

    private static final Instant NOW = Instant.parse("2026-09-10T07:00:00Z");

    private KeyringProcess() {}

    /** @param arguments the folder with the data */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Path key = folder.resolve("key");
        try (Store store = Store.open(folder.resolve("data"))) {
            Secrets secrets = new Secrets(store.secrets(), new SecretPlaces(key, true, folder));
            secrets.keep(Owner.LOCAL, "mail", "s3cret", NOW);
            say("kept in", Files.exists(key) ? "the store" : "the keyring");
            say("found", found(secrets));
            Secrets elsewhere = new Secrets(store.secrets(), new SecretPlaces(key, true, folder.resolve("other")));
            say("of another store", Files.exists(key) ? "-" : found(elsewhere));
            secrets.keep(Owner.LOCAL, "mail", "an0ther", NOW);
            say("changed", found(secrets));
            secrets.forget(Owner.LOCAL, "mail");
            say("forgotten", found(secrets));
        }
        // what speaks to the bus may have left threads behind
        System.exit(0);
    }

    private static String found(Secrets secrets) {
        Optional<String> found = secrets.find(Owner.LOCAL, "mail");
        return found.orElse("nothing");
    }

    private static void say(String what, String where) {
        System.out.println(what + ": " + where);
    }
}
