package afterword.letters.draft;

import afterword.documents.Documents;
import afterword.documents.Fields;
import afterword.letters.draft.note.Note;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant would do first about a need, or to meet a doubt: a step in a clause, with the note's own words where
 * there is something in them to take hold of. No two letters of a panel promise the same.
 */
final class FirstSteps {

    private static final Stock STOCK = stock();

    private final Set<String> taken = new HashSet<>();

    private record Stock(List<Step> needs, List<Step> concerns) {}

    /** A step, and the matter it suits. */
    private record Step(
            Pattern where, @Nullable String is, @Nullable String of, List<String> say) {

        boolean suits(String words, Set<String> matter) {
            return where.matcher(words).find()
                    && (is == null || matter.contains(is))
                    && (of == null || of.equals("people") == People.begin(words));
        }

        /** Whether it takes hold of something in the note. */
        boolean isTelling() {
            return !where.pattern().isEmpty();
        }
    }

    private static Stock stock() {
        String resource = "plans.yaml";
        try (InputStream in = Objects.requireNonNull(FirstSteps.class.getResourceAsStream(resource), resource)) {
            return Documents.of(resource, in)
                    .read(fields -> new Stock(
                            fields.each("needs", FirstSteps::step), fields.each("concerns", FirstSteps::step)))
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static Step step(Fields fields) {
        String where = fields.text("where", "\\\\blate\\\\b");
        return new Step(
                Pattern.compile(where == null ? "" : where, Pattern.CASE_INSENSITIVE),
                fields.text("is", "lack-scale"),
                fields.text("of", "people"),
                fields.texts("say", "[I would ask first what has been tried]"));
    }

    /** The same steps taken so far, to try with. */
    FirstSteps copy() {
        FirstSteps copy = new FirstSteps();
        copy.taken.addAll(taken);
        return copy;
    }

    /** Every sentence of the stock. */
    static Stream<String> all() {
        return Stream.concat(STOCK.needs.stream(), STOCK.concerns.stream()).flatMap(step -> step.say.stream());
    }

    /** Whether the note gives something to take hold of. */
    static boolean isTelling(Note need) {
        return stepFor(STOCK.needs, words(need), Set.of()).isTelling();
    }

    /** Whether there is something to say that meets {@code concern}; else only the applicant can answer it. */
    static boolean meets(Note concern) {
        boolean mine = !Sense.isDoubt(concern) || concern.about().matches(".*\\b(?:I|my|me)\\b.*");
        return mine
                && !stepFor(STOCK.concerns, words(concern), Sense.ofConcern(concern))
                        .say
                        .isEmpty();
    }

    /** What to do first about {@code need}; {@code seed} chooses where there are several ways. */
    String onNeed(Note need, int seed) {
        return say(stepFor(STOCK.needs, words(need), Set.of()), need, seed);
    }

    /** How to meet {@code concern}. */
    String onConcern(Note concern, int seed) {
        return say(stepFor(STOCK.concerns, words(concern), Sense.ofConcern(concern)), concern, seed);
    }

    private static Step stepFor(List<Step> steps, String words, Set<String> matter) {
        return steps.stream()
                .filter(step -> step.suits(words, matter))
                .findFirst()
                .orElseThrow();
    }

    private String say(Step step, Note note, int seed) {
        String chosen = null;
        for (int i = 0; i < step.say.size() && chosen == null; i++) {
            String candidate = step.say.get(Math.floorMod(seed + i, step.say.size()));
            chosen = taken.add(candidate) ? candidate : null;
        }
        String text = chosen == null ? step.say.get(Math.floorMod(seed, step.say.size())) : chosen;
        Matcher found = step.where.matcher(words(note));
        for (int i = 1; found.find(0) && i <= found.groupCount(); i++) {
            String caught = found.group(i);
            text = text.replace("$" + i, caught == null ? "" : caught);
        }
        boolean many = note.plural();
        return text.replace("{they}", many ? "they" : "it")
                .replace("{them}", many ? "them" : "it")
                .replace("{their}", many ? "their" : "its");
    }

    private static String words(Note note) {
        return note.that() == null ? note.about() : note.that();
    }
}
