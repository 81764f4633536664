package afterword.letters.review;

import afterword.application.Correction;
import afterword.application.Debrief;
import afterword.application.PersonDebrief;
import afterword.letters.language.English;
import afterword.letters.language.Numbers;
import afterword.letters.language.Sentence;
import afterword.letters.language.Terms;
import afterword.letters.language.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a thank-you makes use of what was written down: the reader's topics, their concerns, what is to be put right (S0-12, S0-16, S0-17). */
final class NotesCheck implements Check {

    private static final Pattern REPAIR = Pattern.compile(
            "(?iu)\\b(correct|correction|misspoke|mistake|mistaken|wrong|not|rather|actually|fix|should have|should be|meant|error|in fact|put right|set right)\\b");

    private final boolean learned;

    /** @param learned whether meaning counts beside words */
    NotesCheck(boolean learned) {
        this.learned = learned;
    }

    @Override
    public List<Finding> check(Reading reading) {
        if (!reading.isThankYou()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Uptake letter = new Uptake(reading.letter().paragraphs(), common(reading), learned);
        specifics(reading, letter).ifPresent(findings::add);
        concerns(reading, letter).ifPresent(findings::add);
        corrections(reading).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> specifics(Reading reading, Uptake letter) {
        List<String> notes = reading.readersDebriefs().stream()
                .flatMap(debrief -> Reading.notes(debrief))
                .toList();
        if (notes.isEmpty() || notes.stream().anyMatch(note -> isTakenUp(letter, note))) {
            return Optional.empty();
        }
        return Optional.of(reading.finding(
                Category.NO_SPECIFICS,
                reading.letter().whereMissing(),
                "Nothing here could only come from your talk with "
                        + reading.reader().name().formal() + ".",
                "Take up one thing: " + notes.get(0) + ".",
                "S0-12"));
    }

    private static Optional<Finding> concerns(Reading reading, Uptake letter) {
        return reading.readersDebriefs().stream()
                .map(PersonDebrief::concerns)
                .flatMap(List::stream)
                .filter(concern -> !isAnswered(letter, concern))
                .findFirst()
                .map(concern -> reading.finding(
                        Category.UNANSWERED_CONCERN,
                        reading.letter().whereMissing(),
                        "They had a doubt that the letter passes over: " + concern + ".",
                        "Answer it in a sentence, with a fact.",
                        "S0-17"));
    }

    private Optional<Finding> corrections(Reading reading) {
        List<Letter> letters = new ArrayList<>(List.of(reading.letter()));
        reading.given().sent().forEach(sent -> letters.add(LetterReader.read(sent)));
        List<List<Sentence>> paragraphs =
                letters.stream().flatMap(letter -> letter.paragraphs().stream()).toList();
        Uptake all = new Uptake(paragraphs, common(reading), learned);
        for (Debrief debrief : reading.debriefsOfReadersInterviews()) {
            for (Correction correction : debrief.corrections()) {
                if (!isMade(correction, paragraphs, all)) {
                    return Optional.of(missing(
                            reading,
                            "“" + correction.said() + "” is still to be put right: " + correction.is() + ".",
                            "S2-15"));
                }
            }
            for (String omitted : debrief.omitted()) {
                if (!isMentioned(all, omitted)) {
                    return Optional.of(missing(reading, "You meant to add: " + omitted + ".", "S0-16"));
                }
            }
        }
        return Optional.empty();
    }

    private static Finding missing(Reading reading, String message, String rule) {
        return reading.finding(
                Category.MISSING_CORRECTION,
                reading.letter().whereMissing(),
                message,
                "Say it in one plain sentence, in one letter of this interview.",
                rule);
    }

    private static boolean isTakenUp(Uptake letter, String note) {
        Uptake.Shared shared = letter.shared(note);
        if (shared.words() >= 0.6 && shared.count() >= 1 || shared.count() >= 2 && shared.words() >= 0.35) {
            return true;
        }
        return letter.nearness(note) >= (shared.count() > 0 ? 0.42 : 0.5);
    }

    private static boolean isAnswered(Uptake letter, String concern) {
        Uptake.Shared shared = letter.shared(concern);
        if (shared.words() >= 0.5 || shared.count() >= 2 && shared.words() >= 0.3 || letter.repeats(concern)) {
            return true;
        }
        return letter.nearness(concern) >= (shared.count() > 0 ? 0.38 : 0.45);
    }

    private static boolean isMentioned(Uptake letters, String omitted) {
        Uptake.Shared shared = letters.shared(omitted);
        return shared.words() >= 0.5
                || shared.count() >= 2 && shared.words() >= 0.4
                || letters.nearness(omitted) >= 0.52;
    }

    /** Where figures were wrong, the right figure must stand in some letter; else the words must. */
    private static boolean isMade(Correction correction, List<List<Sentence>> paragraphs, Uptake all) {
        Set<String> right = figures(correction.is());
        right.removeAll(figures(correction.said()));
        if (!right.isEmpty()) {
            Set<String> matter = new HashSet<>(
                    Terms.of(correction.said() + " " + correction.is()).keySet());
            matter.removeIf(term -> Character.isDigit(term.charAt(0)));
            return paragraphs.stream().anyMatch(paragraph -> isSaid(right, matter, paragraph));
        }
        Uptake.Shared shared = all.shared(correction.is());
        return shared.words() >= 0.5 || all.nearness(correction.is()) >= 0.5;
    }

    /** Whether a paragraph has one of the figures, and speaks of the matter in that sentence or beside it. */
    private static boolean isSaid(Set<String> right, Set<String> matter, List<Sentence> paragraph) {
        for (int i = 0; i < paragraph.size(); i++) {
            if (Collections.disjoint(figures(paragraph.get(i)), right)) {
                continue;
            }
            Set<String> beside = Terms.of(paragraph.subList(Math.max(0, i - 1), Math.min(paragraph.size(), i + 2)))
                    .keySet();
            if (matter.isEmpty()
                    || beside.stream().anyMatch(said -> matter.stream().anyMatch(term -> Terms.akin(said, term)))
                    || REPAIR.matcher(paragraph.get(i).text()).find()) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> figures(String text) {
        return English.shared().sentences(text).stream()
                .flatMap(sentence -> figures(sentence).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> figures(Sentence sentence) {
        Set<String> figures = new HashSet<>();
        for (Token token : sentence.tokens()) {
            Numbers.value(token.lower()).ifPresent(figures::add);
            for (String part : token.lower().split("[-/–]")) {
                Numbers.value(part).ifPresent(figures::add);
            }
        }
        return figures;
    }

    private static Set<String> common(Reading reading) {
        Set<String> common = new HashSet<>();
        for (String text :
                List.of(reading.application().company(), reading.application().position())) {
            English.shared()
                    .sentences(text)
                    .forEach(sentence -> sentence.tokens().forEach(token -> common.addAll(token.lemmas())));
        }
        return common;
    }
}
