package afterword.app.lookingback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * How many were still waiting after so many days, by Kaplan and Meier (1958): those who wait still count as waiting until
 * now, and not as never answered.
 *
 * @param points where it steps down, in order of days
 */
public record Curve(List<Point> points, int waits, int answers) {

    /**
     * A step of the curve.
     *
     * @param atRisk how many were known to wait still on that day
     * @param waiting the share that waits longer, from 1 to 0
     */
    public record Point(int day, int atRisk, int answers, double waiting) {}

    public Curve {
        points = List.copyOf(points);
    }

    public static Curve of(List<Waiting> waits) {
        List<Waiting> inOrder = new ArrayList<>(waits);
        inOrder.sort(Comparator.comparingInt(Waiting::days));
        List<Point> points = new ArrayList<>();
        double waiting = 1;
        int answers = 0;
        for (int i = 0; i < inOrder.size(); ) {
            int day = inOrder.get(i).days();
            int atRisk = inOrder.size() - i;
            int ended = 0;
            while (i < inOrder.size() && inOrder.get(i).days() == day) {
                ended += inOrder.get(i).answered() ? 1 : 0;
                i++;
            }
            if (ended > 0) {
                waiting *= 1 - (double) ended / atRisk;
                answers += ended;
                points.add(new Point(day, atRisk, ended, waiting));
            }
        }
        return new Curve(points, inOrder.size(), answers);
    }

    /** The day by which half had an answer; nothing where it has not come to that. */
    public OptionalInt half() {
        return points.stream()
                .filter(point -> point.waiting() <= 0.5)
                .mapToInt(Point::day)
                .findFirst();
    }

    /** The share that waits still on {@code day}. */
    public double waitingOn(int day) {
        double waiting = 1;
        for (Point point : points) {
            if (point.day() <= day) {
                waiting = point.waiting();
            }
        }
        return waiting;
    }
}
