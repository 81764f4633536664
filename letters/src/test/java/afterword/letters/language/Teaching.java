package afterword.letters.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Teaches the upper layers what sentences say: Adam with weights that decay, small steps for what the model knew
 * already and larger ones for what it did not. The same sentences give the same numbers on any machine, whatever its
 * number of processors.
 */
public final class Teaching {

    /** How often every sentence is read. */
    private static final int ROUNDS = 4;

    private static final int BATCH = 32;

    /** The parts of a batch, each read by a thread of its own; it is part of the result. */
    private static final int PARTS = 2;

    private static final double STEP = 2e-4;
    private static final double STEP_OF_HEAD = 4e-3;
    private static final double DECAY = 0.01;
    private static final double WARMING = 0.08;
    private static final double STEEPEST = 1;
    private static final double MEMORY = 0.9;
    private static final double LONG_MEMORY = 0.999;
    private static final double NEXT_TO_NOTHING = 1e-8;
    private static final long SEED = 20261122;

    /** How many batches are filled from sentences of like length. */
    private static final int LIKE = 50;

    private record Memory(float[] slope, float[] square) {}

    private final List<Lesson> lessons;
    private final UpperLayers taught;
    private final List<UpperLayers> readers;
    private final Map<float[], Memory> memories = new IdentityHashMap<>();
    private final Consumer<String> progress;
    private int step;

    /**
     * A sentence and what it is.
     *
     * @param states of its tokens, below the layers that are taught
     * @param truths 1 or 0 for each label
     * @param known 1, or 0 where nobody has said whether it has the label
     * @param meant for each meaning of an answer 0, or at the right one how much the sentence counts
     */
    public record Lesson(float[] states, float[] truths, float[] known, float[] meant) {}

    private Teaching(List<Lesson> lessons, Consumer<String> progress) {
        this.lessons = lessons;
        this.progress = progress;
        taught = UpperLayers.untaught(
                lessons.get(0).truths().length, lessons.get(0).meant().length, SEED);
        readers = IntStream.range(0, PARTS).mapToObj(part -> taught.twin()).toList();
    }

    /** The layers, taught by all lessons. */
    public static UpperLayers of(List<Lesson> lessons, Consumer<String> progress) {
        Teaching teaching = new Teaching(lessons, progress);
        Random chance = new Random(SEED);
        for (int round = 1; round <= ROUNDS; round++) {
            teaching.round(round, chance);
        }
        return teaching.taught;
    }

    private void round(int round, Random chance) {
        List<List<Lesson>> batches = batches(chance);
        double loss = 0;
        for (int i = 0; i < batches.size(); i++) {
            loss += learn(batches.get(i), ROUNDS * batches.size());
            if ((i + 1) % LIKE == 0 || i + 1 == batches.size()) {
                progress.accept("round " + round + ", batch " + (i + 1) + " of " + batches.size() + ": loss "
                        + Math.round(1000 * loss / (i + 1)) / 1000.0);
            }
        }
    }

    private List<List<Lesson>> batches(Random chance) {
        List<Lesson> mixed = new ArrayList<>(lessons);
        Collections.shuffle(mixed, chance);
        List<List<Lesson>> batches = new ArrayList<>();
        for (int from = 0; from < mixed.size(); from += LIKE * BATCH) {
            List<Lesson> like = mixed.subList(from, Math.min(mixed.size(), from + LIKE * BATCH)).stream()
                    .sorted(Comparator.comparingInt(lesson -> lesson.states().length))
                    .toList();
            for (int at = 0; at < like.size(); at += BATCH) {
                batches.add(like.subList(at, Math.min(like.size(), at + BATCH)));
            }
        }
        Collections.shuffle(batches, chance);
        return batches;
    }

    private double learn(List<Lesson> batch, int steps) {
        long seed = SEED + step * (long) PARTS;
        double loss = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> read(batch, part, seed))
                .mapToDouble(Double::doubleValue)
                .sum();
        sumSlopes();
        step++;
        double warm = WARMING * steps;
        double pace = Math.min(step / warm, Math.max(0, (steps - step) / (steps - warm)));
        double steep = Math.sqrt(
                taught.blocks().parallelStream().mapToDouble(block -> square(block.slopes())).boxed().toList().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum());
        float gentler = (float) Math.min(1, STEEPEST / (steep + 1e-6));
        taught.blocks()
                .forEach(block -> memories.computeIfAbsent(
                        block.values(), values -> new Memory(new float[values.length], new float[values.length])));
        taught.ofTheModel().parallelStream().forEach(block -> move(block, pace * STEP, gentler));
        taught.ofTheHead().forEach(block -> move(block, pace * STEP_OF_HEAD, gentler));
        return loss;
    }

    private double read(List<Lesson> batch, int part, long seed) {
        List<Lesson> mine = IntStream.range(0, batch.size())
                .filter(i -> i % PARTS == part)
                .mapToObj(batch::get)
                .toList();
        if (mine.isEmpty()) {
            return 0;
        }
        List<float[]> states = mine.stream().map(Lesson::states).toList();
        return readers.get(part)
                .learn(
                        states,
                        rows(mine, Lesson::truths),
                        rows(mine, Lesson::known),
                        rows(mine, Lesson::meant),
                        1f / batch.size(),
                        Dropping.seeded(seed + part));
    }

    private static float[] rows(List<Lesson> lessons, Function<Lesson, float[]> row) {
        int length = row.apply(lessons.get(0)).length;
        float[] rows = new float[lessons.size() * length];
        for (int i = 0; i < lessons.size(); i++) {
            System.arraycopy(row.apply(lessons.get(i)), 0, rows, i * length, length);
        }
        return rows;
    }

    /** Brings the slopes of all readers together, and clears theirs. */
    private void sumSlopes() {
        List<Block> all = taught.blocks();
        List<List<Block>> parts = readers.stream().map(UpperLayers::blocks).toList();
        IntStream.range(0, all.size()).parallel().forEach(i -> {
            float[] sum = all.get(i).slopes();
            Arrays.fill(sum, 0);
            for (List<Block> part : parts) {
                float[] slopes = part.get(i).slopes();
                for (int k = 0; k < sum.length; k++) {
                    sum[k] += slopes[k];
                }
                Arrays.fill(slopes, 0);
            }
        });
    }

    private static double square(float[] numbers) {
        double sum = 0;
        for (float number : numbers) {
            sum += number * (double) number;
        }
        return sum;
    }

    private void move(Block block, double pace, float gentler) {
        Memory memory = memories.get(block.values());
        double fading = 1 - Math.pow(MEMORY, step);
        double longFading = 1 - Math.pow(LONG_MEMORY, step);
        float[] values = block.values();
        for (int i = 0; i < values.length; i++) {
            float slope = gentler * block.slopes()[i];
            memory.slope()[i] = (float) (MEMORY * memory.slope()[i] + (1 - MEMORY) * slope);
            memory.square()[i] = (float) (LONG_MEMORY * memory.square()[i] + (1 - LONG_MEMORY) * slope * slope);
            double spread = Math.sqrt(memory.square()[i] / longFading) + NEXT_TO_NOTHING;
            values[i] -= (float) (pace * (memory.slope()[i] / fading / spread + DECAY * values[i]));
        }
    }
}
