package afterword.promises;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A language in which promises are read: its words, its grammar, and how a reading is told.
 *
 * @param id such as {@code en}
 * @param dottedOrdinals whether a dot makes a number an ordinal, as in German, and so may end no sentence
 * @param verbSecond whether the verb follows a time that its clause begins with, and what denies it comes at the end: "Diese
 *     Woche entscheiden wir nicht"
 * @param connectives words after which a comma and a filler may come
 * @param boundaries words that begin another thought
 * @param conditions words after which the matter is another
 * @param light words that say nothing of what a time is of
 * @param ahead words with which a clause looks ahead
 * @param perfect words that make "when we met" one still to come: "when we have met"
 * @param resuming words that speak on of what stands before their comma: "a check, which takes five days"
 * @param matter words of what is decided and told here: the post, who gets it, the answer
 * @param topics words that may stand between a verb of deciding or sending and what is decided or sent
 * @param determiners words with which an object begins
 * @param being words with which a verb is said of what stands before it: "the pay is settled"
 * @param yours what the applicant is called: a clause that says what they will do is no promise
 * @param whereabouts words before the place where somebody will be
 * @param gone words with which what is decided has been so: "it was settled"
 * @param cues the rules that say what the rest of a sentence means for a date in it, by their names
 */
record Language(
        String id,
        boolean dottedOrdinals,
        boolean verbSecond,
        Vocabulary vocabulary,
        Grammar grammar,
        Tokenizer tokenizer,
        Set<String> connectives,
        Set<String> boundaries,
        Set<String> conditions,
        Set<String> light,
        Set<String> ahead,
        Set<String> perfect,
        Set<String> resuming,
        Set<String> matter,
        Set<String> topics,
        Set<String> determiners,
        Set<String> being,
        Set<String> gone,
        Set<String> yours,
        Set<String> whereabouts,
        Map<String, String> readings,
        Rule promise,
        List<Rule> cues) {

    /** How many of the words of a text this language knows, or has a use for. */
    int familiar(List<Token> tokens) {
        int known = 0;
        for (Token token : tokens) {
            boolean word = token.kind() == Token.Kind.WORD;
            known += word && isKnown(token) ? 1 : 0;
        }
        return known;
    }

    /** Whether another thought begins with a token. */
    boolean isBoundary(Token token) {
        return token.is(";")
                || token.is(Tokenizer.DASH)
                || token.is("[")
                || token.is("]")
                || boundaries.contains(token.text());
    }

    private boolean isKnown(Token token) {
        return !token.senses().isEmpty()
                || grammar.feature(token.text()) != null
                || light.contains(token.text())
                || !vocabulary.fillersFrom(token.text()).isEmpty();
    }
}
