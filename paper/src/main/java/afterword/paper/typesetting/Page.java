package afterword.paper.typesetting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One page, drawn on from the top left corner; lengths in millimetres. */
public final class Page {

    private static final double POINTS = 72 / 25.4;

    private final Size size;
    private final Fonts fonts;
    private final StringBuilder operators = new StringBuilder();

    /** The element that each piece of text belongs to, in the order of the pieces. */
    private final List<Element> owners = new ArrayList<>();

    private @Nullable Element element;

    /** One paragraph or heading; it may go on over a page. */
    static final class Element {

        final Tag tag;

        Element(Tag tag) {
            this.tag = tag;
        }
    }

    Page(Size size, Fonts fonts) {
        this.size = size;
        this.fonts = fonts;
    }

    public Size size() {
        return size;
    }

    List<Element> owners() {
        return owners;
    }

    byte[] content() {
        return operators.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** What is written from here on is one paragraph or heading. */
    public Page begin(Tag tag) {
        element = new Element(tag);
        return this;
    }

    /** What is written from here on belongs to what was begun on {@code before}. */
    public Page continuing(Page before) {
        element = before.element;
        return this;
    }

    /** Writes a line that begins at {@code x}, its baseline at {@code y}. */
    public void write(Line line, double x, double y) {
        Element owner = Objects.requireNonNull(element, "nothing was begun");
        operators.append(String.format(
                Locale.ROOT, "/%s <</MCID %d>> BDC%n".replace("%n", "\n"), owner.tag.name, owners.size()));
        owners.add(owner);
        paint(line, x, y);
        operators.append("EMC\n");
    }

    /** Writes what is for the eye only, such as the number of the page. */
    public void decorate(Line line, double x, double y) {
        operators.append("/Artifact BMC\n");
        paint(line, x, y);
        operators.append("EMC\n");
    }

    /** Draws a straight line. */
    public void rule(double x1, double y1, double x2, double y2, double weight, double grey) {
        rule(x1, y1, x2, y2, weight, grey, "[] 0 d");
    }

    /** Draws a dotted line. */
    public void dots(double x1, double y1, double x2, double y2, double weight, double grey) {
        rule(x1, y1, x2, y2, weight, grey, "[0.5 2.5] 0 d 1 J");
    }

    private void rule(double x1, double y1, double x2, double y2, double weight, double grey, String dash) {
        operators
                .append("/Artifact BMC q ")
                .append(number(weight))
                .append(" w ")
                .append(dash)
                .append(' ');
        operators
                .append(number(grey))
                .append(" G ")
                .append(across(x1))
                .append(' ')
                .append(up(y1))
                .append(" m ");
        operators.append(across(x2)).append(' ').append(up(y2)).append(" l S Q EMC\n");
    }

    /** Draws an empty box to tick, its lower edge on the baseline. */
    public void box(double x, double y, double side) {
        operators
                .append("/Artifact BMC q 0.6 w 0.25 G ")
                .append(across(x))
                .append(' ')
                .append(up(y))
                .append(' ');
        operators
                .append(number(side * POINTS))
                .append(' ')
                .append(number(side * POINTS))
                .append(" re S Q EMC\n");
    }

    private void paint(Line line, double x, double y) {
        if (line.glyphs().isEmpty()) {
            return;
        }
        operators.append("BT ").append(number(line.style().grey())).append(" g ");
        operators.append("1 0 0 1 ").append(across(x)).append(' ').append(up(y)).append(" Tm ");
        String current = "";
        boolean open = false;
        for (Glyph glyph : line.glyphs()) {
            String font = fonts.resource(glyph);
            if (!font.equals(current)) {
                operators.append(open ? "] TJ " : "");
                operators
                        .append('/')
                        .append(font)
                        .append(' ')
                        .append(number(line.style().size()))
                        .append(" Tf [");
                current = font;
                open = true;
            }
            operators.append('<').append(fonts.code(glyph)).append('>');
            double kern = glyph.width() - glyph.advance();
            if (Math.abs(kern) > 0.01) {
                operators.append(number(kern));
            }
        }
        operators.append("] TJ ET\n");
    }

    private static String across(double x) {
        return number(x * POINTS);
    }

    private String up(double y) {
        return number((size.height() - y) * POINTS);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
