package afterword.app.letter.web;

import afterword.letters.review.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a letter, and how it is underlined.
 *
 * @param style empty where nothing is said of it
 */
record Marked(String text, String style) {

    /** The letter cut where findings begin and end; where two lie on each other, the first stands. */
    static List<Marked> of(String letter, List<Finding> findings) {
        List<Marked> stretches = new ArrayList<>();
        int at = 0;
        List<Finding> inOrder = findings.stream()
                .sorted(Comparator.comparingInt(Finding::start))
                .toList();
        for (Finding finding : inOrder) {
            int end = Math.min(finding.end(), letter.length());
            if (finding.start() >= at && end > finding.start()) {
                stretches.add(new Marked(letter.substring(at, finding.start()), ""));
                stretches.add(new Marked(
                        letter.substring(finding.start(), end),
                        finding.severity().word()));
                at = end;
            }
        }
        stretches.add(new Marked(letter.substring(at), ""));
        return stretches;
    }
}
