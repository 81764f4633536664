package afterword.letters.draft.note;

import static afterword.letters.draft.note.Groups.article;
import static afterword.letters.draft.note.Groups.groupEnd;
import static afterword.letters.draft.note.Groups.isCapital;
import static afterword.letters.draft.note.Groups.isObjectStart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is done to: the article that scribbling leaves out behind its verb. */
final class DirectObjects {

    private DirectObjects() {}

    /** "cleared backlog in 3 weeks" lacks an article that a sentence needs: "cleared the backlog in three weeks". */
    static List<String> withArticle(List<String> t, int verbAt) {
        int from = verbAt + 1;
        if (from >= t.size()
                || t.get(from).matches("mid-.*|to|(?:who|what|how|where|when|why)(?:'\\w+)?")
                || t.get(from).equals("round")
                || t.get(from).startsWith("\"")
                || t.get(verbAt).matches("kept|stayed|got|went|felt|looked|remained|keep|stay")
                        && t.get(from)
                                .matches("calm|quiet|cool|still|steady|sober|late|upright|track|count|score|time|pace")
                || isObjectStart(t.get(from))
                || Grammar.isFunctionWord(t.get(from).toLowerCase(Locale.ROOT))) {
            if (from < t.size() && Grammar.isNumeral(t.get(from)) && t.get(from).matches("\\d.*")) {
                int end = groupEnd(t, from);
                String head = t.get(end - 1);
                boolean singular = end - from > 2
                        && !Lexicon.ENGLISH.isPlural(head)
                        && !Lexicon.ENGLISH.isMass(head)
                        && !Grammar.isNumeral(head)
                        && Lexicon.ENGLISH.noun(head) > 1;
                if (singular) {
                    List<String> out = new ArrayList<>(t);
                    out.add(from, article("a " + t.get(from)).split(" ")[0]);
                    return out;
                }
            }
            return t;
        }
        int end = groupEnd(t, from);
        if (end == from) {
            return t;
        }
        String head = t.get(end - 1);
        boolean needs = !Lexicon.ENGLISH.isPlural(head)
                && !Lexicon.ENGLISH.isMass(head)
                && t.subList(from, end).stream().noneMatch(word -> isCapital(word) || word.matches(".*\\d.*"))
                && Lexicon.ENGLISH.nounWeight(head) >= 0
                && !head.matches(".*(tion|sion|ment|ance|ence|ity|ship|cy)");
        if (!needs) {
            return t;
        }
        List<String> out = new ArrayList<>(t);
        out.add(from, "the");
        return out;
    }
}
