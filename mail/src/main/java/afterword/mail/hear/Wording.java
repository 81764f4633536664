package afterword.mail.hear;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a sentence and its pairs of neighbours, as they are counted when its meaning is learned. */
final class Wording {

    private static final String START = "^";
    private static final String END = "$";
    private static final Pattern WORD = Pattern.compile("[a-z]+(?:'[a-z]+)?|\\d+|[?!£$€]");

    private Wording() {}

    /** Each word and each pair once; a number is {@code #}. "By the 9th." gives by, the, #, th, ^ by, by the, the #, # th, th $. */
    static Set<String> of(String sentence) {
        List<String> words = new ArrayList<>(List.of(START));
        Matcher word = WORD.matcher(sentence.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        while (word.find()) {
            words.add(Character.isDigit(word.group().charAt(0)) ? "#" : word.group());
        }
        words.add(END);
        Set<String> grams = new LinkedHashSet<>(words.subList(1, words.size() - 1));
        for (int i = 1; i < words.size(); i++) {
            grams.add(words.get(i - 1) + " " + words.get(i));
        }
        return grams;
    }
}
