package afterword.app.lookingback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import afterword.application.Channel;
import afterword.application.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurveTest {

    /** Worked out by hand: of six, one of six hears on day 3, one of four on day 7, one of two on day 10. */
    @Test
    void whoeverStillWaitsCountsAsWaitingForAsLongAsTheyHave() {
        Curve curve = Curve.of(List.of(answered(3), waiting(5), answered(7), waiting(8), answered(10), waiting(20)));
        assertThat(curve.points())
                .extracting(Curve.Point::day, Curve.Point::atRisk, Curve.Point::answers)
                .containsExactly(tuple(3, 6, 1), tuple(7, 4, 1), tuple(10, 2, 1));
        assertThat(curve.waitingOn(2)).isEqualTo(1);
        assertThat(curve.waitingOn(3)).isCloseTo(5 / 6.0, within(1e-9));
        assertThat(curve.waitingOn(9)).isCloseTo(5 / 6.0 * 3 / 4, within(1e-9));
        assertThat(curve.waitingOn(30)).isCloseTo(5 / 6.0 * 3 / 4 / 2, within(1e-9));
        assertThat(curve.half()).hasValue(10);
        assertThat(curve.waits() - curve.answers()).isEqualTo(3);
    }

    @Test
    void ofAnAnswerAndAWaitThatEndOnOneDayTheWaitWasThereToBeAnswered() {
        Curve curve = Curve.of(List.of(answered(4), waiting(4)));
        assertThat(curve.waitingOn(4)).isEqualTo(0.5);
    }

    @Test
    void whereNobodyAnsweredEverybodyWaits() {
        Curve curve = Curve.of(List.of(waiting(1), waiting(90)));
        assertThat(curve.points()).isEmpty();
        assertThat(curve.waitingOn(90)).isEqualTo(1);
        assertThat(curve.half()).isEmpty();
    }

    private static Waiting answered(int days) {
        return new Waiting(Stage.FIRST, Channel.EMAIL, days, true, false);
    }

    private static Waiting waiting(int days) {
        return new Waiting(Stage.FIRST, Channel.EMAIL, days, false, false);
    }
}
