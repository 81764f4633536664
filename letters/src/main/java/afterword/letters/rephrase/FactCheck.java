package afterword.letters.rephrase;

import afterword.letters.draft.note.NoteReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds a text to its facts: figures, number words, days and months, and names of people, places and employers that
 * stand neither in the facts nor in the draft are found.
 */
final class FactCheck {

    private static final Pattern FIGURE = Pattern.compile("\\d(?:[\\d,.:]*\\d)?");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’&-]*");
    private static final Pattern CALENDAR = Pattern.compile(
            "(?i)(mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october"
                    + "|november|december|yesterday|today|tomorrow");
    private static final Map<String, String> NUMBERS = new HashMap<>();

    static {
        List<String> words = List.of(
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen",
                "twenty");
        for (int i = 0; i < words.size(); i++) {
            NUMBERS.put(words.get(i), String.valueOf(i + 2));
        }
        List.of(
                        "thirty",
                        "forty",
                        "fifty",
                        "sixty",
                        "seventy",
                        "eighty",
                        "ninety",
                        "hundred",
                        "thousand",
                        "million",
                        "dozen")
                .forEach(word -> NUMBERS.put(word, word));
    }

    private final String told;

    FactCheck(String told) {
        this.told = " " + told.toLowerCase(Locale.ROOT).replace('’', '\'') + " ";
    }

    /** What {@code body} says without ground, in its order. */
    List<Unfounded> unfounded(String body) {
        List<Unfounded> found = new ArrayList<>();
        Matcher figures = FIGURE.matcher(body);
        while (figures.find()) {
            if (!says(figures.group())) {
                found.add(unfounded(figures, "This figure is in none of the facts."));
            }
        }
        Matcher words = WORD.matcher(body);
        boolean opens = true;
        int last = 0;
        while (words.find()) {
            String between = body.substring(last, words.start());
            opens = last == 0 || between.matches("(?s).*[.?!:\\n].*");
            last = words.end();
            String word = words.group().replaceAll("['’]s$", "");
            String lower = word.toLowerCase(Locale.ROOT);
            if (says(lower)) {
                continue;
            }
            if (NUMBERS.containsKey(lower) && !says(NUMBERS.get(lower))) {
                found.add(unfounded(words, "This number is in none of the facts."));
            } else if (CALENDAR.matcher(word).matches()) {
                found.add(unfounded(words, "This day or month is in none of the facts."));
            } else if (Character.isUpperCase(word.charAt(0)) && isName(word, opens)) {
                found.add(unfounded(words, "This name is in none of the facts."));
            }
        }
        found.sort(Comparator.comparingInt(Unfounded::start));
        return found;
    }

    private static Unfounded unfounded(Matcher matcher, String message) {
        return new Unfounded(matcher.start(), matcher.end(), matcher.group(), message);
    }

    private static boolean isName(String word, boolean opensSentence) {
        return !word.equals("I")
                && !word.startsWith("I'")
                && !word.startsWith("I’")
                && (!opensSentence || !NoteReader.knows(word));
    }

    private boolean says(String word) {
        int at = told.indexOf(word.toLowerCase(Locale.ROOT).replace('’', '\''));
        while (at >= 0) {
            int end = at + word.length();
            boolean whole =
                    !Character.isLetterOrDigit(told.charAt(at - 1)) && !Character.isLetterOrDigit(told.charAt(end));
            if (whole) {
                return true;
            }
            at = told.indexOf(word.toLowerCase(Locale.ROOT), at + 1);
        }
        return false;
    }
}
