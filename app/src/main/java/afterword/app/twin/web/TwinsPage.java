package afterword.app.twin.web;

import afterword.app.saying.Links;
import afterword.app.store.Store;
import afterword.app.twin.PuttingTogether;
import afterword.app.web.Visit;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the person says of two applications that may be one. */
@Controller
class TwinsPage {

    private final Store store;
    private final PuttingTogether putting;

    TwinsPage(Store store, PuttingTogether putting) {
        this.store = store;
        this.putting = putting;
    }

    @PostMapping("/applications/one")
    String one(Visit visit, @RequestParam String application, @RequestParam String other, RedirectAttributes then) {
        Optional<String> objection = putting.together(visit.owner(), application, other, visit.now());
        if (objection.isPresent()) {
            then.addAttribute("said", objection.get());
            return "redirect:/applications";
        }
        return "redirect:" + Links.application(application);
    }

    @PostMapping("/applications/two")
    String two(Visit visit, @RequestParam String application, @RequestParam String other) {
        store.applications().get(visit.owner(), application);
        store.applications().get(visit.owner(), other);
        store.enteredTwice().keepApart(visit.owner(), application, other, visit.now());
        return "redirect:/applications";
    }

    /** They were put together, and are two after all. */
    @PostMapping("/applications/{id}/apart")
    String apart(Visit visit, @PathVariable String id) {
        putting.apart(visit.owner(), id, visit.now());
        return "redirect:" + Links.application(id);
    }
}
