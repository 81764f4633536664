package afterword.promises;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The meanings that a language's patterns may name, such as {@code weekday $1} or {@code part early $1}. */
final class Meanings {

    private static final Map<String, Act> ACTS = new HashMap<>();

    static {
        NumberMeanings.addTo(ACTS);
        DayMeanings.addTo(ACTS);
        WeekMeanings.addTo(ACTS);
        MonthMeanings.addTo(ACTS);
        CountMeanings.addTo(ACTS);
        HolidayMeanings.addTo(ACTS);
        ReferenceMeanings.addTo(ACTS);
        EdgeMeanings.addTo(ACTS);
    }

    private Meanings() {}

    /** @throws IllegalArgumentException where there is no such meaning, or no such part of the pattern */
    static Meaning read(String text, int slots) {
        String[] words = text.split("\\s+");
        Object[] arguments = new Object[words.length - 1];
        for (int i = 1; i < words.length; i++) {
            arguments[i - 1] = argument(words[i], slots);
        }
        if (words[0].startsWith("$")) {
            Capture capture = (Capture) argument(words[0], slots);
            return (reckoning, captures) -> captures[capture.slot()];
        }
        Act act = ACTS.get(words[0]);
        if (act == null) {
            throw new IllegalArgumentException("'" + words[0] + "' is no meaning; there are "
                    + ACTS.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return (reckoning, captures) -> act.of(reckoning, new Arguments(arguments, captures));
    }

    private static Object argument(String word, int slots) {
        if (word.startsWith("$")) {
            int slot = Integer.parseInt(word.substring(1)) - 1;
            if (slot < 0 || slot >= slots) {
                throw new IllegalArgumentException("the pattern has no part " + word);
            }
            return new Capture(slot);
        }
        return word.matches("-?\\d+") ? (Object) Integer.valueOf(word) : word;
    }

    record Capture(int slot) {}
}
