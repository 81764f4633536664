package afterword.app.hearing.web;

import afterword.app.hearing.Confirming;
import afterword.app.hearing.Confirming.Meant;
import afterword.app.hearing.HearingJob;
import afterword.app.saying.Links;
import afterword.app.store.MailboxMark;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.web.Visit;
import afterword.application.Contact;
import afterword.application.EntryKind;
import afterword.application.Word;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What came in the mailbox: what waits for a word, and what was no answer. */
@Controller
class HeardPage {

    private static final int MOST = 60;

    private final Store store;
    private final Confirming confirming;
    private final HearingJob job;

    HeardPage(Store store, Confirming confirming, HearingJob job) {
        this.store = store;
        this.confirming = confirming;
        this.job = job;
    }

    @GetMapping("/heard")
    String show(Visit visit, Model model) {
        fill(visit, model, List.of());
        return "heard";
    }

    private void fill(Visit visit, Model model, List<String> problems) {
        List<StoredApplication> all = store.applications().all(visit.owner());
        model.addAttribute("heard", HeardView.waiting(store, visit.owner(), visit.times()));
        model.addAttribute("settled", HeardView.of(store.heard().settled(visit.owner(), MOST), all, visit.times()));
        model.addAttribute("problems", problems);
        Optional<MailboxMark> mark = store.heard().latestMark(visit.owner());
        model.addAttribute(
                "hasAccount", store.mailAccounts().find(visit.owner()).isPresent());
        model.addAttribute("trouble", mark.map(MailboxMark::trouble).orElse(null));
        model.addAttribute(
                "looked",
                mark.filter(it -> it.looked().toEpochMilli() > 0)
                        .map(it -> visit.times().moment(it.looked()))
                        .orElse(null));
    }

    /** What the mail means, as proposed or as the person says. */
    @PostMapping("/heard/confirm")
    String confirm(
            Visit visit,
            Model model,
            @RequestParam String mail,
            @RequestParam String application,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String with,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String saidOfDay) {
        EntryKind meant = Word.of(EntryKind.class, kind).orElse(EntryKind.REPLY);
        LocalDate day;
        try {
            day = on.isBlank() ? null : LocalDate.parse(on.strip());
        } catch (DateTimeParseException notADay) {
            fill(visit, model, List.of("'" + on + "' is no day. For example: 2026-09-30"));
            return "heard";
        }
        List<String> problems = confirming.confirm(
                visit.owner(),
                mail,
                new Meant(application, meant, contact(visit, application, with), blank(said), day, blank(saidOfDay)),
                visit.now());
        return answer(visit, model, problems, application);
    }

    /** Of another application than the one proposed the contact is its own: the first, until somebody says otherwise. */
    private @Nullable String contact(Visit visit, String application, String with) {
        Map<String, Contact> contacts = store.applications()
                .get(visit.owner(), application)
                .application()
                .contacts();
        return contacts.containsKey(with)
                ? with
                : contacts.keySet().stream().findFirst().orElse(null);
    }

    @PostMapping("/heard/take-in")
    String takeIn(Visit visit, Model model, @RequestParam String mail, @RequestParam String application) {
        List<String> problems = confirming.takeIn(visit.owner(), mail, visit.yours(), visit.now());
        return answer(visit, model, problems, application);
    }

    @PostMapping("/heard/came-back")
    String cameBack(Visit visit, @RequestParam String mail, @RequestParam String application) {
        confirming.cameBack(visit.owner(), mail, visit.now());
        return "redirect:" + Links.application(application) + "/letters";
    }

    @PostMapping("/heard/refuse")
    String refuse(Visit visit, @RequestParam String mail) {
        confirming.refuse(visit.owner(), mail, visit.now());
        return "redirect:/heard";
    }

    @PostMapping("/heard/look")
    String look(Visit visit) {
        job.lookSoon(visit.owner());
        return "redirect:/heard?looking";
    }

    private String answer(Visit visit, Model model, List<String> problems, String application) {
        if (problems.isEmpty()) {
            return "redirect:" + Links.application(application);
        }
        fill(visit, model, problems);
        return "heard";
    }

    private static @Nullable String blank(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
