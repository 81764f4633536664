package afterword.letters.draft;

import afterword.letters.draft.Wording.Page;
import afterword.letters.draft.note.Note.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reader told, and what they have to deal with: several things in one sentence each, so that more of a talk is
 * remembered than one note with a reaction to it.
 */
final class Telling {

    /** How many things, and how many clauses, one sentence bears. */
    private static final int THINGS = 2;

    private static final int CLAUSES = 1;

    /** Up to how many words these are said in one breath. */
    private static final int NAMES = 18;

    private static final int BREATH = 24;

    private final Slots slots;
    private final Page page;
    private final Thought thought;
    private final List<Told> things;
    private final List<Told> facts;
    private boolean saidNeed;

    Telling(Slots slots, Page page, Thought thought) {
        this.slots = slots;
        this.page = page;
        this.thought = thought;
        this.things = fitting(
                thought.topics().stream()
                        .filter(told -> told.note().kind() == Kind.THING && !isQuoted(told))
                        .toList(),
                THINGS,
                NAMES);
        this.facts = fitting(
                thought.topics().stream()
                        .filter(told ->
                                told.note().kind() == Kind.FACT && told.note().hasClause())
                        .toList(),
                CLAUSES,
                BREATH - words(need()));
        List<String> names = things.stream().map(told -> told.note().about()).toList();
        slots.put("things", things.isEmpty() ? null : list(names), pointers(things));
    }

    private @Nullable Told need() {
        return thought.need();
    }

    /** Whether the need was said already. */
    boolean hasSaidNeed() {
        return saidNeed;
    }

    /** Opens with thanks for what was told and is not said with the need, where there is such. */
    boolean open() {
        boolean alone = need() == null && !facts.isEmpty();
        if (alone) {
            slots.put("told", clauses(facts), pointers(facts));
        }
        return slots.has("things") ? page.say(alone ? "openboth" : "openthings") : alone && page.say("opentold");
    }

    /** Opens with what they have to deal with, where nothing else was told. */
    boolean openWithNeed() {
        saidNeed = slots.has("need") && !slots.has("things") && facts.isEmpty() && page.say("openneed");
        return saidNeed;
    }

    /** Says what they told in clauses and, at the end, what they have to deal with. */
    void tell() {
        Told need = need();
        if (need != null && !saidNeed) {
            boolean clause = need.note().kind() == Kind.FACT;
            List<Told> told = new ArrayList<>(facts);
            if (clause) {
                told.add(need);
            }
            slots.put("told", clauses(told), pointers(told));
            saidNeed = page.say(
                    facts.isEmpty() ? slots.has("things") ? "need-also" : "need" : clause ? "tell" : "tell-thing");
        }
        thought.topics().stream()
                .filter(told ->
                        told.note().kind() == Kind.QUESTION && !Sense.isLogistics(told.note()) || isQuoted(told))
                .findFirst()
                .ifPresent(told -> {
                    slots.put("topic", told);
                    page.say(isQuoted(told) ? "quoted" : "question");
                });
    }

    /** As many of {@code told} as stand in one sentence, the first ones first; one with a comma in it comes last. */
    private static List<Told> fitting(List<Told> told, int most, int words) {
        List<Told> fitting = new ArrayList<>();
        int left = words;
        for (Told one :
                told.stream().sorted(Comparator.comparing(Telling::isParted)).toList()) {
            boolean second = !fitting.isEmpty() && isParted(fitting.get(fitting.size() - 1));
            if (fitting.size() < most && words(one) <= left && !second) {
                fitting.add(one);
                left -= words(one);
            }
        }
        return fitting;
    }

    private static boolean isParted(Told told) {
        return told.note().about().contains(",");
    }

    private static int words(@Nullable Told told) {
        return told == null
                ? 0
                : (told.note().kind() == Kind.FACT && told.note().that() != null
                                ? told.note().that()
                                : told.note().about())
                        .split(" ")
                        .length;
    }

    /** "The forms and keys, and about the shed, which leaks": where there is a comma or a pair, the last is set apart. */
    private static String list(List<String> names) {
        int last = names.size() - 1;
        boolean apart = last > 0 && names.stream().anyMatch(name -> name.contains(" and ") || name.contains(","));
        return apart ? English.list(names.subList(0, last)) + ", and about " + names.get(last) : English.list(names);
    }

    /** "A, that B and that C", to stand behind "that". */
    private static String clauses(List<Told> told) {
        if (told.isEmpty()) {
            return "";
        }
        List<String> clauses = told.stream().map(one -> one.note().that()).toList();
        boolean paired = clauses.stream().anyMatch(clause -> clause.contains(" and "));
        return clauses.size() == 1
                ? clauses.get(0)
                : String.join(", that ", clauses.subList(0, clauses.size() - 1))
                        + (paired ? ", and that " : " and that ")
                        + clauses.get(clauses.size() - 1);
    }

    private static String[] pointers(List<Told> told) {
        return told.stream().map(Told::pointer).toArray(String[]::new);
    }

    private static boolean isQuoted(Told told) {
        return told.note().about().startsWith("your words ");
    }
}
