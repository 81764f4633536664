package afterword.app.cli;

import afterword.app.account.Accounts;
import afterword.app.account.OwnAccount;
import afterword.app.secret.SecretPlaces;
import afterword.app.secret.Secrets;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.documents.Problem;
import afterword.mail.check.AccountCheck;
import java.io.PrintStream;
import java.nio.file.Path;

/** The mail account for the commands that have {@code --data DIR} and {@code --key FILE}. */
final class OwnAccounts {

    private OwnAccounts() {}

    static Accounts of(Arguments arguments, Console console, Store store) {
        return new Accounts(store, new Secrets(store.secrets(), places(arguments, console)), console.clock());
    }

    static SecretPlaces places(Arguments arguments, Console console) {
        Path folder = DataFolders.of(arguments, console);
        String key = arguments.option("--key");
        if (key != null) {
            return SecretPlaces.inFile(console.directory().resolve(key), folder);
        }
        String home = console.environment().getOrDefault("HOME", ".");
        return SecretPlaces.of(console.environment(), console.directory().resolve(home), folder);
    }

    /** @throws BadInput where there is none */
    static OwnAccount the(Accounts accounts) {
        return accounts.of(Owner.LOCAL)
                .orElseThrow(() -> new BadInput(Problem.ofWhole(
                        "afterword account",
                        "no-account",
                        "there is no mail account yet.",
                        "afterword account add you@example.org")));
    }

    static void print(PrintStream out, AccountCheck.Report report) {
        for (AccountCheck.Step step : report.steps()) {
            out.println((step.isOk() ? "  yes  " : "  NO   ") + step.what() + ".");
            if (step.failure() != null) {
                Paragraph.of(step.failure(), 80).forEach(line -> out.println("       " + line));
            }
        }
    }
}
