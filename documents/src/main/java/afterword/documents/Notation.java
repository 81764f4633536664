package afterword.documents;

import java.util.Locale;

/** The two ways a document is written. Both are read into the same tree. */
public enum Notation {
    YAML,
    JSON;

    /** By the ending of the name; without a known one, by the first character that is no white space. */
    public static Notation of(String source, String text) {
        String name = source.toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return YAML;
        }
        if (name.endsWith(".json") || name.endsWith(".jsonl")) {
            return JSON;
        }
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[") ? JSON : YAML;
    }
}
