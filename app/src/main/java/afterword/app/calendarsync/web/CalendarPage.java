package afterword.app.calendarsync.web;

import afterword.app.caldav.CalendarServerFailed;
import afterword.app.caldav.Found;
import afterword.app.caldav.FoundCalendar;
import afterword.app.caldav.Login;
import afterword.app.calendarsync.CalendarPasswordMissing;
import afterword.app.calendarsync.Calendars;
import afterword.app.calendarsync.SyncReport;
import afterword.app.secret.KeyUnusable;
import afterword.app.web.Visit;
import afterword.application.Word;
import afterword.calendar.EntryForm;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The calendar on a server: tried, chosen, brought up to date, asked about, given up. */
@Controller
class CalendarPage {

    private static final String NEW = "new";

    private final Calendars calendars;
    private final CalendarOverview overview;
    private final PendingLogins pending = new PendingLogins();

    CalendarPage(Calendars calendars, CalendarOverview overview) {
        this.calendars = calendars;
        this.overview = overview;
    }

    @GetMapping("/calendar")
    String show(Visit visit, Model model) {
        overview.fill(visit, model);
        return "calendar";
    }

    /** Tries the account, and shows which calendars there are. */
    @PostMapping("/calendar/account/find")
    ModelAndView find(
            Visit visit,
            @RequestParam(defaultValue = "") String server,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            Model model) {
        model.addAttribute("server", server);
        model.addAttribute("login", login);
        try {
            Login given = new Login(login.strip(), password);
            Found found = calendars.find(server, given);
            model.addAttribute("found", found);
            model.addAttribute("pending", pending.keep(visit.owner(), given, found, visit.now()));
            return page(visit, model, HttpStatus.OK);
        } catch (CalendarServerFailed e) {
            return problem(visit, model, e.getMessage());
        }
    }

    @PostMapping("/calendar/account")
    ModelAndView choose(
            Visit visit,
            @RequestParam("pending") String id,
            @RequestParam(defaultValue = NEW) String calendar,
            @RequestParam(defaultValue = "tasks") String form,
            Model model) {
        Optional<PendingLogins.Pending> waiting = pending.of(visit.owner(), id, visit.now());
        if (waiting.isEmpty()) {
            return problem(visit, model, "That took too long. Say once more where your calendar is.");
        }
        try {
            Login login = waiting.get().login();
            URI home = waiting.get().found().home();
            FoundCalendar chosen = calendar.equals(NEW) && home != null
                    ? calendars.make(home, login)
                    : waiting.get().found().calendars().stream()
                            .filter(one -> one.address().toString().equals(calendar))
                            .findFirst()
                            .orElse(null);
            if (chosen == null) {
                return problem(visit, model, "Choose one of your calendars.");
            }
            EntryForm wanted = Word.of(EntryForm.class, form).orElse(EntryForm.TASKS);
            EntryForm possible = wanted == EntryForm.TASKS && !chosen.tasks()
                    ? EntryForm.EVENTS
                    : wanted == EntryForm.EVENTS && !chosen.events() ? EntryForm.TASKS : wanted;
            calendars.choose(visit.owner(), chosen, login, possible, visit.now());
            pending.forget(id);
        } catch (CalendarServerFailed | KeyUnusable e) {
            return problem(visit, model, e.getMessage());
        }
        return sync(visit, model);
    }

    @PostMapping("/calendar/account/sync")
    ModelAndView sync(Visit visit, Model model) {
        try {
            Optional<SyncReport> report = calendars.sync(visit.owner(), visit.now(), visit.yours());
            model.addAttribute(
                    "said", report.map(SyncReport::inWords).orElse("It is being brought up to date at this moment."));
            return page(visit, model, HttpStatus.OK);
        } catch (CalendarServerFailed | KeyUnusable | CalendarPasswordMissing e) {
            return page(visit, model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/calendar/account/give-up")
    ModelAndView giveUp(Visit visit, @RequestParam(defaultValue = "false") boolean clear, Model model) {
        try {
            calendars.giveUp(visit.owner(), clear, visit.now(), visit.yours());
        } catch (CalendarServerFailed | KeyUnusable | CalendarPasswordMissing e) {
            return problem(visit, model, e.getMessage() + " To give the calendar up as it is, leave the steps in it.");
        }
        return new ModelAndView("redirect:/calendar");
    }

    @PostMapping("/calendar/answer")
    ModelAndView answer(Visit visit, @RequestParam String uid, @RequestParam String means, Model model) {
        switch (means) {
            case "put-back" -> calendars.putBack(visit.owner(), uid);
            case "leave-out" -> calendars.leaveOut(visit.owner(), uid);
            case "move-back" -> calendars.moveBack(visit.owner(), uid);
            case "put-off" -> calendars.putOff(visit.owner(), uid, visit.now());
            case "not-done" -> calendars.notDone(visit.owner(), uid);
            default -> throw new java.util.NoSuchElementException("no answer '" + means + "'");
        }
        return sync(visit, model);
    }

    private ModelAndView problem(Visit visit, Model model, String sentence) {
        model.addAttribute("problems", List.of(sentence));
        return page(visit, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Visit visit, Model model, HttpStatus status) {
        overview.fill(visit, model);
        return new ModelAndView("calendar", model.asMap(), status);
    }
}
