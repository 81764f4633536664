package afterword.letters.review;

import afterword.application.Contact;
import afterword.letters.language.Sentence;
import afterword.letters.language.SentenceVectors;
import afterword.letters.language.Span;
import afterword.letters.language.Terms;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Work that somebody asks for without the name of a job: "heading your sensory panel", "the upholsterer's bench". It is another job's where
 * neither the position nor the house nor any note has a word of it, and it means nothing like them.
 */
final class DescribedWork {

    /** From this likeness on, the work may well belong to the position. */
    private static final double ALIKE = 0.4;

    private static final String MORE = "(?:(?!(?:and|or|of|in|at|to|for|that|with|by)\\b)[\\p{L}’'-]+ ){1,3}?";

    /** Places of work that say which work it is by the words before them. */
    private static final String PLACE =
            "(?:desk|chair|bench|counter|stool|shift|studio|lab|laboratory|kitchen|panel|section|department|unit|team|ward|clinic|class|floor|line|crew|office|wing|gang|watch|round|station|shop|workshop|yard|branch|region|territory|accounts|stores)";

    /** What is looked after by a trade of its own. */
    private static final String CHARGE =
            "(?:orchards?|vineyards?|gardens?|grounds|fleet|herd|flock|archives?|library|accounts|books|ledgers|payroll|purchasing|laborator(?:y|ies)|labs?|stores|nursery|cellars?|outages|campaigns|menus?|timetables?|routes?|collections?|website|newsletter|stables|kennels|boilers|turbines|choir|museum|bar|canteen|laundry|front of house|box office|stores)";

    private static final String POST = "(?:post|position|role|opening|vacancy|spot|chair|berth)";

    private static final String WISH =
            "\\b(?:(?:would|['’]d|should)(?: \\p{L}+){0,3}? (?:like|love|enjoy|relish|prefer|want)(?: \\p{L}+)? to"
                    + "|(?:hope|hoping|want|wish|keen|eager|glad|happy|proud|delighted|thrilled|honou?red|privilege|pleased|ready|pleasure|joy|attracts me(?: \\p{L}+)?|suits? me(?: \\p{L}+)?)(?: very much| dearly| above all)? to"
                    + "|(?:interested in|excited about|excited by|thrilled about|forward to|hope of|chance of|idea of|thought of|see myself|picture myself|imagine myself)) ";

    private static final Pattern TAKEN_ON = Pattern.compile("(?iu)" + WISH
            + "(?:head(?:ing)?|lead(?:ing)?|run(?:ning)?|manag(?:e|ing)|tak(?:e|ing)(?: on| over| charge of)?|look(?:ing)? after|plan(?:ning)?|oversee(?:ing)?"
            + "|supervis(?:e|ing)|direct(?:ing)?|staff(?:ing)?|fill(?:ing)?|join(?:ing)?) (?:your|the) (?<work>" + MORE
            + PLACE
            + ")\\b");

    private static final Pattern LOOKED_AFTER = Pattern.compile("(?iu)" + WISH
            + "(?:head(?:ing)?|run(?:ning)?|manag(?:e|ing)|tak(?:e|ing) (?:on|over|charge of)|look(?:ing)? after|plan(?:ning)?|keep(?:ing)?|oversee(?:ing)?) (?:your|the) (?<work>(?:"
            + MORE + ")?" + CHARGE + ")\\b");

    private static final Pattern IS_WHAT_I_WANT = Pattern.compile(
            "(?iu)\\b(?:heading|leading|running|managing|looking after|planning|overseeing|supervising|keeping|to head|to run|to lead|to look after) (?:your|the) (?<work>(?:"
                    + MORE + ")?(?:" + PLACE + "|" + CHARGE
                    + "))\\b[^.;]{0,60} (?:is|would be) (?:exactly |just |precisely |very much )?(?:what|the work|the job|where|the next|the step|an? (?:\\p{L}+ )?(?:next )?step|an? (?:privilege|honou?r|pleasure|joy|dream)|my idea of)\\b");

    private static final Pattern WOULD_SUIT = Pattern.compile("(?iu)\\b(?:your|the) (?<work>" + MORE + "(?:" + PLACE
            + "|" + POST + "))\\b (?:would|['’]d|will) (?:suit|fit) ");

    private static final Pattern IS_RIGHT = Pattern.compile(
            "(?iu)\\b(?:your|the) (?<work>" + MORE + "(?:" + PLACE + "|" + POST
                    + "))\\b (?:is|would be) (?:just |exactly |very much )?(?:the right place for me|where i (?:belong|want|should|would|hope)|the one (?:that )?i |(?:an? |the )?(?:\\p{L}+ )?(?:fit|match) for me|what i (?:want|am looking|was looking|have been looking))");

    private static final Pattern SOUNDS_RIGHT = Pattern.compile("(?iu)\\b(?:your|the) (?<work>" + MORE + POST
            + ")\\b (?:sounds|seems|looks|feels) like (?:an? |the )?(?:\\p{L}+ )?(?:fit|match|place|step|home)");

    private static final Pattern ASKED_FOR = Pattern.compile(
            "(?iu)\\b(?:consider(?:ed)?(?: suitable)? for|in mind for|think of me for|thought of for|interested in|keen on|candidate for|filled|chosen (?:\\p{L}+ )?for|apply for|applied for|decision (?:on|about)) (?:your|the) (?<work>"
                    + MORE + POST + ")\\b(?!['’-]| (?:remark|question|words|hours|description|advert))");

    /** What tells one post from another without telling what is done there. */
    private static final Set<String> ANY = Set.of(
            "vacant",
            "advertised",
            "permanent",
            "temporary",
            "night",
            "day",
            "early",
            "late",
            "weekend",
            "sunday",
            "saturday",
            "morning",
            "evening",
            "afternoon",
            "summer",
            "winter",
            "whole",
            "new",
            "first",
            "second",
            "third",
            "next",
            "same",
            "full",
            "empty",
            "spare",
            "other",
            "junior",
            "senior",
            "small",
            "big",
            "little",
            "old",
            "busy",
            "front",
            "back",
            "main",
            "own",
            "fine",
            "good",
            "open",
            "replacement",
            "maternity",
            "cover",
            "graduate",
            "trainee",
            "part-time",
            "full-time",
            "entry-level",
            "right",
            "fortunate",
            "lucky",
            "famous",
            "current",
            "said",
            "above",
            "present",
            "very",
            "office",
            "staff",
            "team",
            "people");

    private DescribedWork() {}

    /** Where a sentence asks for work that is another job's; the meaning of words is compared, which takes the sentence model. */
    static Optional<Span> anothers(Reading reading, Sentence sentence) {
        return Stream.of(TAKEN_ON, LOOKED_AFTER, IS_WHAT_I_WANT, WOULD_SUIT, IS_RIGHT, SOUNDS_RIGHT, ASKED_FOR)
                .map(pattern -> pattern.matcher(sentence.text()))
                .filter(Matcher::find)
                .filter(matcher -> isAnothers(reading, matcher.group("work")))
                .map(matcher -> new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end()))
                .findFirst();
    }

    private static boolean isAnothers(Reading reading, String work) {
        Set<String> said = new HashSet<>(Terms.of(work).keySet());
        said.removeAll(ANY);
        Set<String> place = Terms.of(work.substring(work.lastIndexOf(' ') + 1)).keySet();
        boolean telling = said.stream().anyMatch(word -> !place.contains(word)) || work.matches("(?iu)" + CHARGE);
        Set<String> known = known(reading);
        return telling
                && work.equals(work.toLowerCase(Locale.ROOT))
                && said.stream().noneMatch(word -> known.stream().anyMatch(own -> Terms.akin(own, word)))
                && Stream.concat(
                                Stream.of(reading.application().position() + ", "
                                        + reading.application().company()),
                                reading.allNotes())
                        .allMatch(own -> SentenceVectors.shared().similarity(work, own) < ALIKE);
    }

    private static Set<String> known(Reading reading) {
        Set<String> known = new HashSet<>();
        Stream.of(
                        Stream.of(
                                reading.application().position(),
                                reading.application().company(),
                                reading.application().field()),
                        reading.allNotes(),
                        reading.application().contacts().values().stream().map(Contact::title),
                        reading.application().contacts().values().stream().map(Contact::organization))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .forEach(text -> known.addAll(Terms.of(text).keySet()));
        return known;
    }
}
