package afterword.mail.hear;

import afterword.application.Application;
import afterword.application.Decision;
import afterword.mail.hear.Said.Surety;
import afterword.promises.FoundPromise;
import afterword.promises.Promises;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a reply means from its sentences: each is looked at for every speech act and for what it is like, and all
 * are weighed together.
 */
final class MeaningReader {

    private static final Pattern NEWS = Pattern.compile(
            "(?i)\\b(?:decision|decide|let you know|hear (?:from|back)|get back to you|be in touch|have (?:an answer|news)|final answer)\\b");

    private static final Pattern ASKS_FOR_TIME = Pattern.compile(
            "\\b(?:ok|okay|all right|alright|fine) (?:with|by|for) you if (?:i|we)\\b|\\b(?:ok|okay|all right|alright|fine) if (?:i|we)\\b|\\b(?:give|allow|grant|spare) (?:me|us) (?:until|till|to (?:the|\\w+day)|an?other|an? (?:\\w+ )?(?:few|couple|bit|little|week|day|fortnight|month)|some|one more|two|three|the (?:week|rest))\\b|\\b(?:can|could|may|might|shall) (?:i|we) (?:just )?(?:let you know|get back|come back|tell|give you (?:an|our|my|a)|answer|reply|confirm|decide)\\b|\\b(?:bear with|hold on|hang on|wait)\\b.{0,20}\\b(?:until|till|another)\\b");

    /** Words that stand before a date that is not the writer's own to keep: "Karin said Friday", "ring me on the 9th". */
    private static final Pattern LEADING = Pattern.compile(
            "(?i)\\b(?:(?:said|says|promised|reckons?|thinks?|hopes?|told (?:me|us)|swears?|guess(?:es)?|means?)(?: it(?:'s| is| will be)?| that)?"
                    + "|(?:ring|call|phone|e-?mail|text|chase|nudge|ping|try|ask)(?: me| us)(?: again| back)?) ");

    /** What is done when all is decided: its day is no day of news. */
    private static final Pattern FORMALITY = Pattern.compile(
            "(?i)\\b(?:contract|paperwork|docusign|offer letter|letter of (?:offer|appointment)|onboarding|induction|payroll|uniform)\\b");

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";

    private static final Pattern CALENDAR_DATE = Pattern.compile(
            "(?i)\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + "|" + MONTH + "[a-z]*\\.? \\d{1,2}\\b)");

    private static final Pattern OPENS_A_DATE = Pattern.compile(
            "(?i)\\b(?:by|on|until|till|before|within|in|this|next|the|end|early|mid|late|tomorrow|tonight|today|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?"
                    + "|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)|\\b\\d");

    /** From here on a sentence is plainly a promise. */
    private static final double PLAINLY = 0.5;

    /** A date is that of news in a sentence as like a promise as this; less will do where a pattern says so. */
    private static final double PROMISING = 0.3;

    private static final double HARDLY = 0.08;

    /** A sentence as like as this supports a meaning, though no pattern finds it; as this, it says it as a pattern would. */
    private static final double SUPPORTS = 0.5;

    private static final double VERY_LIKE = 0.85;

    /** As this, a decision is a person's, though a machine sends it. */
    private static final double ALMOST_SAID = 0.95;

    private final SpeechActs acts;
    private final Promises promises;
    private final @Nullable Listening listening;
    private final Likeness likeness;
    private final Deciding deciding;

    MeaningReader(
            SpeechActs acts, Promises promises, @Nullable Listening listening, Likeness likeness, Deciding deciding) {
        this.acts = acts;
        this.promises = promises;
        this.listening = listening;
        this.likeness = likeness;
        this.deciding = deciding;
    }

    Said read(String text, Body body, Instant said, Application application, @Nullable String by) {
        List<Voiced> sentences = heard(body);
        boolean modelled = sentences.stream().anyMatch(voiced -> !voiced.like().isEmpty());
        Promise promise = promise(text, sentences, said, application);
        Weighing weighing = weighing(sentences, promise);
        Meaning likeliest = modelled ? deciding.of(weighing) : weighing.byPatterns();
        List<Evidence> evidence = evidence(likeliest, sentences, promise);
        // what no sentence says is not read into a mail ("Please see attached.")
        Meaning meaning = evidence.isEmpty() ? Meaning.UNSURE : likeliest;
        boolean appointment = meaning == Meaning.NEXT_ROUND && promise != null && !promisesNews(promise.evidence());
        boolean over = appointment || meaning == Meaning.DECLINE || meaning == Meaning.OFFER;
        boolean besides = modelled && meaning.compareTo(Meaning.QUESTION) >= 0 && weighing.promised() < PLAINLY;
        Decision decision = promise == null || over || besides
                ? null
                : new Decision(promise.found().on(), promise.evidence().text(), by);
        return new Said(meaning, evidence, decision, surety(meaning, sentences));
    }

    /** What the sentences of a mail are like, for learning what they come to. */
    Weighing weigh(String text, Body body, Instant said, Application application) {
        List<Voiced> sentences = heard(body);
        return weighing(sentences, promise(text, sentences, said, application));
    }

    private static Weighing weighing(List<Voiced> sentences, @Nullable Promise promise) {
        return new Weighing(sentences, promise == null ? -1 : promise.like());
    }

    private static Surety surety(Meaning meaning, List<Voiced> sentences) {
        if (meaning == Meaning.NEW_DATE || sentences.stream().anyMatch(voiced -> voiced.says(meaning))) {
            return Surety.SAID;
        }
        boolean very = sentences.stream().anyMatch(voiced -> voiced.like(meaning) >= ALMOST_SAID);
        return very ? Surety.VERY_LIKE : Surety.LIKE;
    }

    private List<Voiced> heard(Body body) {
        List<Voiced> heard = new ArrayList<>();
        boolean modelled = listening != null;
        Set<Sentence> toFill = FormToFill.fields(body.sentences());
        for (Sentence sentence : body.sentences()) {
            List<SpeechAct> said = Voiced.acts(sentence, acts);
            Map<Meaning, Double> like = Map.of();
            try {
                if (modelled) {
                    like = toFill.contains(sentence) ? FormToFill.LIKE : like(sentence, said);
                }
            } catch (RuntimeException | LinkageError noModel) {
                modelled = false;
            }
            heard.add(new Voiced(sentence, said, like));
        }
        return heard.stream().anyMatch(MeaningReader::isPlainlyPutOff)
                ? heard.stream().map(Voiced::withoutMereRegret).toList()
                : heard;
    }

    private static boolean isPlainlyPutOff(Voiced voiced) {
        return voiced.decides() && voiced.like(Meaning.HOLD) >= VERY_LIKE;
    }

    private Map<Meaning, Double> like(Sentence sentence, List<SpeechAct> said) {
        String matter = Likeness.matter(sentence.matter());
        Map<Meaning, Double> like =
                likeness.of(Objects.requireNonNull(listening).to(matter), Voiced.features(matter, sentence, said));
        return SoundsLike.without(like, said);
    }

    /** Whether words speak of news: beside an invitation a date is otherwise that of the meeting. */
    private static boolean promisesNews(Evidence words) {
        return NEWS.matcher(words.text()).find();
    }

    private static List<Evidence> evidence(Meaning meaning, List<Voiced> sentences, @Nullable Promise promise) {
        if (meaning == Meaning.NEW_DATE && promise != null) {
            return List.of(promise.evidence());
        }
        List<Evidence> evidence = those(
                sentences,
                voiced -> voiced.says(meaning) && (voiced.like().isEmpty() || voiced.like(meaning) > HARDLY)
                        || voiced.like(meaning) >= SUPPORTS);
        if (evidence.isEmpty() && meaning == Meaning.DECLINE) {
            evidence = those(sentences, voiced -> voiced.has("farewell") || voiced.has("hard-choice"));
        }
        if (evidence.isEmpty()) {
            evidence = sentences.stream()
                    .filter(voiced -> voiced.like(meaning) > HARDLY)
                    .max(Comparator.comparingDouble(voiced -> voiced.like(meaning)))
                    .map(voiced -> List.of(voiced.sentence().asEvidence()))
                    .orElse(List.of());
        }
        return evidence;
    }

    private static List<Evidence> those(List<Voiced> sentences, Predicate<Voiced> which) {
        return sentences.stream()
                .filter(which)
                .map(voiced -> voiced.sentence().asEvidence())
                .toList();
    }

    /**
     * A date of news, and the words in which it was given.
     *
     * @param like how like a promise they are
     */
    private record Promise(FoundPromise found, Evidence evidence, double like) {}

    /** The date of news that the sentences name, of all that are neither asked nor only supposed. */
    private @Nullable Promise promise(String text, List<Voiced> sentences, Instant said, Application application) {
        StringBuilder spoken = new StringBuilder(" ".repeat(text.length()));
        for (Voiced voiced : sentences) {
            if (mayPromise(voiced)) {
                Sentence sentence = voiced.sentence();
                spoken.replace(sentence.start(), sentence.end(), sentence.raw());
            }
        }
        return promises.find(spoken.toString(), said, application.zone(), application.holidays())
                .or(() -> relayed(text, sentences, said, application))
                .or(() -> onlyDate(text, sentences, said, application))
                .map(found -> promise(sentences, found))
                .orElse(null);
    }

    /** A date of news that somebody else gave, or for which one is told to ask: its words alone are read. */
    private Optional<FoundPromise> relayed(String text, List<Voiced> sentences, Instant said, Application application) {
        for (Voiced voiced : sentences) {
            Matcher leading = LEADING.matcher(voiced.sentence().raw());
            if (mayPromise(voiced) && voiced.like(Meaning.NEW_DATE) >= PLAINLY && leading.find()) {
                Optional<FoundPromise> found = from(leading.end(), text, voiced, said, application);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The one date that a sentence names which is plainly a promise, though its words are no known way of promising. */
    private Optional<FoundPromise> onlyDate(
            String text, List<Voiced> sentences, Instant said, Application application) {
        for (Voiced voiced : sentences) {
            if (mayPromise(voiced) && voiced.like(Meaning.NEW_DATE) >= VERY_LIKE) {
                for (Pattern openings : List.of(CALENDAR_DATE, OPENS_A_DATE)) {
                    List<FoundPromise> dates = new ArrayList<>();
                    Matcher opening = openings.matcher(voiced.sentence().raw());
                    while (opening.find()) {
                        from(opening.start(), text, voiced, said, application)
                                .filter(found -> found.on() != null)
                                .ifPresent(dates::add);
                    }
                    if (dates.stream().map(FoundPromise::on).distinct().count() == 1) {
                        return Optional.of(dates.get(0));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<FoundPromise> from(int at, String text, Voiced voiced, Instant said, Application application) {
        int start = voiced.sentence().start() + at;
        return promises.find(
                " ".repeat(start) + text.substring(start, voiced.sentence().end()),
                said,
                application.zone(),
                application.holidays());
    }

    private static boolean mayPromise(Voiced voiced) {
        Sentence sentence = voiced.sentence();
        boolean asked =
                sentence.asks() && !ASKS_FOR_TIME.matcher(sentence.plain()).find();
        boolean formality = FORMALITY.matcher(sentence.raw()).find()
                && !NEWS.matcher(sentence.raw()).find();
        if (asked || voiced.isSupposed() || formality) {
            return false;
        }
        double like = voiced.like(Meaning.NEW_DATE);
        return like >= PROMISING
                || voiced.says(Meaning.NEW_DATE) && (voiced.like().isEmpty() || like > HARDLY);
    }

    /** With the sentence that the words of a date stand in, without what is after it. */
    private static Promise promise(List<Voiced> sentences, FoundPromise found) {
        for (Voiced voiced : sentences) {
            Sentence sentence = voiced.sentence();
            if (sentence.start() <= found.start() && found.start() < sentence.end()) {
                String raw = sentence.raw();
                int end = raw.length();
                while (sentence.start() + end > found.end() && ".!?,;: ".indexOf(raw.charAt(end - 1)) >= 0) {
                    end--;
                }
                Evidence words = new Evidence(sentence.start(), sentence.start() + end, raw.substring(0, end));
                return new Promise(found, words, voiced.like(Meaning.NEW_DATE));
            }
        }
        return new Promise(found, new Evidence(found.start(), found.end(), found.words()), 0);
    }
}
