package afterword.mail.hear;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a sentence sounds like and is not, because of what a pattern finds in it: to be commended to another house, or what one
 * would have done, is no offer but goes with a no; and who has put off all else has not put off the post.
 */
final class SoundsLike {

    private static final List<String> KIND_WORDS = List.of("elsewhere", "would-have");

    private static final String BUSY = "busy-elsewhere";

    /** So much of what sounds like a yes in kind words speaks for a no. */
    private static final double FOR_A_NO = 0.5;

    private SoundsLike() {}

    /** What a sentence is like, without what it only sounds like. */
    static Map<Meaning, Double> without(Map<Meaning, Double> like, List<SpeechAct> said) {
        boolean kind =
                has(said, KIND_WORDS) && said.stream().noneMatch(act -> act.strong() && act.meaning() == Meaning.OFFER);
        boolean busy = has(said, List.of(BUSY));
        if (!kind && !busy) {
            return like;
        }
        Map<Meaning, Double> plain = new EnumMap<>(like);
        if (kind) {
            move(plain, Meaning.OFFER, FOR_A_NO, Meaning.DECLINE);
            move(plain, Meaning.NEXT_ROUND, FOR_A_NO, Meaning.DECLINE);
        }
        if (busy) {
            move(plain, Meaning.HOLD, 1, Meaning.ACKNOWLEDGEMENT);
        }
        return plain;
    }

    private static void move(Map<Meaning, Double> like, Meaning from, double part, Meaning to) {
        like.merge(to, part * like.getOrDefault(from, 0.0), Double::sum);
        like.put(from, 0.0);
    }

    private static boolean has(List<SpeechAct> said, List<String> ids) {
        return said.stream().anyMatch(act -> ids.contains(act.id()));
    }
}
