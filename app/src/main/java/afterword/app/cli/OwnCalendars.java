package afterword.app.cli;

import afterword.app.calendarsync.Calendars;
import afterword.app.planning.Planning;
import afterword.app.planning.Shelf;
import afterword.app.secret.Secrets;
import afterword.app.store.CalendarAccount;
import afterword.app.store.CalendarItem;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.documents.Problem;
import afterword.holidays.PublicHolidays;

/** The calendar of whoever is at the command line. */
final class OwnCalendars {

    private OwnCalendars() {}

    static Calendars of(Arguments arguments, Console console, Store store) {
        Planning planning = new Planning(new Shelf(new Books(console).own()), new PublicHolidays(), store);
        return new Calendars(store, new Secrets(store.secrets(), OwnAccounts.places(arguments, console)), planning);
    }

    /** @throws BadInput where there is none */
    static CalendarAccount the(Calendars calendars) {
        return calendars.of(Owner.LOCAL).orElseThrow(() -> {
            String message = "no calendar is set up. The page \"In your own calendar\" does so.";
            return new BadInput(Problem.ofWhole("afterword calendar", "no-calendar", message, "afterword serve"));
        });
    }

    static String why(CalendarItem item) {
        return switch (item.state()) {
            case ASKS_DELETED -> "you took it out of your calendar";
            case ASKS_MOVED -> "you moved it in your calendar";
            case ASKS_TICKED -> "you ticked it off; how did it go?";
            default -> "";
        };
    }
}
