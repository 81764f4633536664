package afterword.app.lookingback.web;

import afterword.app.lookingback.Curve;
import afterword.app.lookingback.Waiting;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@link Curve} as shapes, 640 by 300 units.
 *
 * @param line the curve, going down in steps
 * @param open ticks where somebody waits still
 */
record CurveDrawing(String line, List<int[]> open, List<Grid> days, List<Grid> shares, int half) {

    /** A line of the grid and its label. */
    record Grid(int at, String label) {}

    static final int LEFT = 52;
    static final int RIGHT = 620;
    static final int TOP = 16;
    static final int BOTTOM = 252;

    static CurveDrawing of(Curve curve, List<Waiting> waits) {
        int longest = Math.max(14, waits.stream().mapToInt(Waiting::days).max().orElse(14));
        int step = longest <= 35 ? 7 : longest <= 84 ? 14 : 28;
        int end = (longest + step - 1) / step * step;
        StringBuilder line = new StringBuilder("M" + x(0, end) + " " + y(1));
        for (Curve.Point point : curve.points()) {
            line.append(" H").append(x(point.day(), end)).append(" V").append(y(point.waiting()));
        }
        line.append(" H").append(x(longest, end));
        List<int[]> open = new ArrayList<>();
        waits.stream()
                .filter(wait -> !wait.answered())
                .forEach(wait -> open.add(new int[] {x(wait.days(), end), y(curve.waitingOn(wait.days()))}));
        List<Grid> days = new ArrayList<>();
        for (int day = 0; day <= end; day += step) {
            days.add(new Grid(x(day, end), day == 0 ? "interview" : "day " + day));
        }
        List<Grid> shares = List.of(new Grid(y(1), "all"), new Grid(y(0.5), "half"), new Grid(y(0), "none"));
        return new CurveDrawing(
                line.toString(),
                open,
                days,
                shares,
                curve.half().isPresent() ? x(curve.half().getAsInt(), end) : 0);
    }

    private static int x(int day, int end) {
        return LEFT + (int) Math.round((double) day / end * (RIGHT - LEFT));
    }

    private static int y(double share) {
        return BOTTOM - (int) Math.round(share * (BOTTOM - TOP));
    }
}
