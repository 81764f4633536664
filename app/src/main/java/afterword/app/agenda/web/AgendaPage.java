package afterword.app.agenda.web;

import afterword.app.agenda.Agendas;
import afterword.app.hearing.web.HeardView;
import afterword.app.store.Applications;
import afterword.app.store.Snooze;
import afterword.app.store.Store;
import afterword.app.timeline.Timeline;
import afterword.app.web.Visit;
import afterword.application.Decision;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: what to do now, what not, what comes. */
@Controller
class AgendaPage {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final int LONGEST_REASON = 300;

    private final Agendas agendas;
    private final Store store;

    AgendaPage(Agendas agendas, Store store) {
        this.agendas = agendas;
        this.store = store;
    }

    @GetMapping("/")
    String show(Visit visit, Model model) {
        Applications applications = store.applications();
        model.addAttribute("heard", HeardView.waiting(store, visit.owner(), visit.times()));
        model.addAttribute(
                "page",
                AgendaView.of(
                        agendas.at(visit.owner(), visit.now(), visit.yours())
                                .on(visit.settings().days(), visit.now(), visit.yours()),
                        visit,
                        applications.count(visit.owner()),
                        applications.hasSample(visit.owner()),
                        id -> applications
                                .find(visit.owner(), id)
                                .flatMap(stored -> Timeline.lastPromise(stored.application()))
                                .map(Decision::said)
                                .orElse(null)));
        model.addAttribute("asked", store.outgoing().countOfNeedingAPerson(visit.owner()));
        return "agenda";
    }

    @PostMapping("/snooze")
    String snooze(
            Visit visit,
            @RequestParam String application,
            @RequestParam List<String> step,
            @RequestParam Period until,
            @RequestParam String reason) {
        Instant back = visit.times()
                .today()
                .plus(until)
                .atTime(MORNING)
                .atZone(visit.yours())
                .toInstant();
        store.applications().get(visit.owner(), application);
        String why = reason.strip();
        for (String id : step) {
            store.snoozes()
                    .put(
                            visit.owner(),
                            new Snooze(
                                    application,
                                    id,
                                    back,
                                    why.substring(0, Math.min(why.length(), LONGEST_REASON)),
                                    visit.now()));
        }
        return "redirect:/";
    }

    @PostMapping("/snooze/end")
    String endSnooze(Visit visit, @RequestParam String application, @RequestParam String step) {
        store.snoozes().remove(visit.owner(), application, step);
        return "redirect:/";
    }
}
