package afterword.letters.draft.note;

import java.util.List;

/** Words put together as running text. */
final class Text {

    /** Stands for a space inside words that must stay together, until the note has been read. */
    static final char GLUE = '\u00A0';

    private Text() {}

    static String join(List<String> words) {
        return String.join(" ", words)
                .replaceAll(" ([,;:.?])(?=\\s|$)", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }
}
