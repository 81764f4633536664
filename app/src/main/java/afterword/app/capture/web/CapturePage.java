package afterword.app.capture.web;

import afterword.app.capture.Beginning;
import afterword.app.capture.Capturing;
import afterword.app.capture.Change;
import afterword.app.capture.Taken;
import afterword.app.printing.PocketWords;
import afterword.app.saying.Links;
import afterword.app.saying.Names;
import afterword.app.saying.Times;
import afterword.app.store.BegunApplications;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.web.Visit;
import afterword.application.Application;
import afterword.application.Interview;
import afterword.application.InterviewStatus;
import afterword.promises.PromiseReading;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** What is written down after an interview: one person a screen, kept as it is typed, also without a network. */
@Controller
class CapturePage {

    private static final List<Question> OF_A_PERSON = List.of(
            new Question("topics", "What did they care about?", "What you spoke of, one thing a line"),
            new Question("liked", "What did they warm to?", "What of yours they liked"),
            new Question("concerns", "What worried them?", "Said or only sensed"),
            new Question("challenge", "What are they struggling with?", "A challenge of theirs"),
            new Question("strength", "What are they proud of?", ""),
            new Question("aside", "Anything by the way?", "What would bring the talk back to their mind"));

    private static final List<Question> OF_THE_INTERVIEW = List.of(
            new Question("omitted", "What did you forget to say?", "One thing a line"),
            new Question("corrections", "What did you get wrong?", "What I said -> what is right"));

    private final Store store;
    private final Capturing capturing;

    CapturePage(Store store, Capturing capturing) {
        this.store = store;
        this.capturing = capturing;
    }

    /** A question about a person or an interview. */
    record Question(String field, String text, String hint) {}

    /** A field to fill in. */
    record Asked(String name, String field, String person, String text, String hint, String value) {}

    /** A screen: one person, or the interview. */
    record Screen(String person, String title, @Nullable String subtitle, List<Asked> first, List<Asked> more) {}

    /** An interview to choose. */
    record Choice(String href, String company, String when, boolean written) {}

    @GetMapping("/capture")
    String choose(Visit visit, Model model) {
        List<Choice> choices = new ArrayList<>();
        List<Map.Entry<StoredApplication, Interview>> held = new ArrayList<>();
        for (StoredApplication stored : store.applications().all(visit.owner())) {
            stored.application().interviews().stream()
                    .filter(interview -> interview.status() != InterviewStatus.CANCELLED)
                    .filter(interview -> !interview.start().isAfter(visit.now()))
                    .forEach(interview -> held.add(Map.entry(stored, interview)));
        }
        held.sort(Comparator.comparing((Map.Entry<StoredApplication, Interview> one) ->
                        one.getValue().start())
                .reversed());
        held.stream().limit(12).forEach(one -> choices.add(choice(visit, one.getKey(), one.getValue())));
        model.addAttribute("choices", choices);
        return "capture-choose";
    }

    private static Choice choice(Visit visit, StoredApplication stored, Interview interview) {
        return new Choice(
                "/capture/" + stored.id() + "/" + Links.encoded(interview.id()),
                stored.application().company(),
                visit.times().dayAndDistance(interview.start().atZone(visit.yours())),
                !interview.debrief().isEmpty());
    }

    /** @param begun the device's id of the application, where another device had written the same down before */
    @GetMapping("/capture/{id}/{interview}")
    String write(
            Visit visit,
            @PathVariable String id,
            @PathVariable String interview,
            @RequestParam(required = false) @Nullable String begun,
            Model model) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        show(stored, interview, Map.of(), model);
        model.addAttribute("together", begun == null ? null : Beginning.differences(stored, begun));
        return "capture";
    }

    /**
     * The same for an application that lies on the device only: its script says who was there. Kept by the browser for the
     * time without a network; with one, and once it was sent, it leads to the real thing.
     */
    @GetMapping("/capture/here")
    String here(
            Visit visit,
            @RequestParam(required = false) @Nullable String begun,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        if (begun != null) {
            Optional<BegunApplications.Begun> known = store.begun().find(visit.owner(), begun);
            if (known.isPresent()) {
                return "redirect:"
                        + (done == null
                                ? Beginning.placeTogether(known.get())
                                : Links.application(known.get().application()));
            }
        }
        List<Screen> screens = new ArrayList<>();
        for (int number = 1; number <= Beginning.MOST_PEOPLE; number++) {
            String person = String.valueOf(number);
            screens.add(person(
                    person,
                    "Person " + number,
                    null,
                    OF_A_PERSON.stream()
                            .map(question -> blank(person, question))
                            .toList()));
        }
        screens.add(yours(
                OF_THE_INTERVIEW.stream().map(question -> blank("", question)).toList()));
        model.addAttribute("here", true);
        model.addAttribute("id", "here");
        model.addAttribute("interview", Beginning.INTERVIEW);
        model.addAttribute("screens", screens);
        model.addAttribute("mayFollowUp", "not-asked");
        model.addAttribute("problems", List.of());
        return "capture";
    }

    private static Asked blank(String person, Question question) {
        return new Asked(
                person + "." + question.field(), question.field(), person, question.text(), question.hint(), "");
    }

    private static Screen person(String id, String title, @Nullable String subtitle, List<Asked> asked) {
        return new Screen(id, title, subtitle, asked.subList(0, 3), asked.subList(3, asked.size()));
    }

    private static Screen yours(List<Asked> asked) {
        return new Screen("", "You", null, asked, List.of());
    }

    /** Without scripts: the whole form at once. */
    @PostMapping("/capture/{id}/{interview}")
    String keep(
            Visit visit,
            @PathVariable String id,
            @PathVariable String interview,
            @RequestParam MultiValueMap<String, String> fields,
            Model model) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        List<Change> changes = new ArrayList<>();
        fields.forEach((name, values) -> {
            int dot = name.lastIndexOf('.');
            if (dot >= 0 && !name.startsWith("base.")) {
                String base = fields.getFirst("base." + name);
                String value = values.get(0).replace("\r\n", "\n");
                String before = base == null ? "" : base.replace("\r\n", "\n");
                if (!value.equals(before)) {
                    changes.add(new Change(
                            UUID.randomUUID().toString(),
                            id,
                            interview,
                            name.substring(0, dot),
                            name.substring(dot + 1),
                            before,
                            value));
                }
            }
        });
        List<String> problems = capturing.take(visit.owner(), changes, visit.now()).stream()
                .map(Taken::why)
                .filter(Objects::nonNull)
                .toList();
        if (problems.isEmpty()) {
            return "redirect:" + Links.application(id);
        }
        show(stored, interview, fields.toSingleValueMap(), model);
        model.addAttribute("problems", problems);
        return "capture";
    }

    /** What a phone sends once it has a network: changes in their order, each counted once. */
    @PostMapping("/capture/sync")
    ResponseEntity<List<Taken>> sync(Visit visit, @RequestBody List<Change> changes) {
        if (changes.size() > 500) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        return ResponseEntity.ok(capturing.take(visit.owner(), changes, visit.now()));
    }

    /** The reading of words about when, while they are typed. */
    @GetMapping("/when")
    String when(
            Visit visit,
            @RequestParam(defaultValue = "") String newsSaid,
            @RequestParam(required = false) @Nullable String application,
            @RequestParam(required = false) @Nullable String interview,
            @RequestParam(required = false) @Nullable String timeZone,
            @RequestParam(required = false) @Nullable String holidays,
            @RequestParam(required = false) @Nullable String date,
            @RequestParam(required = false) @Nullable String at,
            Model model) {
        PromiseReading reading = null;
        Times times = visit.times();
        if (!newsSaid.isBlank()) {
            try {
                if (application != null) {
                    Application of =
                            store.applications().get(visit.owner(), application).application();
                    times = times.at(of.zone());
                    reading = interview != null
                            ? capturing.reading(of, interview, newsSaid)
                            : capturing.reading(
                                    of,
                                    at == null
                                            ? visit.now()
                                            : LocalDateTime.parse(at)
                                                    .atZone(visit.yours())
                                                    .toInstant(),
                                    newsSaid);
                } else {
                    ZoneId zone = timeZone == null ? visit.yours() : ZoneId.of(timeZone);
                    times = times.at(zone);
                    Instant said = date == null || date.isBlank()
                            ? visit.now()
                            : LocalDate.parse(date)
                                    .atTime(LocalTime.of(16, 0))
                                    .atZone(zone)
                                    .toInstant();
                    reading = capturing.reading(newsSaid, said, zone, holidays);
                }
            } catch (DateTimeException notYetTyped) {
                reading = null;
            }
        }
        model.addAttribute("reading", reading);
        model.addAttribute("on", reading == null || reading.on() == null ? null : times.dayAndDistance(reading.on()));
        model.addAttribute(
                "others",
                reading == null
                        ? List.of()
                        : reading.alternatives().stream().map(times::day).toList());
        return "parts :: reading";
    }

    private void show(StoredApplication stored, String interviewId, Map<String, String> typed, Model model) {
        Application application = stored.application();
        Interview interview = application.interviews().stream()
                .filter(one -> one.id().equals(interviewId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(interviewId));
        List<Screen> screens = new ArrayList<>();
        interview.people().forEach(person -> {
            List<Asked> asked = OF_A_PERSON.stream()
                    .map(question -> asked(application, interviewId, person, question, typed))
                    .toList();
            screens.add(person(
                    person,
                    Names.of(application, person),
                    application.contact(person).title(),
                    asked));
        });
        screens.add(yours(OF_THE_INTERVIEW.stream()
                .map(question -> asked(application, interviewId, "", question, typed))
                .toList()));
        model.addAttribute("here", false);
        model.addAttribute("id", stored.id());
        model.addAttribute("company", application.company());
        model.addAttribute("interview", interview.id());
        model.addAttribute("screens", screens);
        model.addAttribute("news", Capturing.held(application, interviewId, "", "newsSaid"));
        model.addAttribute("mayFollowUp", interview.mayFollowUp().word());
        model.addAttribute("problems", List.of());
    }

    private static Asked asked(
            Application application, String interview, String person, Question question, Map<String, String> typed) {
        String name = person + "." + question.field();
        String held = Capturing.held(application, interview, person, question.field());
        return new Asked(
                name, question.field(), person, question.text(), question.hint(), typed.getOrDefault(name, held));
    }

    /** The card to carry into an interview, on the phone or on paper. */
    @GetMapping("/applications/{id}/card")
    String card(Visit visit, @PathVariable String id, Model model) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        model.addAttribute("stored", stored);
        model.addAttribute(
                "ahead",
                stored.application().interviews().stream()
                        .filter(interview -> interview.isAhead(visit.now()))
                        .min(Comparator.comparing(Interview::start))
                        .map(interview -> visit.times()
                                .dayAndDistance(interview
                                        .start()
                                        .atZone(stored.application().zone())))
                        .orElse(null));
        model.addAttribute(
                "people",
                stored.application().contacts().values().stream().map(Names::of).toList());
        model.addAttribute("ask", PocketWords.ASK);
        model.addAttribute("take", PocketWords.TAKE);
        return "card";
    }
}
