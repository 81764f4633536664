package afterword.paper.typesetting;

/**
 * How a text is set.
 *
 * @param size in points
 * @param leading from one baseline to the next, in millimetres
 * @param grey 0 black, 1 white
 */
public record Style(Cut cut, double size, double leading, double grey) {

    /** In black, with a leading that suits the size. */
    public static Style of(Cut cut, double size) {
        return new Style(cut, size, size * 1.32 * MILLIMETRES_A_POINT, 0);
    }

    static final double MILLIMETRES_A_POINT = 25.4 / 72;

    public Style grey(double grey) {
        return new Style(cut, size, leading, grey);
    }

    public Style leading(double millimetres) {
        return new Style(cut, size, millimetres, grey);
    }
}
