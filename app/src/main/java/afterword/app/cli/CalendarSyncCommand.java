package afterword.app.cli;

import afterword.app.caldav.CalendarServerFailed;
import afterword.app.calendarsync.CalendarPasswordMissing;
import afterword.app.calendarsync.Calendars;
import afterword.app.calendarsync.SyncReport;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/** {@code calendar sync}: brings the calendar on a server up to date now. */
final class CalendarSyncCommand implements Command {

    @Override
    public String help() {
        return """
                afterword calendar sync

                Brings the calendar on a server up to date: the steps go there, what was ticked off there is noted here. "serve"
                does so by itself every ten minutes. A calendar is set up on the page "In your own calendar".

                  --data DIR              the folder with your data
                  --key FILE              the key that seals the password, where it was given when it was set up
                  --now TIME              as of this time (ISO 8601)
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        arguments.none();
        ZoneId yours = Objects.requireNonNullElse(console.zone(), ZoneOffset.UTC);
        Instant now = arguments.now(console, yours);
        arguments.sound();
        try (Store store = DataFolders.open(arguments, console)) {
            Calendars calendars = OwnCalendars.of(arguments, console, store);
            OwnCalendars.the(calendars);
            try {
                String words = calendars
                        .sync(Owner.LOCAL, now, yours)
                        .map(SyncReport::inWords)
                        .orElse("It is being brought up to date elsewhere at this moment.");
                Answering.text(console, out -> out.println(words));
                return ExitCode.DONE;
            } catch (CalendarServerFailed | CalendarPasswordMissing e) {
                console.err().println("afterword: " + e.getMessage());
                return ExitCode.OUTSIDE;
            }
        }
    }
}
