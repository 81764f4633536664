package afterword.letters.draft.note;

import afterword.letters.draft.note.Scribble.Part;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much of a note is left in what is said of it: a name without what was said of it says nothing. */
final class Kept {

    /** Less than this of a note's words, and what stood in it is lost. */
    static final double HALF = 0.5;

    /** Less than this, and the name that is left may mean anything. */
    static final double TRACE = 0.25;

    private Kept() {}

    /** The share, from 0 to 1, of the words with a meaning in {@code parts} that {@code said} has too. */
    static double share(List<Part> parts, String said) {
        Set<String> kept = stems(said).collect(Collectors.toSet());
        List<String> noted = parts.stream()
                .filter(part -> part.before() != '(')
                .flatMap(part -> stems(part.text()))
                .toList();
        long found = noted.stream().filter(kept::contains).count();
        return noted.isEmpty() ? 1 : (double) found / noted.size();
    }

    private static Stream<String> stems(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).replace(Text.GLUE, ' ').split("[^a-z0-9%£$€.]+"))
                .filter(word -> word.matches(".*\\d.*") || word.length() > 2 && !Grammar.isFunctionWord(word))
                .map(word -> word.length() > 4 ? word.substring(0, 4) : word);
    }
}
