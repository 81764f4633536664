package afterword.mail.hear;

import afterword.mail.hear.MachineWords.WordSet;
import java.util.List;

/**
 * The sentence in which a mail that no person wrote says so itself, for whoever reads the proposal: until when somebody is away,
 * what was received, what did not arrive. Some say nothing of the kind.
 */
final class OwnWords {

    private static final List<WordSet> REPLIES = sets("away", "returning", "receipt", "status", "machine", "stand-in");
    private static final List<WordSet> BOUNCES = sets("undelivered");
    private static final List<WordSet> MASS = sets("subscribed", "promotion");
    private static final List<WordSet> CALENDARS = sets("calendar-words");

    private OwnWords() {}

    static List<Evidence> of(HeardKind kind, Body body) {
        List<WordSet> sets = switch (kind) {
            case AUTO_REPLY -> REPLIES;
            case BOUNCE -> BOUNCES;
            case BULK -> MASS;
            case CALENDAR -> CALENDARS;
            case REPLY, UNRELATED -> List.of();
        };
        for (WordSet set : sets) {
            for (Sentence sentence : body.sentences()) {
                if (set.isIn(sentence.plain())) {
                    return List.of(sentence.asEvidence());
                }
            }
        }
        return List.of();
    }

    private static List<WordSet> sets(String... ids) {
        return List.of(ids).stream().map(MachineWords::of).toList();
    }
}
