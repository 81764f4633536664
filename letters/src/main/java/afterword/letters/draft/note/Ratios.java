package afterword.letters.draft.note;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two things counted side by side, which say something by their numbers: "1 lift, 9 floors", "40 seats, 31 agents". */
final class Ratios {

    private static final String NUMBER = "\\d{1,3}k?|one|two|three|four|five|six|seven|eight|nine|ten";

    private static final Pattern PAIR = Pattern.compile(
            "(?i)(" + NUMBER + ") ([a-z][a-z' -]*?)(?:,|;| and| to| for| -)? (" + NUMBER + ") ([a-z][a-z' -]*)");

    private static final List<String> WORDS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Ratios() {}

    /** The note as a clause, where it is such a pair and nothing else. */
    static Optional<String> said(String note) {
        Matcher pair = PAIR.matcher(note.strip());
        if (!pair.matches() || !isName(pair.group(2)) || !isName(pair.group(4))) {
            return Optional.empty();
        }
        int first = count(pair.group(1));
        int second = count(pair.group(3));
        boolean single = first == 1;
        boolean plural = Lexicon.ENGLISH.isPlural(last(pair.group(2)));
        if (single == plural || second < 2 || !Lexicon.ENGLISH.isPlural(last(pair.group(4)))) {
            return Optional.empty();
        }
        String things = word(first) + " " + pair.group(2);
        String others = word(second) + " " + pair.group(4);
        if (first > second && Lexicon.ENGLISH.isPerson(last(pair.group(4)))) {
            return Optional.of("there are only " + others + " for " + things);
        }
        return Optional.of(
                (single ? "there is only " : "there are ") + things + (first < second ? " for " : " and ") + others);
    }

    private static boolean isName(String words) {
        List<String> all = List.of(words.split(" "));
        return all.size() < 4
                && !WordClass.TIME.has(Lexicon.ENGLISH.singular(last(words)))
                && !words.matches(
                        ".*\\b(minutes?|min|mins|hrs?|yrs?|wks?|mos?|percent|miles|km|kg|lb|pm|am|times)\\b.*")
                && all.stream().allMatch(word -> Groups.isNominal(word) && !Grammar.isFunctionWord(word))
                && Lexicon.ENGLISH.nounWeight(last(words)) >= Math.max(0, Lexicon.ENGLISH.verbWeight(last(words)) - 3);
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static int count(String number) {
        if (number.endsWith("k")) {
            return 1000 * Integer.parseInt(number.substring(0, number.length() - 1));
        }
        return number.matches("\\d+") ? Integer.parseInt(number) : WORDS.indexOf(number.toLowerCase(Locale.ROOT));
    }

    private static String word(int count) {
        return count < 10 ? WORDS.get(count) : count < 1000 ? Integer.toString(count) : count / 1000 + ",000";
    }
}
