package afterword.letters.draft.note;

import static afterword.letters.draft.note.Groups.isCapital;
import static afterword.letters.draft.note.Groups.isNominal;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Lexicon.Verb;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether a word that may be a noun or a verb is the verb of what stands before it. */
final class Agreement {

    private Agreement() {}

    /** Hyphenated verbs that are verbs wherever they stand. */
    private static final String PREFIXED =
            "(over|under|double|mis|out|cross|re|pre|hand|fast|co|line|fine|spot|cold|back|test|self|stress)-[a-z]+";

    /** "changes that break …": what stands before it is a noun, however much it looks like a verb. */
    static boolean opensRelativeClause(String next, String after) {
        if (next.matches("who|which")) {
            return true;
        }
        return next.equals("that")
                && (Grammar.isAuxiliary(after)
                        || Lexicon.ENGLISH
                                .verb(after)
                                .filter(verb ->
                                        !verb.is(Form.ING) && verb.weight() >= Lexicon.ENGLISH.nounWeight(after))
                                .isPresent());
    }

    /** Whether the word at {@code at} is a verb that what ends before {@code end} can be the subject of. */
    static boolean verbAgrees(List<String> t, int at, int end, boolean plural) {
        String word = t.get(at);
        if (at == 0 || isCapital(word) || Grammar.isNumeral(word)) {
            return false;
        }
        Optional<Verb> found = Lexicon.ENGLISH.verb(word);
        String lower = word.toLowerCase(Locale.ROOT);
        if (found.isEmpty()
                || Grammar.ADVERBS.contains(lower)
                || lower.matches("all|both|even|better|best|less|more")) {
            return false;
        }
        Verb verb = found.get();
        if (at == 1
                && t.get(0).matches("[A-Z]{2,}")
                && verb.is(Form.PRESENT)
                && Lexicon.ENGLISH.nounWeight(lower) >= 0
                && at + 1 < t.size()
                && (Grammar.PREPOSITIONS.contains(t.get(at + 1))
                        || Lexicon.ENGLISH
                                .verb(t.get(at + 1))
                                .filter(next -> next.is(Form.PARTICIPLE))
                                .isPresent())
                && !WordClass.SURE_VERB.has(lower)) {
            return false;
        }
        int number = t.get(0).matches("the|our|your|my") && t.size() > 1 ? 1 : 0;
        boolean severalOf = Grammar.isNumeral(t.get(number))
                && !t.get(number).matches("one|1|half")
                && at == number + 2
                && !Lexicon.ENGLISH.isPlural(t.get(at - 1))
                && !WordClass.COLLECTIVE.has(t.get(at - 1))
                && Lexicon.ENGLISH.isPlural(lower)
                && Lexicon.ENGLISH.nounWeight(lower) >= 0;
        if (severalOf) {
            return false;
        }
        boolean counted =
                t.get(at - 1).matches("one|1") && found.get().is(Form.PAST) && Lexicon.ENGLISH.nounWeight(lower) >= 0;
        if (counted) {
            return false;
        }
        boolean states = Lexicon.ENGLISH.adjective(lower) > found.get().weight()
                && found.get().is(Form.BASE)
                && (at + 1 == t.size()
                        || t.get(at + 1).matches("half|most|by|all|until|since|when|every|whenever")
                        || lower.matches("wrong|empty|dirty|loose|blank|bare|wet|thin|dim|dull|blunt|faint|slack|dry")
                                && t.get(at + 1).matches("on|in|at|for|across"));
        if (states) {
            return false;
        }
        boolean compound = lower.contains("-") && !lower.matches(PREFIXED);
        if (compound && !plural) {
            return false;
        }
        String previous = t.get(at - 1).toLowerCase(Locale.ROOT);
        boolean described = at == 1
                && Lexicon.ENGLISH.adjective(previous) > Lexicon.ENGLISH.nounWeight(previous)
                && Lexicon.ENGLISH.nounWeight(lower) >= 0
                && found.get().is(Form.PRESENT);
        if (described) {
            return false;
        }
        if (Grammar.DETERMINERS.contains(previous) && !previous.matches("all|both")
                || Grammar.PREPOSITIONS.contains(previous)
                || Grammar.PREPOSITIONS.contains(lower)
                || lower.matches("back|like|well|key|lead|front|head|right|open|past")) {
            return false;
        }
        String next = at + 1 < t.size() ? t.get(at + 1) : "";
        boolean last = next.isEmpty();
        String after = at + 2 < t.size() ? t.get(at + 2) : "";
        boolean time = WordClass.TIME.has(Lexicon.ENGLISH.singular(after)) || Grammar.isProper(after);
        boolean sureObject = Grammar.DETERMINERS.contains(next.toLowerCase(Locale.ROOT))
                        && !next.equals("half")
                        && !(next.matches("every|each|all") && time)
                        && !(next.matches("all|both") && Grammar.PREPOSITIONS.contains(after))
                || Set.of("it", "us", "them", "me", "him", "her", "you", "everything")
                        .contains(next)
                || next.equals("not") && Lexicon.ENGLISH.nounWeight(lower) < 0
                || Grammar.isNumeral(next)
                        && !next.matches("half|double|(?:19|20)\\d\\d")
                        && !time
                        && !after.matches("|in|out");
        boolean sureVerb = WordClass.SURE_VERB.has(lower)
                || String.join(" ", t.subList(at + 1, t.size())).matches("(?:\\w+ )?(?:each other|one another)\\b.*")
                || WordClass.FAILING.has(lower)
                        && (Grammar.PREPOSITIONS.contains(next) || next.matches("when|if|while|every|each"))
                || lower.matches("keeps?|stops?|starts?") && next.endsWith("ing")
                || lower.matches("costs|lasts|takes|saves") && Grammar.isNumeral(next);
        int nounWeight = Lexicon.ENGLISH.nounWeight(lower);
        boolean modifier = WordClass.PLURAL_MODIFIER.has(previous);
        if (nounWeight >= 0 && !sureVerb && opensRelativeClause(next, after)) {
            return false;
        }
        if (Grammar.isNumeral(next) && time && nounWeight >= 0 && verb.is(Form.PRESENT) && !sureVerb
                || WordClass.PLURAL_MODIFIER.has(lower) && !last && isNominal(next) && !sureVerb) {
            return false;
        }
        if (previous.matches("still|never|always|often|rarely|usually|already|only|just") && at > end) {
            boolean many = plural || at > 1 && WordClass.COLLECTIVE.has(t.get(at - 2));
            return verb.is(many ? Form.BASE : Form.PRESENT) || verb.is(Form.PAST) && !verb.is(Form.PARTICIPLE);
        }
        if (verb.is(Form.PRESENT) && !verb.is(Form.BASE)) {
            boolean particle = next.matches("apart|away|off|out|in") && !after.matches("of|\\d.*");
            boolean regular = next.matches("every|each|twice|once|daily|weekly|early|late")
                    || next.equals("at") && after.matches("\\d.*|noon|midnight|night");
            return !plural
                    && (nounWeight < 0
                            || particle && after.isEmpty() && verb.weight() > nounWeight && at == end
                            || regular && verb.weight() > nounWeight + 1 && at == end
                            || sureVerb && !last
                            || sureObject
                            || Grammar.isProper(next)
                            || verb.weight() - nounWeight >= 4 && !last);
        }
        if (verb.is(Form.BASE) && !verb.is(Form.PAST)) {
            boolean collective = WordClass.COLLECTIVE.has(previous);
            if (!plural && !collective || modifier && !sureObject && !sureVerb) {
                return false;
            }
            if (last && Lexicon.ENGLISH.isPerson(previous) && nounWeight <= verb.weight()) {
                return true;
            }
            if (!plural) {
                return sureVerb || sureObject || nounWeight < verb.weight() && !last;
            }
            boolean doers = Lexicon.ENGLISH.isPerson(previous)
                    && Grammar.PREPOSITIONS.contains(next)
                    && verb.weight() >= 1
                    && at == end;
            boolean follows = Grammar.PREPOSITIONS.contains(next)
                    || Grammar.ADVERBS.contains(next)
                    || Grammar.isNumeral(next)
                    || Grammar.WH.contains(next);
            boolean rebounds = at == end
                    && next.matches("back|away|apart|off")
                    && (after.isEmpty() || Grammar.PREPOSITIONS.contains(after))
                    && verb.weight() >= 1;
            return sureObject
                    || rebounds
                    || doers
                    || nounWeight < verb.weight() && (!last || nounWeight < 0 || verb.weight() - nounWeight > 1)
                    || follows && at == end && nounWeight - verb.weight() <= 1;
        }
        if (verb.is(Form.PAST) && !verb.is(Form.PARTICIPLE)) {
            return nounWeight <= verb.weight();
        }
        if (verb.is(Form.PAST)) {
            boolean object = sureObject && !Grammar.isNumeral(next);
            return object || verb.base().equals("quit") || verb.intransitiveOnly() && !verb.is(Form.BASE);
        }
        return false;
    }
}
