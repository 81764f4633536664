package afterword.app.lookingback;

import java.util.List;

/**
 * What came of all applications.
 *
 * @param stages how many came how far, the first the most
 * @param asking what came of asking where things stand
 */
public record History(List<Reached> stages, List<Waiting> waits, List<Asked> asking) {

    /** How many came so far. */
    public record Reached(String what, int count) {}

    /**
     * What came of questions of one number and channel.
     *
     * @param answered of {@code made}, how many had a person's answer within seven days
     */
    public record Asked(int number, String channel, int made, int answered) {}

    public History {
        stages = List.copyOf(stages);
        waits = List.copyOf(waits);
        asking = List.copyOf(asking);
    }
}
