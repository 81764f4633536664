package afterword.app.capture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts together what two wrote into one field without knowing of each other, so that nothing is lost: of lines, what one
 * took out goes and what either added stays; of a text, both stay.
 */
final class Merge {

    private Merge() {}

    static String lines(String base, String value, String current) {
        List<String> was = list(base);
        List<String> mine = list(value);
        Set<String> merged = new LinkedHashSet<>();
        for (String line : list(current)) {
            if (mine.contains(line) || !was.contains(line)) {
                merged.add(line);
            }
        }
        mine.stream().filter(line -> !was.contains(line)).forEach(merged::add);
        return String.join("\n", merged);
    }

    static String text(String base, String value, String current) {
        String mine = value.strip();
        if (current.equals(base.strip()) || current.isEmpty()) {
            return mine;
        }
        if (mine.isEmpty() || mine.equals(current) || mine.equals(base.strip()) || current.contains(mine)) {
            return current;
        }
        return mine.contains(current) ? mine : current + "; " + mine;
    }

    private static List<String> list(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        return lines;
    }
}
