package afterword.app.cli;

import afterword.app.account.OwnAccount;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import java.util.Optional;

/** {@code account list}: the account as it is kept, without its password. */
final class AccountListCommand implements Command {

    @Override
    public String help() {
        return """
                afterword account list

                The mail account that letters go out through, without its password.

                  --data DIR              the folder with your data
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        arguments.none();
        arguments.sound();
        try (Store store = DataFolders.open(arguments, console)) {
            Optional<OwnAccount> kept =
                    OwnAccounts.of(arguments, console, store).of(Owner.LOCAL);
            kept.ifPresent(own -> Answering.text(console, out -> {
                out.println(own.account().address() + (own.account().token() ? " (OAuth)" : ""));
                out.println("  sending   " + own.account().submission().written());
                out.println("  mailbox   " + own.account().mailbox().written());
                out.println("  login     " + own.account().login());
            }));
            if (kept.isEmpty()) {
                console.err().println("afterword: there is no mail account yet; \"afterword account add\" makes one.");
            }
        }
        return ExitCode.DONE;
    }
}
