package afterword.letters.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;

/**
 * The words of a dictionary that somebody may have meant who wrote another. A slip that the ear does not tell costs less than
 * one that it does: a letter doubled or not, a vowel for a vowel, {@code ei} for {@code ie}, a letter that is hardly heard.
 */
final class NearWords {

    /**
     * A word and how far it is from what was written: some 0.5 for what the ear does not tell, above 1 for one letter in
     * another's place or for two slips.
     */
    record Near(String word, double cost) {}

    private static final double DOUBLED = 0.5;
    private static final double SWAPPED_VOWELS = 0.5;
    private static final double VOWEL = 0.7;
    private static final double SWAPPED = 0.7;
    private static final double SOUNDS_ALIKE = 0.7;
    private static final double CONSONANT_LEFT_OUT = 0.9;
    private static final double CONSONANT_PUT_IN = 1.1;
    private static final double EXCHANGED = 1.2;

    /** What an ending costs that is wrong as a whole. */
    private static final double ENDING = 0.5;

    /** Endings as they are written and as they should be, where the letter before is right. */
    private static final Map<String, String> ENDINGS =
            Map.of("ly", "ally", "ys", "ies", "al", "le", "als", "les", "le", "al", "les", "als");

    private static final String VOWELS = "aeiouy";

    /** Consonants that are put in where none is heard, with what stands beside them: {@code priviledge}, {@code wharehouse}. */
    private static final Pattern UNHEARD = Pattern.compile("[^aeiou]?h.|.dg|xc.|.tc");

    /** Consonants that may stand for one another. */
    private static final List<String> ALIKE =
            List.of("cs", "ck", "sz", "gj", "td", "mn", "ts", "tc", "kq", "vf", "gc", "sx", "kg");

    private final FSA words;

    /** Stands behind a word, before how common it is. */
    private final byte separator;

    NearWords(Dictionary dictionary) {
        words = dictionary.fsa;
        separator = dictionary.metadata.getSeparator();
    }

    /** The words at most {@code most} away from {@code written}, which has small letters only; the first letter is never wrong. */
    List<Near> of(String written, double most) {
        Search search = new Search(written, most);
        search.go(words.getRootNode(), 0, 0);
        return search.found;
    }

    private final class Search {
        private final String written;
        private final double most;
        private final StringBuilder word = new StringBuilder();
        private final List<Near> found = new ArrayList<>();

        Search(String written, double most) {
            this.written = written;
            this.most = most;
        }

        /** Goes on from the letters of a word that were read, the first {@code at} letters written being accounted for. */
        private void go(int node, int at, double cost) {
            if (at == written.length() && cost > 0 && endsAt(node)) {
                found.add(new Near(word.toString(), cost));
            }
            if (at < written.length()) {
                step(node, written.charAt(at), at + 1, cost);
            }
            if (at == 0 || cost + DOUBLED > most) {
                return;
            }
            for (int arc = words.getFirstArc(node); arc != 0; arc = words.getNextArc(arc)) {
                char letter = (char) words.getArcLabel(arc);
                if (letter >= 'a' && letter <= 'z' && !words.isArcTerminal(arc)) {
                    tryLetter(words.getEndNode(arc), letter, at, cost);
                }
            }
            if (at < written.length()) {
                tryTooMuch(node, at, cost);
                tryEndings(node, at, cost);
            }
        }

        private void tryLetter(int next, char letter, int at, double cost) {
            boolean doubled = word.charAt(word.length() - 1) == letter;
            double missing = doubled ? DOUBLED : isVowel(letter) ? VOWEL : CONSONANT_LEFT_OUT;
            step(next, letter, at, cost, missing);
            if (at < written.length() && written.charAt(at) != letter) {
                step(next, letter, at + 1, cost, exchanged(written.charAt(at), letter));
                trySwapped(next, letter, at, cost);
            }
        }

        private void trySwapped(int next, char letter, int at, double cost) {
            if (at + 1 == written.length() || written.charAt(at + 1) != letter) {
                return;
            }
            double swapped = isVowel(letter) && isVowel(written.charAt(at)) ? SWAPPED_VOWELS : SWAPPED;
            if (cost + swapped <= most) {
                word.append(letter);
                step(next, written.charAt(at), at + 2, cost + swapped);
                word.setLength(word.length() - 1);
            }
        }

        private void tryTooMuch(int node, int at, double cost) {
            char letter = written.charAt(at);
            boolean doubled = written.charAt(at - 1) == letter;
            double extra =
                    doubled ? DOUBLED : isVowel(letter) ? VOWEL : isUnheard(at) ? CONSONANT_LEFT_OUT : CONSONANT_PUT_IN;
            if (cost + extra <= most) {
                go(node, at + 1, cost + extra);
            }
        }

        private boolean isUnheard(int at) {
            return at + 1 < written.length()
                    && UNHEARD.matcher(written.substring(at - 1, at + 2)).matches();
        }

        private void tryEndings(int node, int at, double cost) {
            String ending = written.length() - at <= 3 ? ENDINGS.get(written.substring(at)) : null;
            if (ending != null && (!ending.equals("ally") || written.charAt(at - 1) == 'c')) {
                end(node, ending, cost);
            }
        }

        private void end(int node, String ending, double cost) {
            if (cost + ENDING > most) {
                return;
            }
            int at = node;
            for (char letter : ending.toCharArray()) {
                int arc = words.getArc(at, (byte) letter);
                if (arc == 0 || words.isArcTerminal(arc)) {
                    return;
                }
                at = words.getEndNode(arc);
            }
            if (endsAt(at)) {
                found.add(new Near(word + ending, cost + ENDING));
            }
        }

        private void step(int next, char letter, int at, double cost, double more) {
            if (cost + more <= most) {
                word.append(letter);
                go(next, at, cost + more);
                word.setLength(word.length() - 1);
            }
        }

        private void step(int node, char letter, int at, double cost) {
            int arc = words.getArc(node, (byte) letter);
            if (arc != 0 && !words.isArcTerminal(arc)) {
                word.append(letter);
                go(words.getEndNode(arc), at, cost);
                word.setLength(word.length() - 1);
            }
        }

        private boolean endsAt(int node) {
            return words.getArc(node, separator) != 0;
        }
    }

    private static double exchanged(char one, char other) {
        return isVowel(one) && isVowel(other) ? VOWEL : sound(one, other) ? SOUNDS_ALIKE : EXCHANGED;
    }

    private static boolean sound(char one, char other) {
        return ALIKE.stream().anyMatch(pair -> pair.indexOf(one) >= 0 && pair.indexOf(other) >= 0);
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
