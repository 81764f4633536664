package afterword.app.cli;

import afterword.app.calendarsync.Calendars;
import afterword.app.store.CalendarAccount;
import afterword.app.store.CalendarItem;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import java.util.List;

/** {@code calendar status}: which calendar the steps stand in, how it stands with it, and what waits for a word. */
final class CalendarStatusCommand implements Command {

    @Override
    public String help() {
        return """
                afterword calendar status

                Which calendar the steps stand in, when it was last brought up to date, what was in the way, and what in it
                waits for your word. A calendar is set up, and answered about, on the page "In your own calendar".

                  --data DIR              the folder with your data
                  --key FILE              the key that seals the password, where it was given when it was set up
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        arguments.none();
        arguments.sound();
        try (Store store = DataFolders.open(arguments, console)) {
            Calendars calendars = OwnCalendars.of(arguments, console, store);
            CalendarAccount account = OwnCalendars.the(calendars);
            List<CalendarItem> questions = calendars.questions(Owner.LOCAL);
            int count = calendars.count(Owner.LOCAL);
            Answering.text(console, out -> {
                out.println(account.name() + " at " + account.address() + " as " + account.login() + ", "
                        + account.form().word());
                out.println(
                        account.synced() == null
                                ? "Not yet brought up to date."
                                : "Last brought up to date: " + account.synced() + "; steps in it: " + count + ".");
                if (account.trouble() != null) {
                    out.println("In the way: " + account.trouble());
                }
                questions.forEach(item ->
                        out.println("Waits for your word: " + item.title() + " (" + OwnCalendars.why(item) + ")"));
            });
            return account.trouble() == null ? ExitCode.DONE : ExitCode.OUTSIDE;
        }
    }
}
