package afterword.letters.draft.note;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Lexicon.Verb;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words of a note, each with what it costs as a noun, a verb, an adjective, and what small groups of them can be. */
final class TelegramWords {

    private static final double NEVER = Telegram.NEVER;

    private static final double RARER = 0.35;

    private static final Set<String> PARTICLES = Set.of(
            "up",
            "down",
            "out",
            "off",
            "in",
            "on",
            "over",
            "away",
            "back",
            "through",
            "round",
            "apart",
            "together",
            "by",
            "around",
            "along",
            "ahead",
            "forward",
            "aside",
            "behind");

    private static final Memory<Boolean> ENDS_TIME = new Memory<>(TelegramWords::endsTime);
    private static final Memory<Boolean> OPENS_TIME = new Memory<>(TelegramWords::opensTime);
    private static final Memory<Boolean> YEAR = new Memory<>(word -> word.matches("(19|20)\\d\\d"));
    private static final Memory<Boolean> HOUR =
            new Memory<>(word -> word.toLowerCase(Locale.ROOT).matches("\\d+([:.]\\d+)? [ap]m|noon|\\d{1,2}:\\d\\d"));

    private final List<String> list;

    TelegramWords(List<String> list) {
        this.list = list;
    }

    int size() {
        return list.size();
    }

    boolean isNominative(int to) {
        return to == 1 && Grammar.SUBJECT_PRONOUNS.contains(lower(0));
    }

    Optional<Verb> ing(int at) {
        return lower(at).matches("being|having")
                ? Lexicon.ENGLISH.verb(lower(at))
                : verb(at).filter(v -> v.is(Form.ING));
    }

    /** Whether the words up to {@code to} name something that can do or be: no bare figure, no time. */
    boolean canAct(int to) {
        boolean figure = true;
        for (int at = 0; at < to; at++) {
            figure &= Grammar.isNumeral(word(at)) || Grammar.PREPOSITIONS.contains(lower(at));
        }
        boolean measure = to > 1
                && WordClass.TIME.has(Lexicon.ENGLISH.singular(lower(to - 1)))
                && Grammar.isNumeral(word(to - 2));
        return !figure && !measure && !lower(to - 1).matches("it|them|us|him|her|me|you");
    }

    int verbFrom(int at) {
        int verb = at;
        while (verb < size() - 1 && isAdverb(verb) && verb(verb).isEmpty()) {
            verb++;
        }
        return verb;
    }

    String word(int at) {
        return list.get(at);
    }

    /** In small letters, but for the department and the country that would be taken for pronouns. */
    String lower(int at) {
        String word = list.get(at);
        return word.matches("IT|US") ? word : word.toLowerCase(Locale.ROOT);
    }

    Optional<Verb> verb(int at) {
        return Groups.isCapital(word(at))
                        || Grammar.PREPOSITIONS.contains(lower(at))
                                && !lower(at).equals("like")
                        || Grammar.ADVERBS.contains(lower(at))
                        || WordClass.PREDICATE.has(lower(at))
                ? Optional.empty()
                : Lexicon.ENGLISH.verb(lower(at)).filter(verb -> !lower(at).equals("people"));
    }

    int commonest(int at) {
        String word = lower(at);
        return Math.max(Lexicon.ENGLISH.nounWeight(word), Lexicon.ENGLISH.otherWeight(word));
    }

    boolean isClosed(int at) {
        return Grammar.isFunctionWord(lower(at)) || lower(at).equals("=");
    }

    double noun(int at) {
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

    double adjective(int at) {
        int weight = Lexicon.ENGLISH.adjective(lower(at));
        if (isClosed(at) || weight < 0) {
            return NEVER;
        }
        return RARER * Math.max(0, commonest(at) - weight);
    }

    double asVerb(int at, Verb verb) {
        double cost = RARER * Math.max(0, commonest(at) - verb.weight());
        boolean sure = WordClass.SURE_VERB.has(lower(at)) || WordClass.FAILING.has(lower(at));
        return sure ? cost / 3 : cost;
    }

    boolean isAdverb(int at) {
        if (lower(at).equals("no") || Grammar.PREPOSITIONS.contains(lower(at)) && !isParticle(at)) {
            return false;
        }
        return Grammar.ADVERBS.contains(lower(at))
                || Lexicon.ENGLISH.adverb(lower(at)) >= 0
                        && Lexicon.ENGLISH.adverb(lower(at)) >= Lexicon.ENGLISH.nounWeight(lower(at));
    }

    boolean isTime(int from, int to) {
        if (from >= to) {
            return false;
        }
        String last = word(to - 1);
        boolean time = ENDS_TIME.of(last) || to - from > 1 && YEAR.of(last);
        return time && OPENS_TIME.of(word(from)) && to - from <= 4 || to - from == 1 && HOUR.of(last);
    }

    private static boolean endsTime(String word) {
        String last = word.toLowerCase(Locale.ROOT);
        return WordClass.TIME.has(Lexicon.ENGLISH.singular(last))
                || Grammar.isProper(word) && !Grammar.LANGUAGES.contains(word)
                || last.matches(
                        "\\d+([:.]\\d+)? [ap]m|noon|midnight|daily|weekly|monthly|yearly|time|today|tonight|yesterday|times");
    }

    private static boolean opensTime(String word) {
        return Grammar.isNumeral(word)
                || word.toLowerCase(Locale.ROOT)
                        .matches(
                                "every|each|last|next|this|all|most|a|an|half|one|the|same|early|late|mid|some|daily|weekly|monthly|yearly|once|twice|today|yesterday|tonight")
                || Grammar.isProper(word);
    }

    boolean isMany(int from, int to) {
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

    boolean agrees(int from, int at, boolean many) {
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

    boolean isMeasure(int to) {
        return to > 1 && Grammar.isNumeral(word(to - 2)) && WordClass.TIME.has(Lexicon.ENGLISH.singular(lower(to - 1)));
    }

    boolean isCollective(int from) {
        return from > 0 && (WordClass.COLLECTIVE.has(lower(from - 1)) || Groups.isCapital(word(from - 1)));
    }

    double agreement(int from, int at, Verb verb, boolean many) {
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

    boolean isParticle(int at) {
        return PARTICLES.contains(lower(at));
    }

    static boolean isObjectless(Verb verb) {
        return verb.intransitiveOnly() || Lexicon.ENGLISH.standsAlone(verb.base());
    }
}
