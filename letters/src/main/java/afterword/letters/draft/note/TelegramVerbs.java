package afterword.letters.draft.note;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Lexicon.Verb;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the words of a note cost as what is said of a name: a verb with its company, or a state without its "is". */
final class TelegramVerbs {

    private static final double NEVER = Telegram.NEVER;

    private final TelegramWords words;
    private final TelegramNames names;
    private final Chart adjuncts = new Chart(this::oneByOne);
    private final Map<Long, Double> companies = new HashMap<>();
    private final Chart deeds = new Chart(this::deed);

    TelegramVerbs(TelegramWords words, TelegramNames names) {
        this.words = words;
        this.names = names;
    }

    /** "there is no …", "nobody to …". */
    double existing(int from, int to) {
        if (to - from < 3 || !words.lower(from).equals("there")) {
            return NEVER;
        }
        int at = from + 1;
        while (at < to - 1 && words.lower(at).matches("is|are|was|were|has|have|been|only|no")) {
            at++;
        }
        double best = names.name(at, to);
        for (int end = at + 1; end < to; end++) {
            best = Math.min(best, names.name(at, end) + 0.3 + adjuncts(end, to));
        }
        return at > from + 1 ? best : NEVER;
    }

    /** What may follow a form of be, have, do or a modal. */
    double auxiliary(int at, int to) {
        String aux = words.lower(at);
        int from = at + 1;
        double passed = 0;
        while (from < to && (words.isAdverb(from) || words.lower(from).equals("not")) && !(from == to - 1)) {
            from++;
            passed += 0.05;
        }
        if (from >= to) {
            return NEVER;
        }
        Optional<Verb> next = words.verb(from);
        double best = NEVER;
        if (Grammar.BE.contains(aux)) {
            best = 0.2 + names.name(from, to);
            for (int end = from + 1; end < to; end++) {
                double said = words.isTime(from, end) ? 0.2 : names.name(from, end);
                best = Math.min(best, 0.2 + said + adjuncts(end, to));
            }
            best = Math.min(best, predicate(at + 1, to));
            best = Math.min(best, predicate(from, to));
            best = Math.min(best, adjuncts(at + 1, to));
            best = Math.min(best, adjuncts(from, to));
            if (words.adjective(from) < NEVER) {
                best = Math.min(best, words.adjective(from) + adjuncts(from + 1, to));
            }
            if (next.filter(v -> v.is(Form.PARTICIPLE)).isPresent()) {
                best = Math.min(best, adjuncts(from + 1, to));
                best = Math.min(best, 0.3 + complements(from, to, next.get()));
            }
            if (next.filter(v -> v.is(Form.ING)).isPresent()) {
                best = Math.min(best, complements(from, to, next.get()));
            }
        } else if (Grammar.HAVE.contains(aux)) {
            best = 0.1 + names.name(from, to);
            for (int end = from + 1; end < to; end++) {
                best = Math.min(best, 0.1 + names.name(from, end) + adjuncts(end, to));
            }
            if (words.lower(from).equals("been")) {
                best = Math.min(best, auxiliary(from, to));
            }
            if (next.filter(v -> v.is(Form.PARTICIPLE)).isPresent()) {
                best = Math.min(best, complements(from, to, next.get()));
            }
        } else if (words.lower(from).matches("be|have")) {
            best = auxiliary(from, to);
        } else if (next.filter(v -> v.is(Form.BASE)).isPresent()) {
            best = complements(from, to, next.get());
        }
        return best + passed;
    }

    double following(int at, int to, Verb verb) {
        if (words.lower(at).equals("being")) {
            return Math.min(auxiliary(at, to), complements(at, to, verb));
        }
        return words.lower(at).equals("having")
                ? Math.min(auxiliary(at, to), complements(at, to, verb))
                : complements(at, to, verb);
    }

    /** A verb that agrees with its subject, and all that follows it. */
    double finite(int from, int to, boolean many) {
        double best = NEVER;
        for (int at = from; at < to; at++) {
            if (Grammar.isAuxiliary(words.lower(at)) && words.agrees(from, at, many)) {
                best = Math.min(best, auxiliary(at, to));
            }
            Optional<Verb> found = words.verb(at);
            if (found.isPresent()) {
                best = Math.min(best, words.agreement(from, at, found.get(), many) + complements(at, to, found.get()));
            }
            if (!words.isAdverb(at) || words.isParticle(at) || words.lower(at).equals("not")) {
                break;
            }
        }
        return best;
    }

    /** A verb, whoever its subject is: within a clause that belongs to a name, where its object may be missing. */
    double verbal(int from, int to) {
        return deeds.of(from, to);
    }

    private double deed(int from, int to) {
        double best = NEVER;
        for (int at = from; at < to; at++) {
            if (Grammar.isAuxiliary(words.lower(at))) {
                return at + 1 < to ? Math.min(1.5, auxiliary(at, to)) : 0.3;
            }
            Optional<Verb> found = words.verb(at).filter(v -> !v.is(Form.ING));
            if (found.isPresent()) {
                best = Math.min(
                        best,
                        words.asVerb(at, found.get())
                                + Math.min(adjuncts(at + 1, to), complements(at, to, found.get())));
            }
            if (!words.isAdverb(at)) {
                break;
            }
        }
        return best;
    }

    /** What follows the verb at {@code verbAt}: its object or objects, what it says of them, and all else. */
    double complements(int verbAt, int to, Verb verb) {
        long key = verbAt * 100L + to;
        Double known = companies.get(key);
        if (known == null) {
            known = company(verbAt, to, verb);
            companies.put(key, known);
        }
        return known;
    }

    private double company(int verbAt, int to, Verb verb) {
        int from = verbAt + 1;
        if (from == to) {
            return verb.intransitiveOnly() || TelegramWords.isObjectless(verb) ? 0.2 : 1.2;
        }
        double best = adjuncts(from, to);
        if (!verb.intransitiveOnly() && !TelegramWords.isObjectless(verb)) {
            best += verb.is(Form.PARTICIPLE) || words.adjective(from) < NEVER ? 1.4 : 0.8;
        }
        for (int at = from + 1; at <= to; at++) {
            double object = names.name(from, at);
            if (object < NEVER) {
                best = Math.min(best, object + (verb.intransitiveOnly() ? 1.5 : 0) + adjuncts(at, to));
            }
        }
        if (from + 1 < to && Grammar.WH.contains(words.lower(from))
                || words.lower(from).equals("that") && from + 1 < to) {
            best = Math.min(best, 0.3 + names.relative(from + 1, to));
        }
        if (WordClass.LINKING.has(verb.base()) && words.adjective(from) < NEVER) {
            best = Math.min(best, 0.2 + words.adjective(from) + adjuncts(from + 1, to));
        }
        if (WordClass.SAYING.has(verb.base()) && words.lower(from).matches("no|yes")) {
            best = Math.min(best, 0.1 + adjuncts(from + 1, to));
        }
        for (int at = from + 1; at < to && WordClass.SAYING.has(verb.base()); at++) {
            if (words.lower(at).matches("no|yes")) {
                best = Math.min(best, 0.2 + names.name(from, at) + adjuncts(at + 1, to));
            }
        }
        if (words.isParticle(from)) {
            for (int at = from + 2; at <= to; at++) {
                best = Math.min(best, 0.3 + names.name(from + 1, at) + adjuncts(at, to));
            }
        }
        if (WordClass.DOUBLE.has(verb.base())) {
            for (int at = from + 1; at < to; at++) {
                double first = names.name(from, at);
                for (int end = at + 1; first < NEVER && end <= to; end++) {
                    best = Math.min(best, 0.5 + first + names.name(at, end) + adjuncts(end, to));
                }
            }
        }
        for (int at = from; at < to - 1; at++) {
            double object = at == from ? 0 : names.name(from, at) + 0.3;
            if (object < NEVER
                    && (Grammar.SUBJECT_PRONOUNS.contains(words.lower(at)) || WordClass.SAYING.has(verb.base()))) {
                best = Math.min(best, object + 0.4 + names.relative(at, to));
            }
            if (object < NEVER && Grammar.WH.contains(words.lower(at))) {
                best = Math.min(best, object + 0.3 + names.relative(at + 1, to));
            }
        }
        return best;
    }

    /** What may follow a verb and its object, in any order and number. */
    double adjuncts(int from, int to) {
        return from >= to ? 0 : adjuncts.of(from, to);
    }

    private double oneByOne(int from, int to) {
        double best = NEVER;
        for (int at = from + 1; at <= to; at++) {
            double first = adjunct(from, at);
            if (first < NEVER) {
                best = Math.min(best, first + adjuncts(at, to));
            }
        }
        return best;
    }

    double adjunct(int from, int to) {
        double best = names.prepositional(from, to);
        String word = words.lower(from);
        if (to - from == 1) {
            if (words.isAdverb(from)
                    || words.isParticle(from)
                    || word.matches(
                            "all|both|within|so|before|after|too|myself|yourself|themselves|itself|once|each|half")) {
                best = Math.min(best, 0.2);
            }
            best = Math.min(best, 0.7 + words.adjective(from));
            if (words.verb(from)
                    .filter(v -> v.is(Form.PARTICIPLE) || v.is(Form.ING))
                    .isPresent()) {
                best = Math.min(best, 1.2);
            }
        }
        if (words.isTime(from, to)) {
            best = Math.min(best, 0.3);
        }
        if (from + 1 < to && word.matches("each|every")) {
            best = Math.min(best, 0.5 + names.name(from + 1, to));
        }
        if (from + 1 < to && Grammar.WH.contains(word)) {
            best = Math.min(best, 0.5 + names.relative(from + 1, to));
        }
        if (from + 1 < to) {
            if (word.matches("when|if|because|while|where|until|unless|whenever|as|after|before|since|though")) {
                best = Math.min(best, 0.3 + Math.min(names.relative(from + 1, to), predicateOf(from + 1, to)));
            }
            Optional<Verb> next = words.verb(from + 1);
            if (word.equals("to") && next.filter(v -> v.is(Form.BASE)).isPresent()) {
                best = Math.min(best, 0.3 + complements(from + 1, to, next.get()));
            }
            if (word.matches("and|or|but|then") && next.isPresent()) {
                best = Math.min(best, 0.5 + complements(from + 1, to, next.get()));
            }
            if (word.matches("and|or|but|then|not")) {
                best = Math.min(best, 0.8 + Math.min(names.name(from + 1, to), adjuncts(from + 1, to)));
            }
            if (word.matches("and|or|but|so")) {
                best = Math.min(best, 0.6 + names.relative(from + 1, to));
            }
            Optional<Verb> own = words.verb(from);
            if (own.filter(v -> v.is(Form.ING) || v.is(Form.PARTICIPLE)).isPresent()) {
                best = Math.min(best, 1.2 + complements(from, to, own.get()));
            }
        }
        return best;
    }

    double predicateOf(int from, int to) {
        double best = NEVER;
        for (int at = from + 1; at < to; at++) {
            double subject = names.name(from, at);
            if (subject < NEVER) {
                best = Math.min(best, subject + predicate(at, to));
            }
        }
        return best;
    }

    /** What is said of a name without its "is". */
    double predicate(int from, int to) {
        int at = from;
        double cost = 0;
        boolean marked = false;
        while (at < to - 1
                && words.lower(at)
                        .matches(
                                "not|never|still|always|often|all|only|too|very|so|mostly|usually|already|also|now|just|nearly|almost|quite")) {
            marked = true;
            at++;
        }
        double further = 0;
        for (int before = 1; before < from; before++) {
            further = Grammar.PREPOSITIONS.contains(words.lower(before)) ? 0.8 : further;
        }
        if (at < to && Groups.isPredicateWord(words.word(at)) && words.adjective(at) < NEVER) {
            cost = words.adjective(at) + adjuncts(at + 1, to) + (Grammar.isNumeral(words.word(from - 1)) ? 1.5 : 0);
        } else if (at < to && WordClass.PREDICATE.has(words.lower(at))) {
            cost = 0.1 + further + Math.min(adjuncts(at + 1, to), names.name(at + 1, to));
        } else if (marked) {
            cost = Math.min(names.prepositional(at, to), Math.min(names.name(at, to) + 0.8, adjuncts(at, to)));
        } else {
            cost = NEVER;
        }
        boolean compared = at + 2 < to && words.lower(at + 1).equals("than");
        return cost - (marked || compared ? 0.6 : 0);
    }
}
