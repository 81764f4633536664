package afterword.letters.draft.note;

import afterword.letters.draft.note.Note.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Completes what is neither a name nor a clause for want of its "is": "boxes worn out", "water carted 90 km". */
final class BrokenOff {

    private static final Pattern DONE = Pattern.compile(
            "(?<name>.+?) (?<done>[a-z-]+(?: (?:out|off|down|up|away|over|on|in|open|shut))?"
                    + "(?: (?:too|so|when|if|twice|once|often|late|wrong|early|anywhere|everywhere|(?:two|three|four|many) times|the same (?:day|night|evening|week|hour)|every|each|until|when|after|before|(?:two|three|four|five|six|\\d+) |to|by|for|as|within|on time|in full|without)(?: .*)?)?)");

    /** What can only be said of the name before it. */
    private static final Pattern STATE = Pattern.compile(
            "(?<name>.+?) (?<done>out of (?:date|order|stock|action|use|service|print|sync)\\b.*"
                    + "|(?:up|down) (?:by |to )?(?:an? (?:third|quarter|half)|half|\\d\\S*)(?: .*)?"
                    + "|(?:up|down|off|out|away) since .*"
                    + "|(?:gone|missing|closed|shut|broken|vacant|empty|idle|unused)(?: (?:since|by|before|after|until) .*)?)");

    /** A name in which somebody does something else. */
    private static final Pattern CLAUSE =
            Pattern.compile("\\b(?:and|since|when|that|which|who|until|if|because|where|after|before)\\b");

    private static final Set<String> BEHIND_PASSIVE = Set.of(
            "by", "in", "from", "to", "at", "on", "with", "without", "into", "for", "twice", "once", "daily", "weekly",
            "monthly");

    private BrokenOff() {}

    /** The name as a clause that says what state it is in, where it goes on like one; nothing where it is a plain name. */
    static Optional<Reading> completed(Reading way, Field field) {
        if (!field.isTheirs() || way.kind() != Kind.THING) {
            return Optional.empty();
        }
        Matcher state = STATE.matcher(way.about());
        Matcher done = DONE.matcher(way.about());
        boolean stated = state.matches();
        if (!stated && !(done.matches() && isDone(done.group("done")))) {
            return Optional.empty();
        }
        Matcher found = stated ? state : done;
        String name = found.group("name");
        if (CLAUSE.matcher(name).find() || !Syntax.isName(name)) {
            return Optional.empty();
        }
        boolean since = found.group("done").contains(" since ");
        String is = way.plural() ? since ? " have been " : " are " : since ? " has been " : " is ";
        String clause = name + is + found.group("done");
        return Optional.of(new Reading(Kind.FACT, "how " + clause, clause, name, way.plural(), way.confidence(), null));
    }

    private static boolean isDone(String words) {
        Set<String> classes = SyntaxWords.classes(words.split(" ")[0]);
        return classes.contains("participle") && !classes.contains("nc");
    }

    /** The clause of {@code way}: "water carted 90 km" does not cart, it is carted. */
    static @Nullable String passive(Reading way, Field field) {
        String that = way.that();
        boolean theirs = field == Field.TOPIC || field == Field.CHALLENGE;
        if (that == null || !theirs || way.kind() != Kind.FACT) {
            return that;
        }
        List<String> words = SyntaxWords.split(that);
        for (int at = 1; at + 1 < words.size() && at < 6; at++) {
            Set<String> classes = SyntaxWords.classes(words.get(at));
            if (Grammar.isAuxiliary(words.get(at))
                    || classes.stream().anyMatch(name -> name.matches("v[zb].")) && !classes.contains("rt")) {
                return that;
            }
            boolean passive = classes.contains("rt")
                    && !classes.contains("vdi")
                    && !classes.contains("nc")
                    && !Lexicon.ENGLISH.isPerson(words.get(at - 1))
                    && SyntaxWords.classes(words.get(at - 1)).stream().anyMatch(name -> name.matches("n[cmp]"))
                    && (BEHIND_PASSIVE.contains(words.get(at + 1))
                            || words.get(at + 1).matches("\\d.*"));
            if (passive) {
                boolean many = Lexicon.ENGLISH.isPlural(words.get(at - 1));
                words.add(at, many ? "are" : "is");
                return String.join(" ", words).replace(" , ", ", ");
            }
        }
        return that;
    }
}
