package afterword.letters.draft.note;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.language.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether what a note was read as can be said aloud: the finished words are read once more, by the {@link Telegram} grammar,
 * as if a stranger had written them. What has no reading there, or only a dear one, is said by its name alone, or not at
 * all.
 */
final class Soundness {

    /** An ordinal or its like whose noun is missing. */
    private static final Pattern NOTHING_NAMED = Pattern.compile(
            "\\b(?:the|my|your) (?:last|next|first|other|same|left|lost|gone|only)(?= \\(|$|,)|^the \\d+$");

    /** By how much the other reading must be cheaper before what was taken for a name is doubted. */
    private static final double PLAIN = 0.5;

    private static final Pattern UNITS = Pattern.compile(
            "mm|cm|kg|km|ml|mg|lb|lbs|pm|ft|kw|kv|hz|mph|rpm|mw|hr|hrs|tv|dj|pc|vs|nth|ms|cctv|dbt|npm|git|aws|gcp|cad|cam|erp|crm|sap|qa|hr|it|gps|html|css|sql|php");

    private Soundness() {}

    /** Whether the words name nothing although they have the form of a name. */
    static boolean isNameless(String phrase) {
        return NOTHING_NAMED.matcher(phrase).find();
    }

    /**
     * How likely it is, from 0 to 1, that the reading says something else than the note: a verb hidden in what was taken for
     * a name, much joined together, something of the applicant's that need not be theirs.
     */
    static double risk(Reading reading, Field field) {
        String phrase = (reading.that() == null ? reading.about() : reading.that()).replaceAll("\"[^\"]*\"", "words");
        List<String> words = List.of(phrase.split("[ ()]+"));
        double risk = words.size() > 15 ? 0.2 : 0;
        if (reading.kind() == Note.Kind.THING && reading.that() == null) {
            risk += hidesClause(phrase) ? 0.4 : 0;
            risk += phrase.matches(".*, where .*") ? 0.15 : 0;
        }
        if (reading.kind() == Note.Kind.THING && (field == Field.ABILITY || field == Field.OMITTED)) {
            risk += isOwn(phrase, field) ? 0 : 0.4;
        }
        if (reading.kind() == Note.Kind.FACT && (field == Field.ABILITY || field == Field.OMITTED)) {
            risk += phrase.matches(
                            field == Field.ABILITY
                                    ? "(?:my|I) .*"
                                    : "(?:my|I) .*|the .* (?:is|are|was|were|has|have|expired|lapsed|ended|started|began)\\b.*")
                    ? 0
                    : 0.4;
        }
        boolean ofMine =
                field == Field.CONCERN && reading.kind() == Note.Kind.FACT && !phrase.matches("(?:my|I|there) .*");
        boolean bare = field == Field.CONCERN
                && reading.kind() == Note.Kind.THING
                && phrase.matches("my [a-z-]+")
                && !Lexicon.ENGLISH.isMass(phrase.substring(3))
                && !phrase.matches(
                        "my (?:speed|pace|commute|accent|handwriting|memory|notice|visa|distance|salary|age|travel|hours)");
        boolean odd = field == Field.CONCERN
                && reading.kind() == Note.Kind.LACK
                && phrase.matches("I am not much (?!of ).*|.*\\bhad the [a-z]+");
        String last = words.get(words.size() - 1);
        boolean scrap = field == Field.CONCERN
                && (phrase.matches("my [A-Z]{2,}|whether I am (?:ok|okay|fine|good)|.* no")
                        || phrase.matches("the question of the [a-z]+")
                                && !Lexicon.ENGLISH.isMass(last)
                                && !Lexicon.ENGLISH.isPlural(last)
                                && !last.matches("commute|notice|drive|pace|salary|visa|distance|gap"));
        boolean figure = field == Field.CONCERN && phrase.matches("I (?:have|had) (?:[a-z]+ ){0,3}\\d{1,3}");
        risk += bare || scrap || figure || odd ? 0.4 : 0;
        boolean vague = field == Field.CONCERN
                && reading.kind() == Note.Kind.THING
                && (words.size() > 7
                        || phrase.matches(
                                ".*, not .*|.*\\d.*|an? .*|your words.*|.* or .*|the question of the [a-z]+ [a-z]+"));
        return Math.min(1, risk + (ofMine || vague ? 0.4 : 0));
    }

    /** Whether what was taken for a name reads sooner as something that happens: "the supplier packed up". */
    private static boolean hidesClause(String phrase) {
        String first = phrase.split(", ")[0];
        if (first.matches("(?:my|your|a|an|what|how|who|when|why|where|which) .*|.*\\b(?:that|which|who|where|I) .*")) {
            return false;
        }
        List<String> words = Telegram.words(first.replaceFirst("^the ", ""));
        boolean doing = words.size() > 1
                && Lexicon.ENGLISH
                        .verb(words.get(0))
                        .filter(verb -> verb.is(Form.ING))
                        .isPresent()
                && Lexicon.ENGLISH.isPlural(words.get(1));
        if (doing || Weighing.isNamedAsOften(words)) {
            return false;
        }
        Optional<Telegram.Reading> read = Telegram.read(words);
        return read.filter(found -> found.shape() == Telegram.Shape.CLAUSE && found.margin() > PLAIN)
                .isPresent();
    }

    /** "twelve years at the bench", "19 harvests": what one has behind one. */
    private static final Pattern SPAN = Pattern.compile(
            "(?:my |the experience of )?(?:\\d[\\d.,]*|half an?|[a-z]+(?: hundred| thousand)?) (?:[a-z]+ ){0,2}[a-z-]+s(?: (?:of|on|in|as|at|with|for|a|[a-z]+ing)\\b.*)?");

    /** A grade of a paper: "level 2", "class A". */
    private static final Pattern GRADE =
            Pattern.compile("(?i).*\\b(?:level|class|cat|category|band|grade|tier|part) (?:\\d|[A-E]|I{1,3})\\b.*");

    /** "the half year I spent in a finance team": whose it is, it says itself. */
    private static final Pattern OF_MY_DOING = Pattern.compile("^(?:the|an?|my) .* I [a-z]+");

    private static final Pattern ACTIVITY = Pattern.compile(
            "[a-z]+ (?:control|entry|care|repair|design|service|support|supply|analysis|assembly|delivery|maintenance|transport|law|finance|prep|display|dispatch|response|rescue|therapy|transfer|treatment|production|hire|audit|hygiene|safety|security|logistics|handling)");

    private static final Pattern DOING = Pattern.compile("[a-z]+ing [a-z]+");

    private static final Pattern SKILL = Pattern.compile("[a-z]+(?:[ -][a-z]+)?");

    /** Whether it is something that one can plainly have or bring: years of something, a paper, a skill, a tool by its name. */
    private static boolean isOwn(String phrase, Field field) {
        String first = phrase.replaceFirst("^(?:my|the experience of) ", "").split(" ")[0];
        if (SPAN.matcher(phrase).matches() && Grammar.isNumeral(first) && !first.matches("one|1")
                || phrase.matches("my half year .*")
                || GRADE.matcher(phrase).matches()
                || OF_MY_DOING.matcher(phrase).find()) {
            return true;
        }
        String name = phrase.replaceFirst("^(?:my|the|a|an) (?:experience (?:with|of) )?", "");
        List<String> words = List.of(
                name.replaceFirst(" (?:of|from|in|for|with|on|at) .*", "").split(" "));
        String head = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
        boolean paper = words.stream().anyMatch(word -> WordClass.CREDENTIAL.has(word.toLowerCase(Locale.ROOT)));
        if (paper || WordClass.OWNED.has(head) || WordClass.SHOWN.has(Lexicon.ENGLISH.singular(head))) {
            return true;
        }
        if (field == Field.OMITTED) {
            return phrase.startsWith("my ")
                    && (name.matches("[A-Z]{2,}\\b.*")
                            || Lexicon.ENGLISH.isMass(head)
                            || head.matches(".*(?:ing|al|ation|ment|ship|aid|hand)"));
        }
        return List.of(name.split(" and ")).stream().allMatch(Soundness::isSkill);
    }

    private static boolean isSkill(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean tool = WordClass.TOOL.has(name.toLowerCase(Locale.ROOT))
                || name.matches(
                        "[A-Z][a-z]{2,}(?: [A-Z][a-z]+)?|(?:[A-Z]+|[a-z]+(?: [a-z]+)?) (?:[a-z]+s|[a-z]+(?:ion|ment|ing))");
        return tool
                || SKILL.matcher(name).matches()
                        && !WordClass.COUNTABLE.has(last)
                        && (Lexicon.ENGLISH.isMass(last)
                                || Lexicon.ENGLISH.isPlural(last)
                                || last.matches(".*(?:ing|tion|ment|ics|ry|ography|ology|work|craft)")
                                || ACTIVITY.matcher(name).matches()
                                || DOING.matcher(name).matches() && Lexicon.ENGLISH.nounWeight(last) >= 0)
                        && Lexicon.ENGLISH
                                .verb(name.split("[ -]")[0])
                                .filter(v -> v.is(Form.PRESENT) && !v.is(Form.BASE))
                                .isEmpty();
    }

    /** A short string of small letters that is no word is shorthand that nobody wrote out. */
    static boolean isWord(String word) {
        if (!word.matches("[a-z]{2,4}") || UNITS.matcher(word).matches()) {
            return true;
        }
        return word.matches(".*[aeiouy].*")
                && (Grammar.isFunctionWord(word)
                        || Lexicon.ENGLISH.isKnown(word)
                        || Spelling.shared().isKnown(word)
                        || Grammar.isNumeral(word.toLowerCase(Locale.ROOT)));
    }
}
