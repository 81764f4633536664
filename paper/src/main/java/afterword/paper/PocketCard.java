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

/**
 * The card for the pocket, A7 upright: what to ask before leaving on one side, whom one met on the other, with room to write.
 *
 * @param occasion what it is for, such as the company and the time
 * @param questions to ask before leaving
 * @param take to bring away
 * @param people whom one is going to meet, as they are known
 */
public record PocketCard(
        String company,
        String occasion,
        List<String> questions,
        List<String> take,
        List<String> people,
        Locale language) {

    private static final double MARGIN = 7.5;
    private static final double INDENT = 5.2;
    private static final Style TEXT = Style.of(Cut.REGULAR, 10).leading(4.5);
    private static final Style HEAD = Style.of(Cut.BOLD, 10.5);
    private static final Style SMALL = Style.of(Cut.ITALIC, 9).grey(Look.SOFT);

    public PocketCard {
        questions = List.copyOf(questions);
        take = List.copyOf(take);
        people = List.copyOf(people);
    }

    public Printed print(FontFolders fonts, Instant now) {
        return Press.print("Pocket card, " + company, language, fonts, null, now, press -> {
            front(press);
            back(press);
        });
    }

    private static Size size() {
        return Size.A7.turned();
    }

    private static double width() {
        return size().width() - 2 * MARGIN;
    }

    private void front(Press press) {
        Page page = press.page(size());
        Style title = press.fitting(company, Style.of(Cut.REGULAR, 14), 9, width());
        page.begin(Tag.TITLE).write(press.line(company, title), MARGIN, MARGIN + 4.5);
        double y = press.paragraph(page, Tag.PARAGRAPH, occasion, SMALL, MARGIN, MARGIN + 9, width());
        page.rule(MARGIN, y - 1.2, MARGIN + width(), y - 1.2, Look.HAIRLINE, Look.HAIRLINE_GREY);
        y = listed(press, page, "Before you leave, ask", questions, y + 4.4);
        listed(press, page, "Take with you", take, y + 2.2);
    }

    private static double listed(Press press, Page page, String heading, List<String> items, double from) {
        page.begin(Tag.HEADING).write(press.line(heading, HEAD), MARGIN, from);
        double y = from + 5.2;
        for (String item : items) {
            page.box(MARGIN + 0.3, y, 2.3);
            y = press.paragraph(page, Tag.PARAGRAPH, item, TEXT, MARGIN + INDENT, y, width() - INDENT) + 0.9;
        }
        return y;
    }

    private void back(Press press) {
        Page page = press.page(size());
        page.begin(Tag.HEADING).write(press.line("Who was there", HEAD), MARGIN, MARGIN + 3);
        Line hint = press.line("name as they spell it, title, what they cared about", SMALL);
        page.begin(Tag.PARAGRAPH).write(hint, MARGIN, MARGIN + 7.4);
        double bottom = size().height() - MARGIN - 15;
        double y = MARGIN + 15;
        for (int i = 0; y < bottom; i++) {
            String name = i < people.size() ? people.get(i) : "";
            page.begin(Tag.PARAGRAPH).write(press.line(name, press.fitting(name, TEXT, 7, width())), MARGIN, y - 1);
            page.rule(MARGIN, y, MARGIN + width(), y, Look.HAIRLINE, Look.HAIRLINE_GREY);
            page.rule(MARGIN, y + 7, MARGIN + width(), y + 7, Look.HAIRLINE, 0.75);
            y += 15.5;
        }
        y = size().height() - MARGIN - 8;
        page.begin(Tag.PARAGRAPH).write(press.line("They decide by, in their words", SMALL), MARGIN, y - 0.6);
        page.rule(MARGIN, y + 7, MARGIN + width(), y + 7, Look.HAIRLINE, Look.HAIRLINE_GREY);
    }
}
