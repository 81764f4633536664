package afterword.mail.hear;

import afterword.application.Application;
import afterword.application.Decision;
import afterword.promises.FoundPromise;
import afterword.promises.Promises;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
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
        for (Sentence sentence : body.sentences()) {
            for (SpeechAct act : acts.all()) {
                if (act.meaning() != Meaning.NEW_DATE && act.isIn(spoken(act, sentence))) {
                    if (act.strong()) {
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
        Meaning meaning = weigh(plain, hints, promise != null);
        if (meaning.compareTo(Meaning.QUESTION) >= 0 && !plain.containsKey(Meaning.QUESTION)) {
            boolean plainly = plain.containsKey(Meaning.UNSURE) || plain.containsKey(Meaning.ACKNOWLEDGEMENT);
            Said alike = alike(
                    body, meaning, plainly, hints.containsKey("still-deliberating") || hints.containsKey("will-write"));
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
    private @Nullable Said alike(Body body, Meaning found, boolean plainly, boolean undecided) {
        if (vectors == null) {
            return null;
        }
        try {
            return new Likely(likeness, vectors).of(body, found, plainly, undecided);
        } catch (RuntimeException | LinkageError noModel) {
            return null;
        }
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

    /** The date of news that the sentences name, of all that are neither asked nor only supposed. */
    private @Nullable Promise promise(String text, Body body, Instant said, Application application) {
        StringBuilder spoken = new StringBuilder(" ".repeat(text.length()));
        for (Sentence sentence : body.sentences()) {
            boolean counts = !sentence.asks()
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
