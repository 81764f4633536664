package afterword.app.application.web;

import afterword.app.application.Differing;
import afterword.app.application.Edited;
import afterword.app.application.Editing;
import afterword.app.capture.Beginning;
import afterword.app.saying.Links;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.web.Visit;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.EmployerDirection;
import afterword.application.Interview;
import afterword.promises.Promises;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ObjectNode;

/** The forms in which the facts of an application are written and mended. */
@Controller
class FactsPage {

    private static final int LONGEST_ID = 64;

    private final Store store;
    private final Editing editing;
    private final Beginning beginning;
    private final Promises promises;

    FactsPage(Store store, Editing editing, Beginning beginning, Promises promises) {
        this.store = store;
        this.editing = editing;
        this.beginning = beginning;
        this.promises = promises;
    }

    @GetMapping("/applications/new")
    String begin(Visit visit, Model model) {
        model.addAttribute("page", FactsForm.begun(visit));
        model.addAttribute("problems", List.of());
        model.addAttribute("zones", zones());
        return "begin";
    }

    @PostMapping("/applications")
    ModelAndView begin(Visit visit, @RequestParam MultiValueMap<String, String> fields) {
        Form form = new Form(fields);
        Beginning.Came came = begun(visit, form, Form.newId());
        if (came.place() != null) {
            return new ModelAndView("redirect:" + came.place());
        }
        ModelAndView again = new ModelAndView("begin");
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        again.addObject("page", form);
        again.addObject("problems", Editing.sentences(came.problems()));
        again.addObject("zones", zones());
        return again;
    }

    /** What is sent to a device: where to go on, or what is wrong. */
    record Answer(@Nullable String href, List<String> problems) {}

    /** From a device that began it under an id of its own, perhaps without a network, and perhaps sends it twice. */
    @PostMapping(value = "/applications", headers = "X-Begun")
    ResponseEntity<Answer> beginElsewhere(
            Visit visit, @RequestHeader("X-Begun") String id, @RequestParam MultiValueMap<String, String> fields) {
        if (id.length() > LONGEST_ID) {
            return ResponseEntity.badRequest().build();
        }
        Beginning.Came came = begun(visit, new Form(fields), id);
        return ResponseEntity.status(came.place() == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .body(new Answer(came.place(), Editing.sentences(came.problems())));
    }

    private Beginning.Came begun(Visit visit, Form form, String id) {
        readNews(form, form.text("timeZone"), form.text("holidays"));
        Map<String, String> people = new LinkedHashMap<>();
        return beginning.begin(visit.owner(), id, FactsForm.document(form, visit, people), people, visit.now());
    }

    @GetMapping("/applications/{id}/edit")
    String basics(Visit visit, @PathVariable String id, Model model) {
        return show(visit, id, model, "edit", FactsForm.basics(application(visit, id)));
    }

    @PostMapping("/applications/{id}/edit")
    ModelAndView basics(Visit visit, @PathVariable String id, @RequestParam MultiValueMap<String, String> fields) {
        Form form = new Form(fields);
        return save(visit, id, form, "edit", document -> FactsForm.edited(form, document));
    }

    @GetMapping("/applications/{id}/people/new")
    String newPerson(Visit visit, @PathVariable String id, Model model) {
        return show(visit, id, model, "person", new Form(new LinkedMultiValueMap<>()));
    }

    @GetMapping("/applications/{id}/people/{person}")
    String person(Visit visit, @PathVariable String id, @PathVariable String person, Model model) {
        Contact contact = application(visit, id).contacts().get(person);
        if (contact == null) {
            throw new NoSuchElementException(person);
        }
        return show(visit, id, model, "person", FactsForm.person(contact));
    }

    @PostMapping("/applications/{id}/people")
    ModelAndView person(Visit visit, @PathVariable String id, @RequestParam MultiValueMap<String, String> fields) {
        Form form = new Form(fields);
        return save(visit, id, form, "person", document -> FactsForm.person(form, document));
    }

    @GetMapping("/applications/{id}/interviews/new")
    String newInterview(Visit visit, @PathVariable String id, Model model) {
        return show(visit, id, model, "interview", FactsForm.begun(visit));
    }

    @GetMapping("/applications/{id}/interviews/{interview}")
    String interview(Visit visit, @PathVariable String id, @PathVariable String interview, Model model) {
        Application application = application(visit, id);
        Interview found = application.interviews().stream()
                .filter(one -> one.id().equals(interview))
                .findFirst()
                .orElseThrow();
        return show(visit, id, model, "interview", FactsForm.interview(found, application.zone()));
    }

    @PostMapping("/applications/{id}/interviews")
    ModelAndView interview(Visit visit, @PathVariable String id, @RequestParam MultiValueMap<String, String> fields) {
        Form form = new Form(fields);
        Application application = application(visit, id);
        readNews(form, application.zone().getId(), application.holidays());
        return save(visit, id, form, "interview", document -> FactsForm.interview(form, document));
    }

    @GetMapping("/applications/{id}/directions/new")
    String newDirection(Visit visit, @PathVariable String id, Model model) {
        return show(visit, id, model, "direction", new Form(new LinkedMultiValueMap<>()));
    }

    @GetMapping("/applications/{id}/directions/{number}")
    String direction(Visit visit, @PathVariable String id, @PathVariable int number, Model model) {
        List<EmployerDirection> directions = application(visit, id).directions();
        if (number < 0 || number >= directions.size()) {
            throw new NoSuchElementException("no direction " + number);
        }
        return show(visit, id, model, "direction", FactsForm.direction(directions.get(number), number));
    }

    @PostMapping("/applications/{id}/directions")
    ModelAndView direction(Visit visit, @PathVariable String id, @RequestParam MultiValueMap<String, String> fields) {
        Form form = new Form(fields);
        ZoneId zone = application(visit, id).zone();
        return save(
                visit,
                id,
                form,
                "direction",
                document -> FactsForm.direction(
                        form,
                        document,
                        visit.now().atZone(zone).toOffsetDateTime().toString()));
    }

    /** The writer saw both sides, and chose this one. */
    @PostMapping("/applications/{id}/mine")
    ModelAndView mine(Visit visit, @PathVariable String id, @RequestParam MultiValueMap<String, String> fields) {
        Form form = new Form(fields);
        ObjectNode document = Editing.parsed(form.text("document", "{}"));
        return answer(
                visit,
                id,
                form,
                "edit",
                editing.replace(visit.owner(), id, form.number("version"), document, visit.now()));
    }

    @PostMapping("/applications/{id}/undo")
    String undo(Visit visit, @PathVariable String id, @RequestParam long version) {
        store.applications()
                .earlier(visit.owner(), id, version - 1)
                .ifPresent(before -> store.applications().save(visit.owner(), id, version, before, visit.now()));
        return "redirect:" + Links.application(id);
    }

    /** Words without a date are read as one, counted from the end of the interview. */
    private void readNews(Form form, @Nullable String zone, @Nullable String holidays) {
        try {
            ZoneId theirs = ZoneId.of(Objects.requireNonNullElse(zone, ""));
            Instant said = LocalDateTime.parse(form.text("date", "") + "T" + form.text("to", ""))
                    .atZone(theirs)
                    .toInstant();
            form.readNews(words -> promises.read(words, said, theirs, holidays).on());
        } catch (DateTimeException notYetRight) {
            // the reader of the file says what is wrong with zone or times
            return;
        }
    }

    private Application application(Visit visit, String id) {
        return store.applications().get(visit.owner(), id).application();
    }

    private String show(Visit visit, String id, Model model, String template, Form form) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        model.addAttribute("form", form);
        model.addAttribute("stored", stored);
        model.addAttribute("people", FactsForm.people(stored.application(), form));
        model.addAttribute("version", stored.version());
        model.addAttribute("problems", List.of());
        model.addAttribute("zones", zones());
        return template;
    }

    private ModelAndView save(Visit visit, String id, Form form, String template, Consumer<ObjectNode> change) {
        return answer(
                visit,
                id,
                form,
                template,
                editing.change(visit.owner(), id, form.number("version"), change, visit.now()));
    }

    private ModelAndView answer(Visit visit, String id, Form form, String template, Edited edited) {
        if (edited instanceof Edited.Kept) {
            return new ModelAndView("redirect:" + Links.application(id));
        }
        if (edited instanceof Edited.ChangedMeanwhile changed) {
            ObjectNode current = Editing.document(changed.current().application());
            List<Differing> differences = Editing.differences(current, changed.mine());
            ModelAndView both = new ModelAndView("conflict");
            both.setStatus(HttpStatus.CONFLICT);
            both.addObject("stored", changed.current());
            both.addObject("differences", differences);
            both.addObject("document", changed.mine().toString());
            return both;
        }
        StoredApplication stored = store.applications().get(visit.owner(), id);
        ModelAndView again = new ModelAndView(template);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        again.addObject("form", form);
        again.addObject("stored", stored);
        again.addObject("people", FactsForm.people(stored.application(), form));
        again.addObject("version", form.number("version"));
        again.addObject("problems", Editing.sentences(((Edited.Refused) edited).problems()));
        again.addObject("zones", zones());
        return again;
    }

    private static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList();
    }
}
