package afterword.letters.draft.note;

import static afterword.letters.draft.note.Voice.voice;

import afterword.letters.draft.note.Lexicon.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is done to somebody or something, noted without its "is": "sellers paid the same evening". */
final class Passives {

    /** Those who do so, not those to whom it is done. */
    private static final Set<String> OF_THEIR_OWN = Set.of(
            "came",
            "grew",
            "grown",
            "stayed",
            "left",
            "started",
            "worked",
            "moved",
            "lived",
            "changed",
            "joined",
            "arrived",
            "retired",
            "been",
            "gone",
            "become",
            "come",
            "run",
            "turned",
            "happened",
            "won",
            "volunteered",
            "agreed",
            "opened",
            "closed",
            "ended",
            "began",
            "failed",
            "improved",
            "increased",
            "doubled",
            "halved",
            "lasted",
            "cost");

    private Passives() {}

    /** "sellers paid the same evening", "every complaint rung back within the hour". */
    static Optional<String> said(List<String> t, Field field) {
        boolean was = field == Field.CORRECTION;
        for (int at = 1; at < Math.min(t.size(), 5); at++) {
            String word = t.get(at);
            Set<String> classes = SyntaxWords.classes(word);
            if (Grammar.isAuxiliary(word) || Grammar.PREPOSITIONS.contains(word)) {
                return Optional.empty();
            }
            if (word.matches("never|always|often|still") && at > 0) {
                continue;
            }
            boolean done = classes.stream().anyMatch(name -> name.matches("vnt|rt"))
                    && Lexicon.ENGLISH
                            .verb(word)
                            .filter(verb -> verb.is(Form.PARTICIPLE))
                            .isPresent()
                    && (!OF_THEIR_OWN.contains(word)
                            || at + 1 < t.size() && t.get(at + 1).equals("by"))
                    && !Lexicon.ENGLISH.verb(word).orElseThrow().intransitiveOnly()
                    && !t.get(0).matches("nobody|everybody|everyone|somebody|everything|nothing|no-one")
                    && goesOn(t, at + 1);
            int end = t.get(at - 1).matches("never|always|often|still") && at > 1 ? at - 1 : at;
            String whom = voice(t.subList(0, end), field, true);
            boolean many = Lexicon.ENGLISH.isPlural(t.get(end - 1));
            if (!Syntax.isName(whom) && !many) {
                whom = "the " + whom;
            }
            if (done && Lexicon.ENGLISH.nounWeight(t.get(end - 1)) >= 0 && Syntax.isName(whom)) {
                if (t.contains("since")) {
                    return Optional.of(whom
                            + (many ? " have been " : " has been ")
                            + voice(t.subList(end, t.size()), field, true));
                }
                return Optional.of(whom
                        + (was ? many ? " were " : " was " : many ? " are " : " is ")
                        + voice(t.subList(end, t.size()), field, true));
            }
        }
        return Optional.empty();
    }

    /** What follows is no object: nothing, a time, a particle or how. */
    private static boolean goesOn(List<String> t, int at) {
        if (at >= t.size()) {
            return true;
        }
        String next = t.get(at);
        String after = at + 1 < t.size() ? t.get(at + 1) : "";
        return Grammar.PREPOSITIONS.contains(next)
                || Grammar.ADVERBS.contains(next)
                || next.matches("[a-z]{3,}ly|where|so|when|free")
                || next.matches(
                        "back|out|up|down|off|away|twice|once|daily|weekly|monthly|properly|fairly|well|first|by|within")
                || next.matches("the|every|each|same")
                        && (after.matches("same|next|very") || WordClass.TIME.has(Lexicon.ENGLISH.singular(after)))
                || Grammar.isNumeral(next) && after.matches("times|weeks|months|days|hours");
    }
}
