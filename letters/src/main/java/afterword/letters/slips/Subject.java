package afterword.letters.slips;

import static afterword.letters.slips.SlipFinder.word;

import afterword.letters.language.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A plain noun phrase at the head of a clause, with the phrases that hang on it: {@code the sugar work for the banquets}.
 *
 * @param end the place after its last word
 * @param number of its first noun, which the verb must agree with
 * @param alone whether no other phrase hangs on it
 */
record Subject(int end, Number number, boolean alone) {

    /** Whether one or many do it; either, where that is a matter of taste or cannot be told. */
    enum Number {
        ONE,
        MANY,
        EITHER
    }

    private static final Set<String> SINGULAR = Classes.of("determiners of one");
    private static final Set<String> PLURAL = Classes.of("determiners of many");
    private static final Set<String> POSSESSIVES = Classes.of("possessives");
    private static final Set<String> EVERYONE = Classes.of("everyone");
    private static final Set<String> SEVERAL = Set.of("several", "many");
    private static final Set<String> PARTS = Classes.of("parts of many");
    private static final Set<String> PEOPLE = Classes.of("people");
    private static final Set<String> MEASURES = Classes.of("measures");
    private static final Set<String> TIMES = Classes.of("times");
    private static final Set<String> HANGING = Classes.of("prepositions");
    private static final Set<String> STOPS = Classes.of("no part of a noun phrase");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,5}");

    /** What follows a plural as its verb, though it may be a noun elsewhere. */
    private static final Set<String> VERBS = Classes.of("verbs after a plural");

    private static final Set<String> BEHIND_A_VERB =
            Set.of("the", "a", "an", "me", "us", "you", "my", "your", "our", "it", "them", "him");
    private static final int LONGEST = 4;

    /** The subject that begins at {@code i}, if it is one that can be read; pronouns are none of its business. */
    static @Nullable Subject at(List<Token> words, int i) {
        String first = word(words, i);
        if (first.equals("the")
                && word(words, i + 1).equals("two")
                && word(words, i + 2).equals("of")) {
            return Set.of("us", "them", "you").contains(word(words, i + 3))
                    ? new Subject(i + 4, Number.MANY, false)
                    : null;
        }
        if (first.equals("every")
                && word(words, i + 1).equals("one")
                && word(words, i + 2).equals("of")) {
            return at(words, i + 1);
        }
        if (word(words, i + 1).equals("of") && (first.equals("each") || first.equals("one") || PARTS.contains(first))) {
            boolean theirs = PLURAL.contains(word(words, i + 2));
            Subject many = theirs ? at(words, i + 2) : null;
            boolean one = first.equals("each") || first.equals("one");
            return many == null || many.number() != Number.MANY
                    ? null
                    : new Subject(many.end(), one ? Number.ONE : Number.MANY, false);
        }
        boolean bothThe = first.equals("both") && PLURAL.contains(word(words, i + 1));
        if (bothThe) {
            Subject two = at(words, i + 1);
            return two == null || two.number() != Number.MANY ? null : two;
        }
        if (EVERYONE.contains(first)) {
            return hanging(words, i + 1, Number.ONE);
        }
        boolean pointed = first.equals("those") && noun(words, i + 1) >= 0;
        if (PEOPLE.contains(first) && i == 0 && !pointed) {
            return hanging(words, i + 1, Number.MANY);
        }
        boolean determined = SINGULAR.contains(first) || PLURAL.contains(first);
        boolean asked = SEVERAL.contains(first)
                && Set.of("how", "so", "too", "as", "very").contains(word(words, i - 1));
        if (asked || !determined && !SEVERAL.contains(first)) {
            return null;
        }
        int last = noun(words, i + 1);
        return last < 0 ? null : hanging(words, last + 1, number(words, i, last));
    }

    /** The last word of the noun phrase that goes on at {@code from}; -1 where there is none. */
    private static int noun(List<Token> words, int from) {
        int at = from;
        while (at < words.size()
                && at - from < LONGEST
                && (isPart(words.get(at)) || isAcronym(words.get(at)))
                && !(at > from && isVerbAfter(words, at))) {
            at++;
        }
        int last = at - 1;
        while (last > from && words.get(last).mayBe("VBZ") && !words.get(last).mayBe("NN")) {
            last--;
        }
        boolean noun =
                last >= from && (words.get(last).mayBe("NN") || words.get(last).mayBe("VBG"));
        return noun && at < words.size() ? last : -1;
    }

    /** The last word of a name that begins at {@code from}: {@code on Mill Street}; -1 where there is none. */
    private static int name(List<Token> words, int from) {
        int at = from;
        while (at < words.size() - 1 && at - from < LONGEST && isName(words.get(at))) {
            at++;
        }
        return at - 1 >= from ? at - 1 : -1;
    }

    /** {@code the vats tell}, {@code the tiles match the plan}. */
    private static boolean isVerbAfter(List<Token> words, int at) {
        boolean verb = VERBS.contains(word(words, at))
                || words.get(at).tags().contains("VB") && BEHIND_A_VERB.contains(word(words, at + 1));
        return verb && Classes.isMany(words.get(at - 1));
    }

    /** {@code the DEF heaters}. */
    private static boolean isAcronym(Token token) {
        return ACRONYM.matcher(token.text()).matches();
    }

    private static boolean isName(Token token) {
        return token.isWord() && token.isCapitalised() && !token.lower().equals("i");
    }

    private static boolean isPart(Token token) {
        return token.isWord()
                && !token.isCapitalised()
                && !STOPS.contains(token.lower())
                && (token.mayBe("NN")
                        || token.mayBe("JJ")
                        || token.mayBe("VBN")
                        || token.mayBe("VBG")
                        || token.mayBe("CD"));
    }

    private static Number number(List<Token> words, int first, int last) {
        String determiner = word(words, first);
        Token head = words.get(last);
        for (int i = first + 1; i < last; i++) {
            if (Classes.isMany(words.get(i))) {
                return Number.EITHER;
            }
        }
        if (head.lower().equals("people") && PLURAL.contains(determiner) && !determiner.equals("no")) {
            return Number.MANY;
        }
        boolean measured = MEASURES.contains(head.lower()) || TIMES.contains(head.lower());
        boolean lived = POSSESSIVES.contains(determiner) && Classes.isMany(head);
        if (measured && !lived) {
            return Number.EITHER;
        }
        if (Classes.isOne(head) && !head.mayBe("CD") && SINGULAR.contains(determiner)) {
            return Number.ONE;
        }
        boolean many = PLURAL.contains(determiner) || SEVERAL.contains(determiner);
        return many && Classes.isMany(head) ? Number.MANY : Number.EITHER;
    }

    /** What follows the noun: {@code of the castings in the third tray}. */
    private static @Nullable Subject hanging(List<Token> words, int from, Number number) {
        int at = from;
        while (HANGING.contains(word(words, at))) {
            boolean determined = SINGULAR.contains(word(words, at + 1)) || PLURAL.contains(word(words, at + 1));
            int start = determined ? at + 2 : at + 1;
            int last = Math.max(noun(words, start), name(words, start));
            if (last < 0) {
                return null;
            }
            at = last + 1;
        }
        return new Subject(at, number, at == from);
    }
}
