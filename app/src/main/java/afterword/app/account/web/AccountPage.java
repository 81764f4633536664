package afterword.app.account.web;

import afterword.app.account.Accounts;
import afterword.app.account.Credential;
import afterword.app.account.OwnAccount;
import afterword.app.settings.Settings;
import afterword.app.store.DigestWishes;
import afterword.app.store.Store;
import afterword.app.web.Visit;
import afterword.mail.check.AccountCheck;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The mail account: an address, its servers known or asked for, tried step by step; kept when it works. */
@Controller
class AccountPage {

    private final Accounts accounts;
    private final Store store;

    AccountPage(Accounts accounts, Store store) {
        this.accounts = accounts;
        this.store = store;
    }

    @GetMapping("/settings/mail")
    String show(
            Visit visit,
            @RequestParam(required = false) @Nullable String address,
            @RequestParam(required = false) @Nullable String said,
            Model model) {
        Settings set = visit.settings();
        model.addAttribute("address", Objects.requireNonNullElse(set.email(), ""));
        String name = (Objects.requireNonNullElse(set.given(), "") + " " + Objects.requireNonNullElse(set.family(), ""))
                .strip();
        fill(
                visit,
                address == null || address.isBlank() ? null : AccountForm.of(address.strip(), name),
                List.of(),
                model);
        model.addAttribute("said", said == null ? null : words(said));
        return "account";
    }

    private void fill(Visit visit, @Nullable AccountForm form, List<String> problems, Model model) {
        model.addAttribute("kept", accounts.of(visit.owner()).orElse(null));
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "digest",
                store.digests().find(visit.owner()).map(DigestWishes.Wish::hour).orElse(null));
    }

    @PostMapping("/settings/mail/try")
    ModelAndView attempt(Visit visit, @RequestParam Map<String, String> sent, Model model) {
        AccountForm form = AccountForm.of(sent);
        List<String> problems = form.problems(sent);
        if (!problems.isEmpty()) {
            fill(visit, form, problems, model);
            return new ModelAndView("account", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Credential credential = form.credential(sent);
        AccountCheck.Report report =
                accounts.of(visit.owner(), form.account(), credential).check().run();
        if (report.isOk() || sent.containsKey("insist")) {
            accounts.keep(visit.owner(), form.account(), report.folders(), credential, visit.now());
            return new ModelAndView("redirect:/settings/mail?said=" + (report.isOk() ? "kept" : "insisted"));
        }
        fill(visit, form, List.of(), model);
        model.addAttribute("steps", report.steps());
        model.addAttribute("works", false);
        return new ModelAndView("account", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/settings/mail/check")
    String check(Visit visit, Model model) {
        OwnAccount account = accounts.of(visit.owner()).orElseThrow();
        AccountCheck.Report report = account.check().run();
        if (report.isOk()) {
            accounts.keepFolders(visit.owner(), report.folders(), visit.now());
        }
        fill(visit, null, List.of(), model);
        model.addAttribute("steps", report.steps());
        model.addAttribute("works", report.isOk());
        return "account";
    }

    @PostMapping("/settings/mail/remove")
    String remove(Visit visit) {
        accounts.remove(visit.owner());
        return "redirect:/settings/mail?said=removed";
    }

    @PostMapping("/settings/mail/digest")
    String digest(Visit visit, @RequestParam(defaultValue = "") String hour) {
        if (hour.matches("[5-9]|1[01]")) {
            store.digests().keep(visit.owner(), Integer.parseInt(hour), visit.now());
        } else {
            store.digests().remove(visit.owner());
        }
        return "redirect:/settings/mail?said=digest";
    }

    private static @Nullable String words(String said) {
        return switch (said) {
            case "kept" -> "It works. Letters can go out through it from now on.";
            case "insisted" -> "Kept, although not everything works.";
            case "removed" -> "Forgotten, with its password. What lies in the mailbox stays there.";
            case "digest" -> "Kept.";
            default -> null;
        };
    }
}
