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
 * A thank-you card of the size A6 or A7: printed, or as a pattern for one's own hand. The pattern has the words in grey
 * between ruled lines to write over, and then the same lines empty.
 *
 * @param to whom it is for, as the title of the file
 * @param text from the greeting to the signature
 * @param country of the reader, ISO 3166-1
 */
public record NoteCard(
        String to,
        String text,
        boolean small,
        boolean byHand,
        @Nullable String country,
        Locale language) {

    private static final double PALE = 0.62;

    public Printed print(FontFolders fonts, Instant now) {
        return Press.print("Card to " + to, language, fonts, country, now, this::set);
    }

    private Size size() {
        return small ? Size.A7 : Size.A6;
    }

    private double margin() {
        return small ? 9 : 13;
    }

    private double width() {
        return size().width() - 2 * margin();
    }

    private void set(Press press) {
        if (byHand) {
            byHand(press);
        } else {
            printed(press);
        }
    }

    /** As large as fits, and no smaller than can be read with ease; what does not fit goes on overleaf. */
    private void printed(Press press) {
        Style style = Style.of(Cut.REGULAR, small ? 11 : 13.5);
        List<List<Line>> blocks = blocks(press, style);
        while (height(blocks, style) > room() && style.size() > (small ? 9 : 10)) {
            style = Style.of(Cut.REGULAR, style.size() - 0.5);
            blocks = blocks(press, style);
        }
        Page page = press.page(size());
        double free = room() - height(blocks, style);
        double y = margin() + Math.max(0, free * 0.4) + style.leading() * 0.7;
        for (int i = 0; i < blocks.size(); i++) {
            page.begin(Tag.PARAGRAPH);
            boolean last = i == blocks.size() - 1 && blocks.size() > 1;
            double x = last ? margin() + width() * 0.5 : margin();
            for (Line line : blocks.get(i)) {
                if (y > size().height() - margin()) {
                    page = press.page(size()).continuing(page);
                    y = margin() + style.leading();
                }
                page.write(line, x, y);
                y += style.leading();
            }
            y += gap(style);
        }
    }

    private double room() {
        return size().height() - 2 * margin();
    }

    private static double gap(Style style) {
        return style.leading() * 0.45;
    }

    private static double height(List<List<Line>> blocks, Style style) {
        return count(blocks) * style.leading() + (blocks.size() - 1) * gap(style);
    }

    private List<List<Line>> blocks(Press press, Style style) {
        List<List<Line>> blocks = new ArrayList<>();
        String[] texts = text.strip().split("\\n[ \\t]*\\n+");
        for (int i = 0; i < texts.length; i++) {
            boolean last = i == texts.length - 1 && texts.length > 1;
            List<Line> lines = new ArrayList<>();
            texts[i].lines().forEach(line -> lines.addAll(press.lines(line, style, last ? width() * 0.5 : width())));
            blocks.add(lines);
        }
        return blocks;
    }

    /** Handwriting is larger and wider than type: the lines are ruled 8 mm apart, 7 mm on the small card. */
    private void byHand(Press press) {
        double apart = small ? 7 : 8;
        int perPage = (int) Math.floor((size().height() - 2 * margin() + 2) / apart);
        Style style = Style.of(Cut.ITALIC, small ? 14.5 : 16.5).leading(apart).grey(PALE);
        List<List<Line>> blocks = blocks(press, style);
        while (count(blocks) > perPage && style.size() > (small ? 12.5 : 14.5)) {
            style = Style.of(Cut.ITALIC, style.size() - 0.5).leading(apart).grey(PALE);
            blocks = blocks(press, style);
        }
        List<Line> lines = new ArrayList<>();
        boolean airy = count(blocks) + blocks.size() - 1 <= perPage;
        for (int i = 0; i < blocks.size(); i++) {
            lines.addAll(blocks.get(i));
            if (airy && i < blocks.size() - 1) {
                lines.add(press.line("", style));
            }
        }
        int signature = lines.size() - blocks.get(blocks.size() - 1).size();
        for (int from = 0; from < lines.size(); from += perPage) {
            Page page = press.page(size()).begin(Tag.PARAGRAPH);
            rule(page, apart, perPage);
            for (int i = from; i < Math.min(from + perPage, lines.size()); i++) {
                double x = i >= signature && blocks.size() > 1 ? margin() + width() * 0.5 : margin();
                page.write(lines.get(i), x, baseline(apart, i - from));
            }
        }
        int sides = (lines.size() + perPage - 1) / perPage;
        for (int i = 0; i < sides; i++) {
            rule(press.page(size()), apart, perPage);
        }
    }

    private static int count(List<List<Line>> blocks) {
        return blocks.stream().mapToInt(List::size).sum();
    }

    private double baseline(double apart, int line) {
        return margin() - 1 + (line + 1) * apart - apart * 0.3;
    }

    /** The line to write on, and a dotted one as high as a small letter. */
    private void rule(Page page, double apart, int count) {
        for (int i = 0; i < count; i++) {
            double y = baseline(apart, i);
            page.rule(margin(), y, margin() + width(), y, 0.3, 0.6);
            page.dots(margin(), y - apart * 0.3, margin() + width(), y - apart * 0.3, 0.4, 0.7);
        }
    }
}
