package afterword.letters.draft;

import afterword.application.Application;
import afterword.letters.draft.note.Field;
import afterword.letters.draft.note.NoteReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the applicant can do, shared out so that each letter of a panel shows something else. */
final class Abilities {

    private final List<Told> left = new ArrayList<>();
    private final boolean none;

    Abilities(Application application, NoteReader reader) {
        if (application.applicant() != null) {
            List<String> strengths = application.applicant().strengths();
            for (int i = 0; i < strengths.size(); i++) {
                String pointer = "/applicant/strengths/" + i;
                reader.read(strengths.get(i), Field.ABILITY)
                        .filter(note -> note.confidence() >= 0.6)
                        .ifPresent(note -> left.add(new Told(note, pointer)));
            }
        }
        none = left.isEmpty();
    }

    boolean isEmpty() {
        return none;
    }

    /** The next that no letter has shown and that does not speak of what {@code concern} says is wanting. */
    @Nullable
    Told peek(@Nullable Told concern) {
        return left.stream()
                .filter(ability -> concern == null || !ability.sharesWordsWith(concern))
                .findFirst()
                .orElse(null);
    }

    /** Takes {@code ability}, or the next one, from those that are left. */
    @Nullable
    Told take(@Nullable Told ability) {
        Told taken = ability == null ? peek(null) : ability;
        left.remove(taken);
        return taken;
    }
}
