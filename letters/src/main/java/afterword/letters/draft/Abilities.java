package afterword.letters.draft;

import afterword.application.Application;
import afterword.application.Correction;
import afterword.letters.draft.note.Field;
import afterword.letters.draft.note.Note;
import afterword.letters.draft.note.NoteReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the applicant can do, shared out so that each letter of a panel shows something else. */
final class Abilities {

    private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,]*");

    /** A paper by its initials: "CPA", "CIPS level 5". */
    private static final Pattern BARE = Pattern.compile("^[A-Z]{2,}\\b");

    private static final Pattern SPAN =
            Pattern.compile("\\b(?:years|months|seasons|winters|summers|harvests|terms) (?:of|on|in|as|at|with)\\b");

    private final List<Told> left = new ArrayList<>();
    private final boolean none;

    Abilities(Application application, NoteReader reader) {
        if (application.applicant() != null) {
            List<String> strengths = application.applicant().strengths();
            for (int i = 0; i < strengths.size(); i++) {
                String pointer = "/applicant/strengths/" + i;
                if (isPutRight(strengths.get(i), application)) {
                    continue;
                }
                reader.read(strengths.get(i), Field.ABILITY)
                        .filter(note -> note.confidence() >= 0.6)
                        .ifPresent(note -> left.add(new Told(note, pointer)));
            }
        }
        none = left.isEmpty();
    }

    /** Whether it says again what was said wrongly in an interview. */
    private static boolean isPutRight(String strength, Application application) {
        return application.interviews().stream()
                .flatMap(interview -> interview.debrief().corrections().stream())
                .map(Correction::said)
                .anyMatch(said -> FIGURE.matcher(said)
                                .results()
                                .anyMatch(figure -> strength.matches(".*\\b\\Q" + figure.group() + "\\E.*"))
                        && Likeness.shared(said, strength) > 0);
    }

    boolean isEmpty() {
        return none;
    }

    /** The next that no letter has shown and that is more than a paper everybody in the trade has. */
    @Nullable
    Told peek() {
        return left.stream().filter(Abilities::saysSomething).findFirst().orElse(null);
    }

    private static boolean saysSomething(Told ability) {
        Note note = ability.note();
        boolean paper = BARE.matcher(note.source()).find()
                || note.about().startsWith("my ") && note.source().split(" ").length < 4;
        return isSpan(ability)
                || note.kind() == Note.Kind.DEED && note.that() != null
                || !paper && note.source().split(" ").length > 2;
    }

    /** Whether it is years, seasons or the like of doing something. */
    static boolean isSpan(Told ability) {
        return SPAN.matcher(ability.note().about()).find();
    }

    /** The one that can be set beside {@code concern}: the nearest to it that does not speak of the very same thing. */
    @Nullable
    Told beside(Told concern) {
        return Bearing.nearest(
                        concern,
                        left.stream()
                                .filter(ability -> !ability.sharesWordsWith(concern))
                                .filter(ability -> isWorthSetting(ability, concern))
                                .toList())
                .orElse(null);
    }

    /** A single word, such as a language, meets a doubt only where it bears on it. */
    private static boolean isWorthSetting(Told ability, Told concern) {
        boolean bare = ability.note().source().split(" ").length < 3
                || ability.note().that() != null && ability.note().that().startsWith("I speak ");
        if (!bare && !isSpan(ability)) {
            return Bearing.nearness(concern, ability) >= Bearing.NEAR;
        }
        return bare ? Bearing.isPlain(concern, ability) : Bearing.nearness(concern, ability) >= Bearing.FAINT;
    }

    /** Takes the next one from those that are left. */
    @Nullable
    Told take() {
        Told taken = peek();
        take(taken);
        return taken;
    }

    /** Takes {@code ability} from those that are left. */
    void take(@Nullable Told ability) {
        left.remove(ability);
    }
}
