package afterword.letters.draft.note;

import afterword.letters.draft.note.Lexicon.Form;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a note was read as can be said aloud: looked at from the outside, whatever the grammar thought of it. What
 * fails here is said by its name alone, or not at all.
 */
final class Soundness {

    private static final String NUMBER = "(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten)";

    private static final List<Pattern> UNSAYABLE = List.of(
            Pattern.compile("[@~=#→*^|<>_\\\\;]|\\+(?!$|[ ,]|\\+)|(?<!\\d)/(?!\\d)(?![A-Z])|[.:]\\s|\\bx\\d|\\d+x\\b"),
            Pattern.compile("(?i)\\b(the|a|an|my|your|our|their|his|her) (the|a|an|my|your|our|their|his|her)\\b"),
            Pattern.compile(
                    "(?i)\\b(the|a|an|and|or|but|my|your|our|their|of|with|from|at|by|to|is|are|was|were|than|as|so|because|when|if|that|which)$"),
            Pattern.compile("(?i)^(and|or|but|of|than|so|because|up|down|off|out)\\b"),
            Pattern.compile(
                    "\\b(is|are) (?!.*\\b(and|or|but|that|which|who|where|when|while|because|if|what|how|why|than|whether|as)\\b.*\\b(is|are)\\b).*[^,] (?<!what )(?<!there )(is|are)\\b"),
            Pattern.compile("(?i)\\b(the|my|your) \\S+ed (on|in|at|by|for|with|out|off|about) "),
            Pattern.compile("\\b" + NUMBER + " [a-z]+s (?:[a-z]+ )?" + NUMBER + " [a-z]+s\\b"),
            Pattern.compile("\\b(\\w+) \\1\\b"),
            Pattern.compile("^the [a-z ]+s \\d+ (minutes|hours|days|weeks|months)$"),
            Pattern.compile("\\bthe (last|next|first|other|same)(?= \\(|$|,)"),
            Pattern.compile("(?i)^the (left|lost|gone|said|told|went|came|got|had|made|took|gave|kept)\\b"));

    private static final Pattern UNITS = Pattern.compile(
            "mm|cm|kg|km|ml|mg|lb|lbs|pm|ft|kw|kv|hz|mph|rpm|mw|hr|hrs|tv|dj|pc|vs|nth|ms|cctv|dbt|npm|git|aws|gcp|cad|cam|erp|crm|sap|qa|hr|it|gps|html|css|sql|php");

    private Soundness() {}

    static boolean isSayable(@Nullable String phrase) {
        if (phrase == null || phrase.isBlank()) {
            return false;
        }
        int space = phrase.lastIndexOf(' ');
        if (phrase.matches(".* and [a-z]+") && WordClass.COUNTABLE.has(phrase.substring(space + 1))) {
            return false;
        }
        String unquoted = phrase.replaceAll("\"[^\"]*\"", "words");
        return UNSAYABLE.stream().noneMatch(pattern -> pattern.matcher(unquoted).find())
                && List.of(unquoted.split("[ ,()]+")).stream().allMatch(word -> isWord(word));
    }

    /**
     * How likely it is, from 0 to 1, that the reading says something else than the note: words that may be the verb
     * inside what was taken for a name, figures that belong to nothing, much joined together.
     */
    static double risk(Reading reading, Field field) {
        String phrase = (reading.that() == null ? reading.about() : reading.that()).replaceAll("\"[^\"]*\"", "words");
        List<String> words = List.of(phrase.split("[ ()]+"));
        double risk = words.size() > 15 ? 0.2 : 0;
        if (reading.that() == null) {
            risk += hidesVerb(words) || endsInVerb(words) ? 0.4 : 0;
            risk += phrase.matches(".*, where .*") ? 0.15 : 0;
        }
        risk += reading.about().matches(".*\\w \"[a-z]+\" [a-z]+.*") ? 0.4 : 0;
        risk += reading.that() == null
                        && phrase.matches(
                                ".* (?:actually|really|still|always|never|only|just|even|also|too|now|yet|not)")
                ? 0.4
                : 0;
        for (Pattern pattern : DOUBTFUL) {
            risk += pattern.matcher(phrase).find() ? 0.4 : 0;
        }
        if (reading.kind() == Note.Kind.THING && (field == Field.ABILITY || field == Field.OMITTED)) {
            risk += isOwn(phrase, field) ? 0 : 0.4;
        }
        boolean ofMine =
                field == Field.CONCERN && reading.kind() == Note.Kind.FACT && !phrase.matches("(?:my|I|there) .*");
        boolean bare = field == Field.CONCERN
                && reading.kind() == Note.Kind.THING
                && phrase.matches("my [a-z-]+")
                && !Lexicon.ENGLISH.isMass(phrase.substring(3))
                && !phrase.matches(
                        "my (?:speed|pace|commute|accent|handwriting|memory|notice|visa|distance|salary|age|travel|hours)");
        String last = words.get(words.size() - 1);
        boolean scrap = field == Field.CONCERN
                && (phrase.matches("my [A-Z]{2,}|whether I am (?:ok|okay|fine|good)|.* no")
                        || phrase.matches("the question of the [a-z]+")
                                && !Lexicon.ENGLISH.isMass(last)
                                && !Lexicon.ENGLISH.isPlural(last)
                                && !last.matches("commute|notice|drive|pace|salary|visa|distance|gap"));
        risk += bare || scrap ? 0.4 : 0;
        boolean vague = field == Field.CONCERN
                && reading.kind() == Note.Kind.THING
                && (words.size() > 7
                        || phrase.matches(".*\\d.*|an? .*|your words.*|.* or .*|the question of the [a-z]+ [a-z]+"));
        return Math.min(1, risk + (ofMine || vague ? 0.4 : 0));
    }

    private static final Pattern SPAN = Pattern.compile(
            "(?:" + NUMBER + ") (?:years|seasons|months|winters|summers|terms|harvests) (?:of|on|in|as|at|with) .*");

    /** "the half year I spent in a finance team": whose it is, it says itself. */
    private static final Pattern OF_MY_DOING = Pattern.compile("^(?:the|an?|my) .* I [a-z]+");

    private static final Pattern SKILL = Pattern.compile("[a-z]+(?:[ -][a-z]+)?");

    /** Whether it is something that one can plainly have or bring: years of something, a paper, a skill, a tool by its name. */
    private static boolean isOwn(String phrase, Field field) {
        if (SPAN.matcher(phrase).matches() || OF_MY_DOING.matcher(phrase).find()) {
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
            return false;
        }
        return List.of(name.split(" and ")).stream().allMatch(Soundness::isSkill);
    }

    private static boolean isSkill(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean tool =
                WordClass.TOOL.has(name.toLowerCase(Locale.ROOT)) || name.matches("[A-Z][a-z]{2,}(?: [A-Z][a-z]+)?");
        return tool
                || SKILL.matcher(name).matches()
                        && !WordClass.COUNTABLE.has(last)
                        && (Lexicon.ENGLISH.isMass(last)
                                || Lexicon.ENGLISH.isPlural(last)
                                || last.matches(".*(?:ing|tion|ment|ics|ry|ography|ology|work|craft)"))
                        && Lexicon.ENGLISH
                                .verb(name.split("[ -]")[0])
                                .filter(v -> v.is(Form.PRESENT) && !v.is(Form.BASE))
                                .isEmpty();
    }

    private static final List<Pattern> DOUBTFUL = List.of(
            Pattern.compile(
                    "[a-z]{3,}s (?:\\w+ly )?is\\b(?<!(?:ss|us|ics|ews|sis|'s|his|its|this|les|series|yours|ours|theirs|hers) is)"),
            Pattern.compile(
                    "\\byou [a-z]+ [a-z]+(?:own|ed|en)\\b(?<!(?:often|even|seven|eleven|women|children|been|open|ten|own|need|feed|speed|seed))(?<!you (?:have|had|are|were|get|got|keep|want|need|never|find) \\w{1,20})"),
            Pattern.compile("\\b(?:before|after|while|without) (?:buys|sells|does|makes|goes|gets|takes|asks|says)\\b"),
            Pattern.compile("\\b[a-z]+ " + NUMBER
                    + " [a-z]+s\\b(?<!\\b(?:of|at|in|on|for|to|by|from|with|over|under|about|than|after|before|every|the|are|is|was|were|have|has|had|take|takes|only|and|or|lost|last|next|past|first|all|down|up|behind|within|until|needs?|wants?|costs?|lasts?|between|per|gets?|runs?|has|than|nearly|almost|as|some|just|least|most|my|your|these|those|their|got|held|ran|led|did|made|wrote|built|trained|fixed|cut|saved|hold|cover|covers|carry|share|shares|blow|another|missed) "
                    + NUMBER + " \\w{1,30})"),
            Pattern.compile("\\(" + NUMBER + "(?: in \\w+)?\\)"),
            Pattern.compile("^the " + NUMBER + " [a-z]+ [a-z]+ (?:down|up|off|out)\\b"),
            Pattern.compile("[a-z]+s about \\d"),
            Pattern.compile(" each$"),
            Pattern.compile("^the \\S+ed$|^the [a-z]+-(?:free|based|friendly|led|heavy|only)\\b"),
            Pattern.compile(
                    "(?<!\\b(?:of|in|at|on|to|by|from|with|than|over|under|about|and|or|line|gate|level|room|number|unit|phase|until|since|before|after)) \\d+$(?<!(?:19|20)\\d\\d|(?:ry|ch|il|ay|ne|ly|st|er) \\d{1,2})"),
            Pattern.compile("^\\d+% of [a-z]+ [a-z]+$"),
            Pattern.compile("\\bis \\d\\d$"),
            Pattern.compile(
                    "^(?:the )?[a-z ]+ (?:read|cut|put|set|shut|hit|split|spread) (?:off|on|in|by|from|at|to)\\b"),
            Pattern.compile("^the \\d+$"));

    /** Whether the last word does rather than is: "the wrench walks". */
    private static boolean endsInVerb(List<String> words) {
        if (words.size() < 3) {
            return false;
        }
        String last = words.get(words.size() - 1);
        String before = words.get(words.size() - 2);
        return last.matches("[a-z]+s")
                && before.matches("[a-z]+")
                && !Grammar.isFunctionWord(before)
                && !Lexicon.ENGLISH.isPlural(before)
                && Lexicon.ENGLISH.noun(before) >= 0
                && Lexicon.ENGLISH.nounWeight(last) >= 0
                && Lexicon.ENGLISH
                        .verb(last)
                        .filter(verb -> verb.is(Form.PRESENT) && verb.weight() >= Lexicon.ENGLISH.nounWeight(last) + 2)
                        .isPresent();
    }

    /** Whether a word of what was taken for a name may be its verb: "the supplier packed up", "the neighbour sprays on …". */
    private static boolean hidesVerb(List<String> words) {
        for (int i = 2; i + 1 < words.size(); i++) {
            String word = words.get(i);
            String next = words.get(i + 1);
            String before = words.get(i - 1);
            if (before.endsWith(",") || word.matches("that|which|who|where|whose|when|I|you|,|and|or|how|what")) {
                return false;
            }
            if (!word.matches("[a-z]+")
                    || Grammar.isFunctionWord(word)
                    || !Groups.isNominal(before)
                    || before.endsWith("'s")
                    || next.matches("that|which|who")) {
                continue;
            }
            Optional<Lexicon.Verb> verb = Lexicon.ENGLISH.verb(word).filter(found -> found.weight() > 1);
            boolean present = verb.filter(found -> found.is(Form.PRESENT) && !found.is(Form.BASE))
                            .isPresent()
                    && !Lexicon.ENGLISH.isPlural(before)
                    && (Grammar.PREPOSITIONS.contains(next) && !next.matches("of|for|from|to|with|per|in|at")
                            || Groups.isNominal(next) && !next.matches(".*ed")
                            || Grammar.DETERMINERS.contains(next)
                            || Grammar.isNumeral(next));
            boolean turns = verb.filter(found -> found.is(Form.BASE) && !found.is(Form.PARTICIPLE))
                            .isPresent()
                    && Lexicon.ENGLISH.isPlural(before)
                    && !WordClass.PLURAL_MODIFIER.has(before)
                    && Grammar.PREPOSITIONS.contains(next)
                    && !next.equals("of");
            boolean plain = verb.filter(found -> found.is(Form.BASE) && !found.is(Form.PARTICIPLE))
                            .isPresent()
                    && Lexicon.ENGLISH.isPlural(before)
                    && !WordClass.PLURAL_MODIFIER.has(before)
                    && (Grammar.DETERMINERS.contains(next)
                            || next.matches("without|when|if|unless|because|it|them|her|him|us|me|everything"));
            boolean past = verb.filter(found -> found.is(Form.PAST)).isPresent()
                    && (next.matches("up|down|out|off|away|back|over|it|them|her|him|us")
                            || Groups.isNominal(next) && !Grammar.isNumeral(next) && Lexicon.ENGLISH.noun(word) < 1
                            || Grammar.DETERMINERS.contains(next));
            if (present || plain || turns || past) {
                return true;
            }
        }
        return false;
    }

    /** A short string of small letters that is no word is shorthand that nobody wrote out. */
    private static boolean isWord(String word) {
        if (!word.matches("[a-z]{2,5}") || UNITS.matcher(word).matches()) {
            return true;
        }
        return word.matches(".*[aeiouy].*")
                && (Grammar.isFunctionWord(word)
                        || Lexicon.ENGLISH.isKnown(word)
                        || Grammar.isNumeral(word.toLowerCase(Locale.ROOT)));
    }
}
