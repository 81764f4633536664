package afterword.paper;

import afterword.paper.typesetting.FontFolders;
import afterword.paper.typesetting.Line;
import afterword.paper.typesetting.Page;
import afterword.paper.typesetting.Paragraphs;
import afterword.paper.typesetting.Sheet;
import afterword.paper.typesetting.Size;
import afterword.paper.typesetting.Style;
import afterword.paper.typesetting.Tag;
import afterword.paper.typesetting.Typefaces;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One printing: typefaces, a sheet, and the few moves that every form is made of. Lengths in millimetres. */
final class Press {

    private final Typefaces typefaces;
    private final Paragraphs paragraphs;
    private final Sheet sheet;

    private Press(Typefaces typefaces, Sheet sheet) {
        this.typefaces = typefaces;
        this.paragraphs = new Paragraphs(typefaces);
        this.sheet = sheet;
    }

    /**
     * Prints what {@code form} writes.
     *
     * @param country of the reader, ISO 3166-1
     */
    static Printed print(
            String title,
            Locale language,
            FontFolders fonts,
            @Nullable String country,
            Instant now,
            Consumer<Press> form) {
        try (Typefaces typefaces = new Typefaces(fonts, country)) {
            Sheet sheet = new Sheet(title, language.toLanguageTag(), now);
            form.accept(new Press(typefaces, sheet));
            var problems = typefaces.problems(title);
            return problems.isEmpty()
                    ? new Printed(sheet.pdf(), sheet.pages(), problems)
                    : new Printed(null, 0, problems);
        }
    }

    Page page(Size size) {
        return sheet.page(size);
    }

    Line line(String text, Style style) {
        return typefaces.line(text, style);
    }

    List<Line> lines(String text, Style style, double width) {
        return paragraphs.lines(text, style, width);
    }

    /** Writes a paragraph, its first baseline at {@code y}; gives the baseline after its last. */
    double paragraph(Page page, Tag tag, String text, Style style, double x, double y, double width) {
        page.begin(tag);
        double baseline = y;
        for (Line line : lines(text, style, width)) {
            page.write(line, x, baseline);
            baseline += style.leading();
        }
        return baseline;
    }

    /** Writes lines as they are, one below the other, each broken only where it is too long. */
    double block(Page page, List<String> texts, Style style, double x, double y, double width) {
        page.begin(Tag.PARAGRAPH);
        double baseline = y;
        for (String text : texts) {
            for (Line line : lines(text, style, width)) {
                page.write(line, x, baseline);
                baseline += style.leading();
            }
        }
        return baseline;
    }

    /** The largest of the styles, down to {@code smallest} points, in which {@code text} fits the width. */
    Style fitting(String text, Style style, double smallest, double width) {
        Style tried = style;
        while (line(text, tried).width() > width && tried.size() > smallest) {
            tried = Style.of(style.cut(), tried.size() - 0.5).grey(style.grey());
        }
        return tried;
    }
}
