package afterword.letters.draft;

import afterword.letters.draft.Conversation.Notes;
import afterword.letters.draft.Conversation.Slip;
import afterword.letters.draft.Wording.Page;
import afterword.letters.draft.note.Note;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One way of writing one thank-you: says the moves of an order on a page, along one line of thought. */
final class Composition {

    /** From how many words on a letter has no room for a strength that nothing calls for. */
    private static final int FULL = 120;

    /** Up to how many words a letter has room for something said in passing. */
    private static final int ROOMY = 95;

    /** Up to how many words a letter says little. */
    private static final int THIN = 42;

    /** From here on a strength may be named in the same breath as a need. */
    private static final double BEARS = 0.18;

    /** Something in passing that belongs to the work: how the reader came to it. */
    private static final Pattern OF_THE_WORK = Pattern.compile(
            "^you (?:have |had |once |also |first )?(?:started|began|joined|came|worked|trained|built|founded|learned|learnt|served|taught)\\b"
                    + "(?!.*\\b(?:church|school|wife|husband|ex|brother|sister)\\b)");

    private final Slots slots;
    private final Page page;
    private final Notes notes;
    private final Thought thought;
    private final List<Slip> slips;
    private final List<Told> spare;
    private final Abilities abilities;
    private final FirstSteps steps;
    private final Set<String> without;
    private @Nullable Told ability;
    private final Telling telling;
    private boolean saidEvidence;

    /** Whether the sentence before this one spoke of what they have to deal with. */
    private boolean justNeed;

    Composition(
            Slots slots,
            Page page,
            Notes notes,
            Thought thought,
            List<Slip> slips,
            List<Told> spare,
            Abilities abilities,
            FirstSteps steps,
            Set<String> without) {
        this.slots = slots;
        this.page = page;
        this.notes = notes;
        this.thought = thought;
        this.slips = slips;
        this.spare = spare;
        this.abilities = abilities;
        this.steps = steps;
        this.without = without;
        this.telling = new Telling(slots, page, thought);
    }

    /** Says the moves of {@code order} that are wanted; gives the strength that was spoken of, if one was. */
    @Nullable
    Told say(String order) {
        prepare();
        page.paragraph();
        for (String move : order.split(" ")) {
            if (move.equals("/")) {
                page.paragraph();
            } else if (!without.contains(move)) {
                boolean before = telling.hasSaidNeed();
                make(move);
                justNeed = telling.hasSaidNeed() && !before && !move.equals("openneed");
            }
        }
        return ability;
    }

    private void prepare() {
        slots.put("evidence", thought.evidence());
        slots.put("answer", thought.answer()).put("strength", notes.strength());
        slots.put("aside", mayBeSaid(notes.aside()) ? notes.aside() : null);
        Told need = thought.need();
        if (need != null) {
            if (need.equals(notes.challenge())) {
                page.holds("difficulty");
            }
            slots.put("need", need).put("plan", steps.onNeed(need.note(), notes.seed()), need.pointer());
        }
        Told evidence = thought.evidence();
        if (evidence != null) {
            Sense.ofDeed(evidence.note()).forEach(page::holds);
            Sense.ofWhatItShows(evidence.note()).ifPresent(page::holds);
            page.holds("one", !evidence.note().plural());
            page.holds("noticed", Sense.isSeen(evidence.note()));
            page.holds("conduct", Sense.isConduct(evidence.note()));
            page.holds(Sense.isDoing(evidence.note()) ? "does" : "state");
            page.holds("related", need != null && Bearing.isPlain(need, evidence));
            page.holds("near", need != null && Bearing.isNear(need, evidence));
        }
        Told answer = thought.answer();
        if (answer != null) {
            page.holds(answer.note().hasClause() ? "answer" : "answer-thing");
        }
        Told strength = notes.strength();
        if (strength != null
                && strength.note().that() != null
                && !strength.note().that().matches("(you|there) .*")) {
            page.holds("strength-not-you");
        }
        if (slots.has("date") && !without.contains("date")) {
            page.holds("dated");
        }
    }

    private void make(String move) {
        switch (move) {
            case "opening" -> open(false, false);
            case "openliked" -> open(false, true);
            case "openneed" -> open(true, false);
            case "tell" -> telling.tell();
            case "evidence" -> evidence();
            case "concern" -> concern();
            case "forgotten" ->
                thought.forgotten().forEach(told -> {
                    slots.put("omitted", told);
                    page.say("forgotten");
                });
            case "correction" -> slips.forEach(this::correct);
            case "end" -> end();
            default -> throw new IllegalArgumentException("no move '" + move + "'");
        }
    }

    /** The first sentence: thanks for what was told; where that was nothing, for what else there is. */
    private void open(boolean need, boolean liked) {
        if (telling.open() || need && telling.openWithNeed()) {
            return;
        }
        saidEvidence = liked && slots.has("evidence") && page.say("openliked");
        if (!saidEvidence) {
            page.say("opening");
        }
    }

    private void evidence() {
        if (saidEvidence) {
            return;
        }
        if (slots.has("evidence")) {
            boolean shows = page.has("achievement")
                    && Sense.ofWhatItShows(
                                    Objects.requireNonNull(thought.evidence()).note())
                            .isPresent();
            saidEvidence = justNeed && !shows && page.say("evidence-then") || page.say("evidence");
        } else if (justNeed && (thought.concern() == null || thought.answer() != null)) {
            Told peeked = abilities.peek();
            if (peeked != null && Bearing.nearness(Objects.requireNonNull(thought.need()), peeked) >= BEARS) {
                use(peeked);
                page.say("ability-then");
            }
        }
    }

    private void concern() {
        Told concern = thought.concern();
        if (concern == null) {
            return;
        }
        meet(concern);
        if (thought.answer() == null && ability == null && Sense.isOfSkill(concern.note())) {
            use(abilities.beside(concern));
        }
        page.holds("beside", ability != null);
        boolean set = ability != null;
        if (thought.answer() == null || !page.say("concern-answer")) {
            sayHow();
            if (thought.answer() != null) {
                slots.put("omitted", thought.answer());
                page.say("forgotten");
            }
        }
        if (set && !page.restsOn(Objects.requireNonNull(ability).pointer())) {
            use(null);
        }
        Told beside = ability;
        slots.put("ability", (Told) null);
        page.holds("beside", false);
        for (Told other : notes.concerns()) {
            if (!other.equals(concern) && page.words() < FULL) {
                meet(other);
                sayHow();
            }
        }
        slots.put("ability", beside);
    }

    /** A doubt to which there is nothing honest to say but the applicant's own answer is asked about, not parried. */
    private void sayHow() {
        if (slots.has("cure")) {
            page.say("concern");
        }
    }

    /** Makes {@code concern} the one that the next sentence is about. */
    private void meet(Told concern) {
        Note note = concern.note();
        String cure = FirstSteps.meets(note) ? steps.onConcern(note, notes.seed()) : "";
        slots.put("concern", concern);
        if (cure.isEmpty()) {
            slots.remove("cure");
        } else {
            slots.put("cure", cure, concern.pointer());
        }
        Sense.CONCERNS.forEach(matter -> page.holds(matter, false));
        Sense.ofConcern(note).forEach(page::holds);
        page.holds(
                "step-by-step",
                note.kind() == Note.Kind.LACK
                        && cure.startsWith("I would ")
                        && !Sense.ofLack(note).matches("lack-(history|moment|progress|trait)"));
    }

    private void use(@Nullable Told taken) {
        ability = taken;
        slots.put("ability", taken);
        page.holds("span", taken != null && Abilities.isSpan(taken));
    }

    /** The last paragraph: why the position is wanted, and thanks. */
    private void end() {
        if (slots.has("aside") && page.words() < ROOMY) {
            page.say("aside");
        }
        page.holds("thin", page.words() < THIN);
        page.holds("unnamed", !page.text().contains(Objects.requireNonNull(slots.words("position"))));
        boolean praises = slots.has("strength") && !without.contains("praise");
        if (page.words() < FULL && !without.contains("ability") && (praises || abilities.peek() == null)) {
            own();
        }
        boolean said = praises && page.say("praise-interest");
        if (!said && ability == null && !without.contains("ability") && page.words() < FULL) {
            use(abilities.peek());
            if (ability != null && page.has("thin")) {
                page.say("ability");
            } else {
                said = ability != null && page.say("ability-interest");
            }
        }
        if (!said) {
            page.say("end");
        } else if (!page.has("dated") || !page.say("dated-close")) {
            page.say("close");
        }
    }

    /** Something of the applicant's own, where the letter has nothing of it yet. */
    private void own() {
        if (ability != null || thought.answer() != null || !thought.forgotten().isEmpty()) {
            return;
        }
        Told next = abilities.peek();
        if (next == null && !spare.isEmpty()) {
            slots.put("omitted", spare.get(0));
            page.say("forgotten");
        } else {
            use(next == null ? abilities.again() : next);
            if (ability != null) {
                page.say("ability");
            }
        }
    }

    private void correct(Slip slip) {
        slots.put("slip", slip.words().said(), slip.pointer() + "/said");
        slots.put("right", slip.words().right(), slip.pointer() + "/is");
        page.holds("figure", slip.figure());
        page.say("correction");
    }

    /** Whether something said in passing reads well in a letter: how the reader came to the work, and nothing of their home. */
    private static boolean mayBeSaid(@Nullable Told aside) {
        return aside != null
                && aside.note().kind() == Note.Kind.FACT
                && OF_THE_WORK.matcher("" + aside.note().that()).find();
    }
}
