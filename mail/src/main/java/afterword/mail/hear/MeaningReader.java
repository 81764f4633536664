package afterword.mail.hear;

import afterword.application.Application;
import afterword.application.Decision;
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
    private final DatesInWords dates;

    MeaningReader(SpeechActs acts, DatesInWords dates) {
        this.acts = acts;
        this.dates = dates;
    }

    Said read(Body body, Instant said, Application application, @Nullable String by) {
        Map<Meaning, List<Sentence>> plain = new EnumMap<>(Meaning.class);
        Map<String, List<Sentence>> hints = new java.util.HashMap<>();
        for (Sentence sentence : body.sentences()) {
            for (SpeechAct act : acts.all()) {
                if (act.meaning() != Meaning.NEW_DATE && act.isIn(sentence.plain())) {
                    if (act.strong()) {
                        plain.computeIfAbsent(act.meaning(), m -> new ArrayList<>())
                                .add(sentence);
                    } else {
                        hints.computeIfAbsent(act.id(), id -> new ArrayList<>()).add(sentence);
                    }
                }
            }
        }
        Promise promise = promise(body, said, application);
        Decision decision = promise == null ? null : new Decision(promise.date().on(), promise.words(), by);
        Meaning meaning = weigh(plain, hints, promise != null);
        List<Evidence> evidence = evidence(meaning, plain, hints, promise);
        boolean over = meaning == Meaning.DECLINE || meaning == Meaning.OFFER;
        return new Said(meaning, evidence, over ? null : decision);
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
        if (plain.containsKey(Meaning.ACKNOWLEDGEMENT)) {
            return Meaning.ACKNOWLEDGEMENT;
        }
        return Meaning.UNSURE;
    }

    /** A no that never says no: wishes for another future, more than one, or one and a hard choice. */
    private static boolean softNo(Map<String, List<Sentence>> hints) {
        int farewells = hints.getOrDefault("farewell", List.of()).size();
        int choices = hints.getOrDefault("hard-choice", List.of()).size();
        return farewells >= 2 || farewells >= 1 && choices >= 1;
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
    private record Promise(DatesInWords.Found date, String words, Evidence evidence) {}

    /** The last date of news: what is said later in a mail refines what was said before. */
    private @Nullable Promise promise(Body body, Instant said, Application application) {
        Promise last = null;
        for (Sentence sentence : body.sentences()) {
            boolean news = acts.of("news").stream().anyMatch(act -> act.isIn(sentence.plain()));
            if (!news) {
                continue;
            }
            for (DatesInWords.Found date : dates.in(sentence.raw(), said, application)) {
                Evidence words = clause(sentence, date);
                last = new Promise(date, words.text(), words);
            }
        }
        return last;
    }

    /** The words around a date that belong to it: from the beginning of its clause to its end. */
    private static Evidence clause(Sentence sentence, DatesInWords.Found date) {
        String raw = sentence.raw();
        int end = raw.length();
        while (end > date.end() && ".!?,;: ".indexOf(raw.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Evidence(sentence.start(), sentence.start() + end, raw.substring(0, end));
    }
}
