package afterword.letters.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UpperLayersTest {

    private static final String REPROACH = "You told me Friday, and it is Wednesday.";
    private static final String THANKS = "Thank you for the tour of the kitchen and for the coffee.";
    private static final UpperLayers.Below BELOW = UpperLayers.below();

    private final UpperLayers layers = UpperLayers.untaught(2, 3, 1);

    @Test
    void thePieceBehindTheModelHearsWhatTheLayersHear() {
        SpeechModel model = SpeechModel.extendedBy(layers.piece());
        List<float[]> states = Stream.of(REPROACH, THANKS).map(BELOW::states).toList();

        float[] odds = layers.read(states);

        assertArrayEquals(new float[] {odds[0], odds[1]}, model.hear(REPROACH).stances(), 0.05f);
        assertArrayEquals(new float[] {odds[2], odds[3]}, model.hear(THANKS).stances(), 0.05f);
        assertArrayEquals(layers.meanings(List.of(BELOW.states(THANKS))), model.output(THANKS, "meanings"), 0.05f);
    }

    @Test
    void theVectorIsThatOfThePlainModel() {
        SpeechModel model = SpeechModel.extendedBy(layers.piece());

        assertArrayEquals(
                SpeechModel.open().hear(REPROACH).vector(), model.hear(REPROACH).vector(), 1e-5f);
    }

    @Test
    void theLossChangesAsTheSlopesOfEveryBlockSay() {
        List<float[]> states = Stream.of(REPROACH, THANKS).map(BELOW::states).toList();
        float[] truths = {1, 0, 0, 1};
        float[] known = {1, 1, 0, 1};
        float[] meant = {0, 0, 0, 0, 1.5f, 0};
        layers.learn(states, truths, known, meant, 0.5f, Dropping.none());
        for (Block block : layers.blocks()) {
            double steep = 0;
            for (float slope : block.slopes()) {
                steep += slope * (double) slope;
            }
            float step = (float) (2e-3 / Math.max(Math.sqrt(steep), 1e-2));
            float[] before = block.values().clone();
            double[] losses = new double[2];
            for (int side = 0; side < 2; side++) {
                for (int i = 0; i < before.length; i++) {
                    block.values()[i] = before[i] + (side == 0 ? step : -step) * block.slopes()[i];
                }
                losses[side] = layers.twin().learn(states, truths, known, meant, 0.5f, Dropping.none());
            }
            System.arraycopy(before, 0, block.values(), 0, before.length);
            assertEquals(steep * 2 * step, losses[0] - losses[1], 0.01 * steep * 2 * step + 2e-6);
        }
    }
}
