package afterword.app.cli;

import afterword.app.account.Accounts;
import afterword.app.account.FolderChoice;
import afterword.app.account.OwnAccount;
import afterword.app.store.Owner;
import afterword.app.store.ReadFolders;
import afterword.app.store.Store;
import afterword.documents.Nearest;
import afterword.documents.Problem;
import afterword.mail.mailbox.MailboxUnavailable;
import java.util.ArrayList;
import java.util.List;

/** {@code account folders}: the folders of the mailbox in which answers are looked for; exit code 3 where it cannot be reached. */
final class AccountFoldersCommand implements Command {

    private static final String NAME = "afterword account folders";

    @Override
    public String help() {
        return """
                afterword account folders [FOLDER...]

                The folders of the mailbox, and in which of them answers are looked for. With names, in those from now on,
                and in the inbox always. Nothing in the mailbox is changed.

                  --usual                 in the folders for sent mail and for junk, as before anything was chosen
                  --none                  in the inbox alone
                  --data DIR              the folder with your data
                  --key FILE              the key that seals the password, where it was given when it was added
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        List<String> named = arguments.any();
        boolean usual = arguments.has("--usual");
        boolean none = arguments.has("--none");
        if ((usual && none) || (!named.isEmpty() && (usual || none))) {
            arguments.note(Problem.ofWhole(
                    NAME, "which", "folders by name, --usual or --none: one of the three.", NAME + " Jobs"));
        }
        arguments.sound();
        try (Store store = DataFolders.open(arguments, console)) {
            Accounts accounts = OwnAccounts.of(arguments, console, store);
            OwnAccount account = OwnAccounts.the(accounts);
            List<FolderChoice> choices = FolderChoice.of(account.mailbox().listed(), account);
            if (!named.isEmpty() || usual || none) {
                check(named, choices);
                ReadFolders read = usual ? ReadFolders.USUAL : new ReadFolders(named);
                accounts.keepRead(Owner.LOCAL, read, console.now());
                account = OwnAccounts.the(accounts);
                choices = FolderChoice.of(account.mailbox().listed(), account);
            }
            List<FolderChoice> shown = choices;
            Answering.text(
                    console,
                    out -> shown.forEach(choice -> out.println((choice.read() ? "  read  " : "        ")
                            + choice.name()
                            + (choice.about().isEmpty() ? "" : " (" + choice.about() + ")"))));
        } catch (MailboxUnavailable unavailable) {
            console.err().println("afterword: " + unavailable.getMessage());
            return ExitCode.OUTSIDE;
        }
        return ExitCode.DONE;
    }

    /** Before anything is kept: a name that the mailbox lacks would never be read, and nobody would notice. */
    private static void check(List<String> named, List<FolderChoice> choices) {
        List<String> known = choices.stream().map(FolderChoice::name).toList();
        List<Problem> problems = new ArrayList<>();
        for (String name : named) {
            if (!known.contains(name)) {
                String nearest = Nearest.to(name, known).orElse(null);
                String hint = nearest == null
                        ? "there are " + String.join(", ", known) + "."
                        : "did you mean '" + nearest + "'?";
                problems.add(Problem.ofWhole(
                        NAME, "no-folder", "there is no folder '" + name + "' that could be read; " + hint, nearest));
            }
        }
        if (named.size() > ReadFolders.MOST) {
            String message = named.size() + " folders are too many: " + ReadFolders.MOST + " at most are read.";
            problems.add(Problem.ofWhole(NAME, "too-many", message, null));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }
}
