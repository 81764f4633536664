package afterword.letters.draft;

import afterword.application.Interview;
import afterword.letters.draft.Conversation.Notes;
import afterword.letters.draft.Wording.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cards and text messages after one interview, short enough to write by hand and each another. */
final class Cards {

    private static final Frames FRAMES = Frames.read("card.yaml");

    /** From here on a note is surely read. */
    private static final double SURE = 0.8;

    private final Conversation conversation;
    private final Scene scene;
    private final Wording wording = new Wording(FRAMES);

    Cards(Conversation conversation, Calendar calendar) {
        this.conversation = conversation;
        this.scene = new Scene(conversation.application, conversation.interview, calendar);
    }

    /** The text between greeting and signature for everyone of the interview, by contact. */
    Map<String, Text> write() {
        Map<String, Text> texts = new LinkedHashMap<>();
        Interview interview = conversation.interview;
        interview.people().forEach(id -> texts.put(id, write(id)));
        return texts;
    }

    private static @Nullable Told topic(List<Told> topics, Notes notes) {
        return topics.stream()
                .filter(told -> told.note().confidence() >= SURE && !Sense.isLogistics(told.note()))
                .reduce((first, last) -> last)
                .orElseGet(() -> topics.isEmpty() ? notes.challenge() : topics.get(topics.size() - 1));
    }

    private Text write(String id) {
        Notes notes = conversation.notesOn(id);
        Facts facts = new Facts();
        // The letter speaks of the first topic; the card takes the last, so that the two do not say the same.
        List<Told> topics = new ArrayList<>(notes.topics());
        Told liked =
                notes.liked().stream().filter(Thought::canBeTold).findFirst().orElse(null);
        Slots slots = scene.slots(id)
                .put("topic", topic(topics, notes))
                .put("strength", notes.strength())
                .put("evidence", liked);
        Page page = wording.new Page(slots, scene.conditions(id), notes.seed(), facts);
        page.paragraph().say("opening");
        // What they are proud of is warmer than what they have to deal with, and short enough for a card.
        boolean praised =
                notes.strength() != null && notes.strength().note().confidence() >= SURE && page.say("praise");
        if (!praised) {
            page.say("hook");
        }
        if (liked != null) {
            Sense.ofDeed(liked.note()).forEach(page::holds);
            page.holds("noticed", Sense.isSeen(liked.note()));
            page.holds("does", page.has("habit") && Sense.isDoing(liked.note()));
            page.holds("glad", page.has("asked") || page.has("knew") || page.has("prepared"));
            page.say("evidence");
        }
        page.say("interest");
        page.say("close");
        page.keep();
        List<Missing> missing = notes.isEmpty()
                ? List.of(new Missing(
                        conversation.pointer() + "/debrief/" + Facts.key(id),
                        "What did " + Salutation.spokenOf(conversation.application.contact(id)) + " care about?"))
                : List.of();
        return new Text(null, page.text(), facts, missing);
    }
}
