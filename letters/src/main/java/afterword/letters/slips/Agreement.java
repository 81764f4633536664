package afterword.letters.slips;

import static afterword.letters.slips.SlipFinder.word;

import afterword.letters.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Subject and verb that do not agree. A team may be many; what would be, and what one asks for, may be in any form. */
final class Agreement implements SlipFinder {

    private static final Set<String> OPENERS = Classes.of("openers");

    /** These open a clause or a phrase: "looking after the gates is". */
    private static final Set<String> PREPOSITIONS_TOO = Set.of("after", "before", "until", "since", "but");

    private static final Set<String> ADVERBS = Classes.of("adverbs");
    private static final Set<String> WISHES = Classes.of("wishes");
    private static final Set<String> UNREAL = Classes.of("unreal");
    private static final Set<String> FOR_MANY = Set.of("have", "are", "were", "do");
    private static final Set<String> FOR_ONE = Set.of("is", "was", "has", "does");
    private static final Set<String> PLAIN = Classes.of("verbs for many");
    private static final Set<String> ONLY_VERBS = Classes.of("never nouns");
    private static final Set<String> IN_S = Classes.of("verbs for one");
    private static final Set<String> AFTER_A_VERB = Classes.of("after a verb");
    private static final Set<String> OBJECTS = Classes.of("objects");
    private static final Set<String> NO_SUBJECT = Classes.of("before no subject");
    private static final Set<String> PEOPLE = Classes.of("people");
    private static final Set<String> SEVERAL = Classes.of("several");
    private static final Set<String> MEASURES = Classes.of("measures");
    private static final Set<String> PLURAL = Classes.of("determiners of many");
    private static final Set<String> SINGLE = Set.of("the", "my", "your", "our");
    private static final Set<String> DETERMINERS = Classes.of("determiners of one");
    private static final Set<String> OF_THOUGHT = Classes.of("thought and said");
    private static final Set<String> PREPOSITIONS = Classes.of("prepositions");
    private static final Set<String> WAYS = Set.of(
            "in", "out", "up", "down", "back", "over", "through", "off", "away", "round", "together", "on", "by");
    private static final Set<String> CLAUSE_AGAIN = Set.of(
            "that", "and", "or", "but", "who", "which", "whom", "whose", "what", "when", "while", "where", "if",
            "because", "as", "than", "so", "i", "we", "you", "they", "he", "she", "it", "there");
    private static final int LONGEST_ASIDE = 5;

    @Override
    public Optional<Slip> at(List<Token> words, int i) {
        int verb = disagreeing(words, i);
        return verb < 0
                ? Optional.empty()
                : Optional.of(new Slip(
                        SlipFinder.span(words, i, verb),
                        "Subject and verb do not agree.",
                        "Make both singular or both plural."));
    }

    /** Where the verb stands that does not agree with a subject beginning at {@code i}; -1 where all is well. */
    private static int disagreeing(List<Token> words, int i) {
        int verb = afterPronoun(words, i);
        verb = verb < 0 ? afterThere(words, i) : verb;
        verb = verb < 0 ? afterWho(words, i) : verb;
        return verb < 0 ? afterNoun(words, i) : verb;
    }

    /** {@code I always sings}, {@code she have}. */
    private static int afterPronoun(List<Token> words, int i) {
        int verb = pastAdverbs(words, i + 1);
        if (verb >= words.size()) {
            return -1;
        }
        boolean wrong = switch (word(words, i)) {
            case "i" ->
                (isOnes(words, verb) || isVerbInS(words.get(verb)))
                        && !NO_SUBJECT.contains(word(words, i - 1))
                        && !isNumeral(words, i);
            case "we", "they" ->
                isOnes(words, verb)
                        && (!NO_SUBJECT.contains(word(words, i - 1)) || beginsAnew(words, i))
                        && !WISHES.contains(word(words, i - 1));
            case "he", "she", "it" ->
                opensForPronoun(words, i)
                        && PLAIN.contains(word(words, verb))
                        && !words.get(verb).mayBe("VBD")
                        && !isModal(words, verb)
                        && !wishes(words, i);
            default -> false;
        };
        return wrong ? verb : -1;
    }

    /** {@code , and they}. */
    private static boolean beginsAnew(List<Token> words, int i) {
        return word(words, i - 1).equals("and") && word(words, i - 2).equals(",");
    }

    /** {@code There is three things}, {@code there was too many people}. */
    private static int afterThere(List<Token> words, int i) {
        int count = Set.of("too", "so", "very", "quite").contains(word(words, i + 2)) ? i + 3 : i + 2;
        boolean many = word(words, i).equals("there")
                && Set.of("is", "was").contains(word(words, i + 1))
                && (SEVERAL.contains(word(words, count))
                        || count > i + 2 && word(words, count).equals("few"))
                && count + 1 < words.size()
                && (words.get(count + 1).mayBe("NNS") || PEOPLE.contains(word(words, count + 1)))
                && (count > i + 2 || !MEASURES.contains(word(words, count + 1)));
        int none = i + 3 < words.size()
                        && words.get(i + 3).mayBe("JJ")
                        && !words.get(i + 3).mayBe("NN")
                ? i + 4
                : i + 3;
        boolean noMany = word(words, i).equals("there")
                && Set.of("is", "was").contains(word(words, i + 1))
                && word(words, i + 2).equals("no")
                && none + 1 < words.size()
                && Classes.isMany(words.get(none))
                && !words.get(none + 1).mayBe("NN");
        return many ? count + 1 : noMany ? none : -1;
    }

    /** {@code people who works}, {@code a teacher who have}, {@code a kitchen that serve}. */
    private static int afterWho(List<Token> words, int i) {
        String who = word(words, i);
        boolean begins = who.equals("who") || who.equals("that") || who.equals("which");
        if (!begins || i == 0 || i + 1 >= words.size()) {
            return -1;
        }
        Token head = words.get(i - 1);
        boolean ofSome = Set.of("of", "and", "or").contains(word(words, i - 2))
                || Set.of("of", "and", "or").contains(word(words, i - 3));
        if (ofSome) {
            return -1;
        }
        int verb = pastAdverbs(words, i + 1);
        String does = word(words, verb);
        boolean these =
                Set.of("the", "these", "those", "all", "many", "several").contains(word(words, i - 2));
        if (who.equals("who") && (PEOPLE.contains(head.lower()) || these && Classes.isMany(head))) {
            return isOnes(words, verb) || FOR_ONE.contains(does) ? verb : -1;
        }
        boolean thing = SINGLE.contains(word(words, i - 2))
                && Classes.isOne(head)
                && who.equals("that")
                && verb == i + 1
                && Set.of(
                                "hold", "keep", "need", "make", "carry", "bring", "drive", "feed", "run", "take",
                                "cover", "open", "close", "serve", "have", "contain", "connect", "join")
                        .contains(does)
                && Set.of("the", "my", "your", "our", "a", "an", "me", "us", "it", "them")
                        .contains(word(words, verb + 1));
        if (thing && !wishes(words, i)) {
            return verb;
        }
        boolean one = Set.of("a", "an", "every", "another").contains(word(words, i - 2)) && Classes.isOne(head);
        boolean wrong = who.equals("who")
                ? FOR_MANY.contains(does) && !does.equals("were")
                        || Set.of("know", "need", "want", "run").contains(does)
                : ONLY_VERBS.contains(does)
                        || Set.of("have", "are", "need", "serve").contains(does);
        return one && wrong ? verb : -1;
    }

    private static int afterNoun(List<Token> words, int i) {
        if (!opens(words, i)) {
            return -1;
        }
        int and = andI(words, i);
        if (and >= 0) {
            return and;
        }
        int both = twoThings(words, i);
        if (both >= 0) {
            return both;
        }
        int moving = moving(words, i);
        if (moving >= 0) {
            return moving;
        }
        Subject subject = Subject.at(words, i);
        if (subject == null) {
            return -1;
        }
        int aside = pastAside(words, subject);
        int end = aside > subject.end() ? aside : pastComing(words, subject);
        int verb = pastAdverbs(words, end);
        return switch (subject.number()) {
            case ONE -> notForOne(words, i, subject, verb);
            case MANY -> notForMany(words, i, subject, end, verb);
            case EITHER -> -1;
        };
    }

    /** {@code my sister and I was}. */
    private static int andI(List<Token> words, int i) {
        for (int at = i + 1; at < Math.min(i + 4, words.size() - 2); at++) {
            boolean wrong = word(words, at).equals("and")
                    && word(words, at + 1).equals("i")
                    && FOR_ONE.contains(word(words, at + 2));
            if (wrong && i == 0) {
                return at + 2;
            }
        }
        return -1;
    }

    /** {@code The boiler and the pump needs}, where no other clause can have begun. */
    private static int twoThings(List<Token> words, int i) {
        boolean two = i == 0
                && words.size() > 6
                && SINGLE.contains(word(words, 0))
                && Classes.isOne(words.get(1))
                && word(words, 2).equals("and")
                && (SINGLE.contains(word(words, 3)) || Set.of("his", "her").contains(word(words, 3)))
                && Classes.isOne(words.get(4))
                && Set.of("is", "was", "has", "needs", "does").contains(word(words, 5));
        return two && !Set.of("the", "one", "a", "what", "all", "that").contains(word(words, 6)) ? 5 : -1;
    }

    /** {@code those boxes stacks up}. */
    private static int moving(List<Token> words, int i) {
        boolean subject = i + 3 < words.size()
                && PLURAL.contains(word(words, i))
                && Classes.isMany(words.get(i + 1))
                && !word(words, i - 1).equals(",");
        boolean pointed = Set.of("these", "those").contains(word(words, i));
        if (subject && goesOnAsVerb(words, i + 2)) {
            return i + 2;
        }
        boolean verb = subject && (pointed && isVerbInS(words.get(i + 2)) || IN_S.contains(word(words, i + 2)));
        return verb && AFTER_A_VERB.contains(word(words, i + 3)) && !FOR_ONE.contains(word(words, i + 2)) ? i + 2 : -1;
    }

    private static int notForOne(List<Token> words, int i, Subject subject, int verb) {
        boolean goesOn = i > 1 && Set.of(",", "and").contains(word(words, i - 1));
        if (wishes(words, i) || goesOn) {
            return -1;
        }
        String does = word(words, verb);
        if (FOR_MANY.contains(does)) {
            boolean meantSo = does.equals("do") && !Set.of("n't", "not").contains(word(words, verb + 1))
                    || does.equals("were") && (word(words, verb + 1).equals("to") || isUnreal(words))
                    || isQuestion(words) && Set.of("when", "how", "where").contains(word(words, i - 1));
            return meantSo ? -1 : verb;
        }
        boolean adverbBetween = verb > subject.end();
        boolean plain = adverbBetween && PLAIN.contains(does) && !isModal(words, verb);
        if (subject.alone() && (ONLY_VERBS.contains(does) || plain)) {
            return verb;
        }
        if (!subject.alone() && verb < words.size() && isPlainVerb(words, verb)) {
            return verb;
        }
        int last = subject.end() - 1;
        boolean verbAtEnd = subject.alone()
                && last > i + 1
                && PLAIN.contains(word(words, last))
                && Classes.isOne(words.get(last - 1))
                && OBJECTS.contains(word(words, last + 1));
        return verbAtEnd ? last : -1;
    }

    private static int notForMany(List<Token> words, int i, Subject subject, int end, int verb) {
        String does = word(words, verb);
        if (FOR_ONE.contains(does)) {
            boolean halts = verb + 1 >= words.size() || word(words, verb + 1).equals(",");
            return halts ? -1 : verb;
        }
        if (word(words, i - 1).equals(",") || verb >= words.size()) {
            return -1;
        }
        if (goesOnAsVerb(words, verb)) {
            return verb;
        }
        if (!subject.alone()
                && Classes.isOne(words.get(subject.end() - 2))
                && !words.get(subject.end() - 2).mayBe("CD")
                && goesOnAsVerb(words, subject.end() - 1)) {
            return subject.end() - 1;
        }
        int last = end - 1;
        boolean verbAtEnd = !subject.alone()
                && IN_S.contains(word(words, last))
                && Set.of("me", "us", "him", "it", "them", "how", "why").contains(word(words, last + 1));
        return verbAtEnd ? last : -1;
    }

    /** Whether a verb in the form for many stands there that is no noun, or is followed by what follows a verb only. */
    private static boolean isPlainVerb(List<Token> words, int at) {
        Token verb = words.get(at);
        boolean plain = verb.tags().contains("VB")
                && !verb.mayBe("VBD")
                && !verb.mayBe("VBN")
                && !verb.mayBe("JJ")
                && !verb.mayBe("IN");
        boolean never =
                !verb.mayBe("NN") && !Set.of("be", "let", "please", "need").contains(verb.lower());
        boolean followed = Set.of(
                        "me", "us", "you", "him", "them", "a", "an", "the", "my", "your", "to", "how", "by", "in", "on",
                        "at", "for", "when", "what", "that", "more", "every", "less", "faster", "better")
                .contains(word(words, at + 1));
        boolean afterMany = Classes.isMany(words.get(at - 1))
                && Set.of("the", "a", "an", "me", "us", "you", "my", "your", "our", "it", "them", "him")
                        .contains(word(words, at + 1));
        return plain
                && !isModal(words, at)
                && !verb.isCapitalised()
                && (never && followed
                        || afterMany
                        || PLAIN.contains(verb.lower())
                                && (OBJECTS.contains(word(words, at + 1))
                                        || word(words, at + 1).equals("you")))
                && !hasAnotherVerb(words, at + 1);
    }

    /** Whether what looks like a plural goes on as a verb in the form for one does, and no other verb follows it. */
    private static boolean goesOnAsVerb(List<Token> words, int at) {
        boolean verb = isVerbInS(words.get(at)) || word(words, at).equals("says");
        Token next = at + 1 < words.size() ? words.get(at + 1) : words.get(at);
        boolean ofAVerb = IN_S.contains(word(words, at))
                && (next.mayBe("JJ")
                        || next.mayBe("RB")
                        || next.mayBe("CD")
                        || next.mayBe("NN")
                        || next.mayBe("DT")
                        || word(words, at + 1).equals("from"));
        boolean alone = next.mayBe("JJ") && !next.mayBe("NN") && !next.mayBe("VB");
        return verb
                && (ofAVerb
                        || alone
                        || Set.of(
                                        "me", "us", "him", "them", "when", "because", "if", "at", "on", "well", "every",
                                        "how", "what", "too", "up", "the", "a", "an", "to", "it", "like", "here",
                                        "there", "faster", "better", "early", "late")
                                .contains(word(words, at + 1)))
                && !hasAnotherVerb(words, at + 1);
    }

    /** Whether another verb may follow in the clause: then what came before it may be a noun. */
    private static boolean hasAnotherVerb(List<Token> words, int from) {
        for (int at = from; at < words.size(); at++) {
            Token token = words.get(at);
            String word = token.lower();
            if (!token.isWord() || CLAUSE_AGAIN.contains(word) || WISHES.contains(word) && word.equals("if")) {
                return false;
            }
            boolean determined = DETERMINERS.contains(word(words, at - 1))
                    || word(words, at - 1).equals("to");
            boolean verb = FOR_ONE.contains(word)
                    || FOR_MANY.contains(word) && !determined
                    || token.mayBe("VBD")
                    || token.mayBe("VBZ") && !determined
                    || token.tags().contains("VBP") && !determined && !token.mayBe("NN") && !token.mayBe("JJ")
                    || token.mayBe("MD");
            if (verb) {
                return true;
            }
        }
        return false;
    }

    /** Where a short relative clause ends that tells what somebody did with it: {@code the vats (that) I cleaned last summer}. */
    private static int pastAside(List<Token> words, Subject subject) {
        int at = subject.end();
        if (Set.of("that", "which", "whom").contains(word(words, at))) {
            at++;
        }
        boolean somebody = Set.of("i", "we", "you", "they", "he", "she").contains(word(words, at));
        boolean anybody = !somebody
                && at > subject.end()
                && Set.of("the", "my", "your", "our").contains(word(words, at))
                && at + 2 < words.size()
                && words.get(at + 1).mayBe("NN");
        if (anybody) {
            at++;
            somebody = true;
        }
        if (somebody && Set.of("have", "had", "'ve").contains(word(words, at + 1))) {
            at++;
        }
        boolean told = somebody
                && at + 1 < words.size()
                && (words.get(at + 1).mayBe("VBD")
                        || words.get(at + 1).mayBe("VBN")
                        || !anybody
                                && words.get(at + 1).tags().contains("VB")
                                && !words.get(at + 1).mayBe("NN"))
                && !OF_THOUGHT.contains(word(words, at + 1));
        if (!told) {
            return subject.end();
        }
        for (int next = at + 2; next < Math.min(at + 2 + LONGEST_ASIDE, words.size()); next++) {
            String word = word(words, next);
            if (FOR_ONE.contains(word) || FOR_MANY.contains(word) || goesOnAsVerb(words, next)) {
                return next;
            }
            boolean another = DETERMINERS.contains(word) && !word.equals("this")
                    || !words.get(next).isWord()
                    || WISHES.contains(word)
                    || Set.of("that", "and", "or", "who", "i", "we", "they", "he", "she")
                            .contains(word);
            if (another) {
                return subject.end();
            }
        }
        return subject.end();
    }

    /** Where a relative clause ends that tells where something came from or stood: {@code the ledgers that came in from the yard}. */
    private static int pastComing(List<Token> words, Subject subject) {
        int at = subject.end();
        boolean comes = Set.of("that", "which", "who").contains(word(words, at))
                && at + 2 < words.size()
                && words.get(at + 1).mayBe("VBD")
                && !OF_THOUGHT.contains(word(words, at + 1))
                && (WAYS.contains(word(words, at + 2))
                        || PREPOSITIONS.contains(word(words, at + 2))
                        || Set.of("me", "us").contains(word(words, at + 2)));
        if (!comes) {
            return subject.end();
        }
        for (int next = at + 3; next < Math.min(at + 3 + LONGEST_ASIDE, words.size()); next++) {
            String word = word(words, next);
            if (FOR_ONE.contains(word) || FOR_MANY.contains(word)) {
                return next;
            }
            boolean anotherClause = !words.get(next).isWord()
                    || WISHES.contains(word)
                    || CLAUSE_AGAIN.contains(word)
                    || words.get(next).mayBe("VBD") && !words.get(next).mayBe("NN")
                    || DETERMINERS.contains(word) && !PREPOSITIONS.contains(word(words, next - 1));
            if (anotherClause) {
                return subject.end();
            }
        }
        return subject.end();
    }

    private static int pastAdverbs(List<Token> words, int from) {
        int at = from;
        while (ADVERBS.contains(word(words, at))) {
            at++;
        }
        return at;
    }

    /** Whether a verb stands there in the form for one. */
    private static boolean isOnes(List<Token> words, int at) {
        if (at >= words.size()) {
            return false;
        }
        Token verb = words.get(at);
        String word = verb.lower();
        boolean alone = verb.mayBe("VBZ") && !verb.mayBe("NN") && !verb.mayBe("VBD") && !word.startsWith("'");
        boolean plain = IN_S.contains(word)
                && !(word.equals("needs") && word(words, at + 1).equals("must"));
        return (alone || plain) && !FOR_ONE.contains(word) && !word.equals("says");
    }

    private static boolean isVerbInS(Token verb) {
        return verb.mayBe("VBZ")
                && !FOR_ONE.contains(verb.lower())
                && !verb.lower().equals("says")
                && !verb.lower().startsWith("'");
    }

    /** {@code needn't}. */
    private static boolean isModal(List<Token> words, int verb) {
        return word(words, verb).equals("need") && Set.of("n't", "not").contains(word(words, verb + 1));
    }

    private static boolean isNumeral(List<Token> words, int i) {
        return i > 1 && words.get(i - 1).isCapitalised();
    }

    /** Whether a clause may begin there. After "and" a noun may go on with a list, unless a comma stands before. */
    private static boolean opens(List<Token> words, int i) {
        String before = word(words, i - 1);
        if (i == 0) {
            return true;
        }
        if (OPENERS.contains(before)) {
            boolean clause = i == 1 || !PREPOSITIONS_TOO.contains(before);
            return clause || word(words, i - 2).equals(",");
        }
        boolean and = Set.of("and", "so").contains(before);
        return and && (i == 1 || word(words, i - 2).equals(",")) || before.equals(",");
    }

    private static boolean opensForPronoun(List<Token> words, int i) {
        return !word(words, i - 1).equals(",") && opens(words, i);
    }

    private static boolean wishes(List<Token> words, int before) {
        return words.subList(0, before).stream().anyMatch(token -> WISHES.contains(token.lower()));
    }

    private static boolean isUnreal(List<Token> words) {
        return words.stream().anyMatch(token -> UNREAL.contains(token.lower()));
    }

    private static boolean isQuestion(List<Token> words) {
        return words.get(words.size() - 1).text().equals("?");
    }
}
