package afterword.letters.draft.note;

import static afterword.letters.draft.note.Voice.voice;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Note.Kind;
import afterword.letters.draft.note.Scribble.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is noted as the applicant's own, "my thesis on peat": its name as it stands, where nothing happens in it. */
final class OwnThings {

    private OwnThings() {}

    static Optional<Reading> read(List<Part> parts, Field field) {
        List<String> noted = parts.get(0).words();
        if (field == Field.LIKED
                && noted.get(0).equals("how")
                && noted.size() > 3
                && noted.get(2).equals("I")) {
            String how = voice(noted, field, true);
            return Optional.of(Reading.thing(how, how, false, 0.88))
                    .filter(read -> Syntax.isName(how) || Whole.isPlain(how));
        }
        if (parts.size() == 2
                && parts.get(1).before() == ':'
                && noted.size() == 2
                && noted.get(0).equals("my")) {
            return labelled(noted.get(1), parts.get(1).words(), field);
        }
        if (field == Field.OMITTED && noted.get(0).equals("the") && noted.size() > 3 && !happens(noted)) {
            return named(noted, field);
        }
        List<String> t = isDrawn(noted, field) ? owned(noted) : noted;
        if (!t.get(0).matches("my|the")
                || t == noted && !t.get(0).equals("my")
                || t.size() < 2
                || field == Field.CORRECTION
                || field == Field.NEWS
                || happens(t)) {
            return Optional.empty();
        }
        return named(t, field);
    }

    /** "my idea: a workshop in a suitcase", "my rule: no phones on the ramp". */
    private static Optional<Reading> labelled(String label, List<String> what, Field field) {
        String text = voice(what, field, true);
        if (label.matches("rule|motto|line|advice|principle|tip|mantra|saying|answer|words")) {
            return Optional.of(Reading.thing("my " + label + " \"" + text + '"', "my " + label, false, 0.88));
        }
        if (!label.matches("idea|plan|suggestion|proposal|offer|picture|dream|thought")) {
            return Optional.empty();
        }
        return Stream.of(text, Groups.article("a " + text))
                .filter(Syntax::isName)
                .findFirst()
                .map(name -> "my " + label + " of " + name)
                .map(name -> Reading.thing(name, "my " + label, false, 0.88));
    }

    private static Optional<Reading> named(List<String> t, Field field) {
        String name = voice(t, field, true);
        int end = Groups.groupEnd(t, 0);
        String head = end > 1 && end < t.size() ? voice(t.subList(0, end), field, true) : name;
        return Syntax.isName(name) || Whole.isPlain(name)
                ? Optional.of(new Reading(
                        Kind.THING, name, null, head, end > 1 && Lexicon.ENGLISH.isPlural(t.get(end - 1)), 0.88, null))
                : Optional.empty();
    }

    /** "drawing of every knot I tie": a thing, not what somebody does. */
    private static boolean isDrawn(List<String> t, Field field) {
        return field == Field.LIKED
                && t.size() > 2
                && t.get(0).endsWith("ing")
                && t.get(1).equals("of")
                && Lexicon.ENGLISH.noun(t.get(0)) >= 1;
    }

    private static List<String> owned(List<String> t) {
        List<String> own = new ArrayList<>(t);
        own.add(0, t.contains("I") ? "the" : "my");
        return own;
    }

    private static boolean happens(List<String> t) {
        return t.stream()
                .skip(2)
                .takeWhile(word -> !word.matches("I|that|which|who|when|where|how|what"))
                .anyMatch(word -> Grammar.isAuxiliary(word)
                        || Lexicon.ENGLISH
                                .verb(word)
                                .filter(verb -> verb.is(Form.PAST) || verb.is(Form.PRESENT) && !verb.is(Form.BASE))
                                .filter(verb -> verb.weight() > Lexicon.ENGLISH.nounWeight(word)
                                        && verb.weight() >= Lexicon.ENGLISH.adjective(word))
                                .isPresent());
    }
}
