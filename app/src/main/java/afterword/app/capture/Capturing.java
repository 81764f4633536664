package afterword.app.capture;

import afterword.app.application.Edited;
import afterword.app.application.Editing;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.application.Application;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.promises.PromiseReading;
import afterword.promises.Promises;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes in what was written down: each change once, and with what others wrote meanwhile. */
public final class Capturing {

    private static final int LONGEST = 4_000;

    /** Before the id that a device gave an application. */
    private static final String BEGUN = "begun:";

    private final Store store;
    private final Editing editing;
    private final Promises promises;

    public Capturing(Store store, Editing editing, Promises promises) {
        this.store = store;
        this.editing = editing;
        this.promises = promises;
    }

    /** Takes the changes in, in their order. One that cannot be taken stops no other. */
    public List<Taken> take(Owner owner, List<Change> changes, Instant now) {
        return changes.stream()
                .map(change -> take(owner, resolved(owner, change), now))
                .toList();
    }

    /** A device that began an application on its own knows it, and its people, by names of its own. */
    private Change resolved(Owner owner, Change change) {
        if (!change.application().startsWith(BEGUN)) {
            return change;
        }
        return store.begun()
                .find(owner, change.application().substring(BEGUN.length()))
                .map(begun -> new Change(
                        change.id(),
                        begun.application(),
                        begun.interview(),
                        begun.people().getOrDefault(change.person(), change.person()),
                        change.field(),
                        change.base(),
                        change.value()))
                .orElse(change);
    }

    private Taken take(Owner owner, Change change, Instant now) {
        Optional<StoredApplication> stored = store.applications().find(owner, change.application());
        Optional<Interview> interview = stored.flatMap(found -> found.application().interviews().stream()
                .filter(one -> one.id().equals(change.interview()))
                .findFirst());
        Optional<Field> field = Field.of(change.field(), !change.person().isEmpty());
        boolean known = stored.isPresent()
                && (change.person().isEmpty()
                        || stored.get().application().contacts().containsKey(change.person()));
        if (interview.isEmpty() || field.isEmpty() || !known) {
            return new Taken(change.id(), change.value(), "This interview or person is not there any more.");
        }
        if (change.value().length() > LONGEST) {
            return new Taken(change.id(), change.value(), "That is longer than " + LONGEST + " characters.");
        }
        Optional<String> objection = field.get().objection(change.value());
        if (objection.isPresent()) {
            return new Taken(change.id(), change.value(), objection.get());
        }
        return store.together(() -> store.captured().take(owner, change.id(), now)
                ? write(owner, stored.get(), field.get(), change, now)
                : new Taken(change.id(), current(owner, field.get(), change), null));
    }

    private Taken write(Owner owner, StoredApplication stored, Field field, Change change, Instant now) {
        ObjectNode document = Editing.document(stored.application());
        ObjectNode interview = interview(document, change.interview());
        String current = field.read(interview, change.person());
        String merged = field.isLines()
                ? Merge.lines(change.base(), change.value(), current)
                : field == Field.MAY_FOLLOW_UP ? change.value() : Merge.text(change.base(), change.value(), current);
        if (field == Field.NEWS) {
            return news(owner, stored, document, interview, change, merged, now);
        }
        field.write(interview, change.person(), merged);
        return kept(owner, stored, document, change, merged, now);
    }

    /** Words about when are kept in any case: with the date they come to, or as a note where they name none. */
    private Taken news(
            Owner owner,
            StoredApplication stored,
            ObjectNode document,
            ObjectNode interview,
            Change change,
            String words,
            Instant now) {
        Application application = stored.application();
        LocalDate on = reading(application, change.interview(), words).on();
        if (words.isBlank()) {
            interview.remove("decision");
        } else if (on == null) {
            store.applications()
                    .append(
                            owner,
                            stored.id(),
                            "capture-" + change.id(),
                            new JournalEntry(now, EntryKind.NOTE, null, null, Outcome.SENT, null, words),
                            now);
            return new Taken(change.id(), words, null);
        } else {
            ObjectNode decision = interview.putObject("decision");
            decision.put("on", on.toString());
            decision.put("said", words);
        }
        return kept(owner, stored, document, change, words, now);
    }

    private Taken kept(
            Owner owner, StoredApplication stored, ObjectNode document, Change change, String value, Instant now) {
        Edited edited = editing.replace(owner, stored.id(), stored.version(), document, now);
        if (edited instanceof Edited.Refused refused) {
            return new Taken(
                    change.id(),
                    change.value(),
                    Editing.sentences(refused.problems()).get(0));
        }
        if (edited instanceof Edited.ChangedMeanwhile) {
            throw new IllegalStateException("changed meanwhile: " + stored.id() + ", change " + change.id());
        }
        return new Taken(change.id(), value, null);
    }

    /** What words said in an interview come to. */
    public PromiseReading reading(Application application, String interviewId, String words) {
        Instant said = application.interviews().stream()
                .filter(interview -> interview.id().equals(interviewId))
                .map(Interview::end)
                .findFirst()
                .orElseThrow();
        return promises.read(words, said, application.zone(), application.holidays());
    }

    /** What words come to that were said at some time. */
    public PromiseReading reading(Application application, Instant said, String words) {
        return promises.read(words, said, application.zone(), application.holidays());
    }

    /** What words come to, of an employer not written down yet. */
    public PromiseReading reading(String words, Instant said, ZoneId zone, @Nullable String holidays) {
        return promises.read(words, said, zone, holidays);
    }

    private String current(Owner owner, Field field, Change change) {
        ObjectNode document = Editing.document(
                store.applications().get(owner, change.application()).application());
        String kept = field.read(interview(document, change.interview()), change.person());
        return field == Field.NEWS && kept.isEmpty() ? change.value() : kept;
    }

    private static ObjectNode interview(ObjectNode document, String id) {
        return (ObjectNode) StreamSupport.stream(document.path("interviews").spliterator(), false)
                .filter((JsonNode interview) -> interview.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What a field of the debrief holds, as the forms show it. */
    public static String held(Application application, String interviewId, String person, String field) {
        ObjectNode interview = interview(Editing.document(application), interviewId);
        return Field.of(field, !person.isEmpty()).orElseThrow().read(interview, person);
    }
}
