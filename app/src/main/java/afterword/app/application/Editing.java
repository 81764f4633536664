package afterword.app.application;

import afterword.app.saying.PlainName;
import afterword.app.store.Owner;
import afterword.app.store.Saving;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.application.Application;
import afterword.application.JournalEntry;
import afterword.applicationfile.ApplicationReader;
import afterword.applicationfile.ApplicationWriter;
import afterword.documents.Documents;
import afterword.documents.Problem;
import afterword.documents.Reading;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Edits applications in the words of the application file: a form changes the document, and the one reader of such files
 * says whether it still makes sense. There is no second set of rules.
 */
public final class Editing {

    private static final Pattern MISSING = Pattern.compile("'(\\w+)' is missing\\.");

    /** What a form asks for, by its name in a file. */
    private static final Map<String, String> ASKED_FOR = Map.of(
            "with", "Say with whom it was.",
            "company", "Say at which company.",
            "position", "Say for which job.",
            "timeZone", "Say in which time zone they are, such as Europe/Vienna.",
            "start", "Say on which day it was, and from when.",
            "end", "Say until when it went.",
            "kind", "Say what happened.",
            "at", "Say when it was.",
            "interviewers", "Say who was there.",
            "on", "Say on which day.");

    private static final JsonMapper JSON = new JsonMapper();

    private final Store store;
    private final ApplicationReader reader;

    public Editing(Store store, ApplicationReader reader) {
        this.store = store;
        this.reader = reader;
    }

    /** The application as the document of its file, to be changed at will. */
    public static ObjectNode document(Application application) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            ApplicationWriter.write(application, json);
        }
        return (ObjectNode) JSON.readTree(text.toString());
    }

    /** An empty document. */
    public static ObjectNode blank() {
        return JSON.createObjectNode().put("version", 1);
    }

    /** The document written as JSON, or what it was written from. */
    public static ObjectNode parsed(String document) {
        return (ObjectNode) JSON.readTree(document);
    }

    /** Begins a new application. */
    public Edited begin(Owner owner, ObjectNode document, Instant now) {
        Reading<Application> reading = read(document);
        return reading.isOk()
                ? new Edited.Kept(store.applications().add(owner, reading.get(), now))
                : new Edited.Refused(reading.problems());
    }

    /**
     * Changes the facts.
     *
     * @param version of the facts that the form showed
     * @param change is given the document of those that stand
     */
    public Edited change(Owner owner, String id, long version, Consumer<ObjectNode> change, Instant now) {
        ObjectNode document = document(store.applications().get(owner, id).application());
        change.accept(document);
        return replace(owner, id, version, document, now);
    }

    /** Puts a whole document in the place of the facts; its journal is not looked at. */
    public Edited replace(Owner owner, String id, long version, ObjectNode document, Instant now) {
        StoredApplication current = store.applications().get(owner, id);
        document.set("journal", document(current.application()).path("journal"));
        Reading<Application> reading = read(document);
        if (!reading.isOk()) {
            return new Edited.Refused(reading.problems());
        }
        Saving saving = store.applications().save(owner, id, version, reading.get(), now);
        if (saving instanceof Saving.Saved saved) {
            return new Edited.Kept(saved.now());
        }
        return new Edited.ChangedMeanwhile(((Saving.ChangedMeanwhile) saving).current(), document);
    }

    /**
     * Writes entries into the journal, all or none.
     *
     * @param entryId given by the page, so that sending a form twice writes once
     * @param entries in the form of the application file
     */
    public Edited log(Owner owner, String id, String entryId, List<ObjectNode> entries, Instant now) {
        StoredApplication current = store.applications().get(owner, id);
        if (current.journal().stream().anyMatch(entry -> entry.id().equals(entryId + "-1"))) {
            return new Edited.Kept(current);
        }
        ObjectNode document = document(current.application());
        ArrayNode journal = document.withArray("journal");
        int before = journal.size();
        entries.forEach(journal::add);
        Reading<Application> reading = read(document);
        if (!reading.isOk()) {
            return new Edited.Refused(reading.problems());
        }
        List<JournalEntry> all = reading.get().journal();
        return new Edited.Kept(store.together(() -> {
            StoredApplication after = current;
            for (int i = before; i < all.size(); i++) {
                after = store.applications().append(owner, id, entryId + "-" + (i - before + 1), all.get(i), now);
            }
            return after;
        }));
    }

    /** The application that a document comes to, or all that is wrong with it. */
    public Reading<Application> read(ObjectNode document) {
        return reader.read(Documents.ofText("form", document.toString()));
    }

    /** What two documents do not share, by JSON pointer; absent on the side that has nothing there. */
    public static List<Differing> differences(ObjectNode one, ObjectNode other) {
        List<Differing> found = new ArrayList<>();
        Differing.collect("", one, other, found);
        return found;
    }

    /** Sets a text, or takes the key away where there is none. */
    public static void put(ObjectNode to, String key, @Nullable String text) {
        if (text == null || text.isBlank()) {
            to.remove(key);
        } else {
            to.put(key, text.strip());
        }
    }

    /** Sets a list of texts, or takes the key away where it is empty. */
    public static void put(ObjectNode to, String key, List<String> texts) {
        to.remove(key);
        List<String> kept = texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        if (!kept.isEmpty()) {
            ArrayNode array = to.putArray(key);
            kept.forEach(array::add);
        }
    }

    /** An id for somebody of that name that nobody in {@code contacts} has. */
    public static String freeContactId(ObjectNode contacts, String name) {
        String base = PlainName.of(name, "person");
        String id = base;
        for (int n = 2; contacts.has(id); n++) {
            id = base + "-" + n;
        }
        return id;
    }

    /** All problems as sentences, for people who filled in a form and know nothing of files. */
    public static List<String> sentences(List<Problem> problems) {
        return problems.stream().map(Editing::sentence).distinct().toList();
    }

    private static String sentence(Problem problem) {
        Matcher missing = MISSING.matcher(problem.message());
        if (missing.matches() && ASKED_FOR.containsKey(missing.group(1))) {
            return ASKED_FOR.get(missing.group(1));
        }
        return ofFile(problem);
    }

    /** A problem as a sentence, for people who wrote a file. */
    public static String ofFile(Problem problem) {
        return problem.message() + (problem.example() == null ? "" : " For example: " + problem.example());
    }
}
