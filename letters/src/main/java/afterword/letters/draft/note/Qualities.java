package afterword.letters.draft.note;

import static afterword.letters.draft.note.Voice.voice;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Lexicon.Verb;
import afterword.letters.draft.note.Note.Kind;
import afterword.letters.draft.note.Scribble.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the applicant is or does as a rule: "good with frightened dogs", "willing to relocate", "reads drawings". */
final class Qualities {

    /** What one has of nature, and no experience with. */
    private static final Pattern TRAIT = Pattern.compile(
            "(?:[a-z]+ )?(?:humour|patience|handwriting|nerve|nerves|stamina|punctuality|accuracy|energy|curiosity|tact|discretion|honesty|eyesight|hearing|balance|diplomacy|[a-z]+ness|persistence|diligence|confidence|resilience|independence|competence)");

    private Qualities() {}

    static Optional<Reading> read(List<Part> parts, Field field) {
        if (field != Field.ABILITY && field != Field.OMITTED) {
            return Optional.empty();
        }
        List<String> t = parts.get(0).words();
        String text = Text.join(t);
        if (field == Field.ABILITY && TRAIT.matcher(text).matches()) {
            return Optional.of(new Reading(Kind.THING, "my " + text, null, "my " + text, false, 0.88, null));
        }
        if (t.size() < 2) {
            return Optional.empty();
        }
        return quality(t, field)
                .or(() -> habit(t, field))
                .or(() -> gift(t, field))
                .or(() -> never(t, field))
                .or(() -> none(t, field));
    }

    private static Optional<Reading> quality(List<String> t, Field field) {
        String first = t.get(0);
        boolean plain = Lexicon.ENGLISH.adjective(first) > Math.max(0, Lexicon.ENGLISH.nounWeight(first))
                || first.matches(
                        "calm|trained|certified|fluent|able|willing|happy|used|good|strong|quick|free|available|ready|patient|safe|comfortable");
        if (!plain || !t.get(1).matches("with|at|in|on|under|to|about|for|around|from") || first.endsWith("ed")) {
            return Optional.empty();
        }
        String said = voice(t, field, false);
        return Whole.clause("I am " + said)
                .map(that -> new Reading(Kind.ROLE, "my being " + said, that, that, false, 0.88, null));
    }

    /** "good memory for faces". */
    private static Optional<Reading> gift(List<String> t, Field field) {
        boolean good = t.get(0).matches("good|strong|keen|fine|excellent|steady|sharp|light|quick")
                && t.size() > 3
                && t.contains("for")
                && Lexicon.ENGLISH.nounWeight(t.get(1)) >= 0;
        return good ? Whole.clause("I have a " + voice(t, field, false)).map(OwnDeeds::deed) : Optional.empty();
    }

    /** "no points on my licence". */
    private static Optional<Reading> none(List<String> t, Field field) {
        boolean mine = t.get(0).equals("no") && t.contains("my") && t.size() > 3;
        return mine ? Whole.clause("I have " + voice(t, field, false)).map(OwnDeeds::deed) : Optional.empty();
    }

    /** "never late in six years". */
    private static Optional<Reading> never(List<String> t, Field field) {
        boolean so =
                t.get(0).equals("never") && Lexicon.ENGLISH.adjective(t.get(1)) > Lexicon.ENGLISH.verbWeight(t.get(1));
        return so
                ? Whole.clause("I have never been " + voice(t.subList(1, t.size()), field, false))
                        .map(OwnDeeds::deed)
                : Optional.empty();
    }

    /** "handles irate callers": no noun stands before what is handled. */
    private static Optional<Reading> habit(List<String> t, Field field) {
        String first = t.get(0);
        Optional<Verb> verb = Lexicon.ENGLISH.verb(first);
        boolean does = verb.filter(found -> found.is(Form.PRESENT) && !found.is(Form.BASE))
                        .isPresent()
                && verb.get().weight() > Lexicon.ENGLISH.nounWeight(first)
                && (!t.get(1).matches("for|of|from") || t.size() == 3 && Grammar.isNumeral(t.get(2)));
        if (!does) {
            return Optional.empty();
        }
        List<String> said = new ArrayList<>(t);
        said.set(0, verb.get().base());
        return Whole.clause("I " + voice(said, field, true)).map(OwnDeeds::deed);
    }
}
