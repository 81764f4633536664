package afterword.letters.draft;

import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.Interview;
import afterword.letters.draft.Conversation.Notes;
import afterword.letters.draft.Wording.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The thank-yous after one interview, written together so that each is another letter (S0-12).
 *
 * <p>Each goes through the same moves (S0-13 … S0-17, S1-8 … S1-11, S4-27, S4-28) in an order of its own.
 */
final class ThankYous {

    private static final Frames FRAMES = Frames.read("thank-you.yaml");

    /** Orders of the moves; a stroke begins a paragraph. */
    private static final List<String> ORDERS = List.of(
            "openliked / tell evidence / concern forgotten correction / end",
            "opening / evidence tell / concern forgotten correction / end",
            "openneed evidence tell / concern / forgotten correction / end",
            "openliked / tell evidence / correction forgotten concern / end",
            "opening tell evidence / concern / correction forgotten / end",
            "openneed / tell evidence / concern forgotten correction / end",
            "openliked evidence tell / forgotten correction concern / end",
            "openneed / evidence tell concern / forgotten correction / end");

    /** What to leave out when the letter grows too long, least first. */
    private static final List<String> CUTS =
            List.of("ability", "date", "things", "praise", "evidence", "correction", "nothing");

    private static final int LONGEST = 162;

    private final Conversation conversation;
    private final Application application;
    private final Interview interview;
    private final Scene scene;
    private final Abilities abilities;
    private final Wording wording = new Wording(FRAMES);
    private final Set<String> ordersTaken = new HashSet<>();
    private FirstSteps steps = new FirstSteps();

    ThankYous(Conversation conversation, Abilities abilities, Calendar calendar) {
        this.conversation = conversation;
        this.application = conversation.application;
        this.interview = conversation.interview;
        this.abilities = abilities;
        this.scene = new Scene(application, interview, calendar);
    }

    /** The text between greeting and signature for everyone of the interview, by contact. */
    Map<String, Text> write() {
        Map<String, Text> texts = new LinkedHashMap<>();
        interview.people().forEach(id -> texts.put(id, write(id)));
        return texts;
    }

    private Text write(String id) {
        Contact contact = application.contact(id);
        Notes notes = conversation.notesOn(id);
        List<Missing> missing = new ArrayList<>(missing(id, contact, notes));
        boolean arranger = notes.isEmpty() && id.equals(interview.organizer());
        if (arranger || notes.isEmpty()) {
            return bare(id, notes, arranger, missing);
        }
        String order = order(notes.seed());
        Thought thought = Thought.of(notes, conversation.forgottenFor(id));
        Set<String> without = new HashSet<>();
        for (String next : CUTS) {
            Facts facts = new Facts();
            Slots slots = scene.slots(id);
            Page page = wording.new Page(slots, scene.conditions(id), notes.seed(), facts);
            FirstSteps tried = steps.copy();
            Told ability = new Composition(
                            slots,
                            page,
                            notes,
                            thought,
                            conversation.slipsFor(id),
                            conversation.forgottenFirstForOthers(id),
                            abilities,
                            tried,
                            without)
                    .say(order);
            if (page.words() <= LONGEST || next.equals("nothing")) {
                page.keep();
                steps = tried;
                abilities.take(ability);
                return new Text(page.subject(), page.text(), facts, missing);
            }
            without.add(next);
        }
        throw new IllegalStateException("a letter to " + id + " has no length");
    }

    private String order(int seed) {
        for (int i = 0; i < ORDERS.size(); i++) {
            String order = ORDERS.get((seed + i) % ORDERS.size());
            if (ordersTaken.add(order)) {
                return order;
            }
        }
        return ORDERS.get(seed % ORDERS.size());
    }

    private List<Missing> missing(String id, Contact contact, Notes notes) {
        List<Missing> missing = new ArrayList<>();
        String base = conversation.pointer() + "/debrief/" + Facts.key(id);
        String name = Salutation.spokenOf(contact);
        if (notes.isEmpty() && notes.leftOut().isEmpty()) {
            missing.add(new Missing(base, "What did " + name + " care about?"));
        }
        for (String pointer : notes.leftOut()) {
            missing.add(
                    new Missing(
                            pointer,
                            pointer.contains("/concerns/")
                                    ? "This concern is private or not clear enough to write about. Would you like to answer it in a sentence of your own?"
                                    : "This note could not be put safely into a sentence. Can you say it in a few plain words?"));
        }
        for (String pointer : conversation.unsaidFor(id)) {
            missing.add(
                    new Missing(
                            pointer,
                            pointer.contains("/corrections/")
                                    ? "This correction is not clear enough to be made in a letter. Can you say in a few plain words what was said, and what is so?"
                                    : "This forgotten point could not be put safely into a sentence. Can you say it in a few plain words?"));
        }
        notes.concerns().stream()
                .filter(told -> !FirstSteps.meets(told.note()) || Sense.isDoubt(told.note()))
                .filter(told -> !isAnswered(id, told))
                .forEach(told -> missing.add(new Missing(
                        told.pointer(),
                        "You could answer this doubt in a sentence of your own: "
                                + told.note().about().replaceFirst("^the fact that ", "") + ".")));
        if (application.applicant() == null) {
            missing.add(new Missing(
                    "/applicant", "With which name, telephone number and e-mail address shall letters be signed?"));
        } else if (abilities.isEmpty() && notes.liked().isEmpty()) {
            missing.add(new Missing("/applicant/strengths", "What can you do that " + name + " needs?"));
        }
        return missing;
    }

    private boolean isAnswered(String id, Told concern) {
        return conversation.forgottenFor(id).stream().anyMatch(concern::sharesWordsWith);
    }

    /** A short letter that claims nothing: no debrief says what this reader cared about. */
    private Text bare(String id, Notes notes, boolean arranger, List<Missing> missing) {
        Facts facts = new Facts();
        Slots slots = scene.slots(id);
        Page page = wording.new Page(slots, scene.conditions(id), notes.seed(), facts);
        page.paragraph().say(arranger ? "arranged" : "opening");
        slots.put("ability", abilities.take());
        if (arranger && slots.has("others")) {
            page.say("met");
        }
        page.paragraph();
        page.say("ability");
        page.say("interest");
        saysDate(id, slots, page);
        page.paragraph().say("close");
        page.keep();
        return new Text(page.subject(), page.text(), facts, missing);
    }

    /** A letter to somebody who decides and was not met: it claims no meeting (S2-8). */
    Text unmet(String id) {
        Facts facts = new Facts();
        Slots slots = scene.slots(id).put("ability", abilities.take());
        Page page = wording.new Page(slots, scene.conditions(id), Math.floorMod(id.hashCode(), 97), facts);
        page.paragraph().say("unmet");
        page.say("unmet-thanks");
        page.paragraph().say("ability");
        page.say("interest");
        page.paragraph().say("close-unmet");
        return new Text(page.subject(), page.text(), facts, List.of());
    }

    private boolean saysDate(String id, Slots slots, Page page) {
        return slots.has("date") && page.say("date");
    }
}
