package afterword.paper;

import afterword.paper.typesetting.Cut;
import afterword.paper.typesetting.FontFolders;
import afterword.paper.typesetting.Page;
import afterword.paper.typesetting.Size;
import afterword.paper.typesetting.Style;
import afterword.paper.typesetting.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What lies beside the telephone: whom to call, the number, what time it is there, what to say, room for what was said.
 *
 * @param role title and organisation
 * @param number as it is dialled from here; absent where none is known
 * @param clock when to call, in their time and one's own
 * @param warning why not to call now, in sentences; empty where nothing speaks against it
 * @param script what to say, part by part
 * @param known what one knows of them
 * @param country whose paper it is printed on, ISO 3166-1
 */
public record CallSheet(
        String name,
        String role,
        @Nullable String number,
        String clock,
        List<String> warning,
        List<Part> script,
        List<Part> known,
        @Nullable String country,
        Locale language) {

    private static final double SIDE = 24;
    private static final double BOTTOM = 17;
    private static final double NOTES = 36;
    private static final Style SMALL = Style.of(Cut.ITALIC, 11).grey(Look.SOFT);
    private static final Style SAY = Style.of(Cut.REGULAR, 12.5).leading(5.9);

    /** Words under a heading. */
    public record Part(String heading, String words) {}

    public CallSheet {
        warning = List.copyOf(warning);
        script = List.copyOf(script);
        known = List.copyOf(known);
    }

    public Printed print(FontFolders fonts, Instant now) {
        return Press.print("Call sheet, " + name, language, fonts, country, now, press -> new Setting(press).set());
    }

    private final class Setting {

        private final Press press;
        private final Size size = Size.ofLettersIn(country);
        private final double width = size.width() - 2 * SIDE;
        private Page page;
        private double y = 28;

        Setting(Press press) {
            this.press = press;
            this.page = press.page(size);
        }

        void set() {
            y = press.paragraph(page, Tag.TITLE, name, press.fitting(name, Look.HUGE, 16, width), SIDE, y, width) - 5;
            y = press.paragraph(page, Tag.PARAGRAPH, role, SMALL, SIDE, y, width) + 7;
            String dialled = number == null ? "no number is written down" : number;
            Style huge = number == null ? SMALL : press.fitting(dialled, Look.HUGE, 16, width);
            y = press.paragraph(page, Tag.PARAGRAPH, dialled, huge, SIDE, y, width) - (number == null ? 0 : 5);
            y = press.paragraph(page, Tag.PARAGRAPH, clock, SMALL, SIDE, y, width);
            for (String sentence : warning) {
                y = press.paragraph(page, Tag.PARAGRAPH, sentence, Look.TEXT, SIDE, y + 1, width);
            }
            page.rule(SIDE, y - 1, SIDE + width, y - 1, Look.HAIRLINE, Look.HAIRLINE_GREY);
            y += 8;
            script.forEach(part -> part(part, SAY));
            known.forEach(this::note);
            answer();
        }

        private void part(Part part, Style style) {
            List<String> paragraphs =
                    part.words().lines().filter(line -> !line.isBlank()).toList();
            int lines = paragraphs.stream()
                    .mapToInt(text -> press.lines(text, style, width - 6).size())
                    .sum();
            room(6 + Math.min(lines, 8) * style.leading());
            page.begin(Tag.HEADING).write(press.line(part.heading(), Style.of(Cut.BOLD, 11)), SIDE, y);
            y += 6;
            for (String text : paragraphs) {
                page.begin(Tag.PARAGRAPH);
                for (var line : press.lines(text, style, width - 6)) {
                    if (y > size.height() - BOTTOM) {
                        turn();
                    }
                    page.write(line, SIDE + 6, y);
                    y += style.leading();
                }
            }
            y += 3;
        }

        /** What it is about on the left, the words beside it. */
        private void note(Part part) {
            room(8);
            page.begin(Tag.PARAGRAPH).write(press.line(part.heading(), SMALL), SIDE, y);
            for (String text : part.words().lines().toList()) {
                for (var line : press.lines(text, Look.TEXT, width - NOTES)) {
                    page.write(line, SIDE + NOTES, y);
                    y += Look.TEXT.leading();
                }
            }
            y += 1.2;
        }

        /** Lines to write on, so that the words of the promise are theirs. */
        private void answer() {
            room(35);
            y += 4;
            page.begin(Tag.PARAGRAPH).write(press.line("What they said, in their words", SMALL), SIDE, y);
            for (int i = 0; i < 2; i++) {
                y += 9;
                page.rule(SIDE, y, SIDE + width, y, Look.HAIRLINE, Look.HAIRLINE_GREY);
            }
            y += 6;
            double half = width / 2 + 4;
            page.begin(Tag.PARAGRAPH).write(press.line("By when", SMALL), SIDE, y);
            page.begin(Tag.PARAGRAPH).write(press.line("And then", SMALL), SIDE + half, y);
            y += 9;
            page.rule(SIDE, y, SIDE + half - 8, y, Look.HAIRLINE, Look.HAIRLINE_GREY);
            page.rule(SIDE + half, y, SIDE + width, y, Look.HAIRLINE, Look.HAIRLINE_GREY);
        }

        private void room(double needed) {
            if (y + needed > size.height() - BOTTOM) {
                turn();
            }
        }

        private void turn() {
            page = press.page(size).continuing(page);
            page.decorate(press.line(name, SMALL), SIDE, 20);
            y = 32;
        }
    }
}
