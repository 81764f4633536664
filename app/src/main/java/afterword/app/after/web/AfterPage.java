package afterword.app.after.web;

import afterword.app.agenda.AgendaStep;
import afterword.app.planning.Planning;
import afterword.app.saying.Links;
import afterword.app.saying.Names;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.web.Visit;
import afterword.plan.Plan;
import afterword.plan.PlanState;
import afterword.plan.Step;
import afterword.plan.StepKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The end of an application: what is still kind and useful to do, and what is not needed any more. */
@Controller
class AfterPage {

    private final Store store;
    private final Planning planning;

    AfterPage(Store store, Planning planning) {
        this.store = store;
        this.planning = planning;
    }

    /** Another application that is still open. */
    record Open(String href, String company, String position) {}

    @GetMapping("/applications/{id}/after")
    String show(Visit visit, @PathVariable String id, Model model) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        Plan plan = planning.plan(visit.owner(), stored, visit.now());
        model.addAttribute("stored", stored);
        model.addAttribute("state", plan.state().word());
        model.addAttribute("reply", step(plan, stored, StepKind.DECLINE_REPLY, StepKind.OFFER_REPLY));
        model.addAttribute("again", day(plan, visit, StepKind.RE_APPROACH));
        model.addAttribute("close", day(plan, visit, StepKind.CLOSE));
        model.addAttribute(
                "people",
                Names.list(stored.application().contacts().values().stream()
                        .map(Names::of)
                        .toList()));
        model.addAttribute("others", plan.state() == PlanState.OFFERED ? others(visit, id) : List.of());
        return "after";
    }

    private List<Open> others(Visit visit, String id) {
        return store.applications().all(visit.owner()).stream()
                .filter(other -> !other.id().equals(id) && isOpen(visit, other))
                .map(other -> new Open(
                        Links.application(other.id()),
                        other.application().company(),
                        other.application().position()))
                .toList();
    }

    private boolean isOpen(Visit visit, StoredApplication other) {
        return switch (planning.plan(visit.owner(), other, visit.now()).state()) {
            case DECLINED, OFFERED, CLOSED -> false;
            case SCHEDULED, THANKING, WAITING, CHECKING_IN, ANSWERED -> true;
        };
    }

    private static @Nullable String step(Plan plan, StoredApplication stored, StepKind... kinds) {
        return plan.steps().stream()
                .filter(step -> step.isOpen() && List.of(kinds).contains(step.kind()))
                .findFirst()
                .map(step -> AgendaStep.of(stored.id(), stored.application(), step, false))
                .map(step -> Links.doing(stored.id(), step.kind(), step.channel(), List.of(step.id())))
                .orElse(null);
    }

    private static @Nullable String day(Plan plan, Visit visit, StepKind kind) {
        return plan.steps().stream()
                .filter(step -> step.isOpen() && step.kind() == kind)
                .findFirst()
                .map(Step::due)
                .map(visit.times()::dayAndDistance)
                .orElse(null);
    }
}
