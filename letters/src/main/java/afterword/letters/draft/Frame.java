package afterword.letters.draft;

import afterword.letters.draft.note.Note.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sentence or two with slots, for one move of a letter. */
final class Frame {

    /** Words that may stand in every sentence of a letter and nobody hears them. */
    private static final Set<String> PLAIN = Set.of(
            "that",
            "this",
            "what",
            "when",
            "with",
            "from",
            "have",
            "would",
            "about",
            "which",
            "there",
            "your",
            "thank",
            "more",
            "them",
            "than",
            "they",
            "here",
            "where",
            "been",
            "will",
            "were",
            "time",
            "please",
            "like",
            "position",
            "role",
            "question",
            "questions",
            "anything",
            "something",
            "further",
            "very",
            "much",
            "glad",
            "work");

    private static final Pattern SLOT = Pattern.compile("\\{([a-z0-9.-]+)(\\|cap)?}");

    private final String move;
    private final String text;
    private final Set<String> when;
    private final Map<String, Set<Kind>> reads;
    private final @Nullable String single;
    private final List<String> slots;
    private final Set<List<String>> runs;
    private final Set<String> words;

    Frame(String move, String text, Set<String> when, Map<String, Set<Kind>> reads, @Nullable String single) {
        this.move = move;
        this.text = text;
        this.when = Set.copyOf(when);
        this.reads = Map.copyOf(reads);
        this.single = single;
        this.slots = SLOT.matcher(text).results().map(result -> result.group(1)).toList();
        this.runs = Set.copyOf(Likeness.runs(text));
        this.words = Stream.of(SLOT.matcher(text).replaceAll(" ").split("[^\\p{L}]+"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> (word.length() > 3 || word.equals("too")) && !PLAIN.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What it does, such as {@code opening}. */
    String move() {
        return move;
    }

    /** Slots stand in braces: {@code {topic.about}}; behind a bar what is done to them: {@code {topic.that|cap}}. */
    String text() {
        return text;
    }

    /** What must hold of the letter. */
    Set<String> when() {
        return when;
    }

    /** Which kinds of note a slot takes. */
    Map<String, Set<Kind>> reads() {
        return reads;
    }

    /** The slot that must name one thing, because the verb is singular. */
    @Nullable
    String single() {
        return single;
    }

    /** The slots it has, by name: {@code topic.about}. */
    List<String> slots() {
        return slots;
    }

    /** The runs of three words of its text. */
    Set<List<String>> runs() {
        return runs;
    }

    /** Its own words that one hears, in small letters. */
    Set<String> words() {
        return words;
    }

    /** The text with its slots filled, or nothing where one of them has no filler. */
    Optional<String> fill(Function<String, @Nullable String> filler) {
        StringBuilder out = new StringBuilder();
        Matcher matcher = SLOT.matcher(text);
        int from = 0;
        while (matcher.find()) {
            String value = filler.apply(matcher.group(1));
            if (value == null) {
                return Optional.empty();
            }
            out.append(text, from, matcher.start());
            out.append(matcher.group(2) == null && !startsSentence(out) ? value : capital(value));
            boolean goesOn = matcher.end() < text.length() && text.charAt(matcher.end()) == ' ';
            if (goesOn
                    && matcher.group(1).contains(".")
                    && value.replaceAll("\"[^\"]*\"", "").matches(".*, (?!.* and ).*")) {
                out.append(',');
            }
            from = matcher.end();
        }
        return Optional.of(out.append(text.substring(from)).toString().replace("..", "."));
    }

    private static boolean startsSentence(StringBuilder soFar) {
        String text = soFar.toString().stripTrailing();
        return text.isEmpty() || text.endsWith(".") || text.endsWith("?");
    }

    private static String capital(String value) {
        return value.isEmpty() ? value : value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
    }
}
