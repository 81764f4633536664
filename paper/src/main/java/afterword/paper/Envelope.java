package afterword.paper;

import afterword.paper.typesetting.Cut;
import afterword.paper.typesetting.FontFolders;
import afterword.paper.typesetting.Line;
import afterword.paper.typesetting.Page;
import afterword.paper.typesetting.Size;
import afterword.paper.typesetting.Style;
import afterword.paper.typesetting.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An envelope, #10 in North America and DL elsewhere: the sender small at the top left, the recipient where sorting machines
 * look, the edges that they print on left white (USPS Publication 28, 2 and 4; UPU S42).
 *
 * @param sender the lines of the sender's address, the name first; empty where it is not known
 * @param recipient the lines of the recipient's address as the country of both has them
 * @param country of the recipient, ISO 3166-1
 */
public record Envelope(
        Size size,
        List<String> sender,
        List<String> recipient,
        @Nullable String country,
        Locale language) {

    private static final double EDGE = 12;
    private static final double LEFT_OF_RECIPIENT = 0.45;

    /** Half an inch from the sides, five eighths from below. */
    private static final double CLEAR = 16;

    public Envelope {
        sender = List.copyOf(sender);
        recipient = List.copyOf(recipient);
    }

    public Printed print(FontFolders fonts, Instant now) {
        String title = "Envelope to " + (recipient.isEmpty() ? "" : recipient.get(0));
        return Press.print(title, language, fonts, country, now, this::set);
    }

    private void set(Press press) {
        Page page = press.page(size);
        Style small = Style.of(Cut.REGULAR, 9.5).leading(4.2);
        press.block(page, sender, small, EDGE, EDGE + 2, size.width() * 0.38);

        double x = size.width() * LEFT_OF_RECIPIENT;
        double width = size.width() - x - 13;
        Style style = Style.of(Cut.REGULAR, 13).leading(6.1);
        List<Line> lines = lines(press, style, width);
        while (lines.size() * style.leading() > size.height() * 0.5 && style.size() > 9) {
            style = Style.of(Cut.REGULAR, style.size() - 0.5);
            lines = lines(press, style, width);
        }
        double height = (lines.size() - 1) * style.leading();
        double y = Math.min(size.height() * 0.58 - height / 2 + 3, size.height() - CLEAR - 2 - height);
        page.begin(Tag.PARAGRAPH);
        for (Line line : lines) {
            page.write(line, x, y);
            y += style.leading();
        }
    }

    private List<Line> lines(Press press, Style style, double width) {
        List<Line> lines = new ArrayList<>();
        recipient.forEach(text -> lines.addAll(press.lines(text, style, width)));
        return lines;
    }
}
