package afterword.app.playbook.web;

import afterword.app.planning.Planning;
import afterword.app.playbook.WrittenPlaybooks;
import afterword.app.saying.Links;
import afterword.app.saying.Names;
import afterword.app.saying.Steps;
import afterword.app.saying.Times;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.web.Visit;
import afterword.app.whatif.Suppositions;
import afterword.application.Application;
import afterword.documents.Problem;
import afterword.documents.Reading;
import afterword.plan.Because;
import afterword.plan.Plan;
import afterword.plan.Step;
import afterword.planner.Planner;
import afterword.playbook.Playbook;
import afterword.playbooks.Playbooks;
import afterword.rules.Rules;
import afterword.whatif.Difference;
import afterword.whatif.Supposition;
import afterword.whatif.WhatIf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The playbooks: what each advises, what each would do here, and what would be if. */
@Controller
class PlaybooksPage {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final Store store;
    private final Planning planning;
    private final Suppositions suppositions;

    PlaybooksPage(Store store, Planning planning, Suppositions suppositions) {
        this.store = store;
        this.planning = planning;
        this.suppositions = suppositions;
    }

    /** A playbook's plan for one application. */
    record Planned(
            String id,
            String title,
            String summary,
            boolean chosen,
            List<Line> steps,
            @Nullable String remainder) {}

    /** A step in words, with the rule that set its day. */
    record Line(
            String when,
            String what,
            String who,
            @Nullable String rule,
            @Nullable String why) {}

    /** A file of one's own that is no playbook. */
    record Broken(@Nullable String id, String why) {

        static Broken of(Problem problem) {
            String name = problem.source().replaceFirst(".*[/\\\\]", "").replaceFirst("\\.yaml$", "");
            return new Broken(
                    WrittenPlaybooks.isFree(name) ? name : null,
                    (problem.line() == 0 ? "" : "line " + problem.line() + ": ") + problem.message());
        }
    }

    /** One difference: what would have been, what would be. */
    record Changed(@Nullable Line before, @Nullable Line after) {}

    @GetMapping("/applications/{id}/playbooks")
    String compare(
            Visit visit,
            @PathVariable String id,
            @RequestParam(name = "if", required = false) @Nullable String supposed,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            Model model) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        Application application = stored.application();
        // another day begins there as a day at the desk does
        Instant now = on == null
                ? visit.now()
                : on.atTime(NINE).atZone(application.zone()).toInstant();
        model.addAttribute("on", on);
        Playbook chosen = planning.playbook(visit.owner(), stored);
        Plan asIs = planning.plan(application, chosen, now);
        model.addAttribute("stored", stored);
        model.addAttribute("chosen", chosen.title());
        model.addAttribute(
                "planned",
                planning.playbooks().stream()
                        .map(playbook ->
                                planned(application, playbook, playbook.id().equals(chosen.id()), now, visit.times()))
                        .toList());
        model.addAttribute("supposed", supposed);
        if (supposed != null && !supposed.isBlank()) {
            Reading<List<Supposition>> reading = suppositions.read(List.of(supposed), application, asIs);
            if (reading.isOk()) {
                WhatIf whatIf = WhatIf.ask(
                        application, planning.calendar(application), chosen, now, Planner.USUAL_HORIZON, reading.get());
                model.addAttribute("state", Steps.state(whatIf.after().state()));
                model.addAttribute(
                        "changes",
                        whatIf.differences().stream()
                                .map(difference -> changed(application, difference, visit.times()))
                                .toList());
            } else {
                model.addAttribute(
                        "unclear",
                        reading.problems().stream().map(Problem::message).toList());
            }
        }
        return "compare";
    }

    @PostMapping("/applications/{id}/playbook")
    String choose(Visit visit, @PathVariable String id, @RequestParam String playbook) {
        if (planning.playbooks().stream().noneMatch(one -> one.id().equals(playbook))) {
            throw new NoSuchElementException(playbook);
        }
        store.applications().get(visit.owner(), id);
        store.applications().choosePlaybook(visit.owner(), id, playbook, visit.now());
        return "redirect:" + Links.application(id);
    }

    private Planned planned(Application application, Playbook playbook, boolean chosen, Instant now, Times times) {
        List<Step> open = planning.plan(application, playbook, now).steps().stream()
                .filter(Step::isOpen)
                .toList();
        List<Line> lines = together(
                open.stream().map(step -> line(application, step, times)).toList());
        int most = 8;
        return new Planned(
                playbook.id(),
                playbook.title(),
                playbook.summary(),
                chosen,
                lines.subList(0, Math.min(most, lines.size())),
                lines.size() > most ? "and " + (lines.size() - most) + " more" : null);
    }

    /** Several of one kind on one day on one line. */
    private static List<Line> together(List<Line> lines) {
        Map<String, List<Line>> days = new LinkedHashMap<>();
        lines.forEach(line -> days.computeIfAbsent(line.when() + line.what(), unused -> new ArrayList<>())
                .add(line));
        return days.values().stream()
                .map(same -> new Line(
                        same.get(0).when(),
                        same.get(0).what(),
                        Names.list(same.stream()
                                .map(Line::who)
                                .filter(who -> !who.isEmpty())
                                .toList()),
                        same.get(0).rule(),
                        same.get(0).why()))
                .toList();
    }

    private static Changed changed(Application application, Difference difference, Times times) {
        return new Changed(
                difference.before() == null ? null : line(application, difference.before(), times),
                difference.after() == null ? null : line(application, difference.after(), times));
    }

    private static Line line(Application application, Step step, Times times) {
        Because why = step.because().isEmpty() ? null : step.because().get(0);
        return new Line(
                times.shortDay(step.due().toLocalDate())
                        + (step.slot() == null ? "" : ", " + step.slot().word()),
                Steps.label(step.kind(), step.channel()),
                Names.of(application, step.to()),
                why == null ? null : why.rule(),
                why == null ? null : why.text());
    }

    @GetMapping("/playbooks")
    String all(Model model) {
        List<Playbook> all = planning.playbooks();
        model.addAttribute("playbooks", all);
        model.addAttribute(
                "own",
                all.stream()
                        .map(Playbook::id)
                        .filter(id -> !Playbooks.IDS.contains(id))
                        .toList());
        model.addAttribute(
                "broken", planning.unreadable().stream().map(Broken::of).toList());
        return "playbooks";
    }

    @GetMapping("/playbooks/{id}")
    String one(@PathVariable String id, Model model) {
        Playbook playbook = planning.playbooks().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(id));
        model.addAttribute("playbook", playbook);
        model.addAttribute("parts", Part.of(playbook));
        return "playbook";
    }

    @GetMapping("/rules")
    String rules(Model model) {
        model.addAttribute("precedence", Rules.precedence());
        model.addAttribute("seeds", Rules.seeds());
        model.addAttribute("conflicts", Rules.conflicts());
        model.addAttribute("readings", new ArrayList<>(Rules.readings()));
        return "rules";
    }
}
