package afterword.paper;

import afterword.paper.typesetting.Cut;
import afterword.paper.typesetting.Style;

/** The few styles that everything on paper is set in; sizes on one scale of 1.2. */
final class Look {

    static final Style SMALL = Style.of(Cut.REGULAR, 9);
    static final Style TEXT = Style.of(Cut.REGULAR, 12);
    static final Style ITALIC = Style.of(Cut.ITALIC, 12);
    static final Style HEADING = Style.of(Cut.BOLD, 13);
    static final Style TITLE = Style.of(Cut.REGULAR, 21);
    static final Style HUGE = Style.of(Cut.REGULAR, 30);

    static final double SOFT = 0.35;
    static final double HAIRLINE = 0.35;
    static final double HAIRLINE_GREY = 0.55;

    private Look() {}
}
