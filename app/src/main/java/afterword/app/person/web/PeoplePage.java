package afterword.app.person.web;

import afterword.app.application.web.InterviewNotes;
import afterword.app.planning.Planning;
import afterword.app.saying.Links;
import afterword.app.saying.Steps;
import afterword.app.saying.Times;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.web.Visit;
import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.Contact;
import afterword.application.EntryKind;
import afterword.application.JournalEntry;
import afterword.guard.Question;
import afterword.guard.Verdict;
import afterword.plan.Because;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody met, and of each: where, what they cared about, and whether they may be contacted now. */
@Controller
class PeoplePage {

    private static final int MOST = 100;

    private final Store store;
    private final Planning planning;

    PeoplePage(Store store, Planning planning) {
        this.store = store;
        this.planning = planning;
    }

    /** A person in the list; one that several applications know by one address stands once. */
    record Listed(
            String href,
            String name,
            @Nullable String title,
            List<String> where,
            @Nullable String last) {}

    @GetMapping("/people")
    String all(Visit visit, @RequestParam(defaultValue = "") String find, Model model) {
        Map<String, List<Known>> people = new LinkedHashMap<>();
        for (StoredApplication stored : store.applications().all(visit.owner())) {
            for (Contact contact : stored.application().contacts().values()) {
                String address = contact.email() == null ? stored.id() + "/" + contact.id() : contact.email();
                people.computeIfAbsent(address.toLowerCase(Locale.ROOT), unused -> new ArrayList<>())
                        .add(new Known(stored, contact));
            }
        }
        String sought = find.strip().toLowerCase(Locale.ROOT);
        List<Listed> list = people.values().stream()
                .filter(known -> sought.isEmpty() || known.stream().anyMatch(one -> one.matches(sought)))
                .map(known -> listed(known, visit.times()))
                .sorted(Comparator.comparing(Listed::name))
                .toList();
        model.addAttribute("count", list.size());
        model.addAttribute("people", list.subList(0, Math.min(list.size(), MOST)));
        model.addAttribute("find", find);
        return "people";
    }

    private static Listed listed(List<Known> known, Times times) {
        Known first = known.get(0);
        Instant last = known.stream()
                .map(Known::lastContact)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        String formal = first.contact().name().formal();
        return new Listed(
                "/people/" + first.stored().id() + "/"
                        + Links.encoded(first.contact().id()),
                formal.isBlank() ? first.contact().id() : formal,
                first.contact().title(),
                known.stream()
                        .map(one -> one.stored().application().organizationOf(one.contact()))
                        .distinct()
                        .toList(),
                last.equals(Instant.MIN)
                        ? null
                        : times.distance(last.atZone(times.yours()).toLocalDate()));
    }

    /** Somebody as one application knows them. */
    private record Known(StoredApplication stored, Contact contact) {

        boolean matches(String sought) {
            return (contact.name().formal() + " " + stored.application().company() + " " + contact.title())
                    .toLowerCase(Locale.ROOT)
                    .contains(sought);
        }

        Instant lastContact() {
            return stored.application().journal().stream()
                    .filter(entry -> contact.id().equals(entry.with()))
                    .map(JournalEntry::at)
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.MIN);
        }
    }

    /** What passed between the two. */
    record Passed(String when, String what) {}

    /** Whether a way is open now, and if not, why and until when. */
    record Way(String by, boolean open, @Nullable String until, List<Because> because) {}

    @GetMapping("/people/{id}/{person}")
    String one(Visit visit, @PathVariable String id, @PathVariable String person, Model model) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        Application application = stored.application();
        Contact contact = application.contacts().get(person);
        if (contact == null) {
            throw new NoSuchElementException(person);
        }
        List<StoredApplication> all = store.applications().all(visit.owner());
        List<Way> ways = new ArrayList<>();
        for (Channel channel : List.of(Channel.EMAIL, Channel.PHONE)) {
            Verdict verdict = planning.mayContact(
                    visit.owner(), all, new Question(id, person, channel, EntryKind.CHECK_IN), visit.now());
            ways.add(new Way(
                    Steps.by(channel),
                    verdict.isAllowed(),
                    verdict.until() == null
                            ? null
                            : visit.times().dayAndDistance(verdict.until().toLocalDate()),
                    verdict.because()));
        }
        String formal = contact.name().formal();
        model.addAttribute("stored", stored);
        model.addAttribute("contact", contact);
        model.addAttribute("name", formal.isBlank() ? contact.id() : formal);
        model.addAttribute("met", application.met(contact));
        model.addAttribute("ways", ways);
        model.addAttribute("notes", InterviewNotes.of(application, person));
        model.addAttribute(
                "passed",
                application.journal().stream()
                        .filter(entry -> person.equals(entry.with()))
                        .map(entry ->
                                new Passed(visit.times().moment(entry.at()), Steps.happened(entry.kind(), "They")))
                        .toList());
        model.addAttribute(
                "elsewhere",
                all.stream()
                        .filter(other -> !other.id().equals(id) && contact.email() != null)
                        .filter(other -> other.application().contacts().values().stream()
                                .anyMatch(one -> contact.email().equalsIgnoreCase(one.email())))
                        .map(other -> other.application().company())
                        .toList());
        return "people-one";
    }
}
