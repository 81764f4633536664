package afterword.letters.draft.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Numbers, units and dates of a note, said as a careful letter says them. */
final class Figures {

    private Figures() {}

    private static final Set<String> NUMBER_WORDS = Set.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "twenty");

    private static final List<String> DIGIT_WORDS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    /** "exam Nov 12" lacks its preposition: "exam on November 12". */
    static List<String> dated(List<String> words) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String previous = i > 0 ? words.get(i - 1) : "";
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            boolean open = i > 0
                    && (previous.equals("always") || !Grammar.isFunctionWord(previous.toLowerCase(Locale.ROOT)))
                    && Grammar.isProper(word);
            if (open && next.matches("[12]?\\d|3[01]") && !word.endsWith("day")) {
                out.add("on");
            } else if (open
                    && word.endsWith("day")
                    && (previous.equals("always")
                            || Lexicon.ENGLISH.isPlural(previous)
                                    && Lexicon.ENGLISH.nounWeight(previous) > Lexicon.ENGLISH.verbWeight(previous))
                    && (next.matches("\\d+([:.]\\d+)? [ap]m") || next.matches("\\d{1,2}[:.]\\d\\d"))) {
                out.add("on");
                out.add(word);
                out.add("at");
                continue;
            }
            out.add(word);
        }
        return out;
    }

    static List<String> contractions(List<String> words) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int at = i + 1;
            while (at + 1 < words.size() && words.get(at).matches("never|always|also|rather|sooner|just|only")) {
                at++;
            }
            String next = at < words.size() ? words.get(at) : "";
            if (word.contains(" ") || word.startsWith("\"")) {
                out.add(word);
            } else {
                out.addAll(List.of(Grammar.withoutContraction(word, next).split(" ")));
            }
        }
        return out;
    }

    /** "1 wk" is one week, "6 yr" six years, "five minute stretch" a five-minute stretch. */
    static List<String> singularUnits(List<String> words) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String previous = out.isEmpty() ? "" : out.get(out.size() - 1);
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            if (!word.matches("(year|month|week|day|hour|minute|quarter|page)s?") || !isNumber(previous)) {
                out.add(word);
                continue;
            }
            String single = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            boolean modifies = (!word.endsWith("s")
                            || word.equals("minutes") && !next.matches("late|early|away|apart|long")
                            || Lexicon.ENGLISH.isPlural(next)
                                    && Lexicon.ENGLISH.nounWeight(next) > Lexicon.ENGLISH.verbWeight(next)
                            || next.matches(
                                    "waits?|delays?|backlog|gap|turnaround|shifts?|window|queue|trial|lease|notice|drive|walk|slots?"))
                    && next.matches("[a-z]+")
                    && !Grammar.isFunctionWord(next)
                    && (next.equals("old") ? i + 2 < words.size() : Lexicon.ENGLISH.nounWeight(next) > 0);
            if (modifies && next.equals("old")) {
                out.set(out.size() - 1, previous + "-" + single + "-old");
                i++;
            } else if (modifies) {
                out.set(out.size() - 1, previous + "-" + single);
            } else {
                out.add(previous.matches("1|one") ? single : single + "s");
            }
        }
        return out;
    }

    static boolean isNumber(String word) {
        return word.matches("\\d[\\d.,]*") || NUMBER_WORDS.contains(word);
    }

    /** One to nine are written out before a plain word; "at 4 pm", "5 %" and "Year 2" keep their figures. */
    static List<String> numbersAsWords(List<String> words) {
        List<String> out = new ArrayList<>(words);
        for (int i = 0; i < out.size(); i++) {
            String next = i + 1 < out.size() ? out.get(i + 1) : "";
            String previous = i > 0 ? out.get(i - 1) : "";
            boolean label = previous.matches("[a-z]{3,}")
                    && !Grammar.isFunctionWord(previous)
                    && !Lexicon.ENGLISH.isPlural(previous)
                    && Lexicon.ENGLISH.noun(previous) > Lexicon.ENGLISH.verbWeight(previous)
                    && !WordClass.TIME.has(Lexicon.ENGLISH.singular(next))
                    && (WordClass.NUMBERED.has(previous) || Grammar.isFunctionWord(next));
            if (out.get(i).matches("[1-9]")
                    && !label
                    && next.matches("[a-z][a-z-]*")
                    && !next.matches("am|pm|percent|to|or|and|at|most|x|per|by|kg|km|mm|cm|ml|mg|ms|m|sharp|thousand")
                    && !(previous.equals("to") && i > 1 && isNumber(out.get(i - 2)))
                    && !WordClass.NUMBERED.has(previous)
                    && !previous.matches(
                            "[A-Z].*|level|grade|table|year|room|unit|band|type|class|from|step|phase|line")) {
                out.set(i, DIGIT_WORDS.get(Integer.parseInt(out.get(i))));
            }
            if (out.get(i).matches("[1-9]")
                    && next.isEmpty()
                    && previous.matches("of|in|=|is|by|last|next|first|over|under|above|below|than|with|the")) {
                out.set(i, DIGIT_WORDS.get(Integer.parseInt(out.get(i))));
            }
        }
        return out;
    }
}
