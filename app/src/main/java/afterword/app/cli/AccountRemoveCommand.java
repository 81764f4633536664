package afterword.app.cli;

import afterword.app.account.Accounts;
import afterword.app.account.OwnAccount;
import afterword.app.store.Store;

/** {@code account remove}: forgets the account and its password. */
final class AccountRemoveCommand implements Command {

    @Override
    public String help() {
        return """
                afterword account remove

                Forgets the mail account and its password. What lies in the mailbox stays there.

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
            accounts.remove(account.owner());
            console.err().println("afterword: " + account.account().address() + " is forgotten.");
        }
        return ExitCode.DONE;
    }
}
