package afterword.letters.review;

import afterword.application.EntryKind;
import afterword.letters.language.Clauses;
import afterword.letters.language.English;
import afterword.letters.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether a letter does what its kind is for: thanks show interest and what the applicant can do, a check-in brings something new (S0-14, S2-13, S4-17). */
final class PurposeCheck implements Check {

    /**
     * Interest is seldom wanting, so that little shows it: of 33 letters of our own without any, none had a sentence or clause above 0.04, and of
     * those in which no rule saw interest that was there, two in three had one above 0.06.
     */
    private static final double SOME_INTEREST = 0.06;

    private static final double LIKELY = 0.5;

    /** The first word of a house's name stands for it where it is longer than an article. */
    private static final int SHORTEST_NAME = 5;

    /** Below this likelihood what looks like news is none. */
    private static final double ACCIDENT = 0.12;

    /** From this likelihood on, no rule is needed to see news. */
    private static final double NEWS = 0.9;

    /** The share of a note's words, by weight, that a sentence has which takes it up. */
    private static final double TAKEN_UP = 0.3;

    /** The same of an offer, which is seldom made but about something they spoke of. */
    private static final double TOUCHED_ON = 0.15;

    /** A letter of more words says something, whether or not it was understood. */
    private static final int A_BARE_QUESTION = 100;

    /** What somebody offers to do about what they spoke of is new, even before it is done. */
    private static final Pattern OFFERS = Pattern.compile(
            "(?iu)\\b(?:i|we)(?: (?:could|can|would|will|might)|['’](?:d|ll))\\b[^.;?]*"
                    + "\\b(?:put|send|write|draw|show|bring|share|sketch|outline|set out|prepare|make|begin|start|want to know|try|test|measure|go about)\\b");

    /** Who takes leave asks nothing. */
    private static final Pattern TAKES_LEAVE = Pattern.compile(
            "(?iu)\\b(?:my last (?:note|letter|message|word|mail|e-?mail)|leave it (?:in your hands|with you|there|to you|at that)"
                    + "|(?:not|n['’]t) (?:trouble|bother|write to|disturb|press|chase) you (?:again|further|any (?:more|further))"
                    + "|(?:not|n['’]t) write (?:to you )?again|take up (?:no )?more of your time|last time (?:that )?i (?:write|shall write|will write|ask))\\b");

    private final PatternRules rules = PatternRules.shared();
    private final boolean learned;

    /** @param learned whether the learned stances are asked beside the rules */
    PurposeCheck(boolean learned) {
        this.learned = learned;
    }

    /** Whole sentences are asked first, since they have been heard already. */
    private boolean isLearned(String label, List<Sentence> sentences, double likelihood) {
        return learned
                && Stream.concat(
                                sentences.stream(),
                                sentences.stream().flatMap(sentence -> Clauses.of(sentence).stream()))
                        .anyMatch(sentence -> LearnedStances.shared().score(label, sentence) >= likelihood);
    }

    private boolean asks(Sentence sentence) {
        boolean supposes = sentence.text().startsWith("If ") && !sentence.isQuestion();
        return !supposes && rules.performs("asks-status", sentence)
                || !supposes && isLearned("status", List.of(sentence), LIKELY);
    }

    /** What takes up what they spoke of, and tells of something done since or offers to do something about it, is new. */
    private boolean bringsNews(Reading reading, Sentence sentence) {
        return bringsNews(sentence)
                || tells(sentence) && takesUpANote(reading, List.of(sentence), TAKEN_UP)
                || offers(sentence) && takesUpANote(reading, List.of(sentence), TOUCHED_ON);
    }

    /** Whether of two sentences in a row one does so and both together take up a note. */
    private boolean bringsNews(Reading reading, Sentence one, Sentence next) {
        boolean told = rules.performs("brings-news", one) || rules.performs("brings-news", next);
        return told && takesUpANote(reading, List.of(one, next), TAKEN_UP)
                || (offers(one) || offers(next)) && takesUpANote(reading, List.of(one, next), TOUCHED_ON);
    }

    private boolean tells(Sentence sentence) {
        return rules.performs("brings-news", sentence) || rules.performs("evidence", sentence);
    }

    /** "I could serve the show well as its Senior Producer": who sees oneself in the position wants it. */
    private static boolean namesItselfForThePost(Reading reading) {
        Pattern inThePost = Pattern.compile("(?iu)\\bI\\b.*\\bas (?:your|its|the)(?: new| next)? "
                + Pattern.quote(reading.application().position()) + "\\b");
        return reading.letter().sentences().stream()
                .anyMatch(sentence -> inThePost.matcher(sentence.text()).find());
    }

    /** The sentences that name the house, as if it were spoken to: "I would rather climb for Northlight" is for you. */
    private static List<Sentence> toYou(Reading reading, List<Sentence> sentences) {
        String company = reading.application().company();
        String name = company.split("\\s+")[0];
        String named = name.length() < SHORTEST_NAME
                ? Pattern.quote(company)
                : Pattern.quote(company) + "|" + Pattern.quote(name);
        Pattern house = Pattern.compile("(?u)\\b(?:the )?(?:" + named + ")(?!\\p{L})");
        return sentences.stream()
                .filter(sentence -> house.matcher(sentence.text()).find())
                .map(sentence -> house.matcher(sentence.text()).replaceAll("you"))
                .map(text -> English.shared().sentence(text, 0, text.length()))
                .toList();
    }

    private static boolean offers(Sentence sentence) {
        return OFFERS.matcher(sentence.text()).find();
    }

    private static boolean takesLeave(List<Sentence> sentences) {
        return sentences.stream().noneMatch(Sentence::isQuestion)
                && sentences.stream()
                        .anyMatch(
                                sentence -> TAKES_LEAVE.matcher(sentence.text()).find());
    }

    private static boolean takesUpANote(Reading reading, List<Sentence> sentences, double share) {
        Uptake some = new Uptake(List.of(sentences), Set.of(), false);
        return reading.allNotes().map(some::shared).anyMatch(shared -> shared.count() > 0 && shared.words() >= share);
    }

    private boolean bringsNews(Sentence sentence) {
        boolean ruled =
                rules.performs("brings-news", sentence) && (!learned || isLearned("news", List.of(sentence), ACCIDENT));
        return ruled || isLearned("news", List.of(sentence), NEWS);
    }

    @Override
    public List<Finding> check(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        List<Sentence> sentences = reading.letter().sentences();
        if (reading.isThankYou()) {
            if (!rules.performs("interest", sentences)
                    && !namesItselfForThePost(reading)
                    && !rules.performs("interest", toYou(reading, sentences))
                    && !isLearned("interest", sentences, SOME_INTEREST)) {
                findings.add(reading.finding(
                        Category.NO_INTEREST,
                        reading.letter().whereMissing(),
                        "The letter does not say that you want the position.",
                        "Say in a sentence that you would like to be their "
                                + reading.application().position() + ".",
                        "S0-14"));
            }
            if (!rules.performs("evidence", sentences) && !isLearned("evidence", sentences, LIKELY)) {
                findings.add(reading.finding(
                        Category.NO_QUALIFICATION,
                        reading.letter().whereMissing(),
                        "The letter says nothing of what you can do for them.",
                        "Add one piece of evidence: what you did, where, and what came of it.",
                        "S2-13"));
            }
        }
        if (reading.given().kind() == EntryKind.CHECK_IN
                && !reading.letter().isSpoken()
                && !takesLeave(sentences)
                && reading.letter().words() <= A_BARE_QUESTION) {
            List<Sentence> asking = sentences.stream().filter(this::asks).toList();
            List<Sentence> telling = sentences.stream()
                    .filter(sentence -> !asking.contains(sentence))
                    .toList();
            boolean news = telling.stream().anyMatch(sentence -> bringsNews(reading, sentence))
                    || IntStream.range(1, telling.size())
                            .anyMatch(i -> bringsNews(reading, telling.get(i - 1), telling.get(i)));
            if (!asking.isEmpty() && !news) {
                findings.add(reading.finding(
                        Category.STILL_AVAILABLE,
                        new afterword.letters.language.Span(
                                asking.get(0).start(),
                                asking.get(asking.size() - 1).end()),
                        "The letter only asks whether there is news, and brings none.",
                        "Bring something: what you learned since, an idea, a page they would read. Then ask.",
                        "S4-17"));
            }
        }
        return findings;
    }
}
