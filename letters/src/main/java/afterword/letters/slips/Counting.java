package afterword.letters.slips;

import static afterword.letters.slips.SlipFinder.word;

import afterword.letters.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Nouns that do not go with what counts them: {@code three year of practice}, {@code one of the best talk}, {@code this figures are}. */
final class Counting implements SlipFinder {

    private static final Set<String> SEVERAL = Classes.of("several");
    private static final Set<String> PLURAL = Classes.of("determiners of many");
    private static final Set<String> POINTING = Set.of("the", "my", "your", "our", "these", "those", "their");
    private static final Set<String> STOPS = Classes.of("no part of a noun phrase");
    private static final Set<String> MEASURES = Classes.of("measures");
    private static final Set<String> UNCOUNTED = Classes.of("uncounted");
    private static final Set<String> NUMBERING = Classes.of("numbering");
    private static final Pattern DIGITS = Pattern.compile("[2-9]|1[0-9]|[2-9][0-9]");
    private static final Set<String> SPANS = Set.of("year", "month", "week", "day", "hour");
    private static final Set<String> FOR_MANY = Set.of("are", "were", "have");

    @Override
    public Optional<Slip> at(List<Token> words, int i) {
        int noun = wrong(words, i);
        return noun < 0
                ? Optional.empty()
                : Optional.of(new Slip(
                        SlipFinder.span(words, i, noun),
                        "Number and noun do not agree.",
                        "Check singular and plural."));
    }

    private static int wrong(List<Token> words, int i) {
        String first = word(words, i);
        if (SEVERAL.contains(first) || first.equals("these") || first.equals("those") || first.equals("few")) {
            return oneOfSeveral(words, i);
        }
        if (DIGITS.matcher(first).matches() && SPANS.contains(word(words, i + 1)) && endsThere(words, i + 1)) {
            return Set.of("a", "an", "every", "per", "each", "the").contains(word(words, i - 1)) ? -1 : i + 1;
        }
        if (first.equals("one") && word(words, i + 1).equals("of") && PLURAL.contains(word(words, i + 2))) {
            return oneOfOne(words, i);
        }
        if (Set.of("each", "both", "several", "few").contains(first)
                && word(words, i + 1).equals("of")
                && POINTING.contains(word(words, i + 2))) {
            return eachOfOne(words, i);
        }
        if (first.equals("another") && word(words, i - 1).equals("one")) {
            return -1;
        }
        if (Set.of("this", "a", "an", "each", "every", "another", "much", "less")
                .contains(first)) {
            return manyOfOne(words, i);
        }
        return -1;
    }

    /** {@code two different project with}. A verb may look like a noun where no adjective stands before it. */
    private static int oneOfSeveral(List<Token> words, int i) {
        boolean named = i > 0
                && (isNamed(words.get(i - 1))
                        || words.get(i - 1).isCapitalised() && i > 1
                        || isNumber(words.get(i - 1)));
        boolean compound = Set.of("a", "an", "every", "per", "each", "no", "one", "or", "to", "and")
                .contains(word(words, i - 1));
        int noun = pastAdjectives(words, i + 1);
        if (named || compound || noun >= words.size() || !isCountable(words.get(noun)) || !endsThere(words, noun)) {
            return -1;
        }
        boolean lastYear = Set.of("last", "next", "this").contains(word(words, i + 1));
        if (lastYear) {
            return -1;
        }
        boolean adjective = noun > i + 1;
        boolean many = Set.of("several", "many").contains(word(words, i));
        boolean mayBeVerb = words.get(noun).mayBe("JJ")
                || words.get(noun).mayBe("RB")
                || words.get(noun).tags().stream()
                        .anyMatch(tag -> tag.startsWith("VB") && !(many && tag.equals("VBG")));
        boolean pointed = Set.of("these", "those").contains(word(words, i))
                && Set.of("was", "is", "has").contains(word(words, noun + 1));
        return !mayBeVerb || adjective && !words.get(noun).mayBe("JJ") || pointed ? noun : -1;
    }

    /** {@code each of the trainee}: of many, not of one that is many in itself. */
    private static int eachOfOne(List<Token> words, int i) {
        int noun = pastAdjectives(words, i + 3);
        boolean wrong = noun < words.size()
                && isCountable(words.get(noun))
                && !words.get(noun).mayBe("JJ")
                && !words.get(noun).mayBe("NNS")
                && (noun + 1 >= words.size()
                        || !words.get(noun + 1).mayBe("NN")
                                && !words.get(noun + 1).mayBe("NNS")
                        || words.get(noun + 1).mayBe("VB")
                                && !words.get(noun + 1).mayBe("NNS"));
        return wrong ? noun : -1;
    }

    /** {@code one of the best interview I had}. */
    private static int oneOfOne(List<Token> words, int i) {
        boolean standsForAnother = i > 0
                && (words.get(i - 1).tags().stream().anyMatch(tag -> tag.startsWith("JJ"))
                        || Set.of("the", "this", "that", "every", "each", "which", "any")
                                .contains(word(words, i - 1)));
        if (standsForAnother) {
            return -1;
        }
        int noun = pastAdjectives(words, i + 3);
        boolean wrong = noun < words.size()
                && isCountable(words.get(noun))
                && !words.get(noun).mayBe("JJ")
                && (endsThere(words, noun) || Set.of("i", "you", "we").contains(word(words, noun + 1)));
        return wrong ? noun : -1;
    }

    /** {@code a good reasons for}, {@code much chairs}; "this works" is a sentence. */
    private static int manyOfOne(List<Token> words, int i) {
        boolean much = Set.of("much", "less").contains(word(words, i));
        int noun = much ? i + 1 : pastAdjectives(words, i + 1);
        if (noun >= words.size()
                || !Classes.isMany(words.get(noun))
                || much && MEASURES.contains(word(words, noun))
                || words.get(noun).isCapitalised()
                || STOPS.contains(word(words, noun))) {
            return -1;
        }
        boolean mayBeVerb = words.get(noun).mayBe("VBZ");
        boolean demonstrative = word(words, i).equals("this") && mayBeVerb;
        boolean clause = mayBeVerb && noun > i + 1 && words.get(noun - 1).mayBe("NN");
        if (clause) {
            return -1;
        }
        boolean wrong = demonstrative
                ? noun == i + 1 && FOR_MANY.contains(word(words, noun + 1))
                : endsThere(words, noun) && !(word(words, i).equals("much") && mayBeVerb);
        return wrong ? noun : -1;
    }

    private static int pastAdjectives(List<Token> words, int from) {
        int at = from;
        while (at < words.size() && at - from < 3 && isAdjective(words, at)) {
            at++;
        }
        return at;
    }

    private static boolean isAdjective(List<Token> words, int at) {
        Token word = words.get(at);
        return word.mayBe("JJ")
                && !word.mayBe("CD")
                && !STOPS.contains(word.lower())
                && !UNCOUNTED.contains(word.lower())
                && !NUMBERING.contains(word.lower())
                && at + 1 < words.size()
                && (words.get(at + 1).mayBe("NN") || words.get(at + 1).mayBe("JJ"));
    }

    private static boolean isCountable(Token noun) {
        return noun.tags().stream().anyMatch(tag -> tag.equals("NN") || tag.equals("NN:UN"))
                && !noun.mayBe("NNS")
                && !noun.isCapitalised()
                && !STOPS.contains(noun.lower())
                && !Classes.isOfMany(noun)
                && !UNCOUNTED.contains(noun.lower());
    }

    /** {@code phase two}, {@code pump four}. */
    private static boolean isNamed(Token before) {
        return before.mayBe("NN") && !before.mayBe("NNS") && !STOPS.contains(before.lower());
    }

    private static boolean isNumber(Token token) {
        return token.mayBe("CD") || Character.isDigit(token.text().charAt(0));
    }

    /** Whether the noun is the last word of its phrase. */
    private static boolean endsThere(List<Token> words, int noun) {
        String next = word(words, noun + 1);
        return next.isEmpty()
                || Set.of(".", ",", ";", "!", "?").contains(next)
                || STOPS.contains(next) && !next.equals("'s") && !next.equals("or") && !next.equals("and");
    }
}
