package afterword.paper;

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
 * A letter on A4 or US letter paper. Folded in three it shows its recipient where a window of an envelope is (DIN 5008 B,
 * and near enough for a #10).
 *
 * @param sender the name
 * @param senderLines the address; empty where it is not known
 * @param recipient the lines of the recipient's address, the name first
 * @param date in words, as the country of the reader writes it
 * @param body from the greeting to the signature; blank lines between paragraphs
 * @param country of the reader, ISO 3166-1
 */
public record LetterSheet(
        String sender,
        List<String> senderLines,
        List<String> recipient,
        String date,
        String body,
        @Nullable String country,
        Locale language) {

    private static final double SIDE = 27;
    private static final double TOP = 24;
    private static final double BOTTOM = 26;
    private static final double WINDOW = 50;
    private static final double TO_SIGN = 13;
    private static final Style TEXT = Look.TEXT.leading(5.7);

    public LetterSheet {
        senderLines = List.copyOf(senderLines);
        recipient = List.copyOf(recipient);
    }

    public Printed print(FontFolders fonts, Instant now) {
        String title = "Letter to " + (recipient.isEmpty() ? "" : recipient.get(0));
        return Press.print(title, language, fonts, country, now, press -> new Setting(press).set());
    }

    private final class Setting {

        private final Press press;
        private final Size size = Size.ofLettersIn(country);
        private final double width = size.width() - 2 * SIDE;
        private Page page;
        private int number = 1;
        private double y;

        Setting(Press press) {
            this.press = press;
            this.page = press.page(size);
        }

        void set() {
            letterhead();
            List<List<String>> paragraphs = paragraphs();
            for (int i = 0; i < paragraphs.size(); i++) {
                boolean last = i == paragraphs.size() - 1;
                if (last && paragraphs.size() > 1 && isSignature(paragraphs.get(i))) {
                    sign(paragraphs.get(i));
                } else {
                    boolean beforeSignature = i == paragraphs.size() - 2 && isSignature(paragraphs.get(i + 1));
                    paragraph(paragraphs.get(i), beforeSignature ? signature(paragraphs.get(i + 1)) : 0);
                }
            }
        }

        private void letterhead() {
            Line name = press.line(sender, press.fitting(sender, Look.TITLE, 12, width));
            page.begin(Tag.TITLE).write(name, SIDE, TOP);
            double below = TOP + 6;
            if (!senderLines.isEmpty()) {
                Style small = Style.of(Look.ITALIC.cut(), 10).grey(Look.SOFT);
                below = press.paragraph(
                        page, Tag.PARAGRAPH, String.join(" · ", senderLines), small, SIDE, below, width);
            }
            page.rule(SIDE, below - 2, size.width() - SIDE, below - 2, Look.HAIRLINE, Look.HAIRLINE_GREY);
            y = press.block(page, recipient, TEXT, SIDE, Math.max(WINDOW, below + 10), width * 0.62);
            y += TEXT.leading();
            page.begin(Tag.PARAGRAPH).write(press.line(date, TEXT), SIDE, y);
            y += 2.4 * TEXT.leading();
        }

        private List<List<String>> paragraphs() {
            List<List<String>> paragraphs = new ArrayList<>();
            for (String text : body.strip().split("\\n[ \\t]*\\n+")) {
                paragraphs.add(text.lines().map(String::strip).toList());
            }
            return paragraphs;
        }

        /** A closing of several short lines, the first of which ends in a comma. */
        private boolean isSignature(List<String> lines) {
            return lines.size() > 1
                    && lines.get(0).endsWith(",")
                    && lines.get(0).length() < 40;
        }

        private double signature(List<String> lines) {
            return lines.size() * TEXT.leading() + TO_SIGN;
        }

        private void paragraph(List<String> texts, double keptWith) {
            List<Line> lines = new ArrayList<>();
            texts.forEach(text -> lines.addAll(press.lines(text, TEXT, width)));
            page.begin(Tag.PARAGRAPH);
            int done = 0;
            while (done < lines.size()) {
                int left = lines.size() - done;
                int fit = (int) Math.floor((bottom() - y) / TEXT.leading() + 1.001);
                int taken = Math.min(left, fit);
                if (taken == left && keptWith > 0 && y + left * TEXT.leading() + keptWith > bottom()) {
                    // the signature never stands alone
                    taken = Math.max(0, left - 2);
                }
                if (taken < left) {
                    // nor does one line of a paragraph
                    taken = left - taken < 2 ? left - 2 : taken;
                    taken = taken < 2 ? 0 : taken;
                }
                for (Line line : lines.subList(done, done + taken)) {
                    page.write(line, SIDE, y);
                    y += TEXT.leading();
                }
                done += taken;
                if (done < lines.size()) {
                    turn();
                }
            }
            y += TEXT.leading() * 0.55;
        }

        private void sign(List<String> lines) {
            if (y + signature(lines) > bottom() + TEXT.leading()) {
                turn();
            }
            page.begin(Tag.PARAGRAPH);
            page.write(press.line(lines.get(0), TEXT), SIDE, y);
            y += TO_SIGN + TEXT.leading();
            y = press.block(page, lines.subList(1, lines.size()), TEXT, SIDE, y, width);
        }

        private double bottom() {
            return size.height() - BOTTOM;
        }

        private void turn() {
            Page next = press.page(size).continuing(page);
            page = next;
            number++;
            Style small = Style.of(Look.ITALIC.cut(), 10).grey(Look.SOFT);
            String to = recipient.isEmpty() ? "" : recipient.get(0) + " · ";
            page.decorate(press.line(to + date, small), SIDE, TOP);
            Line count = press.line(String.valueOf(number), small);
            page.decorate(count, size.width() - SIDE - count.width(), TOP);
            y = TOP + 14;
        }
    }
}
