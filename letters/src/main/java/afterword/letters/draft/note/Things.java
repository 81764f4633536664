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
        return open ? Weighing.weighed(t, field, reading) : reading;
    }

    /** The part begins with many of a thing: what was done to them is no deed of theirs. */
    static Reading manyFirst(List<String> t, Field field) {
        Reading reading = wordByWord(t, field);
        boolean done = reading.form() == Form.PAST && field.isTheirs() && Weighing.isDoneTo(t);
        return done ? named(t, t.size(), groupEnd(t, 0), true, field, 0.85) : reading;
    }

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
