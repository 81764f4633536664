package afterword.app.call.web;

import afterword.app.application.web.InterviewNotes;
import afterword.app.call.Script;
import afterword.app.planning.Planning;
import afterword.app.saying.Links;
import afterword.app.saying.Phones;
import afterword.app.saying.Places;
import afterword.app.saying.Times;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.web.Visit;
import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.Contact;
import afterword.application.EntryKind;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.guard.Question;
import afterword.guard.Verdict;
import afterword.letters.draft.DraftRequest;
import afterword.letters.draft.Drafter;
import afterword.letters.draft.Form;
import afterword.plan.Plan;
import afterword.plan.Step;
import afterword.plan.StepKind;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom to call, when it is there, what to say, and one tap for what came of it. */
@Controller
class CallPage {

    private final Store store;
    private final Planning planning;
    private final Drafter drafter;

    CallPage(Store store, Planning planning, Drafter drafter) {
        this.store = store;
        this.planning = planning;
        this.drafter = drafter;
    }

    @GetMapping("/applications/{id}/call")
    String sheet(
            Visit visit,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable String to,
            Model model) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        Application application = stored.application();
        Plan plan = planning.plan(visit.owner(), stored, visit.now());
        Optional<Step> asked = plan.steps().stream()
                .filter(one -> one.isOpen() && one.kind() == StepKind.CHECK_IN)
                .filter(one -> step == null || one.id().equals(step))
                .findFirst();
        String person = to != null
                ? to
                : asked.map(Step::to)
                        .orElseGet(() -> application.contacts().keySet().stream()
                                .findFirst()
                                .orElse(""));
        model.addAttribute("stored", stored);
        Contact contact = application.contacts().get(person);
        if (contact == null) {
            model.addAttribute("contact", null);
            return "call";
        }
        DraftRequest request = asked.filter(one -> person.equals(one.to()))
                .map(DraftRequest::of)
                .orElseGet(() -> DraftRequest.of(EntryKind.CHECK_IN, person, Channel.PHONE));
        Times times = visit.times();
        var there = visit.now().atZone(application.zone());
        Verdict verdict = planning.mayContact(
                visit.owner(),
                store.applications().all(visit.owner()),
                new Question(id, person, Channel.PHONE, EntryKind.CHECK_IN),
                visit.now());
        // without an interview there is nothing to say yet, but the number is here
        String sheet = application.interviews().isEmpty()
                ? ""
                : drafter.draft(application, request.as(Form.CALL), visit.now()).body();
        model.addAttribute("contact", contact);
        model.addAttribute(
                "phone",
                Phones.of(
                        contact.phone(),
                        Places.of(application, contact),
                        Places.of(visit.settings().address(), visit.settings().phone())));
        model.addAttribute(
                "clock",
                times.time(there.toLocalTime()) + " on " + Times.weekday(there.getDayOfWeek()) + " in "
                        + Times.city(application.zone()));
        model.addAttribute("verdict", verdict);
        model.addAttribute(
                "until",
                verdict.until() == null
                        ? null
                        : times.time(verdict.until().toLocalTime()) + " on " + times.dayAndDistance(verdict.until()));
        model.addAttribute("say", Script.of(sheet));
        model.addAttribute("facts", InterviewNotes.of(application, person));
        model.addAttribute("entryId", UUID.randomUUID().toString().substring(0, 18));
        return "call";
    }

    /** One tap; where the two spoke, what was learned is asked next. */
    @PostMapping("/applications/{id}/call")
    String outcome(
            Visit visit,
            @PathVariable String id,
            @RequestParam String to,
            @RequestParam String entryId,
            @RequestParam String outcome) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        if (!stored.application().contacts().containsKey(to)) {
            throw new NoSuchElementException(to);
        }
        Outcome came = switch (outcome) {
            case "voicemail" -> Outcome.VOICEMAIL;
            case "no-answer" -> Outcome.NO_ANSWER;
            default -> Outcome.SPOKE;
        };
        if (came == Outcome.SPOKE) {
            return "redirect:" + Links.application(id) + "/log?kind=check-in&channel=phone&outcome=spoke&with="
                    + Links.encoded(to);
        }
        JournalEntry entry = new JournalEntry(visit.now(), EntryKind.CHECK_IN, to, Channel.PHONE, came, null, null);
        store.applications().append(visit.owner(), id, entryId, entry, visit.now());
        return "redirect:" + Links.application(id);
    }
}
