package afterword.promises;

import afterword.documents.Documents;
import afterword.documents.Fields;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Says at random what a language's own patterns understand. */
final class Speaker {

    /** Deeper in rules within rules nothing more is said. */
    private static final int DEEPEST = 12;

    private static final Map<String, List<String>> FIGURES = Map.of(
            "digits", List.of("1", "3", "12", "18", "30"),
            "nth", List.of("1st", "2nd", "18th", "30th"),
            "year", List.of("2026", "2027"),
            "any", List.of("it", "panel", "lunch"));

    private final Map<String, List<String>> lines = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>(FIGURES);
    private final Random random;
    private String[] pieces = {};
    private int at;

    Speaker(List<String> files, Random random) {
        this.random = random;
        files.forEach(this::open);
    }

    private void open(String file) {
        try (InputStream in = Speaker.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no language file " + file);
            }
            Documents.of(file, in).read(fields -> {
                fields.each("words", kind -> {
                    for (String line : said(kind)) {
                        words.computeIfAbsent(kind.text("class", "weekday"), name -> new ArrayList<>())
                                .addAll(List.of(line.substring(line.indexOf('=') + 1)
                                        .strip()
                                        .split("\\s+")));
                    }
                    return kind;
                });
                fields.each("grammar", rule -> lines.put(String.valueOf(rule.text("rule", "day")), said(rule)));
                return file;
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    private static List<String> said(Fields fields) {
        return fields.values("says", "next <weekday> => next-weekday $1").stream()
                .map(value -> value.text())
                .toList();
    }

    List<String> rules() {
        return lines.keySet().stream().sorted().toList();
    }

    /** Something that a rule understands, or would but for what must not follow. */
    String of(String rule, int depth) {
        List<String> known = words.get(rule);
        if (known != null) {
            return known.get(random.nextInt(known.size()));
        }
        List<String> ways = lines.getOrDefault(rule, List.of());
        if (ways.isEmpty() || depth > DEEPEST) {
            return "";
        }
        String way = ways.get(random.nextInt(ways.size()));
        String pattern = way.substring(0, way.indexOf("=>")).replaceAll("!\\^|[$^]|!<[^>]*>", "");
        String[] outer = pieces;
        int place = at;
        pieces = pattern.replaceAll("([()|?]|<[^>]*>)", " $1 ").strip().split("\\s+");
        at = 0;
        String said = choice(depth);
        pieces = outer;
        at = place;
        return said;
    }

    private String choice(int depth) {
        List<String> ways = new ArrayList<>();
        List<String> items = new ArrayList<>();
        while (at < pieces.length && !pieces[at].equals(")")) {
            String piece = pieces[at++];
            if (piece.equals("|")) {
                ways.add(String.join(" ", items));
                items.clear();
            } else if (piece.equals("?")) {
                items.set(items.size() - 1, random.nextBoolean() ? items.get(items.size() - 1) : "");
            } else if (piece.equals("(")) {
                items.add(choice(depth));
                at++;
            } else if (piece.startsWith("<")) {
                items.add(of(piece.substring(1, piece.length() - 1), depth + 1));
            } else {
                items.add(piece.equals("..") ? "the panel" : piece);
            }
        }
        ways.add(String.join(" ", items));
        return ways.get(random.nextInt(ways.size()));
    }
}
