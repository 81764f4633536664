package afterword.letters.review;

import afterword.letters.language.Sentence;
import afterword.letters.language.Span;
import afterword.letters.language.Token;
import afterword.letters.language.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether subject and verb agree, and {@code a} and {@code an} with the sound that follows (S1-5). Only where the subject
 * stands right before its verb, so that nothing else can be meant; a team may be many, and what others said is theirs.
 */
final class AgreementCheck implements Check {

    private static final Set<String> OPENERS = Set.of(
            "because",
            "when",
            "while",
            "whenever",
            "although",
            "though",
            "since",
            "but",
            "so",
            "until",
            "after",
            "before",
            "where",
            "how",
            ";",
            ":",
            "—",
            "–");
    private static final Set<String> ADVERBS = Set.of(
            "always",
            "never",
            "often",
            "usually",
            "sometimes",
            "also",
            "really",
            "still",
            "only",
            "already",
            "now",
            "just",
            "certainly",
            "generally",
            "mostly",
            "rarely",
            "seldom",
            "truly",
            "surely",
            "both",
            "all");
    private static final Set<String> MODALS = Set.of(
            "would", "should", "could", "may", "might", "must", "shall", "will", "can", "do", "does", "did", "had",
            "lest", "if", "whether", "unless", "wish", "suppose", "were");
    private static final Set<String> SINGULAR_DETERMINERS =
            Set.of("the", "this", "that", "my", "your", "our", "his", "her", "their", "its", "every", "each");
    private static final Set<String> PLURAL_DETERMINERS = Set.of("these", "those", "my", "your", "our", "the", "both");
    private static final Set<String> FOR_MANY = Set.of("have", "are", "were", "do");
    private static final Set<String> FOR_ONE = Set.of("is", "was", "has", "does");

    /** Verbs that are hardly ever nouns, in the form for many and the form for one. */
    private static final Set<String> PLAIN = Set.of(
            "have",
            "do",
            "go",
            "need",
            "want",
            "take",
            "make",
            "know",
            "give",
            "seem",
            "say",
            "get",
            "mean",
            "think",
            "bring",
            "keep",
            "include",
            "teach",
            "provide",
            "allow",
            "require",
            "contain",
            "understand",
            "believe",
            "speak",
            "remain",
            "depend",
            "happen",
            "become",
            "come",
            "run",
            "help",
            "show",
            "look");

    private static final Set<String> SEVERAL = Set.of(
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "several",
            "many");

    /** So much of something is one. */
    private static final Set<String> MEASURES = Set.of(
            "hours",
            "minutes",
            "days",
            "weeks",
            "months",
            "years",
            "miles",
            "feet",
            "inches",
            "metres",
            "meters",
            "pounds",
            "dollars",
            "euros",
            "pence",
            "cents",
            "tons",
            "tonnes",
            "litres",
            "gallons",
            "percent",
            "degrees",
            "kilometres",
            "kilos",
            "shillings",
            "people");

    /** Verbs that are never nouns. */
    private static final Set<String> ONLY_VERBS = Set.of(
            "include",
            "allow",
            "require",
            "contain",
            "provide",
            "seem",
            "become",
            "bring",
            "teach",
            "understand",
            "know",
            "believe",
            "give",
            "happen",
            "depend",
            "prepare",
            "involve",
            "consist",
            "enable",
            "belong");

    private static final Set<String> BETWEEN =
            Set.of("about", "of", "in", "on", "at", "from", "for", "behind", "under", "near");
    private static final Set<String> IN_S = Set.of(
            "has",
            "does",
            "goes",
            "needs",
            "wants",
            "takes",
            "makes",
            "knows",
            "gives",
            "seems",
            "gets",
            "thinks",
            "brings",
            "keeps",
            "teaches",
            "understands",
            "believes",
            "speaks",
            "becomes",
            "comes",
            "works",
            "helps",
            "enjoys",
            "feels",
            "hopes",
            "lives",
            "learns",
            "likes",
            "loves",
            "wears",
            "carries",
            "sits",
            "stands",
            "sells",
            "buys",
            "pays",
            "sends",
            "writes",
            "reads",
            "eats",
            "sleeps",
            "grows",
            "arrives",
            "leaves");
    private static final Set<String> AFTER_A_VERB = Set.of(
            "up", "out", "off", "down", "over", "away", "back", "well", "hard", "me", "us", "him", "them", "it", "very",
            "because", "when", "to", "too", "the", "a", "an", "my", "your", "their", "our");

    /** After these, what looks like a subject is an object. */
    private static final Set<String> NO_SUBJECT = Set.of(
            "and",
            "or",
            "nor",
            "than",
            "like",
            "part",
            "phase",
            "grade",
            "class",
            "type",
            "world",
            "war",
            "level",
            "tier",
            "category",
            "stage",
            "section",
            "figure",
            "appendix",
            "unit");

    private static final Set<String> PEOPLE = Set.of(
            "people",
            "those",
            "men",
            "women",
            "children",
            "colleagues",
            "customers",
            "clients",
            "patients",
            "students",
            "pupils",
            "teachers",
            "nurses",
            "engineers",
            "workers",
            "volunteers",
            "drivers",
            "guests",
            "parents",
            "apprentices",
            "others",
            "families",
            "members",
            "users",
            "technicians",
            "managers",
            "operators",
            "girls",
            "boys",
            "persons",
            "friends");
    private static final Pattern VOWEL = Pattern.compile(
            "(?!eu|one\\b|one-|once|ewe|ewer|oui|ou[ia]|ukul)(?:[aeio]\\p{Ll}+|u(?:n(?!i|anim)|p|m|g|l(?!u)|s(?![aeu])|r(?![aiou])|t(?!e|i|o))\\p{Ll}+)(?:-.*)?|English|Italian|Irish|Indian|American|Australian|Austrian|Asian|African|honest\\w*|hour\\w*|heir\\w*|honou?r\\w*");
    private static final Pattern CONSONANT = Pattern.compile(
            "(?:[bcdfgjklmnpqrstvwyz]\\p{Ll}*[aeiouy]\\p{Ll}*|uni(?:que|t|form|on|vers)\\p{Ll}*|us(?:e|er|ed|eful|ual)|europe\\p{Ll}*|one)");
    private final Set<String> ofMany = WordList.set(AgreementCheck.class, "of-many.txt");

    /** A slip in a sentence, from one word to another. */
    private record Slip(Span at, boolean ofAnArticle) {}

    @Override
    public List<Finding> check(Reading reading) {
        return reading.letter().sentences().stream()
                .flatMap(sentence -> slip(sentence).stream())
                .limit(1)
                .map(slip -> finding(reading, slip))
                .toList();
    }

    private static Finding finding(Reading reading, Slip slip) {
        return slip.ofAnArticle()
                ? reading.finding(
                        Category.GRAMMAR,
                        slip.at(),
                        "“A” and “an” go by the sound that follows.",
                        "Exchange the article.",
                        "S1-5")
                : reading.finding(
                        Category.GRAMMAR,
                        slip.at(),
                        "Subject and verb do not agree.",
                        "Make both singular or both plural.",
                        "S1-5");
    }

    /** Where {@code sentence} slips, if it does. */
    Optional<Span> at(Sentence sentence) {
        return slip(sentence).map(Slip::at);
    }

    private Optional<Slip> slip(Sentence sentence) {
        List<Token> words = sentence.tokens();
        boolean quoted = false;
        for (int i = 0; i + 1 < words.size(); i++) {
            String mark = words.get(i).text();
            quoted = mark.equals("“") || !mark.equals("”") && (mark.equals("\"") ? !quoted : quoted);
            if (quoted) {
                continue;
            }
            int end = disagreement(words, i);
            if (end > 0) {
                return Optional.of(
                        new Slip(new Span(words.get(i).start(), words.get(end).end()), false));
            }
            if (isWrongArticle(words, i)) {
                return Optional.of(
                        new Slip(new Span(words.get(i).start(), words.get(i + 1).end()), true));
            }
        }
        return Optional.empty();
    }

    /** Where the verb stands that does not agree with a subject beginning at {@code i}; 0 where all is well. */
    private int disagreement(List<Token> words, int i) {
        String subject = words.get(i).lower();
        int verb = i + 1;
        while (verb < words.size() && ADVERBS.contains(words.get(verb).lower())) {
            verb++;
        }
        if (verb < words.size()) {
            boolean wrong = switch (subject) {
                case "i" ->
                    (isOnes(words, verb) || isVerbInS(words.get(verb)))
                            && !follows(words, i, NO_SUBJECT)
                            && !isNumeral(words, i);
                case "we", "they" ->
                    isOnes(words, verb) && !follows(words, i, NO_SUBJECT) && !follows(words, i, MODALS);
                case "he", "she", "it" ->
                    opens(words, i)
                            && PLAIN.contains(words.get(verb).lower())
                            && !words.get(verb).mayBe("VBD")
                            && !saysIf(words, i);
                default -> false;
            };
            if (wrong) {
                return verb;
            }
        }
        if (subject.equals("there")
                && i + 3 < words.size()
                && Set.of("is", "was").contains(words.get(i + 1).lower())) {
            boolean many = SEVERAL.contains(words.get(i + 2).lower())
                    && words.get(i + 3).mayBe("NNS")
                    && !MEASURES.contains(words.get(i + 3).lower());
            return many ? i + 3 : 0;
        }
        int noun = noun(words, i);
        int after = noun > 0 ? afterNoun(words, i, noun) : 0;
        return after > 0 ? after : Math.max(eachOf(words, i), whoever(words, i));
    }

    /** Whether a verb stands there in the form for one. */
    private static boolean isOnes(List<Token> words, int at) {
        String word = words.get(at).lower();
        Token verb = words.get(at);
        boolean alone = verb.mayBe("VBZ") && !verb.mayBe("NN") && !verb.mayBe("VBD") && !word.startsWith("'");
        boolean plain = IN_S.contains(word) && !(word.equals("needs") && is(words, at + 1, "must"));
        return (alone || plain) && !FOR_ONE.contains(word) && !word.equals("says");
    }

    private static boolean isVerbInS(Token verb) {
        return verb.mayBe("VBZ")
                && !FOR_ONE.contains(verb.lower())
                && !verb.lower().equals("says")
                && !verb.lower().startsWith("'");
    }

    private static boolean isNumeral(List<Token> words, int i) {
        return i > 0 && words.get(i - 1).isCapitalised() && i > 1;
    }

    /** The last word of a plain noun phrase that opens a clause: {@code the old boats}; 0 where there is none. */
    private static int noun(List<Token> words, int i) {
        String first = words.get(i).lower();
        boolean determined = SINGULAR_DETERMINERS.contains(first) || PLURAL_DETERMINERS.contains(first);
        if (!determined
                || !opens(words, i)
                || saysIf(words, i)
                || follows(words, i, Set.of("when", "how", "where")) && isQuestion(words)) {
            return 0;
        }
        int at = i + 1;
        if (at + 1 < words.size()
                && words.get(at).tags().equals(Set.of("JJ"))
                && words.get(at + 1).mayBe("NN")) {
            at++;
        }
        boolean compound = at + 2 < words.size()
                && isOne(words.get(at))
                && isOne(words.get(at + 1))
                && (!words.get(at + 1).mayBe("VB")
                        || BETWEEN.contains(words.get(at + 2).lower()));
        if (compound) {
            at++;
        }
        return at + 1 < words.size() && words.get(at).mayBe("NN") ? at : 0;
    }

    private static boolean isOne(Token noun) {
        return noun.mayBe("NN") && noun.tags().stream().noneMatch(tag -> tag.startsWith("NNS"));
    }

    private int afterNoun(List<Token> words, int first, int noun) {
        Token head = words.get(noun);
        int at = noun + 1;
        while (at < words.size() - 1 && ADVERBS.contains(words.get(at).lower())) {
            at++;
        }
        String determiner = words.get(first).lower();
        String verb = words.get(at).lower();
        boolean one = head.mayBe("NN")
                && head.tags().stream()
                        .noneMatch(tag -> tag.startsWith("NNS") || tag.startsWith("JJ") || tag.startsWith("CD"))
                && !head.isCapitalised()
                && !ofMany.contains(head.lower());
        if (one && SINGULAR_DETERMINERS.contains(determiner) && ONLY_VERBS.contains(verb)) {
            return at;
        }
        if (one && SINGULAR_DETERMINERS.contains(determiner) && hasOneMore(words, noun)) {
            int verbAt = noun + 4;
            return FOR_MANY.contains(words.get(verbAt).lower())
                            && !words.get(verbAt).lower().equals("do")
                    ? verbAt
                    : 0;
        }
        if (one && SINGULAR_DETERMINERS.contains(determiner) && FOR_MANY.contains(verb)) {
            boolean meantSo = verb.equals("do") && !is(words, at + 1, "n't") && !is(words, at + 1, "not")
                    || verb.equals("were") && (is(words, at + 1, "to") || saysIf(words, words.size()));
            return meantSo ? 0 : at;
        }
        boolean many = head.tags().stream().anyMatch(tag -> tag.startsWith("NNS"))
                && head.tags().stream().noneMatch(tag -> tag.equals("NN") || tag.startsWith("NN:"))
                && !ofMany.contains(head.lower());
        if (many && PLURAL_DETERMINERS.contains(determiner) && at == noun + 1 && at + 1 < words.size()) {
            if (FOR_ONE.contains(verb)) {
                return words.get(at + 1).text().equals(",") ? 0 : at;
            }
            boolean demonstrative = determiner.equals("these") || determiner.equals("those");
            boolean moves = words.get(at).mayBe("VBZ")
                    && !FOR_ONE.contains(verb)
                    && AFTER_A_VERB.contains(words.get(at + 1).lower());
            boolean plain = IN_S.contains(verb)
                    && !FOR_ONE.contains(verb)
                    && AFTER_A_VERB.contains(words.get(at + 1).lower());
            return demonstrative && moves || plain ? at : 0;
        }
        return 0;
    }

    /** Whether a phrase about one more thing stands between the noun and its verb: {@code question about the kiln have}. */
    private boolean hasOneMore(List<Token> words, int noun) {
        return noun + 4 < words.size()
                && BETWEEN.contains(words.get(noun + 1).lower())
                && SINGULAR_DETERMINERS.contains(words.get(noun + 2).lower())
                && words.get(noun + 3).mayBe("NN")
                && (!words.get(noun + 1).lower().equals("of") || isOne(words.get(noun + 3)))
                && !ofMany.contains(words.get(noun + 3).lower());
    }

    /** {@code Each of the boats have}. */
    private static int eachOf(List<Token> words, int i) {
        boolean each = Set.of("each", "one").contains(words.get(i).lower())
                && opens(words, i)
                && is(words, i + 1, "of")
                && i + 4 < words.size()
                && PLURAL_DETERMINERS.contains(words.get(i + 2).lower())
                && words.get(i + 3).mayBe("NNS");
        return each
                        && FOR_MANY.contains(words.get(i + 4).lower())
                        && !words.get(i + 4).lower().equals("do")
                ? i + 4
                : 0;
    }

    /** {@code people who works}, {@code a teacher who have}. */
    private int whoever(List<Token> words, int i) {
        if (i == 0 || i + 1 >= words.size() || !words.get(i).lower().equals("who")) {
            return 0;
        }
        Token head = words.get(i - 1);
        String verb = words.get(i + 1).lower();
        boolean ofSome = i > 1
                        && Set.of("of", "and", "or").contains(words.get(i - 2).lower())
                || i > 2 && Set.of("of", "and", "or").contains(words.get(i - 3).lower());
        if (ofSome) {
            return 0;
        }
        if (PEOPLE.contains(head.lower())) {
            return isOnes(words, i + 1) || FOR_ONE.contains(verb) ? i + 1 : 0;
        }
        boolean oneOf = i > 1
                && Set.of("a", "an", "every", "another")
                        .contains(words.get(i - 2).lower())
                && head.mayBe("NN")
                && head.tags().stream().noneMatch(tag -> tag.startsWith("NNS"))
                && !ofMany.contains(head.lower());
        return oneOf
                        && (FOR_MANY.contains(verb) && !verb.equals("were")
                                || Set.of("know", "need", "want").contains(verb))
                ? i + 1
                : 0;
    }

    private static boolean isWrongArticle(List<Token> words, int i) {
        Token article = words.get(i);
        String next = words.get(i + 1).text();
        if (article.end() + 1 != words.get(i + 1).start()) {
            return false;
        }
        if (article.text().equals("a") || article.text().equals("A") && i == 0) {
            boolean name = i > 0
                    && Set.of(
                                    "vitamin",
                                    "grade",
                                    "plan",
                                    "hepatitis",
                                    "level",
                                    "class",
                                    "block",
                                    "influenza",
                                    "type",
                                    "vis")
                            .contains(words.get(i - 1).lower());
            return !name && VOWEL.matcher(next).matches() && isKnown(words.get(i + 1));
        }
        return article.lower().equals("an") && CONSONANT.matcher(next).matches() && isKnown(words.get(i + 1));
    }

    private static boolean isKnown(Token word) {
        return word.isCapitalised() || !word.tags().isEmpty();
    }

    /** Whether a clause begins there. */
    private static boolean opens(List<Token> words, int i) {
        if (i == 0 || OPENERS.contains(words.get(i - 1).lower())) {
            return true;
        }
        boolean and = Set.of("and", "but", "so").contains(words.get(i - 1).lower());
        return i == 1 && and || and && i > 1 && words.get(i - 2).text().equals(",") && isPronoun(words.get(i));
    }

    private static boolean isPronoun(Token token) {
        return Set.of("he", "she", "it").contains(token.lower());
    }

    private static boolean saysIf(List<Token> words, int before) {
        return words.subList(0, before).stream().anyMatch(token -> MODALS.contains(token.lower()));
    }

    private static boolean isQuestion(List<Token> words) {
        return words.get(words.size() - 1).text().equals("?");
    }

    private static boolean follows(List<Token> words, int i, Set<String> these) {
        return i > 0 && these.contains(words.get(i - 1).lower());
    }

    private static boolean is(List<Token> words, int at, String word) {
        return at < words.size() && words.get(at).lower().equals(word);
    }
}
