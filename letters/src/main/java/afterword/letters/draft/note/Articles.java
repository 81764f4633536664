package afterword.letters.draft.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Puts back the articles that scribbling leaves out: "when door opens" is when the door opens. */
final class Articles {

    private static final Set<String> OPENERS = Set.of("when", "if", "while", "where", "because", "until", "unless");

    /** Behind these and "of" stands a kind: "makes of ventilator". */
    private static final Pattern SORT =
            Pattern.compile("(?:make|kind|type|sort|model|brand|breed|form|way|year|season|piece|lot)s?|out");

    /** Behind these "to" is followed by what one does. */
    private static final Pattern INTENT = Pattern.compile(
            "learn(?:ed|t|s)?|want(?:ed|s)?|lik(?:ed|es?)|hop(?:ed|es?)|plan(?:s|ned)?|tr(?:y|ied|ies)|used|able|ready|asked|offered|happy|willing|stayed|stopped|came|went|waited|allowed|agreed");

    private Articles() {}

    static List<String> inserted(List<String> words) {
        List<String> out = new ArrayList<>(words);
        for (int at = out.size() - 1; at > 0; at--) {
            String noun = out.get(at);
            boolean modifies = at + 1 < out.size()
                    && out.get(at + 1).matches("[a-z-]+")
                    && !Grammar.isFunctionWord(out.get(at + 1))
                    && !Grammar.ADVERBS.contains(out.get(at + 1))
                    && Lexicon.ENGLISH.noun(Lexicon.ENGLISH.singular(out.get(at + 1))) >= 0
                    && Lexicon.ENGLISH.verbWeight(out.get(at + 1)) < 5;
            boolean numbered =
                    at + 1 < out.size() && Grammar.isNumeral(out.get(at + 1)) && WordClass.NUMBERED.has(noun);
            boolean done = noun.endsWith("ing")
                    && at + 1 < out.size()
                    && out.get(at + 1).matches("me|you|us|them|him|her|it|my|your|the|an?");
            if (!WordClass.COUNTABLE.has(noun) || modifies || numbered || done) {
                continue;
            }
            int from = at;
            while (from > 1 && isPartOfName(out.get(from - 1)) && Lexicon.ENGLISH.verbWeight(out.get(from - 1)) < 4) {
                from--;
            }
            String before = out.get(from - 1).toLowerCase(Locale.ROOT);
            boolean repeated = from > 1 && out.get(from - 2).equals(noun);
            boolean infinitive = before.equals("to") && Lexicon.ENGLISH.isBaseVerb(out.get(from));
            boolean acts = before.matches("and|so|but")
                    && at + 1 < out.size()
                    && from == at
                    && (Grammar.isAuxiliary(out.get(at + 1))
                            || Lexicon.ENGLISH
                                    .verb(out.get(at + 1))
                                    .filter(verb -> verb.is(Lexicon.Form.PRESENT))
                                    .isPresent());
            boolean wanting = acts
                    || !repeated && OPENERS.contains(before)
                    || !repeated
                            && Grammar.PREPOSITIONS.contains(before)
                            && !before.matches("per|via|like|than|instead|of")
                    || before.equals("of")
                            && from == at
                            && !repeated
                            && !(from > 1 && SORT.matcher(out.get(from - 2)).matches());
            boolean span = before.equals("to") && from > 1 && Groups.isCapital(out.get(from - 2));
            if (wanting
                    && !span
                    && !infinitive
                    && !((from == at || noun.equals("season")) && WordClass.SET_PHRASE.has(before + "-" + noun))) {
                out.add(
                        from,
                        before.matches("as|without")
                                ? Groups.article("a " + out.get(from)).split(" ")[0]
                                : "the");
            }
        }
        for (int i = 1; i + 1 < out.size(); i++) {
            boolean bare = out.get(i).matches("last|next")
                    && Grammar.PREPOSITIONS.contains(out.get(i - 1))
                    && isPartOfName(out.get(i + 1))
                    && !WordClass.TIME.has(out.get(i + 1));
            if (bare) {
                out.add(i, "the");
                i++;
            }
        }
        return out;
    }

    /** Verbs and prepositions behind which a single thing is one of many. */
    private static final Set<String> ANY = Set.of(
            "have", "has", "had", "need", "needs", "want", "wants", "without", "as", "hold", "holds", "charge", "pay",
            "write");

    /** {@code phrase} with one article, or two, before single things that lack theirs, where that makes it {@code whole}; none in what is too long to be. */
    static Optional<String> put(String phrase, Predicate<String> whole) {
        List<String> words = SyntaxWords.split(phrase);
        List<Integer> gaps = words.size() < Syntax.LONGEST ? gaps(words) : List.of();
        for (int gap : gaps) {
            String said = with(words, gap);
            if (whole.test(said)) {
                return Optional.of(said);
            }
        }
        for (int i = 0; i < gaps.size(); i++) {
            for (int j = i + 1; j < gaps.size(); j++) {
                String said = with(SyntaxWords.split(with(words, gaps.get(j))), gaps.get(i));
                if (whole.test(said)) {
                    return Optional.of(said);
                }
            }
        }
        return Optional.empty();
    }

    /** Where single things lack their articles, however {@code words} are read; a verb behind its subject or behind "to" is none. */
    static List<Integer> lacking(List<String> words) {
        return gaps(words).stream()
                .filter(gap -> !isDone(words, gap) && !isDescribed(words, gap))
                .toList();
    }

    /** "a raised voice": its article stands one word further off. */
    private static boolean isDescribed(List<String> words, int at) {
        return at > 1
                && SyntaxWords.classes(words.get(at - 2)).stream().anyMatch(Articles::isDeterminer)
                && SyntaxWords.classes(words.get(at - 1)).stream()
                        .anyMatch(name -> name.matches("participle|adj|mod|vg|pn"));
    }

    private static boolean isDone(List<String> words, int at) {
        String before = at == 0 ? "" : words.get(at - 1);
        Set<String> classes = SyntaxWords.classes(words.get(at));
        boolean verb = classes.stream().anyMatch(name -> name.matches("v[zbdng].|rt|vn."))
                || Lexicon.ENGLISH.isBaseVerb(words.get(at));
        return verb
                && (before.matches("I|you|we|they|it|to|not|would|will|can|could|should|cannot|never|always|and|did|do")
                        || Grammar.ADVERBS.contains(before));
    }

    private static String with(List<String> words, int gap) {
        List<String> out = new ArrayList<>(words);
        boolean any = gap > 0 && ANY.contains(words.get(gap - 1));
        out.add(gap, any ? Groups.article("a " + words.get(gap)).split(" ")[0] : "the");
        return String.join(" ", out).replace(" , ", ", ");
    }

    /** Where a group of words begins that ends in a single thing and has no article. */
    private static List<Integer> gaps(List<String> words) {
        List<Set<String>> classes = words.stream().map(SyntaxWords::classes).toList();
        List<Integer> gaps = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            boolean determined = words.get(at).matches("first|last|next|same")
                    || at > 0 && words.get(at - 1).matches("last|next|this|every|each")
                    || words.get(at).endsWith("ing")
                            && at + 1 < words.size()
                            && words.get(at + 1).matches("me|you|us|them|him|her|it|my|your|the|an?")
                    || at > 0
                            && (classes.get(at - 1).stream().anyMatch(Articles::isDeterminer)
                                    || classes.get(at - 1).stream().allMatch(Articles::isOfName));
            int head = at;
            while (!determined
                    && head + 1 < words.size()
                    && isPart(classes.get(head))
                    && isPart(classes.get(head + 1))) {
                head++;
            }
            boolean quality = head == at
                    && !words.get(at).contains("-")
                    && Lexicon.ENGLISH.adjective(words.get(at)) > Lexicon.ENGLISH.nounWeight(words.get(at));
            boolean numbered = head + 1 < words.size() && words.get(head + 1).matches("\\d+[a-z]?");
            boolean sort = at > 1
                    && words.get(at - 1).equals("of")
                    && SORT.matcher(words.get(at - 2)).matches();
            boolean infinitive = at > 1
                    && words.get(at - 1).equals("to")
                    && INTENT.matcher(words.get(at - 2)).matches();
            if (!determined
                    && !words.get(at).matches("I|hello|goodbye|thanks")
                    && !infinitive
                    && !numbered
                    && !sort
                    && !quality
                    && isPart(classes.get(at))
                    && classes.get(head).contains("nc")) {
                gaps.add(at);
            }
        }
        return gaps;
    }

    private static boolean isDeterminer(String name) {
        return name.matches("ds|da|dp|figure|poss");
    }

    /** A word that cannot but be part of a name: what follows it belongs to the same. */
    private static boolean isOfName(String name) {
        return name.matches("'.*'|nc|nm|np|mod|adj|pn|role|numbered|tm|tmp|tname");
    }

    private static boolean isPart(Set<String> classes) {
        return classes.stream().anyMatch(name -> name.matches("nc|adj|mod|vg|participle|pn|ofmany"));
    }

    /** A plain word that can stand in front of a noun and belong to it. */
    private static boolean isPartOfName(String word) {
        return word.matches("[a-z][a-z-]*")
                && !Grammar.isFunctionWord(word)
                && !Grammar.isNumeral(word)
                && !Grammar.ADVERBS.contains(word)
                && (!Lexicon.ENGLISH.isPlural(word) || WordClass.PLURAL_MODIFIER.has(word))
                && Groups.isNominal(word);
    }
}
