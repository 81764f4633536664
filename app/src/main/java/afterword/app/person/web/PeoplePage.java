package afterword.app.person.web;

import afterword.app.application.web.InterviewNotes;
import afterword.app.application.web.InterviewView.Note;
import afterword.app.person.Alike;
import afterword.app.person.Known;
import afterword.app.person.People;
import afterword.app.planning.Planning;
import afterword.app.saying.Links;
import afterword.app.saying.Phones;
import afterword.app.saying.Places;
import afterword.app.saying.Steps;
import afterword.app.saying.Times;
import afterword.app.store.KnownAs;
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
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Everybody met, and of each: where, what they cared about, and whether they may be contacted now. Who is known from several
 * applications stands once only after somebody said that it is one person, which can be taken back.
 */
@Controller
class PeoplePage {

    private static final int MOST = 100;
    private static final int MOST_ALIKE = 3;

    private final Store store;
    private final Planning planning;
    private final People people;

    PeoplePage(Store store, Planning planning) {
        this.store = store;
        this.planning = planning;
        this.people = new People(store);
    }

    /** A person in the list. */
    record Listed(
            String href,
            String name,
            @Nullable String title,
            List<String> where,
            @Nullable String last) {}

    /** One of two who may be one person. */
    record Side(
            KnownAs as,
            String href,
            String name,
            @Nullable String title,
            String company,
            @Nullable String email,
            @Nullable String phone) {}

    /** Two who may be one person. */
    record Asked(Side one, Side other, List<String> evidence, List<String> against) {}

    @GetMapping("/people")
    String all(
            Visit visit,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(required = false) @Nullable String said,
            Model model) {
        List<Known> known = people.known(visit.owner());
        String sought = find.strip().toLowerCase(Locale.ROOT);
        List<Listed> list = people.persons(visit.owner(), known).stream()
                .filter(person -> sought.isEmpty() || person.stream().anyMatch(one -> one.matches(sought)))
                .map(person -> listed(person, visit.times()))
                .sorted(Comparator.comparing(Listed::name))
                .toList();
        List<Alike> alike = sought.isEmpty() ? people.alike(visit.owner(), known) : List.of();
        model.addAttribute("count", list.size());
        model.addAttribute("people", list.subList(0, Math.min(list.size(), MOST)));
        model.addAttribute("find", find);
        model.addAttribute(
                "alike",
                alike.stream().limit(MOST_ALIKE).map(pair -> asked(pair, visit)).toList());
        model.addAttribute("moreAlike", Math.max(0, alike.size() - MOST_ALIKE));
        model.addAttribute("said", said);
        return "people";
    }

    private static Listed listed(List<Known> person, Times times) {
        Known first = person.get(0);
        Instant last = person.stream()
                .map(Known::lastContact)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return new Listed(
                href(first.as()),
                first.name(),
                first.contact().title(),
                person.stream().map(Known::organization).distinct().toList(),
                last.equals(Instant.MIN)
                        ? null
                        : times.distance(last.atZone(times.yours()).toLocalDate()));
    }

    private static Asked asked(Alike alike, Visit visit) {
        return new Asked(side(alike.one(), visit), side(alike.other(), visit), alike.evidence(), alike.against());
    }

    private static Side side(Known known, Visit visit) {
        Phones phone = phone(known.stored().application(), known.contact(), visit);
        return new Side(
                known.as(),
                href(known.as()),
                known.name(),
                known.contact().title(),
                known.stored().application().company(),
                known.contact().email(),
                phone == null ? null : phone.shown());
    }

    private static String href(KnownAs as) {
        return "/people/" + as.application() + "/" + Links.encoded(as.contact());
    }

    private static @Nullable Phones phone(Application application, Contact contact, Visit visit) {
        return Phones.of(
                contact.phone(),
                Places.of(application, contact),
                Places.of(visit.settings().address(), visit.settings().phone()));
    }

    @PostMapping("/people/one")
    String one(
            Visit visit,
            @RequestParam String application,
            @RequestParam String contact,
            @RequestParam String otherApplication,
            @RequestParam String otherContact) {
        KnownAs one = new KnownAs(application, contact);
        people.join(visit.owner(), one, new KnownAs(otherApplication, otherContact), visit.now());
        return "redirect:" + href(one) + "?joined";
    }

    @PostMapping("/people/two")
    String two(
            Visit visit,
            @RequestParam String application,
            @RequestParam String contact,
            @RequestParam String otherApplication,
            @RequestParam String otherContact) {
        people.keepApart(
                visit.owner(),
                new KnownAs(application, contact),
                new KnownAs(otherApplication, otherContact),
                visit.now());
        return "redirect:/people?said=two";
    }

    /** Takes back that they are one; the applications are as they always were. */
    @PostMapping("/people/part")
    String part(Visit visit, @RequestParam String application, @RequestParam String contact) {
        store.samePeople().part(visit.owner(), new KnownAs(application, contact));
        return "redirect:/people?said=parted";
    }

    /** Takes back everything that was said of two being two, so that it is asked again. */
    @PostMapping("/people/ask-again")
    String askAgain(Visit visit) {
        store.samePeople().forgetAllApart(visit.owner());
        return "redirect:/people";
    }

    /** What passed between the two. */
    record Passed(String when, String what) {}

    /** Whether a way is open now, and if not, why and until when. */
    record Way(String by, boolean open, @Nullable String until, List<Because> because) {}

    /** The same person in another application. */
    record Elsewhere(
            KnownAs as,
            String href,
            String company,
            @Nullable String title,
            @Nullable String email,
            @Nullable Phones phone) {}

    @GetMapping("/people/{id}/{person}")
    String one(
            Visit visit,
            @PathVariable String id,
            @PathVariable String person,
            @RequestParam(required = false) @Nullable String joined,
            Model model) {
        List<Known> all = people.person(visit.owner(), new KnownAs(id, person));
        Known first = all.get(0);
        StoredApplication stored = first.stored();
        Contact contact = first.contact();
        model.addAttribute("stored", stored);
        model.addAttribute("contact", contact);
        model.addAttribute("name", first.name());
        model.addAttribute("phone", phone(stored.application(), contact, visit));
        model.addAttribute("met", stored.application().met(contact));
        model.addAttribute("ways", ways(visit, id, person));
        List<Note> notes = new ArrayList<>();
        all.forEach(one -> notes.addAll(
                InterviewNotes.of(one.stored().application(), one.contact().id())));
        model.addAttribute("notes", notes);
        model.addAttribute("passed", passed(all, visit));
        model.addAttribute("joined", joined != null);
        model.addAttribute(
                "elsewhere",
                all.subList(1, all.size()).stream()
                        .map(one -> new Elsewhere(
                                one.as(),
                                href(one.as()),
                                one.organization(),
                                one.contact().title(),
                                one.contact().email(),
                                phone(one.stored().application(), one.contact(), visit)))
                        .toList());
        return "people-one";
    }

    private List<Way> ways(Visit visit, String id, String person) {
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
                            : visit.times().dayAndDistance(verdict.until().withZoneSameInstant(visit.yours())),
                    verdict.because()));
        }
        return ways;
    }

    /** Over all applications in which they are known, in order of time. */
    private static List<Passed> passed(List<Known> all, Visit visit) {
        record Dated(Instant at, Passed passed) {}
        List<Dated> dated = new ArrayList<>();
        for (Known one : all) {
            for (JournalEntry entry : one.stored().application().journal()) {
                if (one.contact().id().equals(entry.with())) {
                    String where = all.size() == 1
                            ? ""
                            : ", " + one.stored().application().company();
                    dated.add(new Dated(
                            entry.at(),
                            new Passed(
                                    visit.times().moment(entry.at()), Steps.happened(entry.kind(), "They") + where)));
                }
            }
        }
        dated.sort(Comparator.comparing(Dated::at));
        return dated.stream().map(Dated::passed).toList();
    }
}
