package afterword.letters.draft.note;

import static afterword.letters.draft.note.Clauses.clause;
import static afterword.letters.draft.note.Clauses.predicate;
import static afterword.letters.draft.note.Groups.groupEnd;
import static afterword.letters.draft.note.Groups.lower;
import static afterword.letters.draft.note.Naming.named;

import afterword.letters.draft.note.Lexicon.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Weighs what was read word by word against what the {@link Telegram} grammar as a whole makes of it. */
final class Weighing {

    private Weighing() {}

    /** The reading that the grammar as a whole prefers by far, where it is another than that word by word. */
    static Reading weighed(List<String> t, Field field, Reading reading) {
        Optional<Telegram.Reading> found = Telegram.read(t);
        if (found.isEmpty()) {
            return reading;
        }
        Telegram.Reading whole = found.get();
        int at = whole.subject();
        int end = whole.shape() == Telegram.Shape.NAME ? groupEnd(t, 0) : nameEnd(t, at);
        boolean doing =
                Lexicon.ENGLISH.verb(t.get(0)).filter(verb -> verb.is(Form.ING)).isPresent();
        if (end == 0 || doing && end == 1) {
            return reading;
        }
        boolean plural = Lexicon.ENGLISH.isPlural(t.get(end - 1))
                || Grammar.isNumeral(t.get(end - 1)) && !t.get(end - 1).equals("one")
                || t.subList(0, end).contains("and");
        boolean thing = reading.kind() == Note.Kind.THING;
        boolean stated = !thing && reading.form() == null;
        boolean lasting = reading.that() != null && reading.that().matches(".* (?:have|has) .* since .*");
        boolean finite = !thing && !lasting && reading.form() != null && reading.form() != Form.PAST;
        if (finite && isNamedAsOften(t)) {
            return named(t, t.size(), 2, true, field, 0.85);
        }
        if (finite && isAsGoodAName(t, whole)) {
            return named(t, t.size(), whole.subject() < t.size() ? groupEnd(t, 0) : end, true, field, 0.85);
        }
        return switch (whole.shape()) {
            case CLAUSE ->
                thing && whole.margin() >= SURE && !isOfInitials(t, whole.verb()) && !isPair(t) && !isAmount(t)
                                || stated && whole.margin() >= SURE && isPlainlyDone(t, whole.verb(), reading)
                        ? clause(t, end, at, whole.verb(), plural, field, 0.85)
                        : reading;
            case STATE ->
                thing && whole.margin() >= SURE || finite && whole.margin() >= 2 * SURE
                        ? predicate(t, end, at, plural, field, 0.82)
                        : reading;
            case NAME ->
                finite && whole.margin() >= 2 * SURE || stated && isState(reading) && whole.margin() >= 3 * SURE
                        ? named(t, t.size(), end, plural, field, 0.85)
                        : reading;
        };
    }

    /** "hearing aid returns at 18%": a word that is a noun as often, with nothing behind it that only a verb takes. */
    private static boolean isAsGoodAName(List<String> t, Telegram.Reading whole) {
        int at = whole.shape() == Telegram.Shape.CLAUSE ? whole.verb() : groupEnd(t, 0);
        if (at < 1 || at + 1 >= t.size() || whole.shape() == Telegram.Shape.STATE) {
            return false;
        }
        String verb = lower(t.get(at));
        return verb.endsWith("s")
                && !WordClass.FAILING.has(verb)
                && !WordClass.SURE_VERB.has(verb)
                && Lexicon.ENGLISH.nounWeight(verb) >= 2
                && t.get(at + 1).matches("at|by|in|on|with|without|from|across|between|under|over")
                && !(t.get(at + 1).equals("at")
                        && at + 2 < t.size()
                        && t.get(at + 2).matches("\\d{1,2}(?:[:.]\\d\\d)?(?: [ap]m)?|noon|night"))
                && Telegram.name(t) <= whole.cost() + 0.8;
    }

    /** Whether a noun and a word that may be its verb are a name as often: then the name is taken. */
    static boolean isNamedAsOften(List<String> t) {
        return isOfInitials(t, 1) || isRegular(t) || isPair(t);
    }

    /** "RH swings in the east gallery": of initials one cannot tell whether they swing or have swings. */
    private static boolean isOfInitials(List<String> t, int at) {
        return at == 1
                && t.size() > 2
                && t.get(0).matches("[a-z]?[A-Z]{1,4}")
                && !t.get(0).matches("IT|HR|PR|QA|QC|HQ")
                && lower(t.get(1)).endsWith("s")
                && Lexicon.ENGLISH.nounWeight(lower(t.get(1))) >= 1
                && !WordClass.SURE_VERB.has(lower(t.get(1)))
                && (Grammar.PREPOSITIONS.contains(t.get(2)) || isEveryTime(t));
    }

    /** "cash floats": two nouns and nothing that only a verb takes. */
    private static boolean isPair(List<String> t) {
        return t.size() == 2
                && t.get(0).matches("[a-z-]+")
                && !Lexicon.ENGLISH.isPlural(t.get(0))
                && !Lexicon.ENGLISH.isPerson(t.get(0))
                && t.get(1).endsWith("s")
                && Lexicon.ENGLISH.nounWeight(t.get(1)) >= 0
                && !WordClass.FAILING.has(t.get(1))
                && !WordClass.SURE_VERB.has(t.get(1));
    }

    /** "food cost 34": so much of it. */
    private static boolean isAmount(List<String> t) {
        return t.size() > 1 && Grammar.isNumeral(t.get(t.size() - 1)) && MEASURED.contains(t.get(t.size() - 2));
    }

    private static final Set<String> MEASURED = Set.of(
            "rate",
            "cost",
            "score",
            "price",
            "ratio",
            "count",
            "average",
            "turnover",
            "level",
            "margin",
            "load",
            "speed",
            "yield",
            "total",
            "quota",
            "target",
            "headcount",
            "occupancy",
            "attendance",
            "caseload");

    /** "sellers paid the same evening": whom something is done to, since nothing is said to be paid. */
    static boolean isDoneTo(List<String> t) {
        for (int at = 1; at + 1 < t.size(); at++) {
            boolean given = Lexicon.ENGLISH
                    .verb(lower(t.get(at)))
                    .filter(verb -> verb.is(Form.PARTICIPLE) && WordClass.DOUBLE.has(verb.base()))
                    .isPresent();
            if (given) {
                String next = String.join(" ", t.subList(at + 1, t.size()));
                return next.matches(
                        "(?:the same|every|each|by|in|on|within|at|weekly|daily|monthly|late|early|twice|once)\\b.*");
            }
        }
        return false;
    }

    /** "site visits every Thursday": neither a person nor a machine that fails does it, and the word is a noun as often. */
    private static boolean isRegular(List<String> t) {
        if (!isEveryTime(t) || Groups.hasArticle(t)) {
            return false;
        }
        String subject = lower(t.get(0));
        String verb = lower(t.get(1));
        return verb.endsWith("s")
                && !WordClass.FAILING.has(verb)
                && !WordClass.SURE_VERB.has(verb)
                && !Lexicon.ENGLISH.isPlural(subject)
                && !Lexicon.ENGLISH.isPerson(subject)
                && !subject.matches(
                        "team|crew|board|committee|council|office|bell|clock|alarm|phone|somebody|nobody|everybody|everyone")
                && Lexicon.ENGLISH.nounWeight(subject) > 0
                && Lexicon.ENGLISH.nounWeight(verb) >= 3;
    }

    /** "… every Thursday", "… each month", not "every request". */
    private static boolean isEveryTime(List<String> t) {
        return t.size() == 4
                && t.get(2).matches("every|each")
                && (WordClass.TIME.has(Lexicon.ENGLISH.singular(lower(t.get(3))))
                        || Grammar.isProper(t.get(3))
                        || t.get(3).matches("spring|summer|autumn|winter|term|season"));
    }

    /** Whether the verb stands beyond doubt where another reading put in an "is" or a "takes". */
    private static boolean isPlainlyDone(List<String> t, int verb, Reading reading) {
        boolean measure = verb + 1 < t.size() && Grammar.isNumeral(t.get(verb + 1));
        return measure ? WordClass.SURE_VERB.has(lower(t.get(verb))) : isState(reading);
    }

    /** Whether an "is" was put in: "12 new is electric", of twelve new electric buses. */
    private static boolean isState(Reading reading) {
        return reading.that() != null
                && reading.that()
                        .matches(".*\\b(?:is|are) (?!\\w+ing\\b|up\\b|down\\b|out\\b|off\\b|\\d|due\\b|over).*")
                && !reading.that().matches(".*\\b(?:is|are) \\w+ed\\b.*");
    }

    /** The end of the words that name it, without what belongs to it further. */
    private static int nameEnd(List<String> t, int at) {
        for (int i = 1; i < at; i++) {
            if (Grammar.PREPOSITIONS.contains(lower(t.get(i)))
                    || lower(t.get(i)).matches("that|which|who")) {
                return i;
            }
        }
        return at;
    }

    private static final double SURE = 0.5;
}
