package afterword.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** The parsers' complaints without their inner workings: one sentence, no class names, no echo of the input. */
final class Wording {

    private static final int LONGEST = 160;
    private static final Pattern INNER_WORKINGS =
            Pattern.compile(" \\(for [^)]*\\)| ?\\(code \\d+(?: / 0x\\p{XDigit}+)?\\)|"
                    + " \\(\\(?CTRL-CHAR, code \\d+\\)?\\)| \\(start marker at .*");

    private Wording() {}

    static String of(JacksonException e) {
        String sentence = String.join(", ", withoutExcerpts(String.valueOf(e.getOriginalMessage())));
        String plain = INNER_WORKINGS.matcher(sentence).replaceAll("").replaceAll("\\(('[^']*')\\)", "$1");
        String shown = plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
        return shown.endsWith(".") ? shown : shown + ".";
    }

    /** The YAML parser follows each half of its complaint by the place, the line and a caret. */
    private static List<String> withoutExcerpts(String message) {
        List<String> said = new ArrayList<>();
        boolean excerpt = false;
        for (String line : message.lines().map(String::strip).toList()) {
            if (line.startsWith("in ") || line.startsWith("at ")) {
                excerpt = true;
            } else if (line.startsWith("^")) {
                excerpt = false;
            } else if (!excerpt && !line.isEmpty()) {
                said.add(line);
            }
        }
        return said;
    }
}
