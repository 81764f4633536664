package afterword.paper.typesetting;

import afterword.documents.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Everything one document is set in: EB Garamond, which has Latin, Greek and Cyrillic, and for what it lacks the fonts of
 * the machine. Makes lines of texts, kerned and with the ligatures of f. Not safe for several threads.
 */
public final class Typefaces implements AutoCloseable {

    /** Scripts whose letters stand one after the other from left to right; others need more than a line of glyphs. */
    private static final Set<UnicodeScript> SIMPLE = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private static final int MOST_NAMED = 5;
    private static final int LONGEST_SHOWN = 60;
    private static final Map<String, Integer> LIGATURES = new LinkedHashMap<>();

    static {
        LIGATURES.put("ffi", 0xFB03);
        LIGATURES.put("ffl", 0xFB04);
        LIGATURES.put("ff", 0xFB00);
        LIGATURES.put("fi", 0xFB01);
        LIGATURES.put("fl", 0xFB02);
    }

    private final Map<Cut, Face> cuts = new EnumMap<>(Cut.class);
    private final SystemFonts system;
    private final FontFolders folders;
    private final Map<Integer, Optional<Face>> others = new LinkedHashMap<>();
    private final Map<Integer, String> missing = new LinkedHashMap<>();

    /** @param country of the reader, ISO 3166-1, which writes some characters its own way; absent: told from the text */
    public Typefaces(FontFolders folders, @Nullable String country) {
        this.folders = folders;
        this.system = new SystemFonts(folders.all(), writing(country));
    }

    private static @Nullable String writing(@Nullable String country) {
        return switch (Objects.requireNonNullElse(country, "")) {
            case "JP" -> "jp";
            case "KR", "KP" -> "kr";
            case "TW" -> "tc";
            case "HK", "MO" -> "hk";
            default -> "sc";
        };
    }

    /** The text on one line, however long. */
    public Line line(String text, Style style) {
        String whole = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s", " ");
        List<Glyph> glyphs = new ArrayList<>();
        int i = 0;
        while (i < whole.length()) {
            String piece = piece(whole, i, style);
            i += piece.length();
            int codePoint = LIGATURES.getOrDefault(piece, piece.codePointAt(0));
            if (Character.getType(codePoint) != Character.FORMAT && !isVariation(codePoint)) {
                add(glyphs, codePoint, piece, whole, style);
            }
        }
        return new Line(glyphs, style);
    }

    /** The next character, or several where the typeface has one glyph for them. */
    private String piece(String text, int at, Style style) {
        for (Map.Entry<String, Integer> ligature : LIGATURES.entrySet()) {
            if (text.startsWith(ligature.getKey(), at) && ours(style).glyph(ligature.getValue()) != 0) {
                return ligature.getKey();
            }
        }
        return text.substring(at, text.offsetByCodePoints(at, 1));
    }

    private static boolean isVariation(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }

    private void add(List<Glyph> glyphs, int codePoint, String piece, String whole, Style style) {
        Face face = face(codePoint, style);
        if (face == null) {
            missing.putIfAbsent(codePoint, whole);
            return;
        }
        int id = face.glyph(codePoint);
        double width = face.advance(id);
        if (!glyphs.isEmpty()) {
            Glyph last = glyphs.get(glyphs.size() - 1);
            if (last.face() == face) {
                double advance = last.width() + face.kern(last.id(), id);
                glyphs.set(glyphs.size() - 1, new Glyph(face, last.id(), last.text(), advance, last.width()));
            }
        }
        glyphs.add(new Glyph(face, id, piece.replace('\u00A0', ' '), width, width));
    }

    private @Nullable Face face(int codePoint, Style style) {
        if (!SIMPLE.contains(UnicodeScript.of(codePoint))) {
            return null;
        }
        Face ours = ours(style);
        if (ours.glyph(codePoint) != 0) {
            return ours;
        }
        return others.computeIfAbsent(codePoint, system::with).orElse(null);
    }

    private Face ours(Style style) {
        return cuts.computeIfAbsent(style.cut(), Typefaces::open);
    }

    private static Face open(Cut cut) {
        try (InputStream file = Typefaces.class.getResourceAsStream("/afterword/paper/fonts/" + cut.file)) {
            return new Face(new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(file, cut.file))));
        } catch (IOException e) {
            throw new UncheckedIOException(cut.file, e);
        }
    }

    /** What could not be set, each character once, with where it stands and what helps; empty where all is well. */
    public List<Problem> problems(String source) {
        Map<UnicodeScript, List<Integer>> scripts = new EnumMap<>(UnicodeScript.class);
        missing.keySet()
                .forEach(codePoint -> scripts.computeIfAbsent(UnicodeScript.of(codePoint), unused -> new ArrayList<>())
                        .add(codePoint));
        return scripts.entrySet().stream()
                .map(entry -> problem(source, entry.getKey(), entry.getValue()))
                .toList();
    }

    private Problem problem(String source, UnicodeScript script, List<Integer> codePoints) {
        String named = codePoints.stream()
                .limit(MOST_NAMED)
                .map(codePoint -> String.format("%s (U+%04X)", Character.toString(codePoint), codePoint))
                .collect(Collectors.joining(", "));
        String all =
                codePoints.size() > MOST_NAMED ? named + " and " + (codePoints.size() - MOST_NAMED) + " more" : named;
        String text = Objects.requireNonNull(missing.get(codePoints.get(0)));
        String shown = text.codePointCount(0, text.length()) <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
        String message = SIMPLE.contains(script)
                ? "no font on this machine has " + all + ". " + remedy(script) + " or put its file into "
                        + folders.own() + "."
                : "paper does not know how to set " + all + ": in that script ("
                        + script.name().toLowerCase(Locale.ROOT) + ") letters join or change places.";
        return Problem.ofWhole(source, "no-font", message + " It stands in: " + shown.strip(), null);
    }

    private static String remedy(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO ->
                "Install a font for Chinese, Japanese and Korean, such as Noto Serif CJK (Debian: fonts-noto-cjk),";
            default -> "Leave it out, install a font that has it, such as GNU Unifont (Debian: unifont),";
        };
    }

    @Override
    public void close() {
        system.close();
        cuts.values().forEach(face -> {
            try {
                face.font.close();
            } catch (IOException e) {
                throw new UncheckedIOException("a font cannot be closed", e);
            }
        });
    }
}
