package afterword.app.twin;

import afterword.app.application.Edited;
import afterword.app.application.Editing;
import afterword.app.store.EnteredTwice;
import afterword.app.store.KnownAs;
import afterword.app.store.MailState;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredEntry;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.Decision;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes one application of two that are the same, and two of them again. The one entered first stays; people, talks, notes
 * and journal of the other come to it, what differs is told in the journal. The other one is kept as it was, with its letters,
 * and is not planned for any more.
 */
public final class PuttingTogether {

    /** Lines of two journals that say the same so near to each other are one. */
    private static final Duration SAME = Duration.ofMinutes(10);

    private final Store store;
    private final Editing editing;

    public PuttingTogether(Store store, Editing editing) {
        this.store = store;
        this.editing = editing;
    }

    /**
     * Puts the other one into the first.
     *
     * @return why it cannot be; nothing where it is done
     */
    public Optional<String> together(Owner owner, String keptId, String otherId, Instant now) {
        return store.together(() -> {
            StoredApplication kept = store.applications().get(owner, keptId);
            StoredApplication other = store.applications().get(owner, otherId);
            boolean already = store.enteredTwice().parts(owner).stream()
                    .anyMatch(part -> part.id().equals(keptId) || part.id().equals(otherId));
            if (keptId.equals(otherId) || already) {
                return Optional.of("They are together already.");
            }
            if (hasMailUnderWay(owner, other)) {
                return Optional.of(
                        "A letter of the other one is on its way. Take it back first, or wait until it has gone out.");
            }
            Map<String, String> people = new LinkedHashMap<>();
            Blend blend = new Blend();
            ObjectNode document = blended(kept.application(), other.application(), people, blend);
            Edited edited = editing.replace(owner, keptId, kept.version(), document, now);
            if (!(edited instanceof Edited.Kept done)) {
                return Optional.of("What both say does not go together. Mend one of them first, or leave them two.");
            }
            journal(owner, done.now(), other, people, blend.differing(), now);
            people.forEach((theirs, ours) -> {
                KnownAs was = new KnownAs(otherId, theirs);
                KnownAs is = new KnownAs(keptId, ours);
                store.samePeople().join(owner, is, was, now);
                store.enteredTwice().hearAs(owner, was, is);
            });
            store.enteredTwice().put(owner, otherId, keptId, done.now().version());
            return Optional.empty();
        });
    }

    /** They are two after all: what came with the other one goes, unless the facts were edited since. */
    public void apart(Owner owner, String id, Instant now) {
        store.together(() -> {
            EnteredTwice.Part part = store.enteredTwice().part(owner, id).orElseThrow();
            StoredApplication kept = store.applications().get(owner, part.with());
            for (StoredEntry entry : kept.journal()) {
                if (entry.id().startsWith(entryId(id, "")) && !entry.voided()) {
                    store.applications().takeBack(owner, kept.id(), entry.id(), now);
                }
            }
            if (kept.version() == part.version()) {
                store.applications()
                        .earlier(owner, kept.id(), part.version() - 1)
                        .ifPresent(before -> store.applications().save(owner, kept.id(), kept.version(), before, now));
            }
            store.applications()
                    .get(owner, id)
                    .application()
                    .contacts()
                    .keySet()
                    .forEach(contact -> store.samePeople().part(owner, new KnownAs(id, contact)));
            store.enteredTwice().put(owner, id, null, 0);
            store.enteredTwice().keepApart(owner, id, kept.id(), now);
            return id;
        });
    }

    private boolean hasMailUnderWay(Owner owner, StoredApplication other) {
        return store.letters().of(owner, other.id()).stream()
                .anyMatch(letter -> store.outgoing()
                        .find(owner, other.id(), letter.id())
                        .map(OutgoingMail::state)
                        .filter(MailState::isUnderWay)
                        .isPresent());
    }

    private static ObjectNode blended(Application one, Application other, Map<String, String> people, Blend blend) {
        ObjectNode here = Editing.document(one);
        ObjectNode theirs = Editing.document(other);
        ObjectNode contacts = here.withObject("/contacts");
        for (Contact contact : other.contacts().values()) {
            ObjectNode known = (ObjectNode) theirs.path("contacts").path(contact.id());
            String same = one.contacts().values().stream()
                    .filter(mine -> Twins.areSame(one, mine, other, contact))
                    .map(Contact::id)
                    .findFirst()
                    .orElse(null);
            String id = same == null ? free(contacts, contact.id()) : same;
            people.put(contact.id(), id);
            if (same == null) {
                contacts.set(id, known.deepCopy());
            } else {
                blend.fill((ObjectNode) contacts.get(id), known);
            }
        }
        ArrayNode interviews = here.withArray("/interviews");
        for (Interview talk : other.interviews()) {
            ObjectNode known = renamed(object(theirs.path("interviews"), talk.id()), people);
            Interview same = one.interviews().stream()
                    .filter(mine -> Twins.isSameTime(mine, talk))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                String id = talk.id();
                for (int n = 2; find(interviews, id) != null; n++) {
                    id = talk.id() + "-" + n;
                }
                interviews.add(known.put("id", id));
            } else {
                known.remove("id");
                blend.fill(object(interviews, same.id()), known);
            }
        }
        if (theirs.get("directions") instanceof ArrayNode directions) {
            ArrayNode renamed = directions.arrayNode();
            directions.forEach(direction -> renamed.add(renamed((ObjectNode) direction, people)));
            Blend.add(here.withArray("/directions"), renamed);
        }
        if (theirs.get("agency") instanceof ObjectNode agency) {
            blend.fill(here.withObject("/agency"), renamed(agency, people));
        }
        theirs.remove(List.of("contacts", "interviews", "directions", "agency", "journal", "version"));
        blend.fill(here, theirs);
        return here;
    }

    private void journal(
            Owner owner,
            StoredApplication kept,
            StoredApplication other,
            Map<String, String> people,
            List<String> differing,
            Instant now) {
        for (StoredEntry line : other.journal()) {
            JournalEntry entry = line.entry();
            String with = entry.with() == null ? null : people.getOrDefault(entry.with(), entry.with());
            boolean known = kept.application().journal().stream()
                    .anyMatch(mine -> mine.kind() == entry.kind()
                            && Objects.equals(mine.with(), with)
                            && Objects.equals(mine.said(), entry.said())
                            && Duration.between(mine.at(), entry.at()).abs().compareTo(SAME) < 0);
            if (!line.voided() && !known) {
                JournalEntry renamed = new JournalEntry(
                        entry.at(),
                        entry.kind(),
                        with,
                        entry.channel(),
                        entry.outcome(),
                        renamed(entry.decision(), people),
                        entry.said());
                store.applications().append(owner, kept.id(), entryId(other.id(), line.id()), renamed, now);
            }
        }
        if (!differing.isEmpty()) {
            String said = "Entered twice; the other one says: " + String.join("; ", differing) + ".";
            store.applications()
                    .append(
                            owner,
                            kept.id(),
                            entryId(other.id(), "differing"),
                            new JournalEntry(now, EntryKind.NOTE, null, null, Outcome.SENT, null, said),
                            now);
        }
    }

    private static @Nullable Decision renamed(@Nullable Decision decision, Map<String, String> people) {
        return decision == null || decision.by() == null
                ? decision
                : new Decision(decision.on(), decision.said(), people.getOrDefault(decision.by(), decision.by()));
    }

    private static String entryId(String other, String entry) {
        return "together-" + other + "-" + entry;
    }

    /** The same with the ids that its people have in the other document. */
    private static ObjectNode renamed(ObjectNode given, Map<String, String> people) {
        ObjectNode node = given.deepCopy();
        for (String key : List.of("by", "contact", "organizer")) {
            if (node.path(key).isString()) {
                node.put(
                        key,
                        people.getOrDefault(
                                node.get(key).asString(), node.get(key).asString()));
            }
        }
        if (node.get("interviewers") instanceof ArrayNode interviewers) {
            ArrayNode ids = interviewers.arrayNode();
            interviewers.forEach(id -> ids.add(people.getOrDefault(id.asString(), id.asString())));
            node.set("interviewers", ids);
        }
        if (node.get("decision") instanceof ObjectNode decision) {
            node.set("decision", renamed(decision, people));
        }
        if (node.get("debrief") instanceof ObjectNode debrief) {
            ObjectNode notes = debrief.objectNode();
            debrief.properties()
                    .forEach(note -> notes.set(people.getOrDefault(note.getKey(), note.getKey()), note.getValue()));
            node.set("debrief", notes);
        }
        return node;
    }

    private static String free(ObjectNode contacts, String id) {
        String free = id;
        for (int n = 2; contacts.has(free); n++) {
            free = id + "-" + n;
        }
        return free;
    }

    private static ObjectNode object(JsonNode list, String id) {
        return Objects.requireNonNull(find(list, id), id);
    }

    private static @Nullable ObjectNode find(JsonNode list, String id) {
        return (ObjectNode) list.valueStream()
                .filter(one -> one.path("id").asString().equals(id))
                .findFirst()
                .orElse(null);
    }
}
