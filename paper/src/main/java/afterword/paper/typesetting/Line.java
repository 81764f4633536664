package afterword.paper.typesetting;

import java.util.List;

/** A line of text as it will stand: its glyphs, kerned, in one style. */
public record Line(List<Glyph> glyphs, Style style) {

    public Line {
        glyphs = List.copyOf(glyphs);
    }

    /** In millimetres. */
    public double width() {
        double advances = glyphs.stream().mapToDouble(Glyph::advance).sum();
        return advances / 1000 * style.size() * Style.MILLIMETRES_A_POINT;
    }

    /** What it says. */
    public String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }
}
