package afterword.app.feed.web;

import afterword.app.feed.Feeds;
import afterword.app.store.CalendarFeed;
import afterword.app.store.Store;
import afterword.app.web.ServerOptions;
import afterword.app.web.Visit;
import afterword.application.Word;
import afterword.calendar.EntryForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes, shows and revokes the addresses that calendar programs read. */
@Controller
class FeedsPage {

    private final Feeds feeds;
    private final Store store;
    private final ServerOptions options;

    FeedsPage(Feeds feeds, Store store, ServerOptions options) {
        this.feeds = feeds;
        this.store = store;
        this.options = options;
    }

    /** An address as the page lists it. */
    record Listed(String id, String name, String form, String used) {}

    @GetMapping("/calendar")
    String show(Visit visit, Model model) {
        fill(visit, model);
        return "calendar";
    }

    /** The page that answers is the only one that ever shows the address. */
    @PostMapping("/calendar/feeds")
    String make(Visit visit, @RequestParam String form, @RequestParam(defaultValue = "") String name, Model model) {
        String secret = feeds.make(
                visit.owner(),
                name.isBlank() ? "Calendar" : name,
                Word.of(EntryForm.class, form).orElse(EntryForm.EVENTS),
                visit.now());
        model.addAttribute(
                "address",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/feed/{secret}.ics")
                        .buildAndExpand(secret)
                        .toUriString());
        fill(visit, model);
        return "calendar";
    }

    @PostMapping("/calendar/feeds/{id}/revoke")
    String revoke(Visit visit, @PathVariable String id) {
        store.feeds().revoke(visit.owner(), id);
        return "redirect:/calendar";
    }

    private void fill(Visit visit, Model model) {
        model.addAttribute(
                "feeds",
                store.feeds().of(visit.owner()).stream()
                        .map(feed -> listed(feed, visit))
                        .toList());
        model.addAttribute("onlyHere", options.address().equals(ServerOptions.LOOPBACK));
    }

    private static Listed listed(CalendarFeed feed, Visit visit) {
        String used = feed.used() == null
                ? "never read yet"
                : "last read " + visit.times().moment(feed.used());
        return new Listed(feed.id(), feed.name(), feed.form() == EntryForm.EVENTS ? "as events" : "as tasks", used);
    }
}
