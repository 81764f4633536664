package afterword.app.calendarsync.web;

import afterword.app.calendarsync.Calendars;
import afterword.app.saying.Links;
import afterword.app.saying.Times;
import afterword.app.store.CalendarAccount;
import afterword.app.store.CalendarFeed;
import afterword.app.store.CalendarItem;
import afterword.app.store.CalendarItem.State;
import afterword.app.store.Store;
import afterword.app.web.ServerOptions;
import afterword.app.web.Visit;
import afterword.calendar.EntryForm;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** What the page says of the addresses and of the calendar on a server. */
public final class CalendarOverview {

    private final Store store;
    private final Calendars calendars;
    private final ServerOptions options;

    public CalendarOverview(Store store, Calendars calendars, ServerOptions options) {
        this.store = store;
        this.calendars = calendars;
        this.options = options;
    }

    /** An address as the page lists it. */
    record Listed(String id, String name, String form, String used) {}

    /** The calendar on a server. */
    record Account(
            String name,
            String host,
            String login,
            String form,
            String synced,
            int count,
            @Nullable String trouble) {}

    /** Something in the calendar that waits for a word. */
    record Question(
            String uid,
            String state,
            String title,
            @Nullable String moved,
            boolean later,
            String log) {}

    void fill(Visit visit, Model model) {
        model.addAttribute(
                "feeds",
                store.feeds().of(visit.owner()).stream()
                        .map(feed -> listed(feed, visit.times()))
                        .toList());
        model.addAttribute("onlyHere", options.address().equals(ServerOptions.LOOPBACK));
        model.addAttribute(
                "account",
                calendars
                        .of(visit.owner())
                        .map(account -> shown(account, visit))
                        .orElse(null));
        model.addAttribute(
                "questions",
                calendars.questions(visit.owner()).stream()
                        .map(item -> question(item, visit))
                        .toList());
    }

    private static Listed listed(CalendarFeed feed, Times times) {
        String used = feed.used() == null ? "never read yet" : "last read " + times.moment(feed.used());
        return new Listed(feed.id(), feed.name(), form(feed.form()), used);
    }

    private Account shown(CalendarAccount account, Visit visit) {
        return new Account(
                account.name(),
                account.address().getHost(),
                account.login(),
                form(account.form()),
                account.synced() == null
                        ? "not yet brought up to date"
                        : "last brought up to date " + visit.times().moment(account.synced()),
                calendars.count(visit.owner()),
                account.trouble());
    }

    private static Question question(CalendarItem item, Visit visit) {
        String log = item.state() == State.ASKS_TICKED && item.step().endsWith("/debrief")
                ? "/capture/" + item.application() + "/" + Links.encoded(Links.interview(item.step()))
                : Links.application(item.application()) + "/log?step=" + Links.encoded(item.step());
        return new Question(
                item.uid(),
                item.state().word(),
                item.title(),
                item.moved() == null ? null : visit.times().moment(item.moved()),
                item.moved() != null && item.moved().isAfter(visit.now()),
                log);
    }

    private static String form(EntryForm form) {
        return form == EntryForm.EVENTS ? "as events" : "as tasks";
    }
}
