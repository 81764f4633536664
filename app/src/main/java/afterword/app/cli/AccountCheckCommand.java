package afterword.app.cli;

import afterword.app.account.Accounts;
import afterword.app.account.OwnAccount;
import afterword.app.store.Store;
import afterword.mail.check.AccountCheck;

/** {@code account check}: tries the account step by step; exit code 3 where something fails. */
final class AccountCheckCommand implements Command {

    @Override
    public String help() {
        return """
                afterword account check

                Tries the mail account step by step and says what fails and what to do. Nothing is sent.

                  --data DIR              the folder with your data
                  --key FILE              the key that seals the password, where it was given when it was added
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        arguments.none();
        arguments.sound();
        try (Store store = DataFolders.open(arguments, console)) {
            Accounts accounts = OwnAccounts.of(arguments, console, store);
            OwnAccount account = OwnAccounts.the(accounts);
            AccountCheck.Report report = account.check().run();
            Answering.text(console, out -> OwnAccounts.print(out, report));
            if (!report.isOk()) {
                return ExitCode.OUTSIDE;
            }
            accounts.keepFolders(account.owner(), report.folders(), console.now());
        }
        return ExitCode.DONE;
    }
}
