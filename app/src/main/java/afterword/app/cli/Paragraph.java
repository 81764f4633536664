package afterword.app.cli;

import java.util.ArrayList;
import java.util.List;

/** Text in lines that fit a terminal. */
final class Paragraph {

    private Paragraph() {}

    /** The words of {@code text} in lines of at most {@code width} characters, a longer word alone in its own. */
    static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
