package afterword.letters.draft.note;

import static afterword.letters.draft.note.Agreement.verbAgrees;
import static afterword.letters.draft.note.Clauses.clause;
import static afterword.letters.draft.note.Clauses.predicate;
import static afterword.letters.draft.note.Groups.groupEnd;
import static afterword.letters.draft.note.Groups.isCapital;
import static afterword.letters.draft.note.Groups.isNominal;
import static afterword.letters.draft.note.Groups.isPredicateWord;
import static afterword.letters.draft.note.Groups.lower;
import static afterword.letters.draft.note.Groups.withArticle;
import static afterword.letters.draft.note.Naming.named;
import static afterword.letters.draft.note.Reductions.equation;
import static afterword.letters.draft.note.Reductions.measured;
import static afterword.letters.draft.note.Reductions.participle;
import static afterword.letters.draft.note.Voice.voice;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Lexicon.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a part that begins with a thing: alone, with a verb that agrees, or with a predicate that lacks its verb. */
final class Things {

    private Things() {}

    /** The part begins with a thing: alone, with a verb that agrees, or with a predicate that lacks its verb. */
    static Reading thingFirst(List<String> t, Field field) {
        Reading reading = wordByWord(t, field);
        if (field.isMine() || field == Field.CONCERN) {
            return reading;
        }
        boolean open = reading.kind() == Note.Kind.THING
                || reading.kind() == Note.Kind.FACT
                        && !t.contains("=")
                        && t.stream().noneMatch(word -> Grammar.isAuxiliary(lower(word)));
        return open ? weighed(t, field, reading) : reading;
    }

    /** The part begins with many of a thing: what was done to them is no deed of theirs. */
    static Reading manyFirst(List<String> t, Field field) {
        Reading reading = wordByWord(t, field);
        boolean done = reading.form() == Form.PAST && field.isTheirs() && isDoneTo(t);
        return done ? named(t, t.size(), groupEnd(t, 0), true, field, 0.85) : reading;
    }

    /** The reading that the grammar as a whole prefers by far, where it is another than that word by word. */
    private static Reading weighed(List<String> t, Field field, Reading reading) {
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
    private static boolean isDoneTo(List<String> t) {
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

    static Reading wordByWord(List<String> t, Field field) {
        int equals = t.indexOf("=");
        if (equals > 0 && equals < t.size() - 1) {
            return equation(t, equals, field);
        }
        int end = t.contains("yes") ? 0 : groupEnd(t, 0);
        if (end == 0) {
            String text = voice(t, field, false);
            return Reading.thing(text, text, false, 0.4);
        }
        int head = end - 1;
        boolean numbered = head > 0 && WordClass.NUMBERED.has(lower(t.get(head - 1)));
        boolean plural = Lexicon.ENGLISH.isPlural(t.get(head))
                || (Grammar.isNumeral(t.get(head)) && !t.get(head).equals("one") && !numbered);
        boolean simple = true;
        int at = end;
        while (at < t.size()) {
            String word = t.get(at);
            String lower = word.toLowerCase(Locale.ROOT);
            String next = at + 1 < t.size() ? t.get(at + 1) : "";
            if (lower.matches("when|if|while|because")
                    && t.subList(at, t.size()).stream()
                            .noneMatch(
                                    w -> Grammar.isAuxiliary(lower(w)) || Grammar.SUBJECT_PRONOUNS.contains(lower(w)))
                    && t.size() - at < 5) {
                return named(t, at, end, plural, field, 0.85);
            }
            if (lower.matches("who|which|that|whose|where|when|since|because|if|while|as")
                    && at > 0
                    && !(lower.equals("since") && Grammar.isProper(next))) {
                return named(t, t.size(), end, plural, field, 0.85);
            }
            if (Grammar.isAuxiliary(lower)) {
                return clause(t, end, at, at, plural, field, 0.9);
            }
            int stated = at;
            while (stated < t.size() - 1
                    && t.get(stated).matches("too|very|so|always|often|still|never|usually|mostly|half")) {
                stated++;
            }
            boolean isPredicate = stated > at
                    && (isPredicateWord(t.get(stated))
                            || t.get(at).matches("always|usually|mostly|still|often")
                                    && Grammar.PREPOSITIONS.contains(t.get(stated))
                            || Lexicon.ENGLISH.adjective(t.get(stated)) >= 0)
                    && !Lexicon.ENGLISH
                            .verb(t.get(stated))
                            .filter(v -> v.is(Form.PRESENT) && !v.is(Form.BASE))
                            .isPresent()
                    && (stated + 1 == t.size() || !isNominal(t.get(stated + 1)))
                    && (lower.matches("too|very|so") || !verbAgrees(t, stated, end, plural));
            boolean within = t.subList(0, at).contains("with") && isPredicate;
            if (within) {
                return named(t, t.size(), end, plural, field, 0.85);
            }
            if (isPredicate) {
                return predicate(t, end, at, plural, field, 0.85);
            }
            if (lower.equals("no") && next.matches("[A-Za-z].*") && field != Field.CONCERN && at == end) {
                List<String> with = new ArrayList<>(t);
                with.add(at, "with");
                return named(with, with.size(), end, plural, field, 0.85);
            }
            if (Grammar.ADVERBS.contains(lower) && !next.isEmpty() && verbAgrees(t, at + 1, end, plural)) {
                return clause(t, end, at, at + 1, plural, field, 0.88);
            }
            if (lower.matches("never|not")
                    && Lexicon.ENGLISH
                            .verb(next)
                            .filter(v -> v.is(Form.PARTICIPLE) || v.is(Form.ING))
                            .isPresent()) {
                return predicate(t, end, at, plural, field, 0.85);
            }
            if (Grammar.SUBJECT_PRONOUNS.contains(lower)) {
                return named(t, t.size(), end, plural, field, 0.85);
            }
            if (verbAgrees(t, at, end, plural)) {
                return clause(t, end, at, at, plural, field, simple ? 0.88 : 0.8);
            }
            Optional<Verb> verb = Lexicon.ENGLISH.verb(word);
            if (verb.filter(v -> v.is(Form.PARTICIPLE) || v.is(Form.ING)).isPresent() && !isCapital(word)) {
                return participle(t, end, at, plural, field);
            }
            if (Grammar.PREPOSITIONS.contains(lower)
                    && !next.isEmpty()
                    && !(lower.matches("up|down|over|under|off|behind|past")
                            && (Grammar.isNumeral(next) || next.matches("about|by")))) {
                boolean event = lower.matches("before|after")
                        && Lexicon.ENGLISH
                                .verb(next)
                                .filter(v -> v.is(Form.PAST) && !v.is(Form.BASE))
                                .isPresent();
                if (event) {
                    return named(t, at, end, plural, field, 0.5);
                }
                int group = groupEnd(t, at + 1, plural);
                simple = false;
                at = Math.max(group, at + 1);
                if (at == group
                        && group == at + 1
                        && Lexicon.ENGLISH
                                .verb(next)
                                .filter(v -> v.is(Form.ING))
                                .isPresent()) {
                    return named(t, t.size(), end, plural, field, 0.85);
                }
                continue;
            }
            if (Grammar.CONJUNCTIONS.contains(lower) && !next.isEmpty()) {
                int group = groupEnd(t, at + 1, true);
                if (group > at + 1) {
                    at = group;
                    plural = true;
                    if (simple) {
                        end = group;
                    }
                    continue;
                }
                return named(t, t.size(), end, plural, field, 0.6);
            }
            if (lower.matches("all|both|it|them|us|me|you")) {
                at++;
                continue;
            }
            if (lower.equals("half") && isPredicateWord(next)) {
                return predicate(t, end, at, plural, field, 0.82);
            }
            if (Grammar.DETERMINERS.contains(lower)) {
                boolean temporal = WordClass.TIME.has(Lexicon.ENGLISH.singular(next)) || Grammar.isProper(next);
                if (temporal) {
                    at += 2;
                    continue;
                }
                return named(t, t.size(), end, plural, field, 0.8);
            }
            if (lower.matches("last|next|this|early|late|mid") && Grammar.isProper(next)) {
                return named(t, t.size(), end, plural, field, 0.85);
            }
            if (lower.equals("not") && at == end) {
                return named(t, at, end, plural, field, 0.85).appended(", " + Text.join(t.subList(at, t.size())));
            }
            boolean days = word.endsWith("days") && at == 1 && at + 1 == t.size();
            if (days && Lexicon.ENGLISH.adjective(t.get(0)) > Lexicon.ENGLISH.nounWeight(t.get(0))) {
                return named(t, t.size(), t.size(), true, field, 0.85);
            }
            if (Grammar.isProper(word) && isCapital(word)) {
                List<String> dated = new ArrayList<>(t);
                dated.add(at, word.endsWith("day") ? "on" : next.equals("to") ? "from" : "in");
                return named(dated, dated.size(), end, plural, field, 0.85);
            }
            if (Grammar.isNumeral(word)
                    && at + 1 == t.size()
                    && (field == Field.CORRECTION || field == Field.CONCERN)) {
                List<String> counted = new ArrayList<>(t);
                counted.add(at, "of");
                if (field == Field.CORRECTION) {
                    String text = withArticle(voice(counted, field, false), counted);
                    return Reading.thing(text, text, plural, 0.85);
                }
                return named(counted, counted.size(), end, plural, field, 0.85);
            }
            if (Grammar.isNumeral(word)) {
                return measured(t, end, at, plural, field);
            }
            boolean modifies = !WordClass.PREDICATE.has(lower)
                    && !next.isEmpty()
                    && isNominal(next)
                    && Lexicon.ENGLISH.adjective(lower) >= 0;
            if (modifies || lower.equals("early") && isNominal(next)) {
                return named(t, t.size(), end, plural, field, 0.7);
            }
            if (t.subList(0, at).contains("with") && isPredicateWord(word) && at + 1 == t.size()) {
                return named(t, t.size(), end, plural, field, 0.85);
            }
            boolean bound = at > 0
                    && (Grammar.PREPOSITIONS.contains(lower(t.get(at - 1)))
                            || Grammar.DETERMINERS.contains(lower(t.get(at - 1))));
            if (bound) {
                at++;
                continue;
            }
            if (isPredicateWord(word) && (field != Field.CORRECTION || lower.matches("up|down"))) {
                return predicate(t, end, at, plural, field, 0.82);
            }
            if (Grammar.ADVERBS.contains(lower)) {
                at++;
                continue;
            }
            return named(t, t.size(), end, plural, field, 0.55);
        }
        return named(t, t.size(), end, plural, field, t.size() > 9 ? 0.75 : 0.92);
    }
}
