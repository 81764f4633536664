package afterword.letters.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses sentences for the letters of one panel, so that no two letters share one and no letter repeats itself.
 *
 * <p>The choice hangs on what the reader's debrief says, through {@code seed}, and on what the letters before it have
 * taken: the same application always gets the same letters.
 */
final class Wording {

    private final Frames frames;
    private final Set<Frame> taken = new HashSet<>();
    private final Set<List<String>> runsOfOthers = new HashSet<>();
    private final Set<String> sentencesOfOthers = new HashSet<>();

    Wording(Frames frames) {
        this.frames = frames;
    }

    /** A letter being written: its paragraphs so far and what it rests on. */
    final class Page {

        private final Slots slots;
        private final Set<String> conditions;
        private final int seed;
        private final Facts facts;
        private final List<List<String>> paragraphs = new ArrayList<>();
        private final Set<List<String>> runs = new HashSet<>();
        private final Set<Frame> used = new HashSet<>();

        /** How its sentences begin, and the words of our own that tell one sentence from another. */
        private final List<String> beginnings = new ArrayList<>();

        private final Set<String> own = new HashSet<>();
        private String lastWord = "";

        Page(Slots slots, Set<String> conditions, int seed, Facts facts) {
            this.slots = slots;
            this.conditions = new HashSet<>(conditions);
            this.seed = seed;
            this.facts = facts;
        }

        Page paragraph() {
            if (paragraphs.isEmpty() || !paragraphs.get(paragraphs.size() - 1).isEmpty()) {
                paragraphs.add(new ArrayList<>());
            }
            lastWord = "";
            return this;
        }

        void holds(String condition) {
            conditions.add(condition);
        }

        void holds(String condition, boolean does) {
            if (does) {
                conditions.add(condition);
            } else {
                conditions.remove(condition);
            }
        }

        /** Whether a sentence so far says what stands at {@code pointer}. */
        boolean restsOn(String pointer) {
            return facts.has(pointer);
        }

        boolean has(String condition) {
            return conditions.contains(condition);
        }

        /** Adds the sentence that does {@code move}; says whether there was one. */
        boolean say(String move) {
            Optional<Choice> choice = choose(move);
            choice.ifPresent(this::add);
            return choice.isPresent();
        }

        /** The page goes out: the letters after it shall not share its sentences. */
        void keep() {
            taken.addAll(used);
            runsOfOthers.addAll(runs);
            paragraphs.forEach(paragraph -> paragraph.forEach(text -> sentencesOfOthers.addAll(sentences(text))));
        }

        /** The subject of the e-mail. */
        @Nullable
        String subject() {
            Optional<Choice> choice = choose("subject");
            choice.ifPresent(chosen -> {
                used.add(chosen.frame);
                taken.add(chosen.frame);
                chosen.frame.slots().forEach(slot -> slots.pointers(slot).forEach(facts::add));
            });
            return choice.map(Choice::text).orElse(null);
        }

        private void add(Choice choice) {
            used.add(choice.frame);
            choice.frame.slots().forEach(slot -> slots.pointers(slot).forEach(facts::add));
            paragraphs.get(paragraphs.size() - 1).add(choice.text);
            runs.addAll(choice.frame.runs());
            own.addAll(choice.frame.words());
            sentences(choice.text).forEach(sentence -> beginnings.add(beginning(sentence)));
            lastWord = firstWord(choice.text);
        }

        private record Choice(Frame frame, String text) {}

        private Optional<Choice> choose(String move) {
            List<Frame> stock = frames.of(move);
            Choice best = null;
            double least = Double.MAX_VALUE;
            for (Frame frame : stock) {
                if (!conditions.containsAll(frame.when()) || !slots.suits(frame)) {
                    continue;
                }
                Optional<String> text = frame.fill(slots::words);
                if (text.isEmpty()) {
                    continue;
                }
                double cost = cost(frame, text.get()) + liking(frame) * 22;
                if (cost < least) {
                    least = cost;
                    best = new Choice(frame, text.get());
                }
            }
            return Optional.ofNullable(best);
        }

        /** Which sentences this debrief leans to, from 0 to 1, so that letters to other people fall out otherwise. */
        private double liking(Frame frame) {
            int mixed = (seed + 1) * 0x9E3779B1 ^ frame.text().hashCode() * 0x85EBCA6B;
            mixed = (mixed ^ mixed >>> 15) * 0x2C1B3C6D;
            return ((mixed ^ mixed >>> 13) >>> 8 & 0xffff) / 65536.0;
        }

        private double cost(Frame frame, String text) {
            Set<List<String>> own = frame.runs();
            double cost = taken.contains(frame) || used.contains(frame) ? 40 : 0;
            cost += sentences(text).stream().anyMatch(sentencesOfOthers::contains) ? 15 : 0;
            cost += Math.min(6, 1.5 * own.stream().filter(runs::contains).count());
            cost += 0.7 * own.stream().filter(runsOfOthers::contains).count();
            cost += firstWord(text).equals(lastWord) ? 2.5 : 0;
            cost += 6
                    * frame.words().stream().filter(word -> isTwice(text, word)).count();
            cost += 2 * frame.words().stream().filter(this.own::contains).count();
            for (String sentence : sentences(text)) {
                String beginning = beginning(sentence);
                cost += (beginning.matches("I would|Thank you") ? 2 : 10)
                        * beginnings.stream().filter(beginning::equals).count();
            }
            cost -= 13 * frame.when().stream().filter(Page::isTelling).count();
            cost -= frame.when().stream().anyMatch(condition -> condition.startsWith("shows-")) ? 22 : 0;
            cost -= frame.slots().contains("month")
                            || frame.when().contains("thin")
                            || frame.when().contains("unnamed")
                    ? 13
                    : 0;
            cost += 4 * strained(frame);
            return cost + Math.max(0, text.split(" ").length - 34) * 0.5;
        }

        /** "As you noticed, I noticed …" */
        private static boolean isTwice(String text, String word) {
            int first = text.toLowerCase(Locale.ROOT).indexOf(word);
            return text.toLowerCase(Locale.ROOT).indexOf(word, first + 1) > first;
        }

        /** Conditions that say something of the matter, not only of the form of the interview. */
        private static boolean isTelling(String condition) {
            return condition.matches(
                    "beside|doubt|lack|shows-.*|unnamed|thin|near|span|noticed|answer.*|related|confession|stand|manner|listening|offer|would|sendable|praised|frank|asked|knew|habit|tool|showpiece|words|thanked-before|step|agency|language|dated");
        }

        /** How often a long filler stands in the middle of a sentence, which goes on too late. */
        private long strained(Frame frame) {
            return frame.slots().stream()
                    .filter(slot -> slot.contains("."))
                    .filter(slot -> {
                        String words = slots.words(slot);
                        int end = frame.text().indexOf(slot) + slot.length() + 1;
                        boolean goesOn = end < frame.text().length()
                                && " ".equals(frame.text().substring(end, end + 1));
                        return words != null && goesOn && words.split(" ").length > 6;
                    })
                    .count();
        }

        /** The sentences of more than a few words: two letters may both say "Thank you again." */
        private static List<String> sentences(String text) {
            return Stream.of(text.split("(?<=[.?]) "))
                    .filter(sentence -> sentence.split(" ").length > 4)
                    .toList();
        }

        int words() {
            return text().split("\\s+").length;
        }

        String text() {
            List<String> texts = new ArrayList<>();
            for (List<String> paragraph : paragraphs) {
                String text = String.join(" ", paragraph);
                boolean joins = !texts.isEmpty()
                        && (isShort(text) && paragraphs.indexOf(paragraph) < paragraphs.size() - 1
                                || texts.size() > 1 && isShort(texts.get(texts.size() - 1)));
                if (joins) {
                    texts.set(texts.size() - 1, texts.get(texts.size() - 1) + " " + text);
                } else if (!text.isEmpty()) {
                    texts.add(text);
                }
            }
            return String.join("\n\n", texts);
        }

        /** A paragraph of one short sentence reads as a list; it joins its neighbour. */
        private static boolean isShort(String text) {
            return text.split(" ").length < 14;
        }

        /** Two sentences that begin with the same two words sound made. */
        private static String beginning(String sentence) {
            String[] words = sentence.split(" ", 3);
            return words.length < 2 ? sentence : words[0] + " " + words[1];
        }

        private static String firstWord(String text) {
            return text.split(" ", 2)[0];
        }
    }
}
