package afterword.app.calendarsync.web;

import afterword.app.feed.Feeds;
import afterword.app.store.Store;
import afterword.app.web.Visit;
import afterword.application.Word;
import afterword.calendar.EntryForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes and revokes the addresses that calendar programs read. */
@Controller
class FeedsPage {

    private final Feeds feeds;
    private final Store store;
    private final CalendarOverview overview;

    FeedsPage(Feeds feeds, Store store, CalendarOverview overview) {
        this.feeds = feeds;
        this.store = store;
        this.overview = overview;
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
        overview.fill(visit, model);
        return "calendar";
    }

    @PostMapping("/calendar/feeds/{id}/revoke")
    String revoke(Visit visit, @PathVariable String id) {
        store.feeds().revoke(visit.owner(), id);
        return "redirect:/calendar";
    }
}
