package afterword.letters.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words kept as data: one a line, with remarks behind {@code #}. */
public final class WordList {

    private WordList() {}

    /** The words of the file {@code name} that stands beside a class. */
    public static Set<String> set(Class<?> beside, String name) {
        return Set.copyOf(of(beside, name));
    }

    static List<String> of(String name) {
        return of(WordList.class, name);
    }

    private static List<String> of(Class<?> beside, String name) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(beside.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return in.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + name + " cannot be read", e);
        }
    }

    /** The words of each class in the file {@code name}: {@code class = word word}, on one line or several. */
    public static Map<String, Set<String>> groups(Class<?> beside, String name) {
        return of(beside, name).stream()
                .map(line -> line.split(" = ", 2))
                .collect(Collectors.groupingBy(
                        group -> group[0],
                        Collectors.flatMapping(
                                group -> Arrays.stream(group[1].split(" ")), Collectors.toUnmodifiableSet())));
    }

    /** The first word of each line, with the rest of the line. */
    static Map<String, String> pairs(String name) {
        return of(name).stream()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }
}
