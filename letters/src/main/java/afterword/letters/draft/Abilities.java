package afterword.letters.draft;

import afterword.application.Application;
import afterword.application.Correction;
import afterword.letters.draft.note.Field;
import afterword.letters.draft.note.NoteReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the applicant can do, shared out so that each letter of a panel shows something else. */
final class Abilities {

    private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,]*");

    private static final Pattern PAPER =
            Pattern.compile("^I (?:hold|have my|have experience|know|am (?:\\w+ )?certified)\\b|^my ");

    private static final Pattern SPAN =
            Pattern.compile("\\b(?:years|months|seasons|winters|summers|harvests|terms)\\b");

    private final List<Told> left = new ArrayList<>();
    private final List<Told> all;
    private final boolean none;

    Abilities(Application application, NoteReader reader) {
        if (application.applicant() != null) {
            List<String> strengths = application.applicant().strengths();
            for (int i = 0; i < strengths.size(); i++) {
                String pointer = "/applicant/strengths/" + i;
                if (isPutRight(strengths.get(i), application)) {
                    continue;
                }
                Claims.read(strengths.get(i), Field.ABILITY, reader)
                        .ifPresent(note -> left.add(new Told(note, pointer)));
            }
        }
        all = List.copyOf(left);
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

    /** The next that no letter has shown: rather years or something done than a paper, which everybody in the trade has. */
    @Nullable
    Told peek() {
        return left.stream().filter(Abilities::saysSomething).findFirst().orElse(left.isEmpty() ? null : left.get(0));
    }

    /** One that another letter has shown already: better than to say nothing of oneself. */
    @Nullable
    Told again() {
        return all.stream().filter(Abilities::saysSomething).findFirst().orElse(all.isEmpty() ? null : all.get(0));
    }

    private static boolean saysSomething(Told ability) {
        String that = "" + ability.note().that();
        return isSpan(ability) || !PAPER.matcher(that).find();
    }

    /** Whether it is years, seasons or the like of doing something. */
    static boolean isSpan(Told ability) {
        return SPAN.matcher("" + ability.note().that()).find();
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
