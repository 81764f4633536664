package afterword.app.sending.web;

import afterword.app.account.Accounts;
import afterword.app.sending.Settling;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.web.Visit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every mail on its way, what became of the others, and what only the person can say. */
@Controller
class OutboxPage {

    private static final int MOST = 100;

    private final Store store;
    private final Accounts accounts;
    private final Settling settling;

    OutboxPage(Store store, Accounts accounts, Settling settling) {
        this.store = store;
        this.accounts = accounts;
        this.settling = settling;
    }

    @GetMapping("/outbox")
    String show(Visit visit, @RequestParam(required = false) @Nullable String said, Model model) {
        List<MailView> mails = store.outgoing().of(visit.owner(), MOST).stream()
                .map(mail -> MailView.of(mail, application(mail), visit.times()))
                .toList();
        model.addAttribute("mails", mails.stream().filter(MailView::underWay).toList());
        model.addAttribute(
                "past", mails.stream().filter(mail -> !mail.underWay()).toList());
        model.addAttribute(
                "asked", mails.stream().filter(mail -> mail.asks() != null).count());
        model.addAttribute("account", accounts.of(visit.owner()).orElse(null));
        model.addAttribute("said", said == null ? null : words(said));
        return "outbox";
    }

    private @Nullable StoredApplication application(OutgoingMail mail) {
        return mail.application() == null
                ? null
                : store.applications().find(mail.owner(), mail.application()).orElse(null);
    }

    @PostMapping("/outbox")
    String answer(
            Visit visit,
            @RequestParam String id,
            @RequestParam String answer,
            @RequestParam(required = false) @Nullable String back) {
        boolean done = switch (answer) {
            case "take-back" -> settling.takeBack(visit.owner(), id, visit.now());
            case "went-out" -> settling.wentOut(visit.owner(), id, visit.now());
            case "again" -> settling.again(visit.owner(), id, visit.now());
            case "look" -> settling.look(visit.owner(), id, visit.now());
            default -> false;
        };
        boolean ours = back != null && back.startsWith("/applications/") && !back.contains("\\");
        return ours && done ? "redirect:" + back : "redirect:/outbox?said=" + (done ? answer : "not-" + answer);
    }

    private static @Nullable String words(String said) {
        return switch (said) {
            case "take-back" -> "Taken back; nothing went out.";
            case "not-take-back" -> "It was too late to take it back.";
            case "went-out" -> "Written down as sent.";
            case "again" -> "It goes out in a moment.";
            case "look" -> "Found in your mailbox: it went out, and is written down as sent.";
            case "not-look" -> "It is not found in your mailbox.";
            case "not-went-out", "not-again" -> "That was settled already.";
            default -> null;
        };
    }
}
