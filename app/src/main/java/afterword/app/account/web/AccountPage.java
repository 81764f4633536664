package afterword.app.account.web;

import afterword.app.account.Accounts;
import afterword.app.account.Credential;
import afterword.app.account.FolderChoice;
import afterword.app.account.OwnAccount;
import afterword.app.account.SigningIn;
import afterword.app.settings.Settings;
import afterword.app.store.DigestWishes;
import afterword.app.store.ReadFolders;
import afterword.app.store.Store;
import afterword.app.web.Visit;
import afterword.mail.account.MailAccount;
import afterword.mail.account.MailServer;
import afterword.mail.account.Providers;
import afterword.mail.check.AccountCheck;
import afterword.mail.mailbox.MailboxUnavailable;
import afterword.mail.send.Composing;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
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

    private static final String LOOPBACK = "127.0.0.1";

    private final Accounts accounts;
    private final SigningIn signingIn;
    private final Store store;

    AccountPage(Accounts accounts, SigningIn signingIn, Store store) {
        this.accounts = accounts;
        this.signingIn = signingIn;
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
        String given = address == null ? "" : address.strip();
        boolean isAddress = Composing.isAddress(given);
        fill(
                visit,
                isAddress ? AccountForm.of(given, name) : null,
                given.isEmpty() || isAddress ? List.of() : List.of(AccountForm.noAddress(given)),
                model);
        if (!given.isEmpty()) {
            model.addAttribute("address", given);
        }
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
            return again(visit, form, problems, model);
        }
        return tried(visit, form, form.account(sent), form.credential(sent), sent.containsKey("insist"), model);
    }

    private ModelAndView tried(
            Visit visit, AccountForm form, MailAccount account, Credential credential, boolean insist, Model model) {
        AccountCheck.Report report =
                accounts.of(visit.owner(), account, credential).check().run();
        if (report.isOk() || insist) {
            accounts.keep(visit.owner(), account, report.folders(), credential, visit.now());
            return new ModelAndView("redirect:/settings/mail?said=" + (report.isOk() ? "kept" : "insisted"));
        }
        model.addAttribute("steps", report.steps());
        model.addAttribute("works", false);
        return again(visit, form, List.of(), model);
    }

    private ModelAndView again(Visit visit, @Nullable AccountForm form, List<String> problems, Model model) {
        fill(visit, form, problems, model);
        return new ModelAndView("account", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** A link to the provider's own page: a form that leads elsewhere would be stopped by the browser. */
    @PostMapping("/settings/mail/sign-in")
    ModelAndView signIn(Visit visit, @RequestParam Map<String, String> sent, HttpServletRequest request, Model model) {
        AccountForm form = AccountForm.of(sent);
        List<String> problems = form.problemsOfSigningIn();
        if (!problems.isEmpty()) {
            model.addAttribute("signingIn", true);
            return again(visit, form, problems, model);
        }
        SigningIn.Begun begun = signingIn.begin(visit.owner(), form.wish(sent), redirect(form, request), visit.now());
        fill(visit, null, List.of(), model);
        model.addAttribute("provider", begun.where().getHost());
        model.addAttribute("where", begun.where().toString());
        return new ModelAndView("account", model.asMap());
    }

    /** On this machine by the name that the provider lets the browser come back to; else by that of the pages. */
    private static URI redirect(AccountForm form, HttpServletRequest request) {
        boolean here = MailServer.isLocal(request.getServerName());
        String host = here
                ? Providers.of(form.address())
                        .map(Providers.Provider::signIn)
                        .map(Providers.SignIn::loopback)
                        .orElse(LOOPBACK)
                : request.getServerName();
        boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        return URI.create(
                request.getScheme() + "://" + host + (usual ? "" : ":" + request.getServerPort()) + SigningIn.PATH);
    }

    @GetMapping(SigningIn.PATH)
    ModelAndView signedIn(Visit visit, @RequestParam Map<String, String> answer, Model model) {
        SigningIn.Ended ended = signingIn.end(visit.owner(), answer, visit.now());
        if (ended instanceof SigningIn.Ended.Granted granted) {
            AccountForm form = AccountForm.of(granted.account(), granted.credential());
            return tried(visit, form, granted.account(), granted.credential(), granted.insist(), model);
        }
        return again(visit, null, List.of(((SigningIn.Ended.Not) ended).why()), model);
    }

    @PostMapping("/settings/mail/copies")
    String copies(Visit visit, @RequestParam(defaultValue = "") String copies) {
        accounts.keepCopies(visit.owner(), copies.equals("yes"), visit.now());
        return "redirect:/settings/mail?said=copies";
    }

    /** The folders as the server lists them now, to choose from. */
    @PostMapping("/settings/mail/folders/list")
    ModelAndView folders(Visit visit, Model model) {
        OwnAccount account = accounts.of(visit.owner()).orElseThrow();
        try {
            model.addAttribute("choices", FolderChoice.of(account.mailbox().listed(), account));
        } catch (MailboxUnavailable unavailable) {
            return again(visit, null, List.of(String.valueOf(unavailable.getMessage())), model);
        }
        fill(visit, null, List.of(), model);
        return new ModelAndView("account", model.asMap());
    }

    @PostMapping("/settings/mail/folders")
    String keepFolders(Visit visit, @RequestParam(required = false) @Nullable List<String> folder) {
        accounts.keepRead(visit.owner(), new ReadFolders(Objects.requireNonNullElse(folder, List.of())), visit.now());
        return "redirect:/settings/mail?said=folders";
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
            case "digest", "copies", "folders" -> "Kept.";
            default -> null;
        };
    }
}
