package afterword.letters.draft.note;

import static afterword.letters.draft.note.Groups.isCapital;
import static afterword.letters.draft.note.Parts.first;
import static afterword.letters.draft.note.Voice.voice;

import afterword.letters.draft.note.Note.Kind;
import afterword.letters.draft.note.Scribble.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a further part goes with the first where the note is of the applicant: a doubt, a strength, something put right. */
final class OwnJoins {

    /** What comes of the two; nothing where the part is left out. */
    record Joined(@Nullable Reading reading) {}

    private static final Optional<Joined> LEFT_OUT = Optional.of(new Joined(null));

    private OwnJoins() {}

    private static Optional<Joined> said(Reading reading) {
        return Optional.of(new Joined(reading));
    }

    /** What the part is to {@code reading}; nothing where it is no matter of the applicant's, and the common rules decide. */
    static Optional<Joined> joined(Reading reading, Part part, Field field) {
        List<String> t = part.words();
        String first = t.get(0).toLowerCase(Locale.ROOT);
        if (field == Field.CONCERN
                && (reading.confidence() < 0.6 || reading.kind() == Kind.FACT || reading.kind() == Kind.THING)) {
            Reading doubt = Parts.first(part, field);
            if (doubt.kind() == Kind.DOUBT
                    && (part.question() || reading.kind() != Kind.THING || reading.confidence() < 0.6)) {
                return said(doubt);
            }
        }
        if (field == Field.CONCERN && reading.kind() == Kind.THING && first.matches("how|what|who|when|where|why")) {
            Reading question = Parts.first(part, field);
            if (question.kind() == Kind.QUESTION && t.size() > 2) {
                return said(Reading.doubt(question.about()));
            }
        }
        if (field == Field.CONCERN
                && reading.kind() == Kind.THING
                && t.size() > 2
                && first.matches("is|are|was|would|will")
                && t.get(1).matches("that|it|this")) {
            String thing =
                    reading.about().replaceFirst("^the (?=\\d|one|two|three|four|five|six|seven|eight|nine)", "");
            return said(Reading.doubt(
                    "whether " + thing + " " + first + " " + voice(t.subList(2, t.size()), field, false)));
        }
        if (t.get(t.size() - 1).matches("especially|mostly|mainly|usually|sometimes")) {
            return LEFT_OUT;
        }
        boolean asked = field == Field.CONCERN
                && t.size() > 2
                && first.matches("would|could|will|can|am|do|did|shall")
                && t.get(1).equals("I");
        if (asked) {
            return said(Parts.first(part, field));
        }
        if (part.question() && field != Field.TOPIC && field != Field.CHALLENGE) {
            return LEFT_OUT;
        }
        if (field == Field.ABILITY
                && reading.kind() == Kind.THING
                && t.size() == 2
                && Grammar.isNumeral(t.get(0))
                && WordClass.TIME.has(t.get(1).replaceAll("s$", ""))) {
            String whole = part.text() + " of " + reading.about().replaceFirst("^my (experience with )?", "");
            return said(Reading.thing(whole, whole, true, 0.88));
        }
        boolean grade = field == Field.ABILITY
                && reading.kind() == Kind.THING
                && t.size() == 2
                && first.matches("grade|level|band|category|class|tier")
                && t.get(1).matches("\\d|[A-E]|I{1,3}");
        if (grade) {
            return said(reading.appended(", " + Text.join(t)));
        }
        if (field == Field.ABILITY && reading.kind() == Kind.THING && isWhereOrWhen(reading, t)) {
            boolean school = t.size() > 1
                    && t.stream()
                            .anyMatch(word -> word.matches(
                                    "University|College|School|Institute|Polytechnic|Academy|Conservatoire"));
            boolean paper = List.of(reading.head().split(" ")).stream()
                    .anyMatch(word ->
                            WordClass.CREDENTIAL.has(Groups.lower(word)) || word.matches("diploma|degree|certificate"));
            String from = t.get(0).equals("University") ? " from the " : " from ";
            return school && paper ? said(reading.appended(from + Text.join(t))) : LEFT_OUT;
        }
        if (field == Field.CORRECTION
                && reading.kind() == Kind.THING
                && Grammar.isNumeral(t.get(0))
                && t.size() > 2
                && Grammar.PREPOSITIONS.contains(t.get(1))) {
            boolean some = t.get(0).matches("one|two|three|four|five|1|2|3|4|5")
                    || reading.about().matches("\\d+")
                            && t.get(0).matches("\\d+")
                            && Integer.parseInt(t.get(0)) < Integer.parseInt(reading.about());
            String rest = Text.join(t.subList(1, t.size())).replaceFirst("^of (?:them|those) ", "");
            return said(reading.appended(", " + (some ? t.get(0) + " of them " : "and " + t.get(0) + " ") + rest));
        }
        if (field == Field.CORRECTION && first.equals("no") && reading.kind() == Kind.THING) {
            return said(reading.appended(", but " + part.text()));
        }
        if (field == Field.CONCERN && first.matches("not|never|no") && reading.kind() != Kind.LACK) {
            Reading lack = first(part, field);
            if (lack.kind() == Kind.LACK
                    && lack.that() != null
                    && lack.that().endsWith(" done it")
                    && reading.about().split(" ")[0].endsWith("ing")) {
                return said(Lacks.lacking(lack.that().replaceFirst(" it$", " any ") + reading.about()));
            }
            if (lack.kind() == Kind.LACK && lack.that() != null && lack.that().endsWith(" one")) {
                String held = lack.that().substring(0, lack.that().length() - 4)
                        + " "
                        + Groups.article("a " + reading.head().replaceFirst("^(my|the) ", ""));
                return said(Lacks.lacking(held));
            }
            return lack.kind() == Kind.LACK ? said(lack) : LEFT_OUT;
        }
        if (field == Field.CORRECTION && !first.matches("no|not")) {
            return t.size() == 2
                            && Grammar.isNumeral(t.get(0))
                            && reading.kind() == Kind.THING
                            && Grammar.isNumeral(reading.about().split(" ")[0])
                    ? said(reading.appended(" and " + Text.join(t)))
                    : LEFT_OUT;
        }
        return Optional.empty();
    }

    /** "Dunedin", "AAT", "2014" behind a paper or years of work: a place, a body or a year, not a second thing. */
    private static boolean isWhereOrWhen(Reading reading, List<String> t) {
        boolean year = t.size() == 1 && t.get(0).matches("(?:19|20)\\d\\d");
        boolean names = t.stream().allMatch(word -> isCapital(word) || word.matches("of|the|for|and|&"))
                && t.stream()
                        .map(Groups::lower)
                        .noneMatch(word -> WordClass.TOOL.has(word) || WordClass.CREDENTIAL.has(word))
                && t.stream().noneMatch(Grammar.LANGUAGES::contains);
        boolean listed = reading.about().matches("my (?:experience with )?[A-Z]\\w*(?: [A-Z]\\w*)*(?: and .*)?")
                && !WordClass.CREDENTIAL.has(
                        Groups.lower(reading.head().replaceFirst("^my (?:experience with )?", "")));
        return year || names && !listed;
    }
}
