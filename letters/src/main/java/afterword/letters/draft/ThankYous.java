package afterword.letters.draft;

import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.Interview;
import afterword.letters.draft.Conversation.Notes;
import afterword.letters.draft.Conversation.Slip;
import afterword.letters.draft.Wording.Page;
import afterword.letters.draft.note.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The thank-yous after one interview, written together so that each is another letter (S0-12).
 *
 * <p>Each goes through the same moves (S0-13 … S0-17, S1-8 … S1-11, S4-27, S4-28) in an order of its own.
 */
final class ThankYous {

    private static final Frames FRAMES = Frames.read("thank-you.yaml");

    /** Orders of the moves; a stroke begins a paragraph. */
    private static final List<String> ORDERS = List.of(
            "opening hook / bridge / concern forgotten correction / praise aside interest close",
            "opening praise / hook evidence need / concern forgotten correction / aside interest close",
            "openhook need / evidence concern / forgotten correction praise interest close",
            "opening evidence / hook need ability / concern forgotten correction / praise aside interest close",
            "opening hook / concern evidence / need ability forgotten correction / praise aside interest close",
            "openhook / evidence need / praise concern / forgotten correction interest close",
            "opening / hook praise / bridge / concern forgotten correction aside interest close",
            "opening need / hook evidence / concern forgotten correction / praise aside interest close");

    private static final int LONGEST = 178;
    private static final int SHORTEST = 82;

    private final Conversation conversation;
    private final Application application;
    private final Interview interview;
    private final Scene scene;
    private final Abilities abilities;
    private final Wording wording = new Wording(FRAMES);
    private final Set<String> ordersTaken = new HashSet<>();

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
        Text best = null;
        for (Set<String> without : cuts(notes)) {
            Attempt attempt = new Attempt(id, notes, order, without);
            best = attempt.text(missing);
            if (attempt.page.words() <= LONGEST) {
                attempt.keep();
                return best;
            }
        }
        return Objects.requireNonNull(best);
    }

    /** What to leave out when the letter grows too long, least first. */
    private static List<Set<String>> cuts(Notes notes) {
        return List.of(
                Set.of(),
                Set.of("aside"),
                Set.of("aside", "ability"),
                Set.of("aside", "ability", "date"),
                Set.of("aside", "ability", "date", "praise"),
                Set.of("aside", "ability", "date", "praise", "evidence"),
                Set.of("aside", "ability", "date", "praise", "evidence", "need"));
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
        notes.concerns().stream()
                .limit(1)
                .filter(told -> Sense.isDoubt(told.note()) && !isAnswered(id, told))
                .forEach(told -> missing.add(new Missing(
                        told.pointer(),
                        "You could answer this doubt in a sentence of your own: "
                                + told.note().about() + ".")));
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
        slots.put("ability", abilities.take(null));
        if (arranger && slots.has("others")) {
            page.say("met");
        }
        page.paragraph();
        page.say("ability");
        page.say("interest");
        saysDate(id, slots, page);
        page.paragraph().say("close");
        return new Text(page.subject(), page.text(), facts, missing);
    }

    /** A letter to somebody who decides and was not met: it claims no meeting (S2-8). */
    Text unmet(String id) {
        Facts facts = new Facts();
        Slots slots = scene.slots(id).put("ability", abilities.take(null));
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

    /** One way of writing one letter; kept only if it is not too long. */
    private final class Attempt {

        private final Facts facts = new Facts();
        private final Page page;
        private final String id;
        private @Nullable Told ability;

        Attempt(String id, Notes notes, String order, Set<String> without) {
            this.id = id;
            Slots slots = scene.slots(id);
            page = wording.new Page(slots, scene.conditions(id), notes.seed(), facts);
            List<Told> topics = new ArrayList<>(notes.topics());
            topics.sort(Comparator.comparing(told -> Sense.isLogistics(told.note())));
            slots.put("topic", topics.isEmpty() ? null : topics.remove(0));
            Told need = notes.challenge();
            if (need != null && slots.note("topic") == null && notes.strength() == null) {
                slots.put("topic", need);
                need = null;
            }
            slots.put("need", need);
            slots.put("topic2", topics.isEmpty() ? null : topics.get(0));
            slots.put("evidence", notes.liked().isEmpty() ? null : notes.liked().get(0));
            slots.put("strength", notes.strength());
            slots.put("aside", mayBeSaid(notes.aside()) ? notes.aside() : null);
            Told concern = notes.concerns().isEmpty() ? null : notes.concerns().get(0);
            slots.put("concern", concern);
            List<Told> forgotten = new ArrayList<>(conversation.forgottenFor(id));
            Told answer = concern == null
                    ? null
                    : forgotten.stream()
                            .filter(concern::sharesWordsWith)
                            .findFirst()
                            .orElse(null);
            if (answer != null) {
                slots.put("answer", answer);
                forgotten.remove(answer);
                page.holds(answer.note().hasClause() ? "answer" : "answer-thing");
            }
            if (need != null) {
                Sense.ofNeed(need.note()).forEach(page::holds);
            }
            if (!notes.liked().isEmpty()) {
                Sense.ofDeed(notes.liked().get(0).note()).forEach(page::holds);
                if (need != null && need.sharesWordsWith(notes.liked().get(0))) {
                    page.holds("related");
                }
            }
            if (concern != null) {
                page.holds(Sense.ofLack(concern.note()));
                Sense.ofDoubt(concern.note()).ifPresent(page::holds);
            }
            if (notes.strength() != null
                    && notes.strength().note().that() != null
                    && !notes.strength().note().that().matches("(you|there) .*")) {
                page.holds("strength-not-you");
            }
            Told topic = slots.note("topic");
            if (topic != null
                    && topic.note().head().equals(topic.note().about())
                    && topic.note().head().split(" ").length <= 6) {
                page.holds("short-topic");
            }
            for (String move : order.split(" ")) {
                if (move.equals("/")) {
                    page.paragraph();
                } else if (!without.contains(move)) {
                    say(move, slots, forgotten, notes);
                }
            }
        }

        /** Whether something said in passing reads well in a letter: a fact of the reader's own, or a plain thing. */
        private static boolean mayBeSaid(@Nullable Told aside) {
            if (aside == null || aside.note().about().matches(".*\\b(he|she|him|hates?|my)\\b.*")) {
                return false;
            }
            return aside.note().kind() == Note.Kind.FACT && ("" + aside.note().that()).startsWith("you")
                    || aside.note().kind() == Note.Kind.THING
                            && aside.note().confidence() > 0.8
                            && aside.note().about().matches("(the|your words) .*")
                            && !aside.note().about().matches("the [a-z-]+s [a-z]+.*")
                            && aside.note().about().split(" ").length < 7;
        }

        private void say(String move, Slots slots, List<Told> forgotten, Notes notes) {
            switch (move) {
                case "opening" -> page.paragraph().say(move);
                case "hook" -> {
                    if (slots.has("topic")) {
                        page.say("hook");
                    }
                    Told second = slots.note("topic2");
                    boolean room = second != null && count(notes) < 6 && !Sense.isLogistics(second.note());
                    if (room) {
                        page.say("hook2");
                    }
                }
                case "openhook" -> {
                    if (!slots.has("topic") || !page.paragraph().say("openhook")) {
                        say("opening", slots, forgotten, notes);
                        say("hook", slots, forgotten, notes);
                    }
                }
                case "bridge" -> {
                    if (!slots.has("need") || !slots.has("evidence") || !page.say("bridge")) {
                        say("need", slots, forgotten, notes);
                        say("evidence", slots, forgotten, notes);
                    }
                }
                case "need" -> {
                    if (slots.has("need") && page.say("need")) {
                        page.holds("after-need");
                    }
                }
                case "evidence" -> {
                    if (slots.has("evidence")) {
                        page.say("evidence");
                    } else if (ability == null) {
                        useAbility(slots);
                        page.say("ability");
                    }
                }
                case "ability" -> {
                    if (ability == null && count(notes) < 6) {
                        useAbility(slots);
                        page.say("ability");
                    }
                }
                case "concern" -> {
                    if (slots.has("concern")) {
                        if (!slots.has("answer") && ability == null) {
                            useAbility(slots);
                        }
                        page.say("concern");
                    }
                }
                case "forgotten" ->
                    forgotten.forEach(told -> {
                        slots.put("omitted", told);
                        page.say("forgotten");
                    });
                case "correction" -> conversation.slipsFor(id).forEach(slip -> correct(slip, slots));
                case "praise" -> {
                    if (slots.has("strength")) {
                        page.say("praise");
                    }
                }
                case "aside" -> {
                    if (slots.has("aside") && page.words() < 110) {
                        page.say("aside");
                    }
                }
                case "interest" -> page.say("interest");
                case "close" -> {
                    if (slots.has("others") && page.words() < 62) {
                        page.say("also-met");
                    }
                    saysDate(id, slots, page);
                    page.say("close");
                }
                default -> throw new IllegalArgumentException("no move '" + move + "'");
            }
        }

        private void useAbility(Slots slots) {
            ability = abilities.peek(slots.note("concern"));
            slots.put("ability", ability);
        }

        private void correct(Slip slip, Slots slots) {
            slots.put("said", slip.said()).put("right", slip.right(), slip.pointer() + "/is");
            if (slip.figure()) {
                page.holds("figure");
            }
            page.say("correction");
        }

        private static int count(Notes notes) {
            return (int) notes.all().count();
        }

        Text text(List<Missing> missing) {
            return new Text(page.subject(), page.text(), facts, missing);
        }

        void keep() {
            if (ability != null) {
                abilities.take(ability);
            }
        }
    }
}
