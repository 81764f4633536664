package afterword.letters.draft.note;

import static afterword.letters.draft.note.Voice.voice;

import afterword.letters.draft.note.Note.Kind;
import afterword.letters.draft.note.Scribble.Part;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a further part says of the thing before it: how many of them, how much of it, how it is, what goes on with it.
 * Whether the whole is English, the strict grammar says afterwards.
 */
final class Riders {

    private static final Pattern COUNT = Pattern.compile(
            "(?<count>(?:about |nearly |over |only |almost |some )?(?:"
                    + "[\\d,]+|one|all|both|none|several|many|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most))(?: of (?:them|those))?(?: (?<rest>.+))?");

    /** What can be measured by an amount: "the cost saving of 41k". */
    private static final Pattern MEASURABLE = Pattern.compile(
            ".*\\b(?:times?|costs?|saving|savings|budget|waits?|delays?|commute|gap|loss|turnover|margin|drive|fees?|deficit|bill|backlog|surplus|grant|contract|shortfall|overspend|caseload)\\b.*");

    private static final Pattern AMOUNT = Pattern.compile(
            "(?:about |nearly |over )?(?:[$£€]\\S+|\\d\\S*(?:k|m|bn|%)|(?:\\d\\S*|[a-z]+) (?:years|months|weeks|days|hours|minutes|miles|km|percent|million|thousand)(?: (?:a|an|per) [a-z]+)?)");

    private static final Pattern RATE = Pattern.compile(
            "(?:(?:about|nearly|over|only) )?(?:\\d\\S*|[a-z]+)(?: [a-z-]+)? (?:a|an|per|in) (?:[a-z]+|\\d+)(?: at most| at least)?");

    private static final Pattern STATE = Pattern.compile(
            "(?:always|still|often|never|usually|sometimes|almost always|nearly always|rarely) (?<how>\\S+).*");

    private static final Pattern NOBODY = Pattern.compile("(?:nobody|everyone|everybody) [a-z]+");

    private Riders() {}

    static Optional<Reading> on(Reading reading, List<Reading> things, Part part, Field field) {
        boolean theirs = field.isTheirs();
        boolean plain = reading.kind() == Kind.THING
                && reading.that() == null
                && reading.words() <= 8
                && BrokenOff.completed(reading, field).isEmpty()
                && (theirs || field == Field.LIKED);
        if (!plain) {
            return Optional.empty();
        }
        String said = voice(part.words(), field, false);
        Optional<Reading> figures = measured(reading, said).or(() -> counted(reading, said));
        if (figures.isPresent() || !theirs || part.before() == '(') {
            return figures;
        }
        return stated(reading, said).or(() -> done(reading, said)).or(() -> going(reading, things, part, field));
    }

    /** "240 volunteers, 60 active": 60 of them; "a hotel job, 60 chairs": with as many. */
    private static Optional<Reading> counted(Reading reading, String said) {
        Matcher count = COUNT.matcher(said);
        if (!count.matches()) {
            return Optional.empty();
        }
        String figure = count.group("count");
        String rest = count.group("rest");
        boolean things = rest != null
                && !said.contains(" of them ")
                && !said.endsWith(" at a time")
                && (rest.contains(" ") || reading.about().contains(" "))
                && (figure.equals("one") ? !reading.plural() && Syntax.isName(said) : isCounted(rest));
        if (things) {
            boolean both = reading.about().matches("(?:the )?(?:\\d\\S*|two|three|four|five|six|seven|eight|nine) .*");
            boolean some = reading.plural() && !both || figure.matches("half|most|all|both|none|several|many");
            return some ? Optional.empty() : Optional.of(reading.appended((both ? " and " : ", with ") + said));
        }
        if (rest != null && rest.matches("in (?:\\d|two|three|four|five|six|seven|eight|nine|ten).*")) {
            return Optional.empty();
        }
        String more = figure + " of them" + (rest == null ? "" : " " + rest);
        return reading.plural() && !AMOUNT.matcher(said).matches() && (rest == null || Syntax.isRider(more))
                ? Optional.of(reading.appended(", " + more))
                : Optional.empty();
    }

    /** Whether {@code rest} of what is counted begins with things of its own: "chairs by Easter", not "last year". */
    private static boolean isCounted(String rest) {
        List<String> words = List.of(rest.split(" "));
        int end = Groups.groupEnd(words, 0);
        return end > 0
                && Lexicon.ENGLISH.isPlural(words.get(end - 1))
                && Syntax.isName(String.join(" ", words.subList(0, end)))
                && !WordClass.TIME.has(Lexicon.ENGLISH.singular(words.get(end - 1)));
    }

    private static Optional<Reading> measured(Reading reading, String said) {
        if (AMOUNT.matcher(said).matches()) {
            boolean of = MEASURABLE.matcher(reading.head()).matches();
            return of ? Optional.of(reading.appended(" of " + said)) : Optional.empty();
        }
        boolean share = said.matches("\\d\\S*% [a-z]+");
        boolean rate = RATE.matcher(said).matches()
                && Grammar.isNumeral(
                        said.replaceFirst("^(?:about|nearly|over|only) ", "").split(" ")[0]);
        return share || rate ? Optional.of(reading.appended((share ? ", with " : ", ") + said)) : Optional.empty();
    }

    /** "courtesy cars, always short": which are. */
    private static Optional<Reading> stated(Reading reading, String said) {
        String is = reading.plural() ? "are " : "is ";
        Matcher state = STATE.matcher(said);
        return state.matches()
                        && SyntaxWords.classes(state.group("how")).stream().noneMatch(name -> name.matches("n[cmp]|pn"))
                        && Syntax.isClause("they are " + said)
                ? Optional.of(reading.appended(", which " + is + said))
                : Optional.empty();
    }

    /** "GPS in the tractors, drivers don't like": which they do not. */
    private static Optional<Reading> done(Reading reading, String said) {
        String about = reading.about() + ", which " + said;
        boolean open = said.matches(".+ (?:do not|does not|cannot|never) [a-z]+|(?:nobody|everyone|everybody) .+");
        return open && !reading.about().contains(",") && !Syntax.isClause(said) && Syntax.isOpen(said)
                ? Optional.of(reading.withAbout(about))
                : Optional.empty();
    }

    /** "Lane hire, clubs want Saturdays back": the lane hire and how they want them. */
    private static Optional<Reading> going(Reading reading, List<Reading> things, Part part, Field field) {
        Reading next = Parts.first(part, field);
        boolean single = things.size() == 1
                && !reading.about().contains(",")
                && !reading.about().contains(" and ");
        boolean asked = next.kind() == Kind.QUESTION
                && Syntax.isName(next.about())
                && !part.words().contains("they");
        boolean happens = next.kind() == Kind.FACT
                && next.confidence() >= 0.75
                && next.that() != null
                && !next.that().matches("(?:you|it|there|they) .*")
                && !next.that().matches(reading.plural() ? ".* its?\\b.*" : ".* (?:them|they|their)\\b.*")
                && Soundness.risk(next, field) < 0.1
                && !(Grammar.isNumeral(part.words().get(0)) && next.that().matches(".* (?:is|are) .*"))
                && Syntax.isClause(next.that());
        if (!single || reading.confidence() < 0.8 || !asked && !happens) {
            return Optional.empty();
        }
        if (happens && NOBODY.matcher("" + next.that()).matches()) {
            return Optional.of(reading.appended(", which " + next.that()));
        }
        String more = asked ? next.about() : "how " + next.that();
        String about = reading.about() + " and " + more;
        return Optional.of(new Reading(Kind.THING, about, null, reading.head(), true, reading.confidence(), null));
    }
}
