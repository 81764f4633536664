package afterword.letters.draft.note;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Lexicon.Verb;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What the words of a note cost as names: a noun with all that stands before and behind it and belongs to it. */
final class TelegramNames {

    private static final double NEVER = Telegram.NEVER;

    /** Those who act together, and are hardly ever said of something else before it. */
    private static final Set<String> PARTIES = Set.of(
            "families",
            "households",
            "couples",
            "schools",
            "clubs",
            "firms",
            "teams",
            "crews",
            "companies",
            "councils",
            "shops");

    private final TelegramWords words;
    private final TelegramVerbs verbs;
    private final double[][] costs;
    private final Chart relatives = new Chart(this::clauseOf);
    private final Chart additions = new Chart(this::added);
    private final Chart prepositionals = new Chart(this::behindPreposition);
    private final Chart clauses = new Chart(this::clauseBehind);

    TelegramNames(TelegramWords words) {
        this.words = words;
        this.verbs = new TelegramVerbs(words, this);
        this.costs = new double[words.size() + 1][words.size() + 1];
        for (double[] row : costs) {
            Arrays.fill(row, -1);
        }
    }

    TelegramVerbs verbs() {
        return verbs;
    }

    /** What the words from {@code from} to {@code to} cost as one name with all that belongs to it. */
    double name(int from, int to) {
        if (from >= to) {
            return NEVER;
        }
        if (costs[from][to] >= 0) {
            return costs[from][to];
        }
        costs[from][to] = NEVER;
        double best = core(from, to);
        for (int at = from + 1; at < to; at++) {
            double first = name(from, at);
            if (first >= NEVER) {
                continue;
            }
            best = Math.min(best, first + addition(at, to));
            if (words.lower(at).matches("and|or|versus|vs|plus") && at + 1 < to) {
                boolean bare = to - at == 2 && WordClass.COUNTABLE.has(words.word(at + 1));
                best = Math.min(best, bare ? NEVER : first + 0.3 + name(at + 1, to));
                if (at + 2 < to && Grammar.WH.contains(words.lower(at + 1))) {
                    best = Math.min(best, first + 0.5 + relative(at + 2, to));
                }
                Optional<Verb> doing = words.verb(at + 1).filter(v -> v.is(Form.ING));
                if (doing.isPresent()) {
                    best = Math.min(best, first + 0.5 + verbs.complements(at + 1, to, doing.get()));
                }
            }
        }
        costs[from][to] = best;
        return best;
    }

    double core(int from, int to) {
        if (to - from == 1
                && words.lower(from)
                        .matches(
                                "everyone|everybody|nobody|someone|anyone|everything|nothing|one|it|them|us|him|her|me|you")) {
            return 0;
        }
        boolean determined = Grammar.DETERMINERS.contains(words.lower(from))
                || words.lower(from).matches("only|just|about|nearly|almost|over|even|mostly");
        int first = determined ? from + 1 : from;
        if (determined
                && first < to - 1
                && (words.lower(from).matches("all|both|half|about|only|no|over")
                        || words.lower(first).matches("same|most|few|one|only"))
                && (Grammar.DETERMINERS.contains(words.lower(first))
                        || words.lower(first).matches("same|other|next|last|only|first"))) {
            first++;
        }
        if (first >= to) {
            return NEVER;
        }
        double cost = 0;
        int head = to - 1;
        boolean numbered = to - first > 1
                && Grammar.isNumeral(words.word(head))
                && (WordClass.NUMBERED.has(Lexicon.ENGLISH.singular(words.lower(head - 1)))
                        || Groups.isCapital(words.word(head - 1))
                                && words.word(head).matches("\\d{1,4}"));
        if (numbered) {
            head--;
        }
        boolean counted =
                Grammar.isNumeral(words.word(first)) && !words.word(first).matches("one|1|half");
        if (head == first && Grammar.isNumeral(words.word(head))) {
            return words.word(head).matches("(19|20)\\d\\d")
                    ? 4
                    : words.word(head).endsWith("s") ? 0.3 : 0.6;
        }
        for (int at = first; at < head; at++) {
            cost += modifier(at, first);
            if (cost >= NEVER) {
                return NEVER;
            }
        }
        double last = words.noun(head);
        boolean participle = words.verb(head).filter(v -> v.is(Form.PARTICIPLE)).isPresent();
        if (last >= NEVER && first == head && !participle && words.adjective(head) < NEVER) {
            last = 1 + words.adjective(head);
        }
        Optional<Verb> ing = words.verb(head).filter(v -> v.is(Form.ING));
        if (ing.isPresent()) {
            last = Math.min(last, 0.6);
        }
        cost += last;
        boolean many = Lexicon.ENGLISH.isPlural(words.word(head));
        boolean mass = Lexicon.ENGLISH.isMass(words.lower(head));
        if (counted && !many && !WordClass.COLLECTIVE.has(words.lower(head)) && !Groups.isCapital(words.word(head))) {
            cost += words.word(first).matches(".*(%|th|st|nd|rd|am|pm)|\\d{4}") || head == first ? 0.3 : 2;
        }
        if (!determined && !counted && !many && !mass && !Groups.isCapital(words.word(head))) {
            cost += 0.2;
        }
        return cost;
    }

    double modifier(int at, int first) {
        String word = words.word(at);
        if (word.equals(words.word(at + 1))) {
            return NEVER;
        }
        if (Grammar.isNumeral(word)) {
            boolean label =
                    at > first && (WordClass.NUMBERED.has(words.lower(at - 1)) || Groups.isCapital(words.word(at - 1)));
            return at == first || Grammar.isNumeral(words.word(at - 1)) ? 0.1 : label ? 0.5 : 4;
        }
        if (word.endsWith("'s") || word.endsWith("s'")) {
            return 0.1;
        }
        if (Groups.isCapital(word) || word.contains("-") && words.noun(at) < NEVER) {
            return 0.2;
        }
        if (at == first
                && words.lower(at)
                        .matches("late|early|daily|weekly|online|overnight|inside|upper|lower|back|over|off")) {
            return 0.5;
        }
        double best = 0.15 + words.adjective(at);
        boolean many = Lexicon.ENGLISH.isPlural(word);
        double plural = WordClass.PLURAL_MODIFIER.has(words.lower(at))
                ? 0.5
                : Lexicon.ENGLISH.isPerson(word) || PARTIES.contains(words.lower(at)) ? 2.6 : 1.6;
        double noun = words.noun(at);
        best = Math.min(best, noun + (many ? plural : 0.35));
        Optional<Verb> verb = words.verb(at);
        if (verb.filter(v -> v.is(Form.ING)).isPresent()) {
            best = Math.min(best, at == first ? 0.5 : 0.9);
        }
        if (verb.filter(v -> v.is(Form.PARTICIPLE) && !v.is(Form.BASE)).isPresent()) {
            best = Math.min(best, at == first ? 0.4 : 0.9);
        }
        if (verb.filter(v -> v.is(Form.BASE)).isPresent() && noun >= NEVER) {
            best = Math.min(best, 2.5);
        }
        return best;
    }

    /** What can stand behind a name and belong to it. */
    double addition(int from, int to) {
        return additions.of(from, to);
    }

    private double added(int from, int to) {
        double best = prepositional(from, to);
        Optional<Verb> verb = words.verb(from);
        if (verb.filter(v -> v.is(Form.PARTICIPLE)).isPresent()) {
            best = Math.min(best, 0.8 + (verb.get().is(Form.BASE) ? 0.2 : 0) + verbs.adjuncts(from + 1, to));
        }
        if (verb.filter(v -> v.is(Form.ING)).isPresent()) {
            best = Math.min(best, 0.8 + verbs.complements(from, to, verb.get()));
        }
        if (from + 1 < to && words.lower(from).matches("that|which|who|where")) {
            best = Math.min(best, 0.5 + relative(from + 1, to));
        }
        if (from + 1 < to && words.lower(from).matches("when|if|while|since|because|until|before|after")) {
            best = Math.min(best, 1.3 + relative(from + 1, to));
        }
        if (from + 1 < to
                && Grammar.SUBJECT_PRONOUNS.contains(words.lower(from))
                && words.lower(from).matches("i|we|you|he|she|they|nobody|everyone|everybody|someone|anyone|anybody")) {
            best = Math.min(best, 0.6 + verbs.verbal(from + 1, to));
        }
        if (from + 2 < to && Grammar.DETERMINERS.contains(words.lower(from))) {
            best = Math.min(best, 1.1 + relativeOf(from, to));
        }
        if (words.lower(from).equals("to")
                && from + 1 < to
                && words.verb(from + 1).filter(v -> v.is(Form.BASE)).isPresent()) {
            best = Math.min(
                    best,
                    0.6 + verbs.complements(from + 1, to, words.verb(from + 1).get()));
        }
        if (words.isTime(from, to)) {
            best = Math.min(best, Grammar.isNumeral(words.word(from)) ? 1.6 : 0.9);
        }
        return best;
    }

    double relative(int from, int to) {
        return relatives.of(from, to);
    }

    private double clauseOf(int from, int to) {
        double best = verbs.verbal(from, to);
        if (to - from > 2 && words.lower(to - 1).matches("for|with|to|about|on|in|at|from|by|of")) {
            best = Math.min(best, 0.4 + relative(from, to - 1));
        }
        for (int at = from + 1; at < to; at++) {
            double subject =
                    at == from + 1 && Grammar.SUBJECT_PRONOUNS.contains(words.lower(from)) ? 0 : name(from, at);
            if (subject < NEVER) {
                best = Math.min(
                        best,
                        subject + 0.3 + Math.min(verbs.verbal(at, to), at + 1 < to ? 0.3 + relativeOf(at, to) : NEVER));
            }
        }
        return best;
    }

    /** "which decision the chart is for": a clause behind what is asked about. */
    double relativeOf(int from, int to) {
        return clauses.of(from, to);
    }

    private double clauseBehind(int from, int to) {
        double best = NEVER;
        for (int at = from + 1; at < to; at++) {
            boolean nominative = at == from + 1 && Grammar.SUBJECT_PRONOUNS.contains(words.lower(from));
            double subject = nominative ? 0 : name(from, at);
            if (subject < NEVER) {
                best = Math.min(best, subject + verbs.verbal(at, to));
            }
        }
        return best;
    }

    double prepositional(int from, int to) {
        return prepositionals.of(from, to);
    }

    private double behindPreposition(int from, int to) {
        if (!Grammar.PREPOSITIONS.contains(words.lower(from)) || from + 1 >= to) {
            return NEVER;
        }
        double best = 0.25 + name(from + 1, to);
        if (Grammar.PREPOSITIONS.contains(words.lower(from + 1)) && from + 2 < to) {
            best = Math.min(best, 0.6 + name(from + 2, to));
        }
        if (to - from == 2
                && words.lower(from + 1)
                        .matches("within|out|here|there|now|once|alone|all|least|first|last|home|above|below")) {
            best = Math.min(best, 0.5);
        }
        Optional<Verb> ing = words.verb(from + 1).filter(v -> v.is(Form.ING));
        if (ing.isPresent()) {
            best = Math.min(best, 0.35 + verbs.complements(from + 1, to, ing.get()));
        }
        if (words.lower(from).matches("before|after|since|until|as|than|like")) {
            best = Math.min(best, 0.5 + relative(from + 1, to));
        }
        if (words.isTime(from + 1, to) || to - from == 2 && words.word(from + 1).matches("(19|20)\\d\\d")) {
            best = Math.min(best, 0.25);
        }
        return best;
    }
}
