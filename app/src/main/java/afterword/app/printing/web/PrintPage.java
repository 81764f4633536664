package afterword.app.printing.web;

import afterword.app.agenda.Agendas;
import afterword.app.application.Editing;
import afterword.app.letter.Correspondence;
import afterword.app.planning.Planning;
import afterword.app.printing.Correspondents;
import afterword.app.printing.PostOffice;
import afterword.app.printing.Printing;
import afterword.app.saying.Links;
import afterword.app.saying.Names;
import afterword.app.saying.PlainName;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredLetter;
import afterword.app.web.Visit;
import afterword.application.Channel;
import afterword.application.Contact;
import afterword.application.EntryKind;
import afterword.guard.Question;
import afterword.guard.Verdict;
import afterword.letters.draft.DraftRequest;
import afterword.letters.draft.Drafter;
import afterword.letters.draft.Form;
import afterword.paper.Printed;
import afterword.paper.typesetting.Size;
import afterword.plan.Because;
import afterword.plan.Step;
import afterword.plan.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What can be printed of an application, of a letter, of the week; each as a PDF. */
@Controller
class PrintPage {

    private final Store store;
    private final Planning planning;
    private final Correspondence correspondence;
    private final Drafter drafter;
    private final Agendas agendas;
    private final Printing printing;
    private final PostOffice postOffice;

    PrintPage(
            Store store,
            Planning planning,
            Correspondence correspondence,
            Drafter drafter,
            Agendas agendas,
            Printing printing,
            PostOffice postOffice) {
        this.store = store;
        this.planning = planning;
        this.correspondence = correspondence;
        this.drafter = drafter;
        this.agendas = agendas;
        this.printing = printing;
        this.postOffice = postOffice;
    }

    /** One thing that can be printed. */
    record Choice(String href, String label, String hint) {}

    /** Somebody to whom something can be sent or said on paper. */
    record Person(String name, boolean hasAddress, String editHref, List<Choice> choices) {}

    @GetMapping("/applications/{id}/print")
    String menu(
            Visit visit, @PathVariable String id, @RequestParam(required = false) @Nullable String step, Model model) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        model.addAttribute("stored", stored);
        model.addAttribute("pocketCard", Links.application(id) + "/print/pocket-card.pdf");
        if (step == null) {
            model.addAttribute("letter", null);
            model.addAttribute(
                    "people",
                    stored.application().contacts().values().stream()
                            .map(contact -> person(id, contact))
                            .toList());
            return "print";
        }
        StoredLetter letter = letter(visit, stored, step);
        Correspondents who = who(visit, stored, letter.to());
        model.addAttribute("letter", letter);
        model.addAttribute("name", Names.of(who.contact()));
        model.addAttribute("back", Links.application(id) + "/letters/write?step=" + Links.encoded(step));
        model.addAttribute("choices", ofLetter(id, step));
        model.addAttribute("recipient", who.recipient().lines());
        model.addAttribute("sender", who.sender());
        model.addAttribute("hasAddress", !who.contact().address().isEmpty());
        model.addAttribute(
                "editHref",
                Links.application(id) + "/people/" + Links.encoded(who.contact().id()));
        List<String> estimate = new ArrayList<>(postOffice.estimate(who, visit.times()));
        planning.plan(visit.owner(), stored, visit.now()).steps().stream()
                .filter(one -> one.id().equals(step) && one.isOpen() && one.channel() == Channel.POST)
                .findFirst()
                .ifPresent(one -> estimate.add(
                        1, "By the plan it is in the post " + visit.times().deadline(one.due()) + "."));
        model.addAttribute("estimate", estimate);
        return "print";
    }

    private static List<Choice> ofLetter(String id, String step) {
        String base = Links.application(id) + "/print/";
        String of = "?step=" + Links.encoded(step);
        return List.of(
                new Choice(base + "letter.pdf" + of, "Letter", "on A4 or US letter, as their country has it"),
                new Choice(
                        base + "card.pdf" + of + "&hand=true",
                        "Card to write by hand",
                        "A6: your words to write over, then empty lines"),
                new Choice(base + "card.pdf" + of, "Card, printed", "A6"),
                new Choice(base + "card.pdf" + of + "&size=a7&hand=true", "Small card to write by hand", "A7"),
                new Choice(base + "card.pdf" + of + "&size=a7", "Small card, printed", "A7"),
                new Choice(base + "envelope.pdf" + of, "Envelope", "#10 in North America, DL elsewhere"),
                new Choice(base + "envelope.pdf" + of + "&size=10", "Envelope #10", ""),
                new Choice(base + "envelope.pdf" + of + "&size=dl", "Envelope DL", ""));
    }

    private static Person person(String id, Contact contact) {
        String base = Links.application(id) + "/print/";
        String to = "?to=" + Links.encoded(contact.id());
        return new Person(
                Names.of(contact),
                !contact.address().isEmpty(),
                Links.application(id) + "/people/" + Links.encoded(contact.id()),
                List.of(
                        new Choice(base + "call-sheet.pdf" + to, "Call sheet", ""),
                        new Choice(base + "envelope.pdf" + to, "Envelope", "")));
    }

    @GetMapping("/applications/{id}/print/letter.pdf")
    Object letterSheet(Visit visit, @PathVariable String id, @RequestParam String step) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        StoredLetter letter = letter(visit, stored, step);
        return file(
                printing.letter(who(visit, stored, letter.to()), letter.body(), visit.times()),
                "letter-" + letter.to());
    }

    @GetMapping("/applications/{id}/print/card.pdf")
    Object card(
            Visit visit,
            @PathVariable String id,
            @RequestParam String step,
            @RequestParam(defaultValue = "a6") String size,
            @RequestParam(defaultValue = "false") boolean hand) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        StoredLetter letter = letter(visit, stored, step);
        Correspondents who = who(visit, stored, letter.to());
        return file(printing.card(who, letter.body(), size.equals("a7"), hand, visit.times()), "card-" + letter.to());
    }

    @GetMapping("/applications/{id}/print/envelope.pdf")
    Object envelope(
            Visit visit,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "") String size) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        String person = step == null
                ? Objects.requireNonNullElse(to, "")
                : letter(visit, stored, step).to();
        Size chosen = switch (size) {
            case "10" -> Size.NUMBER_10;
            case "dl" -> Size.DL;
            default -> null;
        };
        return file(printing.envelope(who(visit, stored, person), chosen, visit.times()), "envelope-" + person);
    }

    @GetMapping("/applications/{id}/print/pocket-card.pdf")
    Object pocketCard(Visit visit, @PathVariable String id) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        return file(printing.pocketCard(stored.application(), visit.times()), "pocket-card-" + id);
    }

    @GetMapping("/applications/{id}/print/call-sheet.pdf")
    Object callSheet(Visit visit, @PathVariable String id, @RequestParam String to) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        Correspondents who = who(visit, stored, to);
        Optional<Step> step = planning.plan(visit.owner(), stored, visit.now()).steps().stream()
                .filter(one -> one.isOpen() && one.kind() == StepKind.CHECK_IN && to.equals(one.to()))
                .findFirst();
        DraftRequest request =
                step.map(DraftRequest::of).orElseGet(() -> DraftRequest.of(EntryKind.CHECK_IN, to, Channel.PHONE));
        String script = stored.application().interviews().isEmpty()
                ? ""
                : drafter.draft(stored.application(), request.as(Form.CALL), visit.now())
                        .body();
        Verdict verdict = planning.mayContact(
                visit.owner(),
                store.applications().all(visit.owner()),
                new Question(id, to, Channel.PHONE, EntryKind.CHECK_IN),
                visit.now());
        List<String> warning = new ArrayList<>();
        if (!verdict.isAllowed() && step.isEmpty()) {
            verdict.because().stream().map(Because::text).forEach(warning::add);
        }
        return file(printing.callSheet(who, step.orElse(null), script, warning, visit.times()), "call-" + to);
    }

    @GetMapping("/print/week.pdf")
    Object week(Visit visit) {
        return file(
                printing.week(agendas.at(visit.owner(), visit.now(), visit.yours()), visit.settings(), visit.times()),
                "week");
    }

    private StoredLetter letter(Visit visit, StoredApplication stored, String step) {
        return correspondence
                .find(visit.owner(), stored, step, visit.now())
                .orElseThrow(() -> new NoSuchElementException("no letter for '" + step + "'"))
                .letter();
    }

    private static Correspondents who(Visit visit, StoredApplication stored, String person) {
        Contact contact = stored.application().contacts().get(person);
        if (contact == null) {
            throw new NoSuchElementException(person);
        }
        return Correspondents.of(stored.application(), contact, visit.settings().applicant());
    }

    /** The file to be shown, or a page that says what is missing. */
    private static Object file(Printed printed, String name) {
        byte[] pdf = printed.pdf();
        if (pdf == null) {
            ModelAndView page = new ModelAndView("print-not");
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("problems", Editing.sentences(printed.problems()));
            return page;
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + PlainName.ofFile(name) + ".pdf\"")
                .body(pdf);
    }
}
