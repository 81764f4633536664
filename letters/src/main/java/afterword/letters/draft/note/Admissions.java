package afterword.letters.draft.note;

import static afterword.letters.draft.note.Lacks.lacking;
import static afterword.letters.draft.note.Voice.voice;

import afterword.letters.draft.note.Note.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what the applicant has to grant although nothing is said to be wanting: "bit light on estimating", "2 exams left". */
final class Admissions {

    private Admissions() {}

    private static final Set<String> SHORTCOMINGS =
            Set.of("light", "thin", "weak", "rusty", "new", "slow", "green", "shaky", "inexperienced", "nervous");

    /** What the applicant has to grant: "bit light on estimating", "2 exams left", "you have not managed above …". */
    static Optional<Reading> admitted(List<String> t) {
        List<String> words = t;
        String degree = "";
        if (words.size() > 2 && words.get(0).equals("a") && words.get(1).matches("bit|little")) {
            degree = "a " + words.get(1) + " ";
            words = words.subList(2, words.size());
        } else if (words.size() > 1 && words.get(0).matches("bit|slightly|rather|quite|somewhat")) {
            degree = words.get(0).equals("bit") ? "a bit " : words.get(0) + " ";
            words = words.subList(1, words.size());
        }
        while (words.size() > 2 && words.get(words.size() - 1).matches("maybe|perhaps|possibly|probably")) {
            words = words.subList(0, words.size() - 1);
        }
        boolean doubted = !degree.isEmpty()
                && !SHORTCOMINGS.contains(words.get(0))
                && Lexicon.ENGLISH.adjective(words.get(0)) >= 0
                && (words.size() == 1
                        || Grammar.PREPOSITIONS.contains(words.get(1))
                        || words.get(1).equals("to"));
        if (doubted) {
            return Optional.of(Reading.doubt("whether I am " + degree + voice(words, Field.CONCERN, false)));
        }
        boolean short_ = words.size() > 2
                && SHORTCOMINGS.contains(words.get(0))
                && words.get(1).matches("on|to|in|at|with|about");
        if (short_) {
            return Optional.of(lacking("I am " + degree + voice(words, Field.CONCERN, false)));
        }
        if (words.size() > 2
                && Grammar.isNumeral(words.get(0))
                && words.get(words.size() - 1).matches("left|missing|outstanding")) {
            return Optional.of(lacking("I have " + voice(t, Field.CONCERN, false)));
        }
        String last = words.get(words.size() - 1);
        if (words.size() > 2 && words.get(words.size() - 2).matches("is|are")) {
            words = new ArrayList<>(words);
            words.remove(words.size() - 2);
        }
        if (words.size() > 1 && last.matches("so-so|shaky|rusty|weak|thin|basic|poor|patchy|limited|average")) {
            String mine = voice(words.subList(0, words.size() - 1), Field.CONCERN, false);
            boolean plural = Lexicon.ENGLISH.isPlural(words.get(words.size() - 2));
            String that = (mine.startsWith("my ") ? mine : "my " + mine)
                    + (plural ? " are " : " is ")
                    + (last.equals("so-so") ? "only fair" : last);
            return Optional.of(
                    new Reading(Kind.LACK, that.replaceFirst(" (is|are) ", " being "), that, that, false, 0.85, null));
        }
        String first = words.get(0).toLowerCase(Locale.ROOT);
        if (first.equals("you") && words.size() > 2) {
            List<String> own = new ArrayList<>(words);
            own.set(0, "I");
            own.replaceAll(word -> word.equals("your") ? "my" : word);
            return Optional.of(Parts.pronounClause(own, Field.CONCERN));
        }
        boolean done = words.size() > 2
                && first.matches(
                        "hesitated|stumbled|froze|rambled|forgot|blanked|struggled|fumbled|missed|mumbled|overran|failed"
                                + "|got|lost|mixed|rushed|guessed|dodged|waffled|talked|answered");
        if (words.size() > 1 && words.get(1).equals("with") && words.contains("me")) {
            return Optional.of(Reading.thing(Text.join(t), Text.join(t), false, 0.3));
        }
        return done ? Optional.of(lacking("I " + voice(words, Field.CONCERN, false))) : Optional.empty();
    }
}
