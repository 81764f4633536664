package afterword.letters.language;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Leaves out a tenth of the numbers while learning, so that none is relied on; the others make up for it. */
final class Dropping {

    private static final double SHARE = 0.1;
    private static final float MORE = (float) (1 / (1 - SHARE));

    private final @Nullable SplittableRandom chance;

    private Dropping(@Nullable SplittableRandom chance) {
        this.chance = chance;
    }

    static Dropping none() {
        return new Dropping(null);
    }

    static Dropping seeded(long seed) {
        return new Dropping(new SplittableRandom(seed));
    }

    /** What each of {@code length} numbers is to be multiplied by. */
    float[] factors(int length) {
        float[] factors = new float[length];
        for (int i = 0; i < length; i++) {
            factors[i] = chance == null ? 1 : chance.nextDouble() < SHARE ? 0 : MORE;
        }
        return factors;
    }

    static float[] times(float[] numbers, float[] factors) {
        float[] product = new float[numbers.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = numbers[i] * factors[i];
        }
        return product;
    }
}
