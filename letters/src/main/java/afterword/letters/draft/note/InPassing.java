package afterword.letters.draft.note;

import afterword.letters.draft.note.Note.Kind;
import java.util.regex.Pattern;

/** Which of the things said in passing a letter may come back to: what somebody does, made or keeps, and is glad to be asked about. */
final class InPassing {

    private static final Pattern DOING = Pattern.compile(
            "^(?:you|your (?!mother|father|wife|husband|son|daughter|brother|sister|knee|back|leg|hip|heart|wrist|boss|ex)[a-z]+) .*");

    /** Something of theirs to be seen or heard of: "the photo of your first lorry". */
    private static final Pattern OWNED = Pattern.compile(
            "^your .+|^the (?:(?:old|new|first|big|little) )?(?:photo|photograph|picture|painting|drawing|story|joke|model|map|poster|flag|trophy|medal|song) .+|^the (?:[a-z]+ ){0,2}(?:cats?|dogs?|parrot|hens|garden|boat|piano|band|choir|allotment|bees)$");

    /** Love and quarrels, opinions, ailments, money, work that was lost: what a guest does not bring up. */
    private static final Pattern DELICATE = Pattern.compile(
            "(?i)\\b(?:ex|exes|ex-\\w+|girlfriend|boyfriend|fianc\\S+|partner|wedding|married|marriage|single|dating|crush|affair|in-laws"
                    + "|lost (?:[a-z0-9]+ )?(?:stone|pounds|kilos|weight)|lost (?:your|a|the) (?:job|house|licence|case|bet)|laid off|redundan\\w+|fired|sacked|quit|retire\\w*|leaving|resign\\w*"
                    + "|thinks?|hates?|hated|loathes?|cannot stand|can't stand|dislikes?|vote[sd]?|voting|brexit|tory|labour|laughed|cried|swore|complain\\w*|blames?|argue\\w*|fight\\w*|fought"
                    + "|knee|hip|back (?:pain|is|out)|wrist|ankle|heart|teeth|tooth|dentist|hospital|allerg\\w+|vegan|diet|engaged|last day|notice|grey|a cold|bit of|wants? to (?:move|leave|go|live|sell|buy)|moving|weight|smok\\w+|quit smoking|drinks?|drunk|hangover|pub crawl|beers?"
                    + "|debt|mortgage|loan|poor|broke|pays?|paid|salary|bet|gambl\\w+|lottery|funeral|died|dead|death|grave|widow\\w*|lonely|bored|tired|slept|sleep|badly|terrible|awful|dreads?|scared|afraid|sore|nun|priest|half [A-Z]\\w+|late for|forgot\\w*|snores?|therap\\w+|counsel\\w+)\\b");

    /** Of whom nothing is known, or of the applicant's own people. */
    private static final Pattern MINE = Pattern.compile("\\b(?:I|me|my|mine)\\b");

    private InPassing() {}

    static boolean canBeSaid(Note note) {
        String said = note.that() == null ? note.about() : note.that();
        if (DELICATE.matcher(said + " " + note.source()).find() || said.split(" ").length < 2) {
            return false;
        }
        boolean shared = MINE.matcher(said).find()
                && !said.matches(
                        ".*\\b(?:from (?:me|my .*)|my (?:old )?(?:school|town|village|street|college|university|home town))$");
        return !shared
                && (note.kind() == Kind.FACT && note.that() != null
                        ? DOING.matcher(said).matches()
                        : note.kind() == Kind.THING
                                && OWNED.matcher(said).matches()
                                && !said.matches("the same .*")
                                && note.confidence() >= 0.6);
    }
}
