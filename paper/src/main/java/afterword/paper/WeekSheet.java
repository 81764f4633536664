package afterword.paper;

import afterword.paper.typesetting.Cut;
import afterword.paper.typesetting.FontFolders;
import afterword.paper.typesetting.Line;
import afterword.paper.typesetting.Page;
import afterword.paper.typesetting.Size;
import afterword.paper.typesetting.Style;
import afterword.paper.typesetting.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The week on one sheet, or as many as it takes: each day with what is to be done, the quiet days as quiet, and what is left
 * alone and why.
 *
 * @param title such as "The week from Thursday 10 September"
 * @param country whose paper it is printed on, ISO 3166-1
 */
public record WeekSheet(
        String title,
        List<Day> days,
        List<LeftAlone> leftAlone,
        @Nullable String country,
        Locale language) {

    /**
     * One day; without anything to do it is a quiet one.
     *
     * @param free whether the person keeps it free
     */
    public record Day(String name, boolean free, List<Item> items) {

        public Day {
            items = List.copyOf(items);
        }
    }

    /**
     * One thing to do.
     *
     * @param where the company and the job
     * @param when by which hour
     */
    public record Item(String what, String where, String when) {}

    /** One thing not to do yet, until when, and why. */
    public record LeftAlone(String what, String why) {}

    private static final double SIDE = 22;
    private static final double BOTTOM = 20;
    private static final double DAYS = 34;
    private static final double INDENT = 6.5;
    private static final Style SMALL = Style.of(Cut.ITALIC, 10.5).grey(Look.SOFT);

    public WeekSheet {
        days = List.copyOf(days);
        leftAlone = List.copyOf(leftAlone);
    }

    public Printed print(FontFolders fonts, Instant now) {
        return Press.print(title, language, fonts, country, now, press -> new Setting(press).set());
    }

    private final class Setting {

        private final Press press;
        private final Size size = Size.ofLettersIn(country);
        private final double width = size.width() - 2 * SIDE;
        private Page page;
        private double y = 27;

        Setting(Press press) {
            this.press = press;
            this.page = press.page(size);
        }

        void set() {
            y = press.paragraph(page, Tag.TITLE, title, Look.TITLE, SIDE, y, width) - 3;
            days.forEach(this::day);
            page.rule(SIDE, y, SIDE + width, y, Look.HAIRLINE, Look.HAIRLINE_GREY);
            if (!leftAlone.isEmpty()) {
                room(30);
                y += 12;
                page.begin(Tag.HEADING).write(press.line("Not now", Look.HEADING), SIDE, y);
                y += 7;
                leftAlone.forEach(this::leave);
            }
        }

        private void day(Day day) {
            room(14);
            page.rule(SIDE, y, SIDE + width, y, Look.HAIRLINE, Look.HAIRLINE_GREY);
            y += 7;
            page.begin(Tag.HEADING);
            double below = y;
            for (Line line : press.lines(day.name(), Style.of(Cut.BOLD, 12), DAYS - 4)) {
                page.write(line, SIDE, below);
                below += 5.4;
            }
            if (day.items().isEmpty()) {
                page.begin(Tag.PARAGRAPH)
                        .write(press.line(day.free() ? "a free day" : "a quiet day", SMALL), SIDE + DAYS, y);
                y += 5.4;
            }
            day.items().forEach(this::item);
            y = Math.max(y, below) - 1;
        }

        private void item(Item item) {
            room(12);
            page.box(SIDE + DAYS + 0.3, y, 2.7);
            double x = SIDE + DAYS + INDENT;
            double room = width - DAYS - INDENT;
            y = press.paragraph(page, Tag.PARAGRAPH, item.what(), Look.TEXT, x, y, room) - 0.4;
            y = press.paragraph(page, Tag.PARAGRAPH, item.where() + " · " + item.when(), SMALL, x, y, room) + 1.6;
        }

        private void leave(LeftAlone left) {
            int lines = press.lines(left.why(), SMALL, width).size();
            room(6 + lines * SMALL.leading());
            y = press.paragraph(page, Tag.PARAGRAPH, left.what(), Look.TEXT, SIDE, y, width) - 0.3;
            y = press.paragraph(page, Tag.PARAGRAPH, left.why(), SMALL, SIDE, y, width) + 2.2;
        }

        private void room(double needed) {
            if (y + needed > size.height() - BOTTOM) {
                page = press.page(size).continuing(page);
                page.decorate(press.line(title, SMALL), SIDE, 18);
                y = 26;
            }
        }
    }
}
