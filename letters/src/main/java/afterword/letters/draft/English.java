package afterword.letters.draft;

import afterword.letters.draft.note.Sound;
import java.util.List;
import java.util.Locale;

/** Small change of English: articles and lists. */
final class English {

    private English() {}

    static String withArticle(String noun) {
        return Sound.withArticle(noun);
    }

    static String list(List<String> items) {
        return items.size() < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }

    /** A sentence that goes on behind a comma: its first letter is small unless the word is a name or "I". */
    static String inSentence(String sentence) {
        return sentence.matches("(I|I'm) .*") || sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
