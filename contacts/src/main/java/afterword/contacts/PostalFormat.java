package afterword.contacts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the parts of an address stand on an envelope in a country: {@code %N%n%O%n%A%n%C %S %Z} is name, organization, street,
 * then town, state and postal code on one line.
 */
final class PostalFormat {

    private static final String USUAL = "%N%n%O%n%A%n%Z %C%n%S";

    private final String format;

    private PostalFormat(String format) {
        this.format = format;
    }

    /** Read when the first address is laid out. */
    private static final class Table {
        static final Map<String, String[]> FORMATS = read();

        private static Map<String, String[]> read() {
            Map<String, String[]> formats = new HashMap<>();
            try (InputStream in = PostalFormat.class.getResourceAsStream("postal-formats.txt");
                    BufferedReader lines = new BufferedReader(
                            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
                lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                    String[] cells = line.split("\t");
                    formats.put(cells[0], cells);
                });
            } catch (IOException e) {
                throw new UncheckedIOException("postal-formats.txt", e);
            }
            return formats;
        }
    }

    /**
     * The format of {@code country}; the commonest where it is not known.
     *
     * @param latin whether the address is in Latin letters, which some countries order otherwise
     */
    static PostalFormat of(@Nullable String country, boolean latin) {
        String[] cells = country == null ? null : Table.FORMATS.get(country);
        return new PostalFormat(cells == null ? USUAL : latin && cells.length > 2 ? cells[2] : cells[1]);
    }

    /** Whether the addressee stands below the address, as where the largest part comes first. */
    boolean endsWithName() {
        return format.indexOf("%N") > format.indexOf("%A");
    }

    boolean organizationFirst() {
        return format.indexOf("%O") < format.indexOf("%N");
    }

    /**
     * The lines of an address; what the country has no place for has a line of its own above the last.
     *
     * @param parts by the letter of the format; names and organizations are not looked at
     */
    List<String> lines(Map<Character, List<String>> parts) {
        List<String> lines = new ArrayList<>();
        for (String pattern : format.replaceAll("%[NO]", "").split("%n")) {
            String rest = pattern;
            if (rest.contains("%A")) {
                lines.addAll(parts.getOrDefault('A', List.of()));
                rest = rest.replace("%A", "");
            }
            String line = filled(rest, parts);
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        for (char letter : new char[] {'D', 'S'}) {
            if (format.indexOf("%" + letter) < 0) {
                lines.addAll(Math.max(0, lines.size() - 1), parts.getOrDefault(letter, List.of()));
            }
        }
        for (char letter : new char[] {'C', 'Z'}) {
            if (format.indexOf("%" + letter) < 0) {
                lines.addAll(parts.getOrDefault(letter, List.of()));
            }
        }
        return lines;
    }

    /** What stands between two parts goes with a part that is missing. */
    private static String filled(String pattern, Map<Character, List<String>> parts) {
        StringBuilder line = new StringBuilder();
        boolean any = !pattern.contains("%");
        for (int i = 0; i < pattern.length(); i++) {
            char letter = pattern.charAt(i);
            if (letter != '%') {
                line.append(letter);
                continue;
            }
            i++;
            String part = String.join(" ", parts.getOrDefault(pattern.charAt(i), List.of()));
            any |= !part.isEmpty();
            if (part.isEmpty()) {
                line.setLength(line.toString().replaceAll("[\\s,/-]+$", "").length());
            }
            line.append(part);
        }
        return any ? line.toString().replaceAll("^[\\s,/-]+|[\\s,/-]+$", "").replaceAll(" {2,}", " ") : "";
    }
}
