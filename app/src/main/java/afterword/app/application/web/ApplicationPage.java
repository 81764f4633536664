package afterword.app.application.web;

import afterword.app.hearing.web.HeardView;
import afterword.app.planning.Planning;
import afterword.app.saying.Links;
import afterword.app.saying.Steps;
import afterword.app.store.EnteredTwice;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.timeline.Timeline;
import afterword.app.twin.Twin;
import afterword.app.twin.Twins;
import afterword.app.web.Visit;
import afterword.holidays.PublicHolidays;
import afterword.plan.Plan;
import afterword.playbook.Playbook;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All applications, and one with its story. */
@Controller
class ApplicationPage {

    private static final int MOST = 50;
    private static final int MOST_TWINS = 3;

    private final Store store;
    private final Planning planning;
    private final PublicHolidays holidays;

    ApplicationPage(Store store, Planning planning, PublicHolidays holidays) {
        this.store = store;
        this.planning = planning;
        this.holidays = holidays;
    }

    /** A line of the list. */
    record Listed(String href, String company, String position, String state, boolean sample) {}

    @GetMapping("/applications")
    String all(
            Visit visit,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(required = false) @Nullable String said,
            Model model) {
        String sought = find.strip().toLowerCase(Locale.ROOT);
        List<StoredApplication> found = store.applications().all(visit.owner()).stream()
                .filter(stored -> (stored.application().company() + " "
                                + stored.application().position())
                        .toLowerCase(Locale.ROOT)
                        .contains(sought))
                .toList();
        List<Listed> list = found.stream()
                .limit(MOST)
                .map(stored -> new Listed(
                        Links.application(stored.id()),
                        stored.application().company(),
                        stored.application().position(),
                        Steps.state(planning.plan(visit.owner(), stored, visit.now())
                                .state()),
                        stored.sample()))
                .toList();
        model.addAttribute("list", list);
        model.addAttribute("count", found.size());
        model.addAttribute("find", find);
        model.addAttribute("said", said);
        model.addAttribute("twins", sought.isEmpty() ? twins(visit, found) : List.of());
        return "applications";
    }

    private List<Twin> twins(Visit visit, List<StoredApplication> all) {
        Set<Set<String>> apart = store.enteredTwice().apart(visit.owner());
        return Twins.among(all, (one, other) -> apart.contains(Set.of(one, other))).stream()
                .limit(MOST_TWINS)
                .toList();
    }

    @GetMapping("/applications/{id}")
    String one(Visit visit, @PathVariable String id, Model model) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        Playbook playbook = planning.playbook(visit.owner(), stored);
        Plan plan = planning.plan(visit.owner(), stored, visit.now());
        Timeline timeline = Timeline.of(stored.application(), plan, planning.calendar(stored.application()));
        model.addAttribute(
                "heard",
                HeardView.waiting(
                        store,
                        visit.owner(),
                        id,
                        visit.times().at(stored.application().zone())));
        model.addAttribute("page", ApplicationView.of(stored, plan, playbook.title(), timeline, visit));
        model.addAttribute(
                "lack",
                Optional.ofNullable(stored.application().holidays())
                        .flatMap(holidays::lack)
                        .orElse(null));
        List<EnteredTwice.Part> parts = store.enteredTwice().parts(visit.owner());
        model.addAttribute(
                "whole",
                parts.stream()
                        .filter(part -> part.id().equals(id))
                        .map(EnteredTwice.Part::with)
                        .findFirst()
                        .orElse(null));
        model.addAttribute(
                "parts",
                parts.stream()
                        .filter(part -> part.with().equals(id))
                        .map(EnteredTwice.Part::id)
                        .toList());
        return "application";
    }

    @PostMapping("/applications/{id}/journal/{entry}/take-back")
    String takeBack(Visit visit, @PathVariable String id, @PathVariable String entry) {
        store.applications().takeBack(visit.owner(), id, entry, visit.now());
        return "redirect:" + Links.application(id) + "#journal";
    }

    @PostMapping("/applications/{id}/remove")
    String remove(Visit visit, @PathVariable String id) {
        store.applications().remove(visit.owner(), id);
        return "redirect:/applications";
    }
}
