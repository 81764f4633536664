package afterword.app.application.web;

import afterword.app.application.Edited;
import afterword.app.application.Editing;
import afterword.app.planning.Planning;
import afterword.app.saying.Links;
import afterword.app.saying.Names;
import afterword.app.saying.Steps;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.web.Visit;
import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.application.Outcome;
import afterword.application.Word;
import afterword.plan.Step;
import afterword.promises.Promises;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ObjectNode;

/** Writing down what was done or heard; the plan moves with it. */
@Controller
class LogPage {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

    private final Store store;
    private final Planning planning;
    private final Editing editing;
    private final Promises promises;

    LogPage(Store store, Planning planning, Editing editing, Promises promises) {
        this.store = store;
        this.planning = planning;
        this.editing = editing;
        this.promises = promises;
    }

    /** A choice of a form. */
    record Choice(String value, String label, boolean chosen) {}

    /** What the form shows. */
    record Page(
            String id,
            String company,
            String title,
            String entryId,
            List<Choice> kinds,
            List<Choice> people,
            List<Choice> channels,
            List<Choice> outcomes,
            String at,
            String zone,
            Form form,
            List<String> problems) {}

    @GetMapping("/applications/{id}/log")
    String show(Visit visit, @PathVariable String id, @RequestParam MultiValueMap<String, String> query, Model model) {
        model.addAttribute("page", page(visit, id, new Form(query), List.of()));
        return "log";
    }

    /**
     * To an address of its own: a browser forgets a page that something was sent to, and who goes back would get one with
     * another id for the same entry.
     */
    @PostMapping("/applications/{id}/journal")
    ModelAndView write(Visit visit, @PathVariable String id, @RequestParam MultiValueMap<String, String> fields) {
        Form form = new Form(fields);
        StoredApplication stored = store.applications().get(visit.owner(), id);
        Application application = stored.application();
        form.readNews(words -> promises.read(words, visit.now(), application.zone(), application.holidays())
                .on());
        List<String> people = form.all("with");
        List<ObjectNode> entries = new ArrayList<>();
        for (String with : people.isEmpty() ? List.of("") : people) {
            entries.add(entry(visit, application, form, with));
        }
        Edited edited = editing.log(visit.owner(), id, form.text("entryId", Form.newId()), entries, visit.now());
        if (edited instanceof Edited.Refused refused) {
            ModelAndView again = new ModelAndView("log");
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            again.addObject("page", page(visit, id, form, Editing.sentences(refused.problems())));
            return again;
        }
        return new ModelAndView("redirect:" + (form.has("next") ? form.text("next") : Links.application(id)));
    }

    private static ObjectNode entry(Visit visit, Application application, Form form, String with) {
        ObjectNode entry = Editing.blank();
        entry.remove("version");
        String kind = form.text("kind", EntryKind.NOTE.word());
        boolean outbound =
                Word.of(EntryKind.class, kind).map(EntryKind::isOutbound).orElse(false);
        entry.put("at", at(visit, application, form.text("at")));
        entry.put("kind", kind);
        Editing.put(entry, "with", with);
        Editing.put(entry, "channel", form.text("channel"));
        if (outbound) {
            Editing.put(entry, "outcome", form.text("outcome"));
        }
        Editing.put(entry, "said", form.text("said"));
        form.writeNews(entry, null);
        return entry;
    }

    /** The time that was typed, in the reader's zone, as the file has it; what is no time is left for the reader to refuse. */
    private static String at(Visit visit, Application application, @Nullable String typed) {
        Instant at = visit.now();
        if (typed != null) {
            try {
                at = LocalDateTime.parse(typed).atZone(visit.yours()).toInstant();
            } catch (DateTimeParseException notATime) {
                return typed;
            }
        }
        return at.atZone(application.zone()).toOffsetDateTime().toString();
    }

    private Page page(Visit visit, String id, Form form, List<String> problems) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        Application application = stored.application();
        List<Step> steps = planning.plan(visit.owner(), stored, visit.now()).steps().stream()
                .filter(step -> form.all("step").contains(step.id()))
                .toList();
        Step first = steps.isEmpty() ? null : steps.get(0);
        String kind =
                form.text("kind", first == null ? "" : Steps.entry(first.kind()).word());
        List<String> with = form.fields().containsKey("kind")
                ? form.all("with")
                : steps.isEmpty() && application.contacts().size() == 1
                        ? List.copyOf(application.contacts().keySet())
                        : steps.stream().map(Step::to).toList();
        String channel = form.text(
                "channel",
                first == null || first.channel() == Channel.NONE
                        ? ""
                        : first.channel().word());
        String title = first == null
                ? "What happened?"
                : Steps.toDo(
                        first.kind(),
                        first.channel(),
                        Names.list(steps.stream()
                                .map(step -> Names.of(application, step.to()))
                                .toList()));
        return new Page(
                id,
                application.company(),
                title,
                form.text("entryId", Form.newId()),
                kinds(kind),
                application.contacts().values().stream()
                        .map(contact -> new Choice(contact.id(), contact.name().formal(), with.contains(contact.id())))
                        .toList(),
                List.of(
                        new Choice("email", "by e-mail", channel.equals("email")),
                        new Choice("phone", "by phone", channel.equals("phone")),
                        new Choice("text", "by text message", channel.equals("text")),
                        new Choice("post", "by post", channel.equals("post")),
                        new Choice("in-person", "in person", channel.equals("in-person"))),
                List.of(
                        outcome(Outcome.SENT, "It went out", form),
                        outcome(Outcome.SPOKE, "We spoke", form),
                        outcome(Outcome.VOICEMAIL, "I left a message", form),
                        outcome(Outcome.NO_ANSWER, "No answer", form)),
                form.text("at", LOCAL.format(visit.now().atZone(visit.yours()))),
                visit.yours().getId(),
                form,
                problems);
    }

    private static Choice outcome(Outcome outcome, String label, Form form) {
        return new Choice(outcome.word(), label, form.text("outcome", "sent").equals(outcome.word()));
    }

    private static List<Choice> kinds(String chosen) {
        return List.of(
                kind(EntryKind.REPLY, "They answered", chosen),
                kind(EntryKind.INVITATION, "They invited me to another interview", chosen),
                kind(EntryKind.DECLINE, "They said no", chosen),
                kind(EntryKind.OFFER, "They made an offer", chosen),
                kind(EntryKind.AUTO_REPLY, "An automatic reply came", chosen),
                kind(EntryKind.THANK_YOU, "I said thank you", chosen),
                kind(EntryKind.HANDWRITTEN_NOTE, "I posted a handwritten note", chosen),
                kind(EntryKind.CHECK_IN, "I asked where things stand", chosen),
                kind(EntryKind.DECLINE_REPLY, "I answered their no", chosen),
                kind(EntryKind.RE_APPROACH, "I wrote again after a no", chosen),
                kind(EntryKind.OFFER_REPLY, "I answered their offer", chosen),
                kind(EntryKind.ACCEPTANCE, "I accepted", chosen),
                kind(EntryKind.WITHDRAWAL, "I withdrew", chosen),
                kind(EntryKind.CLOSED, "I let it go", chosen),
                kind(EntryKind.NOTE, "Something else to note", chosen));
    }

    private static Choice kind(EntryKind kind, String label, String chosen) {
        return new Choice(kind.word(), label, kind.word().equals(chosen));
    }
}
