package afterword.mail.hear;

import afterword.application.Application;
import afterword.application.Decision;
import afterword.promises.FoundPromise;
import afterword.promises.Promises;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a reply means from its sentences: each is looked at for every speech act, the weightiest one found counts.
 * Hints make a meaning only together; where nothing is plain the answer is {@link Meaning#UNSURE}.
 */
final class MeaningReader {

    private final SpeechActs acts;
    private final Promises promises;
    private final @Nullable SentenceVectors vectors;
    private final Likeness likeness = Likeness.read();

    MeaningReader(SpeechActs acts, Promises promises, @Nullable SentenceVectors vectors) {
        this.acts = acts;
        this.promises = promises;
        this.vectors = vectors;
    }

    Said read(String text, Body body, Instant said, Application application, @Nullable String by) {
        Map<Meaning, List<Sentence>> plain = new EnumMap<>(Meaning.class);
        Map<String, List<Sentence>> hints = new java.util.HashMap<>();
        Set<Meaning> certain = EnumSet.noneOf(Meaning.class);
        for (Sentence sentence : body.sentences()) {
            for (SpeechAct act : acts.all()) {
                if (act.meaning() != Meaning.NEW_DATE && act.isIn(spoken(act, sentence))) {
                    if (act.strong()) {
                        if (act.isPlainlyIn(spoken(act, sentence))) {
                            certain.add(act.meaning());
                        }
                        plain.computeIfAbsent(act.meaning(), m -> new ArrayList<>())
                                .add(sentence);
                    }
                    if (!act.strong() || act.meaning() == Meaning.ACKNOWLEDGEMENT) {
                        hints.computeIfAbsent(act.id(), id -> new ArrayList<>()).add(sentence);
                    }
                }
            }
        }
        Promise promise = promise(text, body, said, application);
        Decision decision = promise == null
                ? null
                : new Decision(promise.found().on(), promise.evidence().text(), by);
        Likely likely = vectors == null ? null : new Likely(likeness, vectors);
        doubt(plain, hints, certain, likely);
        Meaning meaning = weigh(plain, hints, promise != null);
        if (meaning.compareTo(Meaning.HOLD) >= 0 && !plain.containsKey(Meaning.HOLD)) {
            boolean plainly = plain.containsKey(Meaning.UNSURE)
                    || plain.containsKey(Meaning.ACKNOWLEDGEMENT)
                    || plain.containsKey(Meaning.QUESTION);
            Said alike = alike(
                    likely,
                    body,
                    meaning,
                    plainly,
                    plain.containsKey(Meaning.QUESTION)
                            || hints.containsKey("still-deliberating")
                            || hints.containsKey("will-write"));
            if (alike != null) {
                return alike;
            }
        }
        List<Evidence> evidence = evidence(meaning, plain, hints, promise);
        boolean appointment = meaning == Meaning.NEXT_ROUND && promise != null && !promisesNews(promise.evidence());
        boolean over = appointment || meaning == Meaning.DECLINE || meaning == Meaning.OFFER;
        return new Said(meaning, evidence, over ? null : decision, false);
    }

    private static final java.util.regex.Pattern NEWS = java.util.regex.Pattern.compile(
            "(?i)\\b(?:decision|decide|let you know|hear (?:from|back)|get back to you|be in touch|have (?:an answer|news)|final answer)\\b");

    /** Whether words speak of news: beside an invitation a date is otherwise that of the meeting. */
    private static boolean promisesNews(Evidence words) {
        return NEWS.matcher(words.text()).find();
    }

    /** What is not done until something happens is put off, not declined. */
    private static final java.util.regex.Pattern UNTIL = java.util.regex.Pattern.compile(
            "\\bnot\\b.{3,80}\\buntil (?:we|they|he|she|i|the|this|that|it|our|further|everything|all|a|an)\\b");

    static final java.util.regex.Pattern NOT_YET = java.util.regex.Pattern.compile("\\byet\\b(?! (?:another|again))");

    /** What a sentence says of what is decided: nothing that is only supposed, or not yet so. */
    private static String spoken(SpeechAct act, Sentence sentence) {
        boolean decides = act.meaning().compareTo(Meaning.HOLD) <= 0;
        if (!decides || !act.strong()) {
            return sentence.plain();
        }
        if (act.meaning() == Meaning.HOLD) {
            return Hypothetical.isWhole(sentence.plain()) ? "" : sentence.plain();
        }
        if (act.meaning() == Meaning.DECLINE && UNTIL.matcher(sentence.plain()).find()) {
            return "";
        }
        return NOT_YET.matcher(sentence.plain()).find() ? "" : Hypothetical.without(sentence.plain());
    }

    private static Meaning weigh(
            Map<Meaning, List<Sentence>> plain, Map<String, List<Sentence>> hints, boolean promised) {
        if (plain.containsKey(Meaning.OFFER)) {
            return Meaning.OFFER;
        }
        if (plain.containsKey(Meaning.DECLINE)) {
            return Meaning.DECLINE;
        }
        if (plain.containsKey(Meaning.NEXT_ROUND)) {
            return Meaning.NEXT_ROUND;
        }
        if (promised) {
            return Meaning.NEW_DATE;
        }
        if (plain.containsKey(Meaning.HOLD)) {
            return Meaning.HOLD;
        }
        if (softNo(hints)) {
            return Meaning.DECLINE;
        }
        if (plain.containsKey(Meaning.QUESTION)) {
            return Meaning.QUESTION;
        }
        if (plain.containsKey(Meaning.UNSURE)) {
            return Meaning.UNSURE;
        }
        if (hints.containsKey("asks-anything")) {
            return Meaning.QUESTION;
        }
        if (plain.containsKey(Meaning.ACKNOWLEDGEMENT)) {
            return Meaning.ACKNOWLEDGEMENT;
        }
        return Meaning.UNSURE;
    }

    /** Without a model that loads, the patterns decide alone. */
    private static @Nullable Said alike(
            @Nullable Likely likely, Body body, Meaning found, boolean plainly, boolean undecided) {
        if (likely == null) {
            return null;
        }
        try {
            return likely.of(body, found, plainly, undecided);
        } catch (RuntimeException | LinkageError noModel) {
            return null;
        }
    }

    private static final List<Meaning> WEIGHTY =
            List.of(Meaning.OFFER, Meaning.DECLINE, Meaning.NEXT_ROUND, Meaning.HOLD);

    /** A pattern in a sentence that is least like what it means does not count, unless others say so too. */
    private static final double LEAST = 0.05;

    /** Of two meanings in one mail, one that is a good deal less like what it means than the other does not count. */
    private static final double AGAINST_ANOTHER = 0.15;

    private static void doubt(
            Map<Meaning, List<Sentence>> plain,
            Map<String, List<Sentence>> hints,
            Set<Meaning> certain,
            @Nullable Likely likely) {
        List<Meaning> found = WEIGHTY.stream().filter(plain::containsKey).toList();
        boolean beyondDoubt = found.size() == 1 && (certain.containsAll(found) || isBacked(found.get(0), plain, hints));
        if (likely == null || found.isEmpty() || beyondDoubt) {
            return;
        }
        try {
            double least = found.size() == 1 ? LEAST : AGAINST_ANOTHER;
            Map<Meaning, Double> like = new EnumMap<>(Meaning.class);
            for (Meaning meaning : found) {
                like.put(
                        meaning,
                        plain.get(meaning).stream()
                                .mapToDouble(sentence -> likely.likeness(sentence, meaning))
                                .max()
                                .orElse(0));
            }
            double most = Collections.max(like.values());
            like.forEach((meaning, much) -> {
                if (much < LEAST || much < least && most > 2 * least) {
                    plain.remove(meaning);
                }
            });
        } catch (RuntimeException | LinkageError noModel) {
            // the patterns decide alone
        }
    }

    private static boolean isBacked(
            Meaning meaning, Map<Meaning, List<Sentence>> plain, Map<String, List<Sentence>> hints) {
        boolean hinted = switch (meaning) {
            case OFFER -> hints.containsKey("good-news");
            case DECLINE -> hints.containsKey("farewell") || hints.containsKey("no-good-news");
            default -> false;
        };
        return hinted || plain.get(meaning).stream().distinct().count() > 1;
    }

    /** A no that never says no: wishes for another future, more than one, or one and a hard choice. */
    private static boolean softNo(Map<String, List<Sentence>> hints) {
        int farewells = hints.getOrDefault("farewell", List.of()).size();
        int choices = hints.getOrDefault("hard-choice", List.of()).size();
        boolean undecided = hints.containsKey("still-deliberating");
        return farewells >= 2 || farewells >= 1 && choices >= 1 || hints.containsKey("no-good-news") && !undecided;
    }

    private static List<Evidence> evidence(
            Meaning meaning,
            Map<Meaning, List<Sentence>> plain,
            Map<String, List<Sentence>> hints,
            @Nullable Promise promise) {
        if (meaning == Meaning.NEW_DATE && promise != null) {
            return List.of(promise.evidence());
        }
        Set<Sentence> sentences = new LinkedHashSet<>(plain.getOrDefault(meaning, List.of()));
        if (sentences.isEmpty() && meaning == Meaning.DECLINE) {
            sentences.addAll(hints.getOrDefault("farewell", List.of()));
            sentences.addAll(hints.getOrDefault("hard-choice", List.of()));
        }
        return sentences.stream()
                .sorted(java.util.Comparator.comparingInt(Sentence::start))
                .map(Sentence::asEvidence)
                .toList();
    }

    /** A date of news, and the words in which it was given. */
    private record Promise(FoundPromise found, Evidence evidence) {}

    private static final java.util.regex.Pattern ASKS_FOR_TIME = java.util.regex.Pattern.compile(
            "\\b(?:give|allow|grant|spare) (?:me|us) (?:until|till|to (?:the|\\w+day)|another|a (?:few|couple|bit|little|week|day)|some|one more|two|three|the (?:week|rest))\\b|\\b(?:can|could|may|might|shall) (?:i|we) (?:just )?(?:let you know|get back|come back|tell|give you (?:an|our|my|a)|answer|reply|confirm|decide)\\b|\\b(?:bear with|hold on|hang on|wait)\\b.{0,20}\\b(?:until|till|another)\\b");

    /** The date of news that the sentences name, of all that are neither asked nor only supposed. */
    private @Nullable Promise promise(String text, Body body, Instant said, Application application) {
        StringBuilder spoken = new StringBuilder(" ".repeat(text.length()));
        for (Sentence sentence : body.sentences()) {
            boolean counts =
                    (!sentence.asks() || ASKS_FOR_TIME.matcher(sentence.plain()).find())
                            && !Hypothetical.isWhole(sentence.plain())
                            && acts.of("news").stream().anyMatch(act -> act.isIn(sentence.plain()));
            if (counts) {
                spoken.replace(sentence.start(), sentence.end(), sentence.raw());
            }
        }
        return promises.find(spoken.toString(), said, application.zone(), application.holidays())
                .map(found -> new Promise(found, clause(body, found)))
                .orElse(null);
    }

    /** The sentence that the words of a date stand in, without what is after it. */
    private static Evidence clause(Body body, FoundPromise found) {
        for (Sentence sentence : body.sentences()) {
            if (sentence.start() <= found.start() && found.start() < sentence.end()) {
                String raw = sentence.raw();
                int end = raw.length();
                while (sentence.start() + end > found.end() && ".!?,;: ".indexOf(raw.charAt(end - 1)) >= 0) {
                    end--;
                }
                return new Evidence(sentence.start(), sentence.start() + end, raw.substring(0, end));
            }
        }
        return new Evidence(found.start(), found.end(), found.words());
    }
}
