package afterword.letters.draft.note;

import static afterword.letters.draft.note.Voice.voice;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Scribble.Part;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the applicant said: a sentence, a rule without its verb ("handover face to face"), or a word of advice. */
final class Sayings {

    private static final Pattern SAID =
            Pattern.compile("said|saying|told (?:him|her|them|us)|telling (?:him|her|them|us)");

    /** How something should be done, noted without its verb. */
    private static final Pattern MANNER = Pattern.compile(
            "face to face|in (?:person|writing|pairs|the open)|by (?:hand|name|phone|e-?mail|post)|on paper|out loud|every (?:day|week|month|morning|shift|hour)"
                    + "|daily|weekly|monthly|first|last|(?:before|after|over|on|in|at|by|with|under) .+");

    /** What somebody says of the one before them: the reader's words, not the applicant's. */
    private static final Pattern THEIRS = Pattern.compile(
            "(?i)^\"(?:you(?:'ve|'re|\\h+(?:have|are|were|did|know|knew|look|seem|sound|would|could))\\b|well\\h+done|that's\\h+(?:it|right|good|how)|good\\h|i\\h+(?:like|see|wish)\\b|we\\h+(?:could|need))");

    private Sayings() {}

    static Optional<Reading> read(List<Part> parts, Field field) {
        List<String> t = parts.get(0).words();
        if (field == Field.LIKED && t.size() == 1 && THEIRS.matcher(t.get(0)).find()) {
            return Optional.of(Reading.thing(t.get(0), t.get(0), false, 0.3));
        }
        if (t.size() < 3 || field != Field.LIKED) {
            return Optional.empty();
        }
        int from = SAID.matcher(t.get(0)).matches()
                ? 1
                : SAID.matcher(t.get(0) + " " + t.get(1)).matches() ? 2 : 0;
        if (from == 0
                || t.get(from).startsWith("\"")
                || t.get(from).matches("yes|no|sorry|nothing|so|hello|thank|thanks|to")) {
            return Optional.empty();
        }
        if (t.get(from).equals("that")) {
            from++;
        }
        List<String> said = t.subList(from, t.size());
        return precedence(said)
                .or(() -> clause(said))
                .or(() -> advice(said))
                .or(() -> rule(said))
                .map(what -> OwnDeeds.deed("I said " + what))
                .or(() -> Optional.of(Reading.thing(Text.join(t), Text.join(t), false, 0.3)));
    }

    private static Optional<String> clause(List<String> said) {
        String text = voice(said, Field.LIKED, true);
        return hasVerb(said) ? Whole.clause(text).map(whole -> "that " + whole) : Optional.empty();
    }

    /** "stairs before paint". */
    private static Optional<String> precedence(List<String> said) {
        boolean three = said.size() == 3
                && said.get(1).matches("before|over|after")
                && Lexicon.ENGLISH.nounWeight(said.get(0)) >= 0
                && Lexicon.ENGLISH.nounWeight(said.get(2)) >= 0;
        return three ? rule(said.subList(0, 1), "come " + said.get(1) + " " + said.get(2)) : Optional.empty();
    }

    private static boolean hasVerb(List<String> said) {
        return IntStream.range(1, said.size())
                .filter(at -> !said.get(at - 1).matches("the|an?|my|your|our|their|his|her|on|in|at|to|by"))
                .mapToObj(said::get)
                .anyMatch(word -> Grammar.isAuxiliary(word)
                        || Grammar.MODALS.contains(word)
                        || Lexicon.ENGLISH
                                .verb(word)
                                .filter(verb -> verb.is(Form.PAST) || verb.is(Form.PRESENT) || verb.is(Form.BASE))
                                .filter(verb -> verb.weight() > Lexicon.ENGLISH.nounWeight(word))
                                .isPresent());
    }

    /** "ring first, then write": in quotation marks. */
    private static Optional<String> advice(List<String> said) {
        String first = said.get(0);
        boolean imperative = Lexicon.ENGLISH
                        .verb(first)
                        .filter(verb -> verb.is(Form.BASE) && verb.weight() >= Lexicon.ENGLISH.nounWeight(first))
                        .isPresent()
                || first.matches("do|never|always");
        return imperative && said.size() <= 10 ? Optional.of('"' + Text.join(said) + '"') : Optional.empty();
    }

    private static Optional<String> rule(List<String> said) {
        for (int at = 1; at < said.size(); at++) {
            String how = Text.join(said.subList(at, said.size()));
            if (MANNER.matcher(how).matches()) {
                String verb = how.matches("first|last|before .+|over .+") ? "come " : "be ";
                return rule(said.subList(0, at), verb + how);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> rule(List<String> what, String how) {
        String name = voice(what, Field.LIKED, true);
        return Stream.of(name, "the " + name)
                .filter(Syntax::isName)
                .findFirst()
                .map(said -> "that " + said + " should " + how);
    }
}
