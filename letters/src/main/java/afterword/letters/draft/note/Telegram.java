package afterword.letters.draft.note;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Lexicon.Verb;
import java.util.List;
import java.util.Optional;
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

    private static final double CLAUSE = 1.0;
    private static final double STATE = 1.3;

    private final TelegramWords words;
    private final TelegramNames names;
    private final TelegramVerbs verbs;

    private Telegram(List<String> list) {
        this.words = new TelegramWords(list);
        this.names = new TelegramNames(words);
        this.verbs = names.verbs();
    }

    /** The cheapest reading of {@code words}, or nothing where the grammar has none. */
    static Optional<Reading> read(List<String> words) {
        if (words.isEmpty() || words.size() > 22) {
            return Optional.empty();
        }
        return new Telegram(words).cheapest();
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
        double best = telegram.verbs.existing(0, words.size());
        for (int at = 1; at < words.size(); at++) {
            double subject = telegram.names.name(0, at);
            if (telegram.words.isNominative(at)) {
                subject = 0;
            }
            if (subject < NEVER) {
                best = Math.min(best, subject + telegram.verbs.finite(at, words.size(), telegram.words.isMany(0, at)));
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
        double best = telegram.names.name(0, n);
        if (n > 1
                && telegram.words.lower(0).equals("to")
                && telegram.words.verb(1).filter(v -> v.is(Form.BASE)).isPresent()) {
            best = telegram.verbs.complements(1, n, telegram.words.verb(1).get());
        }
        for (int at = 0; at < n; at++) {
            boolean owned = at == 1 && telegram.words.lower(0).matches("my|your|their");
            double subject = at == 0 || owned ? 0 : telegram.names.name(0, at);
            int verb = at;
            while (verb < n - 1
                    && (telegram.words.isAdverb(verb)
                            || telegram.words.lower(verb).equals("not"))) {
                verb++;
            }
            Optional<Verb> ing = telegram.words.ing(verb);
            if (subject < NEVER && ing.isPresent()) {
                best = Math.min(best, subject + 0.3 + telegram.verbs.following(verb, n, ing.get()));
            }
        }
        if (n > 1 && Grammar.WH.contains(telegram.words.lower(0))
                || telegram.words.lower(0).equals("that")) {
            best = Math.min(best, clause(words.subList(1, n)));
            best = Math.min(best, telegram.verbs.finite(1, n, false));
            best = Math.min(best, telegram.names.relative(1, n));
        }
        return best;
    }

    private Optional<Reading> cheapest() {
        double name = names.name(0, words.size());
        double clause = NEVER;
        int clauseAt = 0;
        double state = NEVER;
        int stateAt = 0;
        for (int at = 1; at < words.size(); at++) {
            double subject = names.name(0, at);
            if (subject >= NEVER || !words.canAct(at)) {
                continue;
            }
            double doing = CLAUSE + subject + verbs.finite(at, words.size(), words.isMany(0, at));
            if (doing < clause) {
                clause = doing;
                clauseAt = at;
            }
            double being = STATE + subject + verbs.predicate(at, words.size());
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
            return Optional.of(
                    new Reading(Shape.NAME, words.size(), words.size(), name, Math.min(clause, state) - name));
        }
        return Optional.of(
                best == clause
                        ? new Reading(
                                Shape.CLAUSE,
                                clauseAt,
                                words.verbFrom(clauseAt),
                                clause,
                                Math.min(name, state) - clause)
                        : new Reading(Shape.STATE, stateAt, stateAt, state, Math.min(name, clause) - state));
    }
}
