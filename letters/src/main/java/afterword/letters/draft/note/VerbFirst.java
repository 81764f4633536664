package afterword.letters.draft.note;

import static afterword.letters.draft.note.Agreement.opensRelativeClause;
import static afterword.letters.draft.note.Groups.groupEnd;
import static afterword.letters.draft.note.Groups.isCapital;
import static afterword.letters.draft.note.Groups.isNominal;
import static afterword.letters.draft.note.Groups.isObjectStart;
import static afterword.letters.draft.note.Voice.secondPerson;
import static afterword.letters.draft.note.Voice.voice;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Lexicon.Verb;
import afterword.letters.draft.note.Note.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a part that begins with its verb, the one who acts left unsaid. */
final class VerbFirst {

    /** What things do, left unsaid which: "fails the test after polishing" is not said of the reader. */
    private static final Set<String> OF_THINGS = Set.of(
            "fail",
            "leak",
            "break",
            "jam",
            "crash",
            "trip",
            "split",
            "rust",
            "melt",
            "stall",
            "arrive",
            "cost",
            "last",
            "drip",
            "freeze",
            "overheat",
            "slip",
            "drift",
            "rot",
            "crack",
            "smell",
            "stick",
            "expire",
            "lapse");

    private VerbFirst() {}

    /** A part that begins with its verb, the one who acts left unsaid. */
    static Optional<Reading> verbFirst(List<String> t, Field field) {
        String first = t.get(0);
        int at = 0;
        while (at < t.size() - 1
                && t.get(at)
                        .matches(
                                "always|never|still|often|already|also|once|just|only|even|really|actually|not|singlehandedly|[a-z]+ly")
                && Lexicon.ENGLISH.verb(t.get(at + 1)).isPresent()) {
            at++;
        }
        if (t.contains("=")) {
            return Optional.empty();
        }
        Optional<Verb> found = Lexicon.ENGLISH.verb(t.get(at));
        boolean done = found.isEmpty()
                && field.isMine()
                && at == 0
                && first.matches("[a-z]{3,}ed")
                && t.size() > 1
                && Grammar.DETERMINERS.contains(t.get(1));
        if (done) {
            String that = "I " + voice(t, field, false);
            return Optional.of(new Reading(Kind.DEED, "how " + that, that, that, false, 0.85, Form.PAST));
        }
        boolean adverb = Grammar.PREPOSITIONS.contains(first.toLowerCase(Locale.ROOT))
                || Grammar.ADVERBS.contains(t.get(at).toLowerCase(Locale.ROOT));
        if (found.isEmpty()
                || adverb
                || first.contains("-") && !(t.size() > 1 && isObjectStart(t.get(1)))
                || isCapital(first)
                || Lexicon.ENGLISH.isMass(first) && !first.endsWith("ing")) {
            return Optional.empty();
        }
        Verb verb = found.get();
        boolean subjectFirst = (field == Field.TOPIC || field == Field.CHALLENGE)
                && Lexicon.ENGLISH.isPlural(first)
                && Lexicon.ENGLISH.nounWeight(first) >= 0
                && t.stream().skip(2).anyMatch(word -> WordClass.SURE_VERB.has(word) && !word.endsWith("s"));
        if (subjectFirst) {
            return Optional.empty();
        }
        String next = at + 1 < t.size() ? t.get(at + 1) : "";
        if (Lexicon.ENGLISH.isPlural(t.get(at)) && opensRelativeClause(next, at + 2 < t.size() ? t.get(at + 2) : "")) {
            return Optional.empty();
        }
        boolean object = isObjectStart(next)
                || field == Field.ASIDE && verb.is(Form.PRESENT) && !verb.is(Form.BASE) && isNominal(next);
        boolean always = at > 0 && first.matches("never|always|still|often");
        boolean noun = !always && Lexicon.ENGLISH.nounWeight(t.get(at)) > verb.weight();
        boolean qualified = at > 0 && WordClass.STANDING.has(t.get(at)) && t.size() == at + 1;
        boolean granted = field == Field.CORRECTION
                && first.matches("certified|licensed|licenced|registered|admitted|ordained|accredited")
                && Grammar.PREPOSITIONS.contains(next);
        if (granted) {
            String that = "I was " + voice(t, field, false);
            return Optional.of(new Reading(Kind.ROLE, "how " + that, that, that, false, 0.88, null));
        }
        boolean standing = (field == Field.ABILITY || field == Field.OMITTED)
                && (WordClass.STANDING.has(first) || qualified)
                && !object
                && !(groupEnd(t, at + 1) > at + 1 && Lexicon.ENGLISH.isRole(t.get(groupEnd(t, at + 1) - 1)));
        if (standing) {
            String that = (t.contains("since") ? "I have been " : "I am ") + voice(t, field, false);
            return Optional.of(new Reading(
                    Kind.ROLE, "my being " + voice(t, field, false), that, voice(t, field, false), false, 0.9, null));
        }
        if (Grammar.isNumeral(next)
                && at + 2 < t.size()
                && WordClass.TIME.has(Lexicon.ENGLISH.singular(t.get(at + 2)))
                && (Lexicon.ENGLISH.isPlural(t.get(at)) && Lexicon.ENGLISH.nounWeight(t.get(at)) >= 0
                        || t.size() == at + 3)
                && !field.isMine()
                && field != Field.CONCERN) {
            return Optional.empty();
        }
        boolean habit = (field == Field.ABILITY || field == Field.OMITTED || field == Field.NEWS)
                && verb.weight() > Lexicon.ENGLISH.nounWeight(t.get(at));
        if ((field == Field.LIKED || habit) && verb.is(Form.PRESENT) && object) {
            List<String> base = new ArrayList<>(t);
            base.set(at, verb.base());
            base.replaceAll(word -> word.matches("his|her") ? "my" : word);
            String that = "I " + voice(base, field, true);
            return Optional.of(new Reading(Kind.DEED, "how " + that, that, that, false, 0.85, Form.BASE));
        }
        boolean lasted = verb.is(Form.ING)
                && field.isMine()
                && t.size() > 3
                && Grammar.isNumeral(t.get(t.size() - 2))
                && t.get(t.size() - 1).matches("years|months|seasons");
        if (lasted) {
            String that = "I have been " + voice(t.subList(0, t.size() - 2), field, false) + " for "
                    + Text.join(t.subList(t.size() - 2, t.size()));
            return Optional.of(new Reading(Kind.DEED, "how " + that, that, that, false, 0.88, null));
        }
        if (verb.is(Form.ING)) {
            return t.size() > 1
                            && (object
                                    || Grammar.PREPOSITIONS.contains(next)
                                    || Lexicon.ENGLISH.isPlural(next) && Lexicon.ENGLISH.noun(t.get(at)) < 0
                                    || Grammar.ADVERBS.contains(next))
                    ? Optional.of(Reading.thing(voice(t, field, false), voice(t, field, false), false, 0.85))
                    : Optional.empty();
        }
        boolean past = verb.is(Form.PAST)
                && (!verb.is(Form.BASE)
                        || object
                        || t.contains("by")
                        || Grammar.PREPOSITIONS.contains(next) && !noun
                        || field.isMine() && verb.weight() >= 3 && Lexicon.ENGLISH.isPlural(next));
        boolean adjectival = field == Field.CORRECTION
                && verb.is(Form.PARTICIPLE)
                && !object
                && Lexicon.ENGLISH.adjective(first) >= verb.weight();
        if (adjectival) {
            return Optional.empty();
        }
        if (past && field.isMine()) {
            int group = groupEnd(t, at + 1);
            boolean participleAdjective = (field == Field.ABILITY || field == Field.OMITTED)
                    && verb.is(Form.PARTICIPLE)
                    && !object
                    && group > at + 1
                    && Lexicon.ENGLISH.isPerson(t.get(group - 1))
                    && !Lexicon.ENGLISH.isPlural(t.get(group - 1));
            boolean described = (field == Field.ABILITY || field == Field.OMITTED)
                    && verb.is(Form.PARTICIPLE)
                    && !object
                    && group == t.size()
                    && group - at > 2
                    && !Lexicon.ENGLISH.isPlural(t.get(group - 1));
            if (!participleAdjective && !described) {
                List<String> lasting = Clauses.sinceThen(t, 0, at, true);
                String that = "I "
                        + (lasting.equals(t)
                                ? voice(DirectObjects.withArticle(t, at), field, false)
                                : voice(DirectObjects.withArticle(lasting, at + 1), field, false));
                return Optional.of(
                        new Reading(Kind.DEED, "how " + that, that, that, false, t.size() > 1 ? 0.92 : 0.5, Form.PAST));
            }
        }
        if (past && field == Field.CONCERN && !noun) {
            return Optional.empty();
        }
        if (past
                && (field == Field.ASIDE || field == Field.STRENGTH)
                && (!verb.is(Form.PARTICIPLE)
                        || field == Field.ASIDE
                        || object
                        || verb.intransitiveOnly()
                        || Grammar.PREPOSITIONS.contains(next))) {
            String that = "you " + secondPerson(t, field);
            return Optional.of(new Reading(Kind.FACT, "how " + that, that, that, false, 0.75, Form.PAST));
        }
        boolean theyDid = (field == Field.TOPIC || field == Field.CHALLENGE)
                && verb.is(Form.PAST)
                && !verb.is(Form.BASE)
                && at == 0
                && verb.weight() >= 3
                && (Grammar.isNumeral(next) || next.matches("the|a|an|our|their|its|all|every"));
        if (theyDid) {
            String that = "you " + voice(t, field, true).replaceAll("\\b(our|their|its)\\b", "your");
            return Optional.of(new Reading(Kind.FACT, "how " + that, that, that, false, 0.85, Form.PAST));
        }
        boolean theyWant = (field == Field.TOPIC || field == Field.CHALLENGE)
                && t.get(at).matches("want|need|hope|plan")
                && !(t.get(at).equals("plan") && next.matches("changes|slips|works|fails|says|moves"))
                && t.size() > at + 1
                && at == 0
                && (object || Lexicon.ENGLISH.isPlural(next));
        if (theyWant) {
            String that = "you " + voice(t, field, true);
            return Optional.of(new Reading(Kind.FACT, "how " + that, that, that, false, 0.8, Form.BASE));
        }
        if ((field == Field.TOPIC || field == Field.CHALLENGE) && OF_THINGS.contains(verb.base())) {
            return Optional.empty();
        }
        boolean counts = verb.is(Form.PRESENT)
                && !verb.is(Form.BASE)
                && !field.isMine()
                && field != Field.CONCERN
                && at == 0
                && Lexicon.ENGLISH.isPlural(next)
                && !WordClass.PLURAL_MODIFIER.has(first)
                && verb.weight() > 2;
        if (next.matches("from|of|for|when|where|if")
                && field != Field.STRENGTH
                && !field.isMine()
                && !WordClass.SURE_VERB.has(first)) {
            return Optional.empty();
        }
        if (Grammar.isNumeral(next) && next.endsWith("%")) {
            return Optional.empty();
        }
        if (counts) {
            List<String> base = new ArrayList<>(t);
            base.set(at, verb.base());
            String that = everSince("you " + secondPerson(base, field), verb.base());
            boolean open = field == Field.ASIDE
                    ? Lexicon.ENGLISH.nounWeight(first) > verb.weight()
                    : field != Field.STRENGTH && Lexicon.ENGLISH.nounWeight(first) >= 0;
            List<String> doing = new ArrayList<>(t);
            doing.set(at, Lexicon.ENGLISH.ing(verb.base()));
            return Optional.of(new Reading(
                    Kind.FACT, secondPerson(doing, field), that, that, false, open ? 0.55 : 0.8, Form.PRESENT));
        }
        if (verb.is(Form.PRESENT)
                && !field.isMine()
                && (!noun || object)
                && (object
                        || Lexicon.ENGLISH.nounWeight(t.get(at)) + 1 < verb.weight() && !next.matches("from|of|for")
                        || Lexicon.ENGLISH.nounWeight(t.get(at)) < 0
                        || field == Field.STRENGTH)
                && (field != Field.TOPIC
                        || object && verb.weight() >= Lexicon.ENGLISH.nounWeight(t.get(at))
                        || WordClass.SURE_VERB.has(first)
                        || Grammar.PREPOSITIONS.contains(next)
                                && !next.matches("from|of|for|to")
                                && verb.weight() > Lexicon.ENGLISH.nounWeight(t.get(at)) + 1
                                && Lexicon.ENGLISH.nounWeight(t.get(at)) < 2
                        || Lexicon.ENGLISH.nounWeight(t.get(at)) < 0)
                && t.size() > at + 1) {
            List<String> base = new ArrayList<>(t);
            base.set(at, verb.base());
            if (field == Field.CONCERN) {
                return Optional.empty();
            }
            List<String> ing = new ArrayList<>(t);
            ing.set(at, Lexicon.ENGLISH.ing(verb.base()));
            String that = everSince("you " + secondPerson(base, field), verb.base());
            boolean open = field != Field.STRENGTH
                    && field != Field.ASIDE
                    && Lexicon.ENGLISH.nounWeight(t.get(at)) >= 0
                    && (!object || Grammar.isNumeral(next))
                    && !WordClass.SURE_VERB.has(first);
            return Optional.of(new Reading(
                    Kind.FACT, secondPerson(ing, field), that, that, false, open ? 0.55 : 0.85, Form.PRESENT));
        }
        boolean goesOn =
                object || Grammar.PREPOSITIONS.contains(next) && !next.equals("of") && field != Field.CORRECTION;
        if (verb.is(Form.BASE) && field.isMine() && goesOn && verb.weight() > Lexicon.ENGLISH.nounWeight(t.get(at))) {
            String that = "I " + voice(t, field, false);
            return Optional.of(new Reading(Kind.DEED, "how " + that, that, that, false, 0.85, Form.BASE));
        }
        return Optional.empty();
    }

    /** What has gone on since a year is said in the perfect: "you have kept a log since 2009". */
    private static String everSince(String that, String base) {
        return that.matches(
                        "you " + base
                                + " .*\\bsince (?:(?:19|20)\\d\\d|the (?:war|fifties|sixties|seventies|eighties|nineties)|school|covid|the start|the beginning)")
                ? "you have " + Lexicon.ENGLISH.participle(base) + that.substring(4 + base.length())
                : that;
    }
}
