package afterword.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.businessdays.BusinessCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
    private static final String[] WORDS = {"check-in", "answer", "3 thank-yous", "second interview", "a no", "close"};

    @ParameterizedTest
    @ValueSource(ints = {360, 720, 1000})
    void noTwoLabelsLieOnEachOtherAndTodayIsAlwaysAmongThem(int width) {
        for (long seed = 0; seed < 200; seed++) {
            Drawing drawing = crowded(seed).drawn(width);
            List<Drawing.Label> labels = drawing.labels();
            for (int i = 0; i < labels.size(); i++) {
                for (int j = i + 1; j < labels.size(); j++) {
                    Drawing.Label one = labels.get(i);
                    Drawing.Label other = labels.get(j);
                    if (one.y() == other.y()) {
                        assertThat(Math.abs(one.x() - other.x()))
                                .as("seed %d: %s, %s", seed, one, other)
                                .isGreaterThanOrEqualTo(half(one) + half(other));
                    }
                }
            }
            assertThat(labels)
                    .as("seed %d", seed)
                    .extracting(Drawing.Label::text)
                    .containsOnlyOnce("today");
            assertThat(labels).as("seed %d", seed).allSatisfy(label -> {
                assertThat(label.x() - half(label)).isGreaterThanOrEqualTo(0);
                assertThat(label.x() + half(label)).isLessThanOrEqualTo(width);
                assertThat(label.y()).isBetween(10, drawing.height() - 20);
            });
        }
    }

    @Test
    void todayIsALineAndNoMark() {
        Drawing drawing = new Timeline(List.of(), TODAY, null, BusinessCalendar.WEEKDAYS).drawn(720);
        assertThat(drawing.marks()).isEmpty();
        assertThat(drawing.labels()).singleElement().satisfies(label -> {
            assertThat(label.date()).isEqualTo("Thu 10 Sep");
            assertThat(label.from()).isEqualTo(drawing.now());
        });
    }

    @Test
    void whatLiesOnTodayStandsBesideIt() {
        Happening thanked = new Happening(TODAY, Happening.Sort.PAST, "thank-you", null);
        Happening next = new Happening(TODAY, Happening.Sort.NEXT, "check-in", null);
        Drawing drawing =
                new Timeline(List.of(thanked, next), TODAY, TODAY.plusDays(9), BusinessCalendar.WEEKDAYS).drawn(720);
        assertThat(drawing.labels())
                .extracting(Drawing.Label::text)
                .containsExactlyInAnyOrder("today", "thank-you", "check-in");
        assertThat(drawing.marks()).hasSize(2);
        assertThat(drawing.quiet()).isNotNull();
    }

    private static int half(Drawing.Label label) {
        return Math.max(label.text().length(), 8) * 3;
    }

    private static Timeline crowded(long seed) {
        Random random = new Random(seed);
        List<Happening> happenings = new ArrayList<>();
        int many = random.nextInt(60);
        for (int i = 0; i < many; i++) {
            int days = random.nextInt(120) - 70;
            Happening.Sort[] sorts = days <= 0
                    ? new Happening.Sort[] {Happening.Sort.PAST}
                    : new Happening.Sort[] {Happening.Sort.PLANNED, Happening.Sort.TAIL, Happening.Sort.PROMISE};
            happenings.add(new Happening(
                    TODAY.plusDays(days),
                    sorts[random.nextInt(sorts.length)],
                    WORDS[random.nextInt(WORDS.length)],
                    null));
        }
        happenings.sort(Comparator.comparing(Happening::on).thenComparing(Happening::sort));
        return new Timeline(happenings, TODAY, null, BusinessCalendar.WEEKDAYS);
    }
}
