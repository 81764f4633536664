package afterword.letters.draft.note;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Lexicon.Verb;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A small grammar of telegraphic English, weighed: how dearly the words of a note are bought as a name, as a clause
 * with its verb, or as a clause whose "is" was left out. The cheapest is what the note most likely is.
 *
 * <p>A reading of a word costs more the rarer it is beside the word's other readings; a step of the grammar costs more the
 * rarer it is in notes. Costs are small decimals without a unit; {@link #NEVER} is what cannot be.
 */
final class Telegram {

    /** What a note most likely is, and where its parts end. */
    enum Shape {
        NAME,
        CLAUSE,
        STATE
    }

    /**
     * The cheapest reading.
     *
     * @param subject the end of the name, with all that belongs to it
     * @param margin by how much it is cheaper than the next shape
     */
    record Reading(Shape shape, int subject, int verb, double cost, double margin) {}

    static final double NEVER = 1e6;

    /** Verbs behind which a clause may stand without "that". */
    private static final Set<String> SAYING = Set.of(
            "say", "tell", "admit", "know", "think", "notice", "see", "hear", "find", "mean", "wish", "hope", "explain",
            "show", "mention", "learn", "ask", "let", "make", "help", "watch");

    private static final Set<String> DOUBLE = Set.of(
            "tell", "give", "show", "send", "teach", "ask", "pay", "offer", "cost", "take", "bring", "lend", "buy",
            "make", "call", "name");

    private static final Set<String> LINKING = Set.of(
            "run", "stay", "go", "come", "get", "look", "feel", "stand", "sit", "keep", "turn", "arrive", "seem",
            "become", "sound", "smell", "taste", "fall", "grow", "sell", "work");

    private static final double CLAUSE = 1.0;
    private static final double STATE = 1.3;
    private static final double RARER = 0.35;

    private final List<String> words;
    private final int n;
    private final double[][] names;
    private final Map<Long, Double> phrases = new HashMap<>();

    private Telegram(List<String> words) {
        this.words = words;
        this.n = words.size();
        this.names = new double[n + 1][n + 1];
        for (double[] row : names) {
            Arrays.fill(row, -1);
        }
    }

    /** The cheapest reading of {@code words}, or nothing where the grammar has none. */
    static Optional<Reading> read(List<String> words) {
        if (words.isEmpty() || words.size() > 22) {
            return Optional.empty();
        }
        return new Telegram(words).cheapest();
    }

    /** What the dearest part between the commas of {@code phrase} costs, read as best it can be. */
    static double dearness(String phrase) {
        double dearest = 0;
        String plain = phrase.replaceAll("\"[^\"]*\"", "\"\"").replaceAll(" \\([^)]*\\)", "");
        boolean first = true;
        for (String part : plain.split(", ")) {
            List<String> words = words(part);
            double cost = whole(words);
            if (!first) {
                cost = Math.min(cost, tail(words));
            }
            dearest = Math.max(dearest, cost);
            first = false;
        }
        return dearest;
    }

    private static double whole(List<String> words) {
        int from = words.get(0).equals("whether") ? 1 : 0;
        List<String> said = words.subList(from, words.size());
        return said.isEmpty() ? NEVER : Math.min(name(said), clause(said));
    }

    /** What stands behind a comma: "not by screen", "with six mowers", "four of them overdue". */
    private static double tail(List<String> words) {
        double best = new Telegram(words).adjuncts(0, words.size());
        boolean linked = words.size() > 1
                && words.get(0).matches("and|but|so|not|with|where|including|against|half|all|most|from|for|on|in|at");
        if (linked) {
            List<String> rest = words.subList(1, words.size());
            best = Math.min(best, 0.3 + Math.min(whole(rest), new Telegram(rest).adjuncts(0, rest.size())));
        }
        if (words.size() > 3 && words.get(1).equals("of") && words.get(2).equals("them")) {
            Telegram said = new Telegram(words);
            best = Math.min(best, 0.3 + Math.min(said.adjuncts(3, words.size()), said.predicate(3, words.size())));
        }
        return best;
    }

    /** The words of a phrase, a time of day being one: "4 pm". */
    static List<String> words(String phrase) {
        return Stream.of(phrase.strip()
                        .replaceAll("(\\d) (?=[ap]m\\b)", "$1\u00a0")
                        .split("[ \u2060]+"))
                .map(word -> word.replace('\u00a0', ' '))
                .toList();
    }

    /** What {@code words} cost as a whole clause, its verb said. */
    static double clause(List<String> words) {
        if (words.size() > 22) {
            return NEVER;
        }
        Telegram telegram = new Telegram(words);
        double best = telegram.existing(0, words.size());
        for (int at = 1; at < words.size(); at++) {
            double subject = telegram.name(0, at);
            if (telegram.isNominative(at)) {
                subject = 0;
            }
            if (subject < NEVER) {
                best = Math.min(best, subject + telegram.finite(at, words.size(), telegram.isMany(0, at)));
            }
        }
        return best;
    }

    /** What {@code words} cost as something that can be named or done: "the loop", "how I fixed it", "fixing the loop". */
    static double name(List<String> words) {
        if (words.size() > 22) {
            return NEVER;
        }
        Telegram telegram = new Telegram(words);
        int n = words.size();
        double best = telegram.name(0, n);
        if (n > 1
                && telegram.lower(0).equals("to")
                && telegram.verb(1).filter(v -> v.is(Form.BASE)).isPresent()) {
            best = telegram.complements(1, n, telegram.verb(1).get());
        }
        for (int at = 0; at < n; at++) {
            boolean owned = at == 1 && telegram.lower(0).matches("my|your|their");
            double subject = at == 0 || owned ? 0 : telegram.name(0, at);
            int verb = at;
            while (verb < n - 1
                    && (telegram.isAdverb(verb) || telegram.lower(verb).equals("not"))) {
                verb++;
            }
            Optional<Verb> ing = telegram.ing(verb);
            if (subject < NEVER && ing.isPresent()) {
                best = Math.min(best, subject + 0.3 + telegram.following(verb, n, ing.get()));
            }
        }
        if (n > 1 && Grammar.WH.contains(telegram.lower(0)) || telegram.lower(0).equals("that")) {
            best = Math.min(best, clause(words.subList(1, n)));
            best = Math.min(best, telegram.finite(1, n, false));
            best = Math.min(best, telegram.relative(1, n));
        }
        return best;
    }

    private boolean isNominative(int to) {
        return to == 1 && Grammar.SUBJECT_PRONOUNS.contains(lower(0));
    }

    private Optional<Verb> ing(int at) {
        return lower(at).matches("being|having")
                ? Lexicon.ENGLISH.verb(lower(at))
                : verb(at).filter(v -> v.is(Form.ING));
    }

    /** "there is no …", "nobody to …". */
    private double existing(int from, int to) {
        if (to - from < 3 || !lower(from).equals("there")) {
            return NEVER;
        }
        int at = from + 1;
        while (at < to - 1 && lower(at).matches("is|are|was|were|has|have|been|only|no")) {
            at++;
        }
        double best = name(at, to);
        for (int end = at + 1; end < to; end++) {
            best = Math.min(best, name(at, end) + 0.3 + adjuncts(end, to));
        }
        return at > from + 1 ? best : NEVER;
    }

    /** What may follow a form of be, have, do or a modal. */
    private double auxiliary(int at, int to) {
        String aux = lower(at);
        int from = at + 1;
        double passed = 0;
        while (from < to && (isAdverb(from) || lower(from).equals("not")) && !(from == to - 1)) {
            from++;
            passed += 0.05;
        }
        if (from >= to) {
            return NEVER;
        }
        Optional<Verb> next = verb(from);
        double best = NEVER;
        if (Grammar.BE.contains(aux)) {
            best = 0.2 + name(from, to);
            for (int end = from + 1; end < to; end++) {
                double said = isTime(from, end) ? 0.2 : name(from, end);
                best = Math.min(best, 0.2 + said + adjuncts(end, to));
            }
            best = Math.min(best, predicate(at + 1, to));
            best = Math.min(best, predicate(from, to));
            best = Math.min(best, adjuncts(at + 1, to));
            best = Math.min(best, adjuncts(from, to));
            if (adjective(from) < NEVER) {
                best = Math.min(best, adjective(from) + adjuncts(from + 1, to));
            }
            if (next.filter(v -> v.is(Form.PARTICIPLE)).isPresent()) {
                best = Math.min(best, adjuncts(from + 1, to));
                best = Math.min(best, 0.3 + complements(from, to, next.get()));
            }
            if (next.filter(v -> v.is(Form.ING)).isPresent()) {
                best = Math.min(best, complements(from, to, next.get()));
            }
        } else if (Grammar.HAVE.contains(aux)) {
            best = 0.1 + name(from, to);
            for (int end = from + 1; end < to; end++) {
                best = Math.min(best, 0.1 + name(from, end) + adjuncts(end, to));
            }
            if (lower(from).equals("been")) {
                best = Math.min(best, auxiliary(from, to));
            }
            if (next.filter(v -> v.is(Form.PARTICIPLE)).isPresent()) {
                best = Math.min(best, complements(from, to, next.get()));
            }
        } else if (lower(from).matches("be|have")) {
            best = auxiliary(from, to);
        } else if (next.filter(v -> v.is(Form.BASE)).isPresent()) {
            best = complements(from, to, next.get());
        }
        return best + passed;
    }

    private double following(int at, int to, Verb verb) {
        if (lower(at).equals("being")) {
            return Math.min(auxiliary(at, to), complements(at, to, verb));
        }
        return lower(at).equals("having")
                ? Math.min(auxiliary(at, to), complements(at, to, verb))
                : complements(at, to, verb);
    }

    private Optional<Reading> cheapest() {
        double name = name(0, n);
        double clause = NEVER;
        int clauseAt = 0;
        double state = NEVER;
        int stateAt = 0;
        for (int at = 1; at < n; at++) {
            double subject = name(0, at);
            if (subject >= NEVER || !canAct(at)) {
                continue;
            }
            double doing = CLAUSE + subject + finite(at, n, isMany(0, at));
            if (doing < clause) {
                clause = doing;
                clauseAt = at;
            }
            double being = STATE + subject + predicate(at, n);
            if (being < state) {
                state = being;
                stateAt = at;
            }
        }
        double best = Math.min(name, Math.min(clause, state));
        if (best >= NEVER) {
            return Optional.empty();
        }
        if (best == name) {
            return Optional.of(new Reading(Shape.NAME, n, n, name, Math.min(clause, state) - name));
        }
        return Optional.of(
                best == clause
                        ? new Reading(
                                Shape.CLAUSE, clauseAt, verbFrom(clauseAt), clause, Math.min(name, state) - clause)
                        : new Reading(Shape.STATE, stateAt, stateAt, state, Math.min(name, clause) - state));
    }

    /** Whether the words up to {@code to} name something that can do or be: no bare figure, no time. */
    private boolean canAct(int to) {
        boolean figure = true;
        for (int at = 0; at < to; at++) {
            figure &= Grammar.isNumeral(word(at)) || Grammar.PREPOSITIONS.contains(lower(at));
        }
        boolean measure = to > 1
                && WordClass.TIME.has(Lexicon.ENGLISH.singular(lower(to - 1)))
                && Grammar.isNumeral(word(to - 2));
        return !figure && !measure && !lower(to - 1).matches("it|them|us|him|her|me|you");
    }

    private int verbFrom(int at) {
        int verb = at;
        while (verb < n - 1 && isAdverb(verb) && verb(verb).isEmpty()) {
            verb++;
        }
        return verb;
    }

    // ---- what single words cost

    private String word(int at) {
        return words.get(at);
    }

    private String lower(int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }

    private Optional<Verb> verb(int at) {
        return Groups.isCapital(word(at))
                        || Grammar.PREPOSITIONS.contains(lower(at))
                                && !lower(at).equals("like")
                        || Grammar.ADVERBS.contains(lower(at))
                        || WordClass.PREDICATE.has(lower(at))
                ? Optional.empty()
                : Lexicon.ENGLISH.verb(lower(at)).filter(verb -> !lower(at).equals("people"));
    }

    private int commonest(int at) {
        String word = lower(at);
        return Math.max(Lexicon.ENGLISH.nounWeight(word), Lexicon.ENGLISH.otherWeight(word));
    }

    private boolean isClosed(int at) {
        return Grammar.isFunctionWord(lower(at)) || lower(at).equals("=");
    }

    private double noun(int at) {
        if (Groups.isCapital(word(at)) && !word(at).equals("I") || word(at).startsWith("\"")) {
            return 0;
        }
        if (lower(at).matches("back|front|inside|outside|past|top|round|side")) {
            return 1;
        }
        if (isClosed(at) || Grammar.isNumeral(word(at)) && !word(at).endsWith("%")) {
            return NEVER;
        }
        int weight = Lexicon.ENGLISH.nounWeight(lower(at));
        if (weight < 0) {
            boolean deed = Lexicon.ENGLISH
                    .verb(lower(at))
                    .filter(v -> v.is(Form.BASE) || v.is(Form.PRESENT))
                    .isPresent();
            return !Lexicon.ENGLISH.isKnown(lower(at)) ? 0.2 : deed ? 1.8 : NEVER;
        }
        return RARER * Math.max(0, commonest(at) - weight) + (WordClass.FAILING.has(lower(at)) ? 0.6 : 0);
    }

    private double adjective(int at) {
        int weight = Lexicon.ENGLISH.adjective(lower(at));
        if (isClosed(at) || weight < 0) {
            return NEVER;
        }
        return RARER * Math.max(0, commonest(at) - weight);
    }

    private double asVerb(int at, Verb verb) {
        double cost = RARER * Math.max(0, commonest(at) - verb.weight());
        boolean sure = WordClass.SURE_VERB.has(lower(at)) || WordClass.FAILING.has(lower(at));
        return sure ? cost / 3 : cost;
    }

    private boolean isAdverb(int at) {
        if (lower(at).equals("no") || Grammar.PREPOSITIONS.contains(lower(at)) && !isParticle(at)) {
            return false;
        }
        return Grammar.ADVERBS.contains(lower(at))
                || Lexicon.ENGLISH.adverb(lower(at)) >= 0
                        && Lexicon.ENGLISH.adverb(lower(at)) >= Lexicon.ENGLISH.nounWeight(lower(at));
    }

    // ---- names

    /** What the words from {@code from} to {@code to} cost as one name with all that belongs to it. */
    private double name(int from, int to) {
        if (from >= to) {
            return NEVER;
        }
        if (names[from][to] >= 0) {
            return names[from][to];
        }
        names[from][to] = NEVER;
        double best = core(from, to);
        for (int at = from + 1; at < to; at++) {
            double first = name(from, at);
            if (first >= NEVER) {
                continue;
            }
            best = Math.min(best, first + addition(at, to));
            if (lower(at).matches("and|or|versus|vs|plus") && at + 1 < to) {
                boolean bare = to - at == 2 && WordClass.COUNTABLE.has(word(at + 1));
                best = Math.min(best, bare ? NEVER : first + 0.3 + name(at + 1, to));
                if (at + 2 < to && Grammar.WH.contains(lower(at + 1))) {
                    best = Math.min(best, first + 0.5 + relative(at + 2, to));
                }
                Optional<Verb> doing = verb(at + 1).filter(v -> v.is(Form.ING));
                if (doing.isPresent()) {
                    best = Math.min(best, first + 0.5 + complements(at + 1, to, doing.get()));
                }
            }
        }
        names[from][to] = best;
        return best;
    }

    private double core(int from, int to) {
        if (to - from == 1
                && lower(from)
                        .matches(
                                "everyone|everybody|nobody|someone|anyone|everything|nothing|one|it|them|us|him|her|me|you")) {
            return 0;
        }
        boolean determined = Grammar.DETERMINERS.contains(lower(from))
                || lower(from).matches("only|just|about|nearly|almost|over|even|mostly");
        int first = determined ? from + 1 : from;
        if (determined
                && first < to - 1
                && (lower(from).matches("all|both|half|about|only|no|over")
                        || lower(first).matches("same|most|few|one|only"))
                && (Grammar.DETERMINERS.contains(lower(first))
                        || lower(first).matches("same|other|next|last|only|first"))) {
            first++;
        }
        if (first >= to) {
            return NEVER;
        }
        double cost = 0;
        int head = to - 1;
        boolean numbered = to - first > 1
                && Grammar.isNumeral(word(head))
                && (WordClass.NUMBERED.has(Lexicon.ENGLISH.singular(lower(head - 1)))
                        || Groups.isCapital(word(head - 1)) && word(head).matches("\\d{1,4}"));
        if (numbered) {
            head--;
        }
        boolean counted = Grammar.isNumeral(word(first)) && !word(first).matches("one|1|half");
        if (head == first && Grammar.isNumeral(word(head))) {
            return word(head).matches("(19|20)\\d\\d") ? 4 : word(head).endsWith("s") ? 0.3 : 0.6;
        }
        for (int at = first; at < head; at++) {
            cost += modifier(at, first);
            if (cost >= NEVER) {
                return NEVER;
            }
        }
        double last = noun(head);
        boolean participle = verb(head).filter(v -> v.is(Form.PARTICIPLE)).isPresent();
        if (last >= NEVER && first == head && !participle && adjective(head) < NEVER) {
            last = 1 + adjective(head);
        }
        Optional<Verb> ing = verb(head).filter(v -> v.is(Form.ING));
        if (ing.isPresent()) {
            last = Math.min(last, 0.6);
        }
        cost += last;
        boolean many = Lexicon.ENGLISH.isPlural(word(head));
        boolean mass = Lexicon.ENGLISH.isMass(lower(head));
        if (counted && !many && !WordClass.COLLECTIVE.has(lower(head)) && !Groups.isCapital(word(head))) {
            cost += word(first).matches(".*(%|th|st|nd|rd|am|pm)|\\d{4}") || head == first ? 0.3 : 2;
        }
        if (!determined && !counted && !many && !mass && !Groups.isCapital(word(head))) {
            cost += 0.2;
        }
        return cost;
    }

    private double modifier(int at, int first) {
        String word = word(at);
        if (word.equals(words.get(at + 1))) {
            return NEVER;
        }
        if (Grammar.isNumeral(word)) {
            boolean label = at > first && (WordClass.NUMBERED.has(lower(at - 1)) || Groups.isCapital(word(at - 1)));
            return at == first || Grammar.isNumeral(word(at - 1)) ? 0.1 : label ? 0.5 : 4;
        }
        if (word.endsWith("'s") || word.endsWith("s'")) {
            return 0.1;
        }
        if (Groups.isCapital(word) || word.contains("-") && noun(at) < NEVER) {
            return 0.2;
        }
        if (at == first
                && lower(at).matches("late|early|daily|weekly|online|overnight|inside|upper|lower|back|over|off")) {
            return 0.5;
        }
        double best = 0.15 + adjective(at);
        boolean many = Lexicon.ENGLISH.isPlural(word);
        double plural = WordClass.PLURAL_MODIFIER.has(lower(at)) ? 0.5 : Lexicon.ENGLISH.isPerson(word) ? 2.6 : 1.6;
        double noun = noun(at);
        best = Math.min(best, noun + (many ? plural : 0.35));
        Optional<Verb> verb = verb(at);
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
    private double addition(int from, int to) {
        double best = prepositional(from, to);
        Optional<Verb> verb = verb(from);
        if (verb.filter(v -> v.is(Form.PARTICIPLE)).isPresent()) {
            best = Math.min(best, 0.8 + (verb.get().is(Form.BASE) ? 0.2 : 0) + adjuncts(from + 1, to));
        }
        if (verb.filter(v -> v.is(Form.ING)).isPresent()) {
            best = Math.min(best, 0.8 + complements(from, to, verb.get()));
        }
        if (from + 1 < to && lower(from).matches("that|which|who|where")) {
            best = Math.min(best, 0.5 + relative(from + 1, to));
        }
        if (from + 1 < to && lower(from).matches("when|if|while|since|because|until|before|after")) {
            best = Math.min(best, 1.3 + relative(from + 1, to));
        }
        if (from + 1 < to
                && Grammar.SUBJECT_PRONOUNS.contains(lower(from))
                && lower(from).matches("i|we|you|he|she|they|nobody|everyone|everybody|someone|anyone|anybody")) {
            best = Math.min(best, 0.6 + verbal(from + 1, to));
        }
        if (from + 2 < to && Grammar.DETERMINERS.contains(lower(from))) {
            best = Math.min(best, 1.1 + relativeOf(from, to));
        }
        if (lower(from).equals("to")
                && from + 1 < to
                && verb(from + 1).filter(v -> v.is(Form.BASE)).isPresent()) {
            best = Math.min(best, 0.6 + complements(from + 1, to, verb(from + 1).get()));
        }
        if (isTime(from, to)) {
            best = Math.min(best, Grammar.isNumeral(word(from)) ? 1.6 : 0.9);
        }
        return best;
    }

    private double relative(int from, int to) {
        double best = verbal(from, to);
        if (to - from > 2 && lower(to - 1).matches("for|with|to|about|on|in|at|from|by|of")) {
            best = Math.min(best, 0.4 + relative(from, to - 1));
        }
        for (int at = from + 1; at < to; at++) {
            double subject = at == from + 1 && Grammar.SUBJECT_PRONOUNS.contains(lower(from)) ? 0 : name(from, at);
            if (subject < NEVER) {
                best = Math.min(
                        best, subject + 0.3 + Math.min(verbal(at, to), at + 1 < to ? 0.3 + relativeOf(at, to) : NEVER));
            }
        }
        return best;
    }

    /** "which decision the chart is for": a clause behind what is asked about. */
    private double relativeOf(int from, int to) {
        double best = NEVER;
        for (int at = from + 1; at < to; at++) {
            boolean nominative = at == from + 1 && Grammar.SUBJECT_PRONOUNS.contains(lower(from));
            double subject = nominative ? 0 : name(from, at);
            if (subject < NEVER) {
                best = Math.min(best, subject + verbal(at, to));
            }
        }
        return best;
    }

    private double prepositional(int from, int to) {
        if (!Grammar.PREPOSITIONS.contains(lower(from)) || from + 1 >= to) {
            return NEVER;
        }
        double best = 0.25 + name(from + 1, to);
        if (Grammar.PREPOSITIONS.contains(lower(from + 1)) && from + 2 < to) {
            best = Math.min(best, 0.6 + name(from + 2, to));
        }
        if (to - from == 2
                && lower(from + 1)
                        .matches("within|out|here|there|now|once|alone|all|least|first|last|home|above|below")) {
            best = Math.min(best, 0.5);
        }
        Optional<Verb> ing = verb(from + 1).filter(v -> v.is(Form.ING));
        if (ing.isPresent()) {
            best = Math.min(best, 0.35 + complements(from + 1, to, ing.get()));
        }
        if (lower(from).matches("before|after|since|until|as|than|like")) {
            best = Math.min(best, 0.5 + relative(from + 1, to));
        }
        if (isTime(from + 1, to) || to - from == 2 && word(from + 1).matches("(19|20)\\d\\d")) {
            best = Math.min(best, 0.25);
        }
        return best;
    }

    private boolean isTime(int from, int to) {
        if (from >= to) {
            return false;
        }
        String last = lower(to - 1);
        boolean time = WordClass.TIME.has(Lexicon.ENGLISH.singular(last))
                || Grammar.isProper(word(to - 1)) && !Grammar.LANGUAGES.contains(word(to - 1))
                || last.matches(
                        "\\d+([:.]\\d+)? [ap]m|noon|midnight|daily|weekly|monthly|yearly|time|today|tonight|yesterday|times")
                || to - from > 1 && last.matches("(19|20)\\d\\d");
        boolean opens = Grammar.isNumeral(word(from))
                || lower(from)
                        .matches(
                                "every|each|last|next|this|all|most|a|an|half|one|the|same|early|late|mid|some|daily|weekly|monthly|yearly|once|twice|today|yesterday|tonight")
                || Grammar.isProper(word(from));
        return time && opens && to - from <= 4
                || to - from == 1 && last.matches("\\d+([:.]\\d+)? [ap]m|noon|\\d{1,2}:\\d\\d");
    }

    // ---- what is said of a name

    private boolean isMany(int from, int to) {
        int at = from;
        while (at < to
                && !Grammar.PREPOSITIONS.contains(lower(at))
                && !lower(at).matches("that|which|who")) {
            if (lower(at).matches("and|plus")) {
                return true;
            }
            at++;
        }
        if (at == from) {
            return false;
        }
        String head = word(at - 1);
        return Lexicon.ENGLISH.isPlural(head) || Grammar.isNumeral(head) && !head.matches("one|1");
    }

    /** A verb that agrees with its subject, and all that follows it. */
    private double finite(int from, int to, boolean many) {
        double best = NEVER;
        for (int at = from; at < to; at++) {
            if (Grammar.isAuxiliary(lower(at)) && agrees(from, at, many)) {
                best = Math.min(best, auxiliary(at, to));
            }
            Optional<Verb> found = verb(at);
            if (found.isPresent()) {
                best = Math.min(best, agreement(from, at, found.get(), many) + complements(at, to, found.get()));
            }
            if (!isAdverb(at) || isParticle(at) || lower(at).equals("not")) {
                break;
            }
        }
        return best;
    }

    private boolean agrees(int from, int at, boolean many) {
        boolean nominative = from == 1 && lower(0).matches("i|you|we|they");
        return switch (lower(at)) {
            case "is", "has", "does" -> !nominative && (!many || isMeasure(from) || isCollective(from));
            case "are", "have" ->
                nominative && !lower(0).equals("i")
                        || many
                        || isCollective(from)
                        || lower(at).equals("have") && nominative;
            case "am" -> nominative;
            default -> true;
        };
    }

    private boolean isMeasure(int to) {
        return to > 1 && Grammar.isNumeral(word(to - 2)) && WordClass.TIME.has(Lexicon.ENGLISH.singular(lower(to - 1)));
    }

    private boolean isCollective(int from) {
        return from > 0 && (WordClass.COLLECTIVE.has(lower(from - 1)) || Groups.isCapital(word(from - 1)));
    }

    private double agreement(int from, int at, Verb verb, boolean many) {
        boolean present = verb.is(Form.PRESENT) && !verb.is(Form.BASE);
        boolean base = verb.is(Form.BASE) && (many || !verb.is(Form.PAST));
        boolean collective = isCollective(from);
        boolean everyone = from > 0 && Grammar.SUBJECT_PRONOUNS.contains(lower(from - 1));
        double cost = asVerb(at, verb) + 0.1 * (at - from);
        if (everyone) {
            return cost;
        }
        if (present) {
            return many && !collective ? NEVER : cost;
        }
        if (base) {
            return many || collective ? cost : NEVER;
        }
        if (verb.is(Form.PAST)) {
            return verb.is(Form.PARTICIPLE)
                    ? cost + (verb.is(Form.BASE) ? 1.6 : verb.intransitiveOnly() ? 0.2 : 1.0)
                    : cost;
        }
        return NEVER;
    }

    /** A verb, whoever its subject is: within a clause that belongs to a name, where its object may be missing. */
    private double verbal(int from, int to) {
        double best = NEVER;
        for (int at = from; at < to; at++) {
            if (Grammar.isAuxiliary(lower(at))) {
                return at + 1 < to ? Math.min(1.5, auxiliary(at, to)) : 0.3;
            }
            Optional<Verb> found = verb(at).filter(v -> !v.is(Form.ING));
            if (found.isPresent()) {
                best = Math.min(
                        best,
                        asVerb(at, found.get()) + Math.min(adjuncts(at + 1, to), complements(at, to, found.get())));
            }
            if (!isAdverb(at)) {
                break;
            }
        }
        return best;
    }

    private double complements(int verbAt, int to, Verb verb) {
        int from = verbAt + 1;
        if (from == to) {
            return verb.intransitiveOnly() || isObjectless(verb) ? 0.2 : 1.2;
        }
        double best = adjuncts(from, to);
        if (!verb.intransitiveOnly() && !isObjectless(verb)) {
            best += verb.is(Form.PARTICIPLE) || adjective(from) < NEVER ? 1.4 : 0.8;
        }
        for (int at = from + 1; at <= to; at++) {
            double object = name(from, at);
            if (object < NEVER) {
                best = Math.min(best, object + (verb.intransitiveOnly() ? 1.5 : 0) + adjuncts(at, to));
            }
        }
        if (from + 1 < to && Grammar.WH.contains(lower(from)) || lower(from).equals("that") && from + 1 < to) {
            best = Math.min(best, 0.3 + relative(from + 1, to));
        }
        if (LINKING.contains(verb.base()) && adjective(from) < NEVER) {
            best = Math.min(best, 0.2 + adjective(from) + adjuncts(from + 1, to));
        }
        if (SAYING.contains(verb.base()) && lower(from).matches("no|yes")) {
            best = Math.min(best, 0.1 + adjuncts(from + 1, to));
        }
        for (int at = from + 1; at < to && SAYING.contains(verb.base()); at++) {
            if (lower(at).matches("no|yes")) {
                best = Math.min(best, 0.2 + name(from, at) + adjuncts(at + 1, to));
            }
        }
        if (isParticle(from)) {
            for (int at = from + 2; at <= to; at++) {
                best = Math.min(best, 0.3 + name(from + 1, at) + adjuncts(at, to));
            }
        }
        if (DOUBLE.contains(verb.base())) {
            for (int at = from + 1; at < to; at++) {
                double first = name(from, at);
                for (int end = at + 1; first < NEVER && end <= to; end++) {
                    best = Math.min(best, 0.5 + first + name(at, end) + adjuncts(end, to));
                }
            }
        }
        for (int at = from; at < to - 1; at++) {
            double object = at == from ? 0 : name(from, at) + 0.3;
            if (object < NEVER && (Grammar.SUBJECT_PRONOUNS.contains(lower(at)) || SAYING.contains(verb.base()))) {
                best = Math.min(best, object + 0.4 + relative(at, to));
            }
            if (object < NEVER && Grammar.WH.contains(lower(at))) {
                best = Math.min(best, object + 0.3 + relative(at + 1, to));
            }
        }
        return best;
    }

    private boolean isParticle(int at) {
        return lower(at)
                .matches(
                        "up|down|out|off|in|on|over|away|back|through|round|apart|together|by|around|along|ahead|forward|aside|behind");
    }

    private static boolean isObjectless(Verb verb) {
        return verb.intransitiveOnly() || Lexicon.ENGLISH.standsAlone(verb.base());
    }

    /** What may follow a verb and its object, in any order and number. */
    private double adjuncts(int from, int to) {
        if (from >= to) {
            return 0;
        }
        long key = from * 100L + to;
        Double known = phrases.get(key);
        if (known != null) {
            return known;
        }
        double best = NEVER;
        for (int at = from + 1; at <= to; at++) {
            double first = adjunct(from, at);
            if (first < NEVER) {
                best = Math.min(best, first + adjuncts(at, to));
            }
        }
        phrases.put(key, best);
        return best;
    }

    private double adjunct(int from, int to) {
        double best = prepositional(from, to);
        String word = lower(from);
        if (to - from == 1) {
            if (isAdverb(from)
                    || isParticle(from)
                    || word.matches(
                            "all|both|within|so|before|after|too|myself|yourself|themselves|itself|once|each|half")) {
                best = Math.min(best, 0.2);
            }
            best = Math.min(best, 0.7 + adjective(from));
            if (verb(from).filter(v -> v.is(Form.PARTICIPLE) || v.is(Form.ING)).isPresent()) {
                best = Math.min(best, 1.2);
            }
        }
        if (isTime(from, to)) {
            best = Math.min(best, 0.3);
        }
        if (from + 1 < to && word.matches("each|every")) {
            best = Math.min(best, 0.5 + name(from + 1, to));
        }
        if (from + 1 < to && Grammar.WH.contains(word)) {
            best = Math.min(best, 0.5 + relative(from + 1, to));
        }
        if (from + 1 < to) {
            if (word.matches("when|if|because|while|where|until|unless|whenever|as|after|before|since|though")) {
                best = Math.min(best, 0.3 + Math.min(relative(from + 1, to), predicateOf(from + 1, to)));
            }
            Optional<Verb> next = verb(from + 1);
            if (word.equals("to") && next.filter(v -> v.is(Form.BASE)).isPresent()) {
                best = Math.min(best, 0.3 + complements(from + 1, to, next.get()));
            }
            if (word.matches("and|or|but|then") && next.isPresent()) {
                best = Math.min(best, 0.5 + complements(from + 1, to, next.get()));
            }
            if (word.matches("and|or|but|then|not")) {
                best = Math.min(best, 0.8 + Math.min(name(from + 1, to), adjuncts(from + 1, to)));
            }
            if (word.matches("and|or|but|so")) {
                best = Math.min(best, 0.6 + relative(from + 1, to));
            }
            Optional<Verb> own = verb(from);
            if (own.filter(v -> v.is(Form.ING) || v.is(Form.PARTICIPLE)).isPresent()) {
                best = Math.min(best, 1.2 + complements(from, to, own.get()));
            }
        }
        return best;
    }

    private double predicateOf(int from, int to) {
        double best = NEVER;
        for (int at = from + 1; at < to; at++) {
            double subject = name(from, at);
            if (subject < NEVER) {
                best = Math.min(best, subject + predicate(at, to));
            }
        }
        return best;
    }

    /** What is said of a name without its "is". */
    private double predicate(int from, int to) {
        int at = from;
        double cost = 0;
        boolean marked = false;
        while (at < to - 1
                && lower(at)
                        .matches(
                                "not|never|still|always|often|all|only|too|very|so|mostly|usually|already|also|now|just|nearly|almost|quite")) {
            marked = true;
            at++;
        }
        double further = 0;
        for (int before = 1; before < from; before++) {
            further = Grammar.PREPOSITIONS.contains(lower(before)) ? 0.8 : further;
        }
        if (at < to && Groups.isPredicateWord(word(at)) && adjective(at) < NEVER) {
            cost = adjective(at) + adjuncts(at + 1, to) + (Grammar.isNumeral(word(from - 1)) ? 1.5 : 0);
        } else if (at < to && WordClass.PREDICATE.has(lower(at))) {
            cost = 0.1 + further + Math.min(adjuncts(at + 1, to), name(at + 1, to));
        } else if (marked) {
            cost = Math.min(prepositional(at, to), Math.min(name(at, to) + 0.8, adjuncts(at, to)));
        } else {
            cost = NEVER;
        }
        boolean compared = at + 2 < to && lower(at + 1).equals("than");
        return cost - (marked || compared ? 0.6 : 0);
    }
}
