package afterword.letters.draft.note;

import static afterword.letters.draft.note.Groups.groupEnd;
import static afterword.letters.draft.note.Voice.secondPerson;
import static afterword.letters.draft.note.Voice.voice;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Lexicon.Verb;
import afterword.letters.draft.note.Note.Kind;
import afterword.letters.draft.note.Scribble.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How things are done in a house, noted without its "is", its "there is" or whoever does it. */
final class HouseHabits {

    private static final Pattern ANYBODY =
            Pattern.compile("nobody|everybody|everyone|somebody|everything|nothing|no-one");

    private static final Pattern STANDS =
            Pattern.compile("at|in|on|with|without|for|under|after|before|during|from|of");

    private static final Pattern STATE = Pattern.compile("welcome|home|free|available|ready|allowed");

    private HouseHabits() {}

    static Optional<Reading> read(List<Part> parts) {
        List<String> t = parts.get(0).words();
        if (t.size() < 2) {
            return Optional.empty();
        }
        boolean ofWhat =
                t.get(0).equals("never") && t.contains("one") && !Text.join(t).matches(".*\\bone (?:of|who|that)\\b.*");
        if (ofWhat) {
            return Optional.of(Reading.thing(Text.join(t), Text.join(t), false, 0.3));
        }
        return joined(parts).or(() -> clause(t).map(that -> fact(that, t)));
    }

    private static Optional<String> clause(List<String> t) {
        return ofAnybody(t)
                .or(() -> always(t))
                .or(() -> never(t))
                .or(() -> precedence(t))
                .or(() -> Passives.said(t, Field.STRENGTH))
                .or(() -> counted(t))
                .or(() -> quality(t))
                .or(() -> state(t))
                .or(() -> surelyDone(t))
                .flatMap(Whole::clause);
    }

    static Reading fact(String that, List<String> t) {
        int end = groupEnd(t, 0);
        String head = end > 0
                        && !that.startsWith("you ")
                        && !that.startsWith("there ")
                        && Syntax.isName(Text.join(t.subList(0, end)))
                ? Text.join(t.subList(0, end))
                : "how " + that;
        return new Reading(Kind.FACT, "how " + that, that, head, false, 0.85, null);
    }

    /** "says no to loans, and means it": both. */
    private static Optional<Reading> joined(List<Part> parts) {
        if (parts.size() != 2) {
            return Optional.empty();
        }
        List<String> more = parts.get(1).words();
        if (more.size() < 2 || !more.get(0).equals("and")) {
            return Optional.empty();
        }
        Reading first = Parts.first(parts.get(0), Field.STRENGTH);
        if (first.kind() != Kind.FACT || first.that() == null || first.confidence() < 0.6) {
            return Optional.empty();
        }
        List<String> rest = more.subList(1, more.size());
        boolean did = rest.size() == 1 && rest.get(0).matches("has|have|does|do");
        boolean does = Lexicon.ENGLISH
                .verb(rest.get(0))
                .filter(verb -> verb.is(Form.PRESENT) || verb.is(Form.BASE))
                .isPresent();
        if (!did && !does) {
            return Optional.empty();
        }
        boolean you = first.that().startsWith("you ");
        String second = did
                ? (you ? "have" : rest.get(0)) + " done so"
                : you ? secondPerson(rest, Field.STRENGTH) : voice(rest, Field.STRENGTH, true);
        return Whole.clause(first.that() + " and " + second)
                .map(that -> first.withThat(that).withAbout("how " + that));
    }

    /** "nobody on nights gets shouted at", "everyone on first names". */
    private static Optional<String> ofAnybody(List<String> t) {
        String first = t.get(0).toLowerCase();
        int from = first.equals("no") && t.get(1).equals("one") ? 2 : 1;
        String who = from == 2 ? "nobody" : first;
        if (from == 1 && !ANYBODY.matcher(first).matches() || t.size() < from + 2) {
            return Optional.empty();
        }
        boolean acts = Lexicon.ENGLISH
                .verb(t.get(from))
                .filter(verb -> verb.is(Form.PRESENT) && !verb.is(Form.BASE))
                .filter(verb -> verb.weight() > Lexicon.ENGLISH.nounWeight(t.get(from)))
                .isPresent();
        if (acts) {
            return Optional.of(who + " " + voice(t.subList(from, t.size()), Field.STRENGTH, true));
        }
        if (!Grammar.PREPOSITIONS.contains(t.get(from))) {
            return Optional.empty();
        }
        List<String> rest = t.subList(from, t.size());
        boolean done = rest.stream()
                .skip(2)
                .anyMatch(word -> Grammar.isAuxiliary(word)
                        || Lexicon.ENGLISH
                                .verb(word)
                                .filter(verb -> verb.is(Form.PRESENT) && !verb.is(Form.BASE) || verb.is(Form.PAST))
                                .filter(verb -> verb.weight() > Lexicon.ENGLISH.nounWeight(word))
                                .isPresent());
        return Optional.of(who + (done ? " " : " is ") + voice(rest, Field.STRENGTH, true));
    }

    /** "always a spare driver". */
    private static Optional<String> always(List<String> t) {
        boolean there = t.get(0).matches("always|never|still|usually")
                && t.get(1).matches("an?|somebody|someone|one|time|enough|coffee|two|three");
        return there
                ? Optional.of((t.get(1).matches("two|three") ? "there are " : "there is ") + t.get(0) + " "
                        + voice(t.subList(1, t.size()), Field.STRENGTH, true))
                : Optional.empty();
    }

    /** "never once lost a sample": up to now. */
    private static Optional<String> never(List<String> t) {
        int at = t.get(0).equals("never") ? t.get(1).matches("once|yet") ? 2 : 1 : 0;
        if (at == 0 || at >= t.size() || t.contains("one")) {
            return Optional.empty();
        }
        Optional<Verb> all = Lexicon.ENGLISH.verb(t.get(at));
        if (at == 1
                && t.size() == 2
                && all.filter(found -> found.is(Form.PRESENT)).isPresent()) {
            return Optional.of("you never " + all.get().base());
        }
        Optional<Verb> verb = all.filter(found -> found.is(Form.PAST) && !found.is(Form.BASE));
        return verb.map(found -> {
            List<String> said = new ArrayList<>(t.subList(at, t.size()));
            said.set(0, Lexicon.ENGLISH.participle(found.base()));
            return "you have never " + (at == 2 ? "once " : "") + voice(said, Field.STRENGTH, true);
        });
    }

    /** "people before lock-outs". */
    private static Optional<String> precedence(List<String> t) {
        boolean first = t.size() == 3
                && t.get(1).equals("before")
                && Lexicon.ENGLISH.nounWeight(t.get(0)) >= 0
                && Lexicon.ENGLISH.nounWeight(t.get(2)) >= 0;
        return first
                ? Optional.of(
                        t.get(0) + (Lexicon.ENGLISH.isPlural(t.get(0)) ? " come" : " comes") + " before " + t.get(2))
                : Optional.empty();
    }

    /** "2 people on every night". */
    private static Optional<String> counted(List<String> given) {
        List<String> t = given.get(given.size() - 1).matches("on-(?:call|site|board|duty)")
                ? List.of((Text.join(given.subList(0, given.size() - 1)) + " on "
                                + given.get(given.size() - 1).substring(3))
                        .split(" "))
                : given;
        int end = groupEnd(t, 0);
        boolean there = Grammar.isNumeral(t.get(0))
                && end > 1
                && end < t.size()
                && Lexicon.ENGLISH.isPlural(t.get(end - 1))
                && STANDS.matcher(t.get(end)).matches();
        return there ? Optional.of("there are " + voice(t, Field.STRENGTH, true)) : Optional.empty();
    }

    /** "dogs welcome in the office", "all drivers home by 6". */
    private static Optional<String> state(List<String> t) {
        for (int at = 1; at < Math.min(t.size(), 4); at++) {
            String whom = voice(t.subList(0, at), Field.STRENGTH, true);
            if (STATE.matcher(t.get(at)).matches() && Lexicon.ENGLISH.isPlural(t.get(at - 1)) && Syntax.isName(whom)) {
                return Optional.of(whom + " are " + voice(t.subList(at, t.size()), Field.STRENGTH, true));
            }
        }
        return Optional.empty();
    }

    /** "calm on the radio". */
    private static Optional<String> quality(List<String> t) {
        String first = t.get(0);
        boolean so = (Lexicon.ENGLISH.adjective(first) > Lexicon.ENGLISH.nounWeight(first)
                        || first.matches("calm|good|kind|fair|strict|quick|patient|open|firm"))
                && t.get(1).matches("on|with|about|to|in|at|under|towards");
        return so ? Optional.of("you are " + voice(t, Field.STRENGTH, true)) : Optional.empty();
    }

    /** "tastes with the stewards too": only somebody does so himself, or too. */
    static Optional<String> surelyDone(List<String> t) {
        Optional<Verb> verb =
                Lexicon.ENGLISH.verb(t.get(0)).filter(found -> found.is(Form.PRESENT) && !found.is(Form.BASE));
        boolean sure = verb.isPresent()
                && !Grammar.isAuxiliary(t.get(1))
                && (t.get(t.size() - 1).matches("too|himself|herself")
                        || t.get(1).matches("himself|herself")
                        || t.get(1).equals("on") && t.size() == 3 && t.get(2).matches("[A-Z][a-z]+days")
                        || Grammar.PREPOSITIONS.contains(t.get(1))
                                && t.size() > 3
                                && t.get(2).matches("what|whatever|whoever"));
        return sure ? Optional.of("you " + secondPerson(t, Field.STRENGTH)) : Optional.empty();
    }
}
