package afterword.letters.review;

import afterword.application.Applicant;
import afterword.application.EntryKind;
import afterword.letters.language.Clauses;
import afterword.letters.language.English;
import afterword.letters.language.Sentence;
import afterword.letters.language.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what sentences should not say. A rule proposes and the meaning disposes: where a rule matches, the learned
 * stances may say that it is not meant so; where none does, they may be sure enough without it.
 */
final class StanceCheck implements Check {

    /** What stands for any employer in the sentences that were learned from. */
    private static final String ANY = "Acme";

    /** Below these scores a rule is thought to have matched by accident. */
    private static final Map<Category, Double> ACCIDENT = new EnumMap<>(Map.of(
            Category.COMPLAINT, 0.5,
            Category.DEMAND, 0.5,
            Category.DESPERATION, 0.5,
            Category.NEGATIVITY, 0.5,
            Category.ENTITLEMENT, 0.3,
            Category.PAY, 0.5,
            Category.FAMILIARITY, 0.2,
            Category.CLAIMS_MEETING, 0.2));

    /** From this score on the clauses of a long sentence are heard one by one. */
    private static final double DOUBT = 0.08;

    /** What is said in passing must be a little surer than what a whole sentence says. */
    private static final double IN_PASSING = 0.04;

    /** What a job that deals with pay must be sure of before its own words are taken for the applicant's. */
    private static final double SURE_AMONG_PAYSLIPS = 0.97;

    /** How sure one must be that a sentence which takes up a note is meant ill. */
    private static final double SURE_OF_A_NOTE = 0.97;

    /**
     * From these scores on a sentence is meant so: in 376 letters by strangers, which neither the model nor the weights had
     * seen, most found there is right and hardly any clean letter disturbed.
     */
    private static final Map<Category, Double> SURE = new EnumMap<>(Map.of(
            Category.COMPLAINT, 0.92,
            Category.DEMAND, 0.92,
            Category.DESPERATION, 0.82,
            Category.NEGATIVITY, 0.82,
            Category.ENTITLEMENT, 0.76,
            Category.PAY, 0.82,
            Category.FAMILIARITY, 0.5,
            Category.CLAIMS_MEETING, 0.7));

    /** How sure one must be of a reproach that seems to be none by its words. */
    private static final double SURE_OF_A_REPROACH = 0.997;

    /** Sent where a name should follow. */
    private static final Pattern AFFECTION = Pattern.compile(
            "(?iu)^\\W*(?:(?:x+o?x*){2,}|x{2,}|(?:lots of |much |all my |with |big )*(?:love|hugs|kisses)(?: to (?:all|you)| and \\p{L}+)?)\\W*$");

    /** A closing of fewer words is a formula and no wish of one's own. */
    private static final int A_WISH = 5;

    private static final Pattern PAY = Pattern.compile(
            "(?i)\\b(pay|payroll|salar\\w+|wages?|benefits?|pensions?|bonus\\w*|compensation|overtime|leave|tips|commission|allowances?|rates?)\\b");

    private final List<PatternRule> rules = PatternRules.shared().findings();
    private final boolean learned;

    /** @param learned whether the learned stances are asked; without them only the rules speak */
    StanceCheck(boolean learned) {
        this.learned = learned;
    }

    @Override
    public List<Finding> check(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        for (List<Sentence> paragraph : reading.letter().paragraphs()) {
            for (int i = 0; i < paragraph.size(); i++) {
                Sentence previous = i == 0 ? null : paragraph.get(i - 1);
                Sentence next = i + 1 == paragraph.size() ? null : paragraph.get(i + 1);
                findings.addAll(stances(reading, new Context(previous, paragraph.get(i), next)));
            }
        }
        closing(reading).stream()
                .filter(sentence -> AFFECTION.matcher(sentence.text()).matches())
                .map(sentence -> reading.finding(
                        Category.FAMILIARITY,
                        new Span(sentence.start(), sentence.end()),
                        "Love and kisses are for friends.",
                        "Close with “Kind regards,”.",
                        "S4-25"))
                .forEach(findings::add);
        closing(reading).stream()
                .filter(sentence -> sentence.words() >= A_WISH)
                .flatMap(sentence -> stances(reading, new Context(null, sentence, null)).stream())
                .filter(finding -> finding.category() == Category.FAMILIARITY)
                .forEach(findings::add);
        return findings;
    }

    /** What stands between the last paragraph and the name: hugs are sent there. */
    private static List<Sentence> closing(Reading reading) {
        Span line = reading.letter().closing();
        return line == null
                ? List.of()
                : English.shared().sentences(reading.given().text(), line.start(), line.end());
    }

    /** What the sentence says, whatever the house is called: "Riverbend Food Bank" is no plea. */
    private List<Finding> stances(Reading reading, Context context) {
        Map<Category, Finding> found = found(reading, context);
        Sentence sentence = context.sentence();
        String company = reading.application().company();
        if (!found.isEmpty() && sentence.text().contains(company)) {
            String plain = sentence.text().replace(company, ANY);
            found.keySet()
                    .retainAll(found(
                                    reading,
                                    new Context(
                                            context.previous(),
                                            English.shared().sentence(plain, 0, plain.length()),
                                            context.next()))
                            .keySet());
        }
        return List.copyOf(found.values());
    }

    private Map<Category, Finding> found(Reading reading, Context context) {
        Sentence previous = context.previous();
        Sentence sentence = context.sentence();
        Map<Category, Finding> found = new EnumMap<>(Category.class);
        Map<Category, Double> scores = learned ? scores(reading, previous, sentence) : Map.of();
        for (PatternRule rule : rules) {
            Category category = rule.category();
            if (category == null || found.containsKey(category) || !isLookedFor(reading, rule, category)) {
                continue;
            }
            boolean trade = category == Category.PAY
                    && scores.getOrDefault(category, 1.0) < SURE_AMONG_PAYSLIPS
                    && dealsWithPay(reading);
            boolean accident = trade
                    || rule.before().isEmpty()
                            && !rule.plain()
                            && scores.getOrDefault(category, 1.0) < ACCIDENT.getOrDefault(category, 0.0);
            if (!accident) {
                Optional<Span> span = PatternRules.shared()
                        .find(rule, previous, sentence)
                        .filter(at -> !Quotation.holds(sentence, at));
                span.ifPresent(at -> found.put(
                        category,
                        reading.finding(
                                category,
                                said(category, sentence, at),
                                rule.message(),
                                rule.suggestion(),
                                rule.cites())));
            }
        }
        scores.forEach((category, score) -> {
            boolean trade = category == Category.PAY && score < SURE_AMONG_PAYSLIPS && dealsWithPay(reading);
            if (!trade
                    && score >= SURE.get(category)
                    && !found.containsKey(category)
                    && !context.takesBack(reading, category, score)) {
                found.put(category, Meant.finding(reading, category, sentence));
            }
        });
        if (learned && previous != null) {
            Span both = new Span(Math.min(previous.start(), sentence.start()), sentence.end());
            context.together(reading)
                    .forEach(category -> found.putIfAbsent(category, Meant.finding(reading, category, both)));
        }
        if (learned && !found.isEmpty() && takesUpANote(reading, sentence)) {
            found.keySet().removeIf(category -> scores.getOrDefault(category, 1.0) < SURE_OF_A_NOTE);
        }
        boolean certain = scores.getOrDefault(Category.COMPLAINT, 1.0) >= SURE_OF_A_REPROACH;
        if (!certain && NoReproach.isMeant(reading, sentence)) {
            found.remove(Category.COMPLAINT);
        }
        if (NoReproach.isAnApology(sentence)) {
            found.remove(Category.NEGATIVITY);
        }
        if (OwnPart.isTaken(sentence)) {
            found.remove(Category.DEMAND);
            found.remove(Category.DESPERATION);
        }
        if (OwnPart.isAFirstStep(sentence)) {
            found.remove(Category.PAY);
        }
        if (MeetingCheck.isOfAnother(sentence)) {
            found.remove(Category.CLAIMS_MEETING);
        }
        return found;
    }

    /** Whether the sentence is about something noted: what they spoke of is not how the applicant speaks. */
    private static boolean takesUpANote(Reading reading, Sentence sentence) {
        Uptake one = new Uptake(List.of(List.of(sentence)), Set.of(), false);
        Applicant applicant = reading.application().applicant();
        List<String> strengths = applicant == null ? List.of() : applicant.strengths();
        return Stream.concat(reading.allNotes(), strengths.stream())
                .map(one::shared)
                .anyMatch(shared -> shared.count() >= 2 && shared.words() >= 0.75);
    }

    /** The highest score of the sentence or, where that leaves doubt, of any of its clauses, each category. */
    private Map<Category, Double> scores(Reading reading, @Nullable Sentence previous, Sentence sentence) {
        Map<Category, Double> scores = new EnumMap<>(Category.class);
        Sentence own = Quotation.without(sentence);
        add(reading, own, 0, scores);
        boolean doubtful = scores.values().stream().anyMatch(score -> score >= DOUBT)
                || rules.stream()
                        .anyMatch(rule -> PatternRules.shared()
                                .find(rule, previous, sentence)
                                .isPresent());
        if (doubtful) {
            Clauses.of(own).forEach(clause -> add(reading, clause, IN_PASSING, scores));
        }
        return scores;
    }

    private static void add(Reading reading, Sentence clause, double less, Map<Category, Double> scores) {
        Map<String, Double> all = LearnedStances.shared().scores(clause);
        SURE.keySet().stream()
                .filter(category -> isLookedFor(reading, category))
                .forEach(category -> scores.merge(
                        category,
                        Occasions.weigh(category, reading.given().kind(), all.get(label(category))) - less,
                        Math::max));
    }

    /** A stance is a matter of the sentence; a slip, a claim or a word too free is shown by itself. */
    private static Span said(Category category, Sentence sentence, Span words) {
        return switch (category) {
            case COMPLAINT, DEMAND, DESPERATION, NEGATIVITY, ENTITLEMENT, PAY ->
                new Span(sentence.start(), sentence.end());
            default -> words;
        };
    }

    /** Whether pay, benefits or leave are the matter of the job. */
    private static boolean dealsWithPay(Reading reading) {
        return Stream.concat(Stream.of(reading.application().position()), reading.allNotes())
                .anyMatch(text -> PAY.matcher(text).find());
    }

    private static String label(Category category) {
        return category == Category.CLAIMS_MEETING ? "meeting" : category.word();
    }

    private static boolean isLookedFor(Reading reading, PatternRule rule, Category category) {
        return rule.concerns(reading.given().kind()) && isLookedFor(reading, category);
    }

    /** Who accepts an offer, or withdraws, takes nothing for granted. */
    private static boolean isLookedFor(Reading reading, Category category) {
        EntryKind kind = reading.given().kind();
        if (category == Category.ENTITLEMENT && (kind == EntryKind.ACCEPTANCE || kind == EntryKind.WITHDRAWAL)) {
            return false;
        }
        return category != Category.CLAIMS_MEETING
                || !reading.application().met(reading.reader()) && !MeetingCheck.saysNotMet(reading);
    }
}
