package afterword.paper.typesetting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Breaks texts into lines of a width so that they are as even as they can be, not merely as full. */
public final class Paragraphs {

    private static final Set<String> TITLES = Set.of("Mr.", "Ms.", "Mrs.", "Mx.", "Dr.", "Prof.", "St.", "No.");

    private final Typefaces typefaces;

    public Paragraphs(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** @param width in millimetres */
    public List<Line> lines(String text, Style style, double width) {
        List<String> parts = parts(typographic(text), style, width);
        int count = parts.size();
        double[] full = new double[count];
        double[] bare = new double[count];
        for (int i = 0; i < count; i++) {
            full[i] = typefaces.line(parts.get(i), style).width();
            bare[i] = typefaces.line(parts.get(i).stripTrailing(), style).width();
        }
        double[] cost = new double[count + 1];
        int[] next = new int[count + 1];
        Arrays.fill(cost, Double.MAX_VALUE);
        cost[count] = 0;
        for (int from = count - 1; from >= 0; from--) {
            double before = 0;
            for (int to = from + 1; to <= count; to++) {
                double left = width - before - bare[to - 1];
                before += full[to - 1];
                if (left < 0 && to > from + 1) {
                    break;
                }
                // the last line may be short, but one word alone looks forgotten
                double share = to == count ? (from == count - 1 && from > 0 ? 0.3 : 0) : left / width;
                double sum = share * share + cost[to];
                if (sum < cost[from]) {
                    cost[from] = sum;
                    next[from] = to;
                }
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from < count; from = next[from]) {
            lines.add(typefaces.line(joined(parts, from, next[from]), style));
        }
        return lines;
    }

    /** As printers set them: curly quotation marks and apostrophes. */
    static String typographic(String text) {
        return text.replaceAll("(?<=^|[\\s(\\[—–-])\"", "“")
                .replace('"', '”')
                .replaceAll("(?<=^|[\\s(\\[—–“-])'(?=\\p{L})", "‘")
                .replace('\'', '’');
    }

    private static String joined(List<String> parts, int from, int to) {
        return String.join("", parts.subList(from, to)).stripTrailing();
    }

    /** Pieces between which a line may end, each with the space that follows it. */
    private List<String> parts(String text, Style style, double width) {
        List<String> parts = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (TITLES.contains(word)) {
                open.append(word).append('\u00A0');
                continue;
            }
            List<String> pieces = pieces(open + word);
            open.setLength(0);
            for (int i = 0; i < pieces.size(); i++) {
                String piece = pieces.get(i) + (i == pieces.size() - 1 ? " " : "");
                boolean fits = typefaces.line(piece.strip(), style).width() <= width;
                parts.addAll(fits ? List.of(piece) : split(piece, style, width));
            }
        }
        if (!open.isEmpty()) {
            parts.add(open.toString());
        }
        return parts;
    }

    /** A word as such, or its characters where it is Chinese or Japanese; after a hyphen it may break. */
    private static List<String> pieces(String word) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < word.length(); i++) {
            char before = word.charAt(i - 1);
            boolean hyphen = before == '-' && i > 2 && Character.isLetter(word.charAt(i));
            boolean ideographs = Character.isIdeographic(before) && Character.isIdeographic(word.charAt(i));
            if (hyphen || ideographs) {
                pieces.add(word.substring(from, i));
                from = i;
            }
        }
        pieces.add(word.substring(from));
        return pieces;
    }

    /** What is longer than a line is broken anywhere. */
    private List<String> split(String word, Style style, double width) {
        List<String> parts = new ArrayList<>();
        String rest = word;
        while (typefaces.line(rest.strip(), style).width() > width && rest.codePointCount(0, rest.length()) > 1) {
            int end = rest.offsetByCodePoints(0, 1);
            int next = rest.offsetByCodePoints(end, 1);
            while (typefaces.line(rest.substring(0, next), style).width() <= width) {
                end = next;
                next = rest.offsetByCodePoints(end, 1);
            }
            parts.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        parts.add(rest);
        return Collections.unmodifiableList(parts);
    }
}
