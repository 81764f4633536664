package afterword.letters.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a note speaks of somebody or of something. */
final class People {

    private static final Set<String> WORDS = words();

    /** How many words from the beginning the subject of a short clause stands in. */
    private static final int SUBJECT = 4;

    private People() {}

    private static Set<String> words() {
        String resource = "people.txt";
        try (InputStream in = Objects.requireNonNull(People.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** Whether what {@code clause} begins with is people: "night porters keep leaving", and not "crates never come back". */
    static boolean begin(String clause) {
        return List.of(clause.split(" ")).stream().limit(SUBJECT).anyMatch(People::isOne);
    }

    private static boolean isOne(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return WORDS.contains(lower)
                || lower.endsWith("s") && WORDS.contains(lower.substring(0, lower.length() - 1))
                || lower.matches(".+(?:men|women|people|folk|staff)");
    }
}
