package afterword.letters.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Numbers in figures and in words, so that {@code fourteen} is {@code 14} and {@code 19,000} is {@code 19000}. */
public final class Numbers {

    private static final Map<String, String> WORDS = words();

    private Numbers() {}

    static boolean isNumber(Token token) {
        return value(token.lower()).isPresent();
    }

    /** The figures of a number, {@code 1st} and {@code twenty-one} among them. */
    public static Optional<String> value(String word) {
        String figures = WORDS.get(word);
        if (figures != null) {
            return Optional.of(figures);
        }
        int end = 0;
        while (end < word.length() && (Character.isDigit(word.charAt(end)) || ".,".indexOf(word.charAt(end)) >= 0)) {
            end++;
        }
        if (end == 0 || !Character.isDigit(word.charAt(0))) {
            return Optional.empty();
        }
        return Optional.of(word.substring(0, end).replace(",", "").replaceAll("\\.$", ""));
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        String[] small =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                                + " sixteen seventeen eighteen nineteen")
                        .split(" ");
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < small.length; i++) {
            words.put(small[i], String.valueOf(i));
        }
        for (int t = 0; t < tens.length; t++) {
            int ten = (t + 2) * 10;
            words.put(tens[t], String.valueOf(ten));
            for (int i = 1; i < 10; i++) {
                words.put(tens[t] + "-" + small[i], String.valueOf(ten + i));
            }
        }
        words.putAll(
                Map.of("hundred", "100", "thousand", "1000", "dozen", "12", "twice", "2", "once", "1", "half", "0.5"));
        String[] ordinals =
                "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
        for (int i = 4; i < ordinals.length; i++) {
            words.put(ordinals[i], String.valueOf(i));
        }
        return Map.copyOf(words);
    }
}
