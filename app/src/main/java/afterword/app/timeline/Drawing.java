package afterword.app.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Timeline} as shapes in units of a picture: free days shaded, what was and the promise above the line, what is
 * to come below it. Labels never lie on each other; one for which there is no room is left to the table, but today's.
 */
public record Drawing(
        int width,
        int height,
        int axis,
        List<Shade> shades,
        List<Tick> ticks,
        List<Mark> marks,
        List<Label> labels,
        int now,
        @Nullable Stretch quiet) {

    /** A free day or several in a row. */
    public record Shade(double x, double width) {}

    /** A date under the line. */
    public record Tick(int x, String text) {}

    /** A happening on the line. */
    public record Mark(int x, int y, String style, String title) {}

    /** Two short lines of words, hung from the line. */
    public record Label(int x, int y, int from, String anchor, String style, String text, String date) {}

    /** Days on which nothing is asked. */
    public record Stretch(int x, int end) {}

    private static final int MARGIN = 14;
    private static final int ROW = 34;
    private static final double CHARACTER = 6.9;
    private static final int GAP = 10;
    private static final int MOST_DAYS = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter TICK = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    static Drawing of(Timeline timeline, int width) {
        LocalDate first = timeline.today();
        LocalDate last = timeline.today().plusDays(7);
        LocalDate oldest = timeline.today().minusDays(MOST_DAYS / 2);
        for (Happening happening : timeline.happenings()) {
            if (happening.on().isAfter(oldest) && happening.on().isBefore(first)) {
                first = happening.on();
            }
            if (happening.on().isAfter(last)
                    && happening.on().isBefore(timeline.today().plusDays(MOST_DAYS))) {
                last = happening.on();
            }
        }
        first = first.minusDays(1);
        last = last.plusDays(1);
        Scale scale = new Scale(first, width, (width - 2.0 * MARGIN) / (ChronoUnit.DAYS.between(first, last) + 1));
        List<Happening> visible = visible(timeline, first, last);
        int mostRows = width > 600 ? 3 : 4;
        Rows above = new Rows(width, mostRows);
        Rows below = new Rows(width, mostRows);
        List<Placed> placed = new ArrayList<>();
        for (Happening happening : visible) {
            boolean up = switch (happening.sort()) {
                case PAST, PROMISE, TODAY -> true;
                case NEXT, PLANNED, TAIL -> false;
            };
            placed.add(new Placed(happening, up, (up ? above : below).place(scale.middle(happening.on()), happening)));
        }
        int axis = 6 + above.used() * ROW + 10;
        int height = axis + 14 + below.used() * ROW + 28;
        List<Mark> marks = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (Placed one : placed) {
            int x = scale.middle(one.happening().on());
            if (one.happening().sort() != Happening.Sort.TODAY) {
                marks.add(new Mark(
                        x,
                        axis,
                        one.happening().sort().style(),
                        DAY.format(one.happening().on()) + ": "
                                + one.happening().label()));
            }
            if (one.row() >= 0) {
                int y = one.up() ? axis - 26 - one.row() * ROW : axis + 28 + one.row() * ROW;
                labels.add(new Label(
                        Rows.textX(x, one.happening(), width),
                        y,
                        x,
                        "middle",
                        one.happening().sort().style(),
                        one.happening().label(),
                        DAY.format(one.happening().on())));
            }
        }
        int now = scale.middle(timeline.today());
        LocalDate quietUntil = timeline.quietUntil();
        Stretch quiet = quietUntil == null ? null : new Stretch(now, Math.min(scale.start(quietUntil), width - MARGIN));
        return new Drawing(
                width,
                height,
                axis,
                shades(timeline, first, last, scale),
                ticks(first, last, scale),
                marks,
                labels,
                now,
                quiet);
    }

    /** What falls on the days that are drawn, with today among them. */
    private static List<Happening> visible(Timeline timeline, LocalDate first, LocalDate last) {
        List<Happening> visible = new ArrayList<>();
        boolean told = false;
        for (Happening happening : timeline.happenings()) {
            if (!told && !happening.on().isBefore(timeline.today())) {
                visible.add(today(timeline));
                told = true;
            }
            if (!happening.on().isBefore(first) && !happening.on().isAfter(last)) {
                visible.add(happening);
            }
        }
        if (!told) {
            visible.add(today(timeline));
        }
        return visible;
    }

    private static Happening today(Timeline timeline) {
        return new Happening(timeline.today(), Happening.Sort.TODAY, "today", null);
    }

    private static List<Shade> shades(Timeline timeline, LocalDate first, LocalDate last, Scale scale) {
        List<Shade> shades = new ArrayList<>();
        LocalDate begun = null;
        for (LocalDate day = first; !day.isAfter(last.plusDays(1)); day = day.plusDays(1)) {
            boolean free = !day.isAfter(last) && !timeline.calendar().isBusinessDay(day);
            if (free && begun == null) {
                begun = day;
            } else if (!free && begun != null) {
                shades.add(new Shade(scale.start(begun), scale.start(day) - scale.start(begun)));
                begun = null;
            }
        }
        return shades;
    }

    private static List<Tick> ticks(LocalDate first, LocalDate last, Scale scale) {
        List<Tick> ticks = new ArrayList<>();
        int end = Integer.MIN_VALUE;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            int x = scale.middle(day);
            if (day.getDayOfWeek() == DayOfWeek.MONDAY && x - 24 > end && x > 24 && x < scale.width() - 24) {
                ticks.add(new Tick(x, TICK.format(day)));
                end = x + 30;
            }
        }
        return ticks;
    }

    private record Placed(Happening happening, boolean up, int row) {}

    private record Scale(LocalDate first, int width, double day) {

        int start(LocalDate date) {
            return (int) Math.round(MARGIN + ChronoUnit.DAYS.between(first, date) * day);
        }

        int middle(LocalDate date) {
            return (int) Math.round(MARGIN + (ChronoUnit.DAYS.between(first, date) + 0.5) * day);
        }
    }

    /** Rows of labels, filled from the line outwards. */
    private static final class Rows {

        private final int width;
        private final double[] ends;
        private int used;

        Rows(int width, int most) {
            this.width = width;
            this.ends = new double[most + 1];
            Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        }

        int place(int x, Happening happening) {
            double half = half(happening);
            double left = textX(x, happening, width) - half;
            // today always finds room, in a row that nothing else may use
            int rows = happening.sort() == Happening.Sort.TODAY ? ends.length : ends.length - 1;
            for (int row = 0; row < rows; row++) {
                if (ends[row] + GAP <= left) {
                    ends[row] = left + 2 * half;
                    used = Math.max(used, row + 1);
                    return row;
                }
            }
            return -1;
        }

        int used() {
            return used;
        }

        static int textX(int x, Happening happening, int width) {
            double half = half(happening);
            return (int) Math.round(Math.max(half + 2, Math.min(width - half - 2, x)));
        }

        private static double half(Happening happening) {
            return Math.max(happening.label().length(), 10) * CHARACTER / 2;
        }
    }
}
