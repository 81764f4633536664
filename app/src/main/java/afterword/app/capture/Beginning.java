package afterword.app.capture;

import afterword.app.application.Edited;
import afterword.app.application.Editing;
import afterword.app.saying.Links;
import afterword.app.store.BegunApplications.Begun;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredEntry;
import afterword.application.Application;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.documents.Problem;
import afterword.documents.Reading;
import afterword.guard.Employer;
import afterword.guard.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Begins an application that a device wrote down, perhaps without a network. Whatever is sent again begins nothing again;
 * the same talk written down on two devices becomes one, where what was here first stands and what differs is kept in the
 * journal.
 */
public final class Beginning {

    /** So many people the form has room for. */
    public static final int MOST_PEOPLE = 5;

    /** The id of the interview in what the form makes. */
    public static final String INTERVIEW = "first-talk";

    private static final Map<String, String> LABELS = Map.of(
            "position", "the job",
            "timeZone", "the time zone",
            "start", "from",
            "end", "to",
            "stage", "which talk",
            "format", "how",
            "on", "news by",
            "said", "their words");

    private final Store store;
    private final Editing editing;

    public Beginning(Store store, Editing editing) {
        this.store = store;
        this.editing = editing;
    }

    /** What came of it: where to go on, or all that is wrong. */
    public record Came(@Nullable String place, List<Problem> problems) {}

    /**
     * Begins it, or takes it in with what is there already.
     *
     * @param id given by the device
     * @param document of the application, with one interview at most
     * @param people from their numbers in the device's form to their ids in the document
     */
    public Came begin(Owner owner, String id, ObjectNode document, Map<String, String> people, Instant now) {
        Reading<Application> reading = editing.read(document);
        if (!reading.isOk()) {
            return new Came(null, reading.problems());
        }
        return store.together(() -> {
            Optional<Begun> known = store.begun().find(owner, id);
            Optional<Place> there = known.isPresent() ? place(owner, known.get()) : twin(owner, reading.get());
            Begun begun = there.isPresent()
                    ? together(owner, there.get(), id, document, people, now)
                    : begun(owner, id, document, people, now);
            store.begun().keep(owner, begun);
            return new Came(there.isPresent() ? placeTogether(begun) : place(begun), List.of());
        });
    }

    private Begun begun(Owner owner, String id, ObjectNode document, Map<String, String> people, Instant now) {
        Edited edited = editing.begin(owner, document, now);
        if (edited instanceof Edited.Kept kept) {
            String talk = kept.now().application().interviews().isEmpty() ? "" : INTERVIEW;
            return new Begun(id, kept.now().id(), talk, people);
        }
        throw new IllegalStateException("what was read is refused: " + edited);
    }

    /** Where the debrief of it goes on; where there was no interview, the application. */
    private static String place(Begun begun) {
        return begun.interview().isEmpty()
                ? Links.application(begun.application())
                : "/capture/" + begun.application() + "/" + Links.encoded(begun.interview());
    }

    /** The same, where it says what differs from what was there. */
    public static String placeTogether(Begun begun) {
        return place(begun) + "?begun=" + Links.encoded(begun.id());
    }

    /** What differed where two devices wrote the same talk down; absent where nothing did. */
    public static @Nullable String differences(StoredApplication stored, String id) {
        return stored.journal().stream()
                .filter(entry -> entry.id().equals(entryId(id)))
                .findFirst()
                .map(StoredEntry::entry)
                .map(JournalEntry::said)
                .orElse(null);
    }

    private record Place(StoredApplication stored, Interview interview) {}

    private Optional<Place> place(Owner owner, Begun begun) {
        return store.applications()
                .find(owner, begun.application())
                .flatMap(stored -> stored.application().interviews().stream()
                        .filter(interview -> interview.id().equals(begun.interview()))
                        .findFirst()
                        .map(interview -> new Place(stored, interview)));
    }

    /**
     * An application to the same company with an interview at the same time, where the job is alike or somebody is in both; of
     * less than that the person is asked.
     */
    private Optional<Place> twin(Owner owner, Application mine) {
        for (StoredApplication stored : store.applications().all(owner)) {
            Application there = stored.application();
            if (Employer.areSame(there.company(), mine.company())
                    && (isJobAlike(there.position(), mine.position()) || isAnybodyInBoth(there, mine))) {
                for (Interview theirs : there.interviews()) {
                    for (Interview one : mine.interviews()) {
                        if (one.start().isBefore(theirs.end()) && theirs.start().isBefore(one.end())) {
                            return Optional.of(new Place(stored, theirs));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isJobAlike(String one, String other) {
        String first = ' ' + Person.folded(one) + ' ';
        String second = ' ' + Person.folded(other) + ' ';
        return first.contains(second) || second.contains(first);
    }

    private static boolean isAnybodyInBoth(Application one, Application other) {
        return one.contacts().values().stream()
                .map(contact -> Person.of(one, contact))
                .anyMatch(person -> other.contacts().values().stream()
                        .anyMatch(theirs -> Person.of(other, theirs).isSameAs(person)));
    }

    private Begun together(
            Owner owner, Place there, String id, ObjectNode mine, Map<String, String> people, Instant now) {
        ObjectNode document = Editing.document(there.stored().application());
        ObjectNode interview = interview(document, there.interview().id());
        List<String> differing = new ArrayList<>();
        for (String fact : List.of("position", "timeZone")) {
            fill(document, fact, mine.get(fact), differing);
        }
        JsonNode talk = mine.path("interviews").path(0);
        for (String fact : List.of("start", "end", "stage", "format")) {
            fill(interview, fact, talk.get(fact), differing);
        }
        if (talk.get("decision") instanceof ObjectNode news && interview.get("decision") instanceof ObjectNode known) {
            fill(known, "on", news.get("on"), differing);
            fill(known, "said", news.get("said"), differing);
        } else if (talk.get("decision") instanceof ObjectNode news) {
            interview.set("decision", news.deepCopy().without("by"));
        }
        Map<String, String> ids = new LinkedHashMap<>();
        people.forEach((number, contact) -> ids.put(
                number,
                person(
                        document,
                        interview,
                        contact,
                        (ObjectNode) mine.path("contacts").path(contact),
                        differing)));
        Edited edited =
                editing.replace(owner, there.stored().id(), there.stored().version(), document, now);
        if (!(edited instanceof Edited.Kept)) {
            throw new IllegalStateException(
                    "cannot be put together with " + there.stored().id() + ": " + edited);
        }
        if (!differing.isEmpty()) {
            String said = "On another device: " + String.join("; ", differing) + ".";
            store.applications()
                    .append(
                            owner,
                            there.stored().id(),
                            entryId(id),
                            new JournalEntry(now, EntryKind.NOTE, null, null, Outcome.SENT, null, said),
                            now);
        }
        return new Begun(id, there.stored().id(), there.interview().id(), ids);
    }

    /** The same person by name or address, or a new one. */
    private static String person(
            ObjectNode document, ObjectNode interview, String id, ObjectNode mine, List<String> differing) {
        ObjectNode contacts = document.withObject("/contacts");
        String found = null;
        for (Map.Entry<String, JsonNode> known : contacts.properties()) {
            if (isSame(known.getValue(), mine)) {
                found = known.getKey();
            }
        }
        if (found == null) {
            found = id;
            for (int n = 2; contacts.has(found); n++) {
                found = id + "-" + n;
            }
            contacts.set(found, mine);
        } else {
            ObjectNode known = (ObjectNode) contacts.get(found);
            fill(known, "email", mine.get("email"), differing);
            fill(known.withObject("/name"), "prefix", mine.path("name").get("prefix"), differing);
            fill(known.withObject("/name"), "given", mine.path("name").get("given"), differing);
        }
        ArrayNode there = interview.withArray("/interviewers");
        String present = found;
        if (there.valueStream().noneMatch(one -> one.asString().equals(present))) {
            there.add(found);
        }
        return found;
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        String email = text(one, "email");
        if (!email.isEmpty() && email.equals(text(other, "email"))) {
            return true;
        }
        String given = text(one.path("name"), "given");
        String otherGiven = text(other.path("name"), "given");
        return text(one.path("name"), "family").equals(text(other.path("name"), "family"))
                && (given.equals(otherGiven) || given.isEmpty() || otherGiven.isEmpty());
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("").strip().toLowerCase(Locale.ROOT);
    }

    /** What is here stands; what is missing comes from the other device; what differs is told. */
    private static void fill(ObjectNode here, String fact, @Nullable JsonNode mine, List<String> differing) {
        if (mine == null) {
            return;
        }
        JsonNode known = here.get(fact);
        if (known == null) {
            here.set(fact, mine);
        } else if (!known.equals(mine) && !known.asString("").startsWith(mine.asString(""))) {
            differing.add(LABELS.getOrDefault(fact, fact) + " “" + mine.asString("") + "”, here “" + known.asString("")
                    + "”");
        }
    }

    private static ObjectNode interview(ObjectNode document, String id) {
        return (ObjectNode) document.path("interviews")
                .valueStream()
                .filter(interview -> interview.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String entryId(String id) {
        return "begun-" + id;
    }
}
