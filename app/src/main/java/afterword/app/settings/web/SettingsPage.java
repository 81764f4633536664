package afterword.app.settings.web;

import afterword.app.account.Accounts;
import afterword.app.archive.Archive;
import afterword.app.archive.Backups;
import afterword.app.exporting.Exporting;
import afterword.app.planning.Planning;
import afterword.app.settings.Settings;
import afterword.app.settings.SettingsOf;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.web.ServerOptions;
import afterword.app.web.Visit;
import afterword.application.Applicant;
import afterword.application.Application;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is set once; everything out in a file; everything gone. */
@Controller
class SettingsPage {

    private static final String TO_DELETE = "delete everything";

    private final SettingsOf settings;
    private final Planning planning;
    private final Store store;
    private final ServerOptions options;
    private final Accounts accounts;

    SettingsPage(SettingsOf settings, Planning planning, Store store, ServerOptions options, Accounts accounts) {
        this.settings = settings;
        this.planning = planning;
        this.store = store;
        this.options = options;
        this.accounts = accounts;
    }

    @GetMapping("/settings")
    String show(Visit visit, @RequestParam(required = false) @Nullable String kept, Model model) {
        fill(visit, visit.settings(), List.of(), model);
        model.addAttribute("kept", kept != null);
        return "settings";
    }

    private void fill(Visit visit, Settings shown, List<String> problems, Model model) {
        model.addAttribute("settings", shown);
        model.addAttribute("address", String.join("\n", shown.address()));
        model.addAttribute("strengths", String.join("\n", shown.strengths()));
        model.addAttribute("playbooks", planning.playbooks());
        model.addAttribute("folder", options.folder().toAbsolutePath().toString());
        model.addAttribute("machine", visit.yours().getId());
        model.addAttribute("count", store.applications().count(visit.owner()));
        model.addAttribute("sentence", TO_DELETE);
        model.addAttribute("problems", problems);
        model.addAttribute("week", DayOfWeek.values());
        model.addAttribute(
                "zones",
                ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                        .sorted()
                        .toList());
    }

    @PostMapping("/settings")
    String keep(
            Visit visit,
            @RequestParam String playbook,
            @RequestParam(defaultValue = "") String timeZone,
            @RequestParam(defaultValue = "") String given,
            @RequestParam(defaultValue = "") String family,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String strengths,
            @RequestParam(defaultValue = "") Set<DayOfWeek> days,
            Model model,
            HttpServletResponse response) {
        Settings set = new Settings(
                playbook,
                orNull(timeZone),
                orNull(given),
                orNull(family),
                orNull(email),
                orNull(phone),
                lines(address),
                lines(strengths),
                days.isEmpty() ? Settings.USUAL.days() : days);
        List<String> problems = new ArrayList<>();
        if (set.timeZone() != null && !isZone(set.timeZone())) {
            problems.add("There is no time zone '" + set.timeZone() + "'. For example: Europe/Vienna");
        }
        if (days.isEmpty()) {
            problems.add("Leave at least one day on which you may be asked. For example: Monday");
        }
        if (planning.playbooks().stream().noneMatch(one -> one.id().equals(playbook))) {
            problems.add("There is no playbook '" + playbook + "'.");
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            fill(visit, set, problems, model);
            return "settings";
        }
        store.together(() -> {
            settings.keep(visit.owner(), set, visit.now());
            signAll(visit, set.applicant());
            return null;
        });
        return "redirect:/settings?kept";
    }

    /** Whoever begins with an interview and says later how letters are signed means those of that interview too. */
    private void signAll(Visit visit, @Nullable Applicant applicant) {
        if (applicant == null) {
            return;
        }
        for (StoredApplication stored : store.applications().all(visit.owner())) {
            Application was = stored.application();
            if (was.applicant() == null) {
                Application signed = new Application(
                        applicant,
                        was.company(),
                        was.position(),
                        was.zone(),
                        was.holidays(),
                        was.field(),
                        was.agency(),
                        was.contacts(),
                        was.interviews(),
                        was.directions(),
                        was.journal());
                store.applications().save(visit.owner(), stored.id(), stored.version(), signed, visit.now());
            }
        }
    }

    @GetMapping("/export.json")
    void export(Visit visit, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setHeader("Content-Disposition", "attachment; filename=\"afterword.json\"");
        Exporting.writeJson(store.applications().all(visit.owner()), response.getOutputStream());
    }

    /** Everything there is, also letters and settings, as `afterword restore` takes it. */
    @GetMapping("/archive.zip")
    void archive(Visit visit, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"afterword.zip\"");
        Archive.write(
                store,
                visit.owner(),
                stored -> planning.plan(visit.owner(), stored, visit.now()),
                visit.now(),
                response.getOutputStream());
    }

    @PostMapping("/delete-everything")
    ModelAndView delete(Visit visit, @RequestParam String sentence, Model model) throws IOException {
        if (sentence.strip().equalsIgnoreCase(TO_DELETE)) {
            accounts.remove(visit.owner());
            store.erase(visit.owner());
            new Backups(options.folder()).removeAll();
            return new ModelAndView("redirect:/");
        }
        fill(visit, visit.settings(), List.of("Nothing was deleted: the sentence was another one."), model);
        return new ModelAndView("settings", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static boolean isZone(String id) {
        try {
            ZoneId.of(id);
            return true;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
