package afterword.letters.draft;

import afterword.letters.draft.note.Note;
import afterword.letters.draft.note.Note.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What sort of matter a note is about, so that no sentence answers a vacancy as if it were a leak. */
final class Sense {

    private static final Map<String, Pattern> NEEDS = new LinkedHashMap<>();

    static {
        need(
                "people",
                "vacanc|\\bretir|\\bon leave\\b|staff turnover|turnover (is|at|of)|no one to|nobody to|short-?staff|understaff|\\bshort on\\b|staff cut|pool cut|burnout|\\bquit|resign|cover for|one person|leave after|two left|recruit|hiring");
        need(
                "deadline",
                "\\bby (the )?(end|next|this|spring|summer|autumn|winter|easter|christmas|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|20\\d\\d)|\\baudit\\b|deadline|inspection in|ends? (in )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)");
        need(
                "supply",
                "\\bparts\\b.*\\d|lead times?|back-?order|supplier|spares|deliver(y|ies) (late|take)|\\d+ (wks?|weeks) from");
        need(
                "delay",
                "\\blate\\b|queue|backlog|\\bwait|bunch|\\bslow|overdue|\\btakes? |\\bpile|month end|behind schedule|\\bsit for\\b|\\bstuck\\b|unanswered");
        need(
                "broken",
                "leak|flood|\\bold\\b|fails?\\b|\\bdies?\\b|broken|condemned|bearing|\\btrips?\\b|damp|crack|drops?\\b|out of (cal|date|order)|\\bdown\\b(?! \\d| by)|never (calibrated|cleaned|serviced)|worn|rust|19\\d\\d|floods|vibration");
        need(
                "figures",
                "\\d ?%|\\bpct\\b|percent|\\bflat\\b|margin|costs?\\b|halved|doubled|falling|\\bup \\d|\\bdown \\d|rates?\\b|shrink|budget|reserve");
        need(
                "behaviour",
                "\\b(skip|blame|ignore|over-?promise|complain|ring|call|refuse|forget|go to|promise|gather dust|argue|write|report|pull|want|sign|hide|bypass)s?\\b|burned bridges");
    }

    private static final Pattern CONFESSION = Pattern.compile(
            "(?i)admit|wrong|mistake|crash|\\berr|failed|broke (?!down)|messed|own up|didn't know|did not know|lost the");
    private static final Pattern SCALE = Pattern.compile(
            "(?i)biggest|largest|\\bover \\d|budget|caseload|more than \\d|\\bsmall|never (been|led|managed|run|line-managed|supervised)|I had \\d");

    private static final Pattern LOGISTICS = Pattern.compile(
            "(?i)\\b(travel|hours|hrs|parking|badge|commute|on-call|shifts?|rota|pay|dress|uniform|overtime|start date|TB test|\\d to \\d)\\b");

    private Sense() {}

    /** Whether a topic is about hours or travel, or a scrap of a question: nobody is remembered for those. */
    static boolean isLogistics(Note note) {
        boolean scrap = note.kind() == Kind.QUESTION
                && (note.about().split(" ").length < 3 || note.about().matches(".*\\bI\\b.*"));
        return scrap || LOGISTICS.matcher(note.source()).find();
    }

    private static void need(String name, String words) {
        NEEDS.put("need-" + name, Pattern.compile("(?i)" + words));
    }

    /** The first sort of trouble that the words of {@code note} show, as a condition for sentences. */
    static Set<String> ofNeed(Note note) {
        Set<String> found = new TreeSet<>();
        for (Map.Entry<String, Pattern> need : NEEDS.entrySet()) {
            if (need.getValue()
                    .matcher(note.source() + " " + note.about().replace(" taking ", " take "))
                    .find()) {
                found.add(need.getKey());
                break;
            }
        }
        return found;
    }

    /** Whether a deed is one to be proud of, one that was owned up to, or a language. */
    static Set<String> ofDeed(Note note) {
        if (note.that() != null && note.that().startsWith("I speak ")) {
            return Set.of("language");
        }
        return Set.of("deed", CONFESSION.matcher(note.source()).find() ? "confession" : "achievement");
    }

    /** What is wanting: a paper, a language, size, or experience. */
    static String ofLack(Note note) {
        String that = note.that() == null ? note.about() : note.that();
        if (note.kind() != Kind.LACK) {
            return "no-lack";
        }
        if (that.matches("(I speak no|my (Japanese|English|French|German|Spanish|Italian|Dutch|Mandarin|Welsh)) .*")) {
            return "lack-language";
        }
        if (that.matches("I have no .*\\b(experience|background|training|knowledge|practice)\\b.*")) {
            return "lack-experience";
        }
        if (that.matches("I have no .*")) {
            return "lack-credential";
        }
        return SCALE.matcher(note.source()).find() ? "lack-scale" : "lack-experience";
    }
}
