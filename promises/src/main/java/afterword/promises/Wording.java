package afterword.promises;

import afterword.promises.Heard.Item;
import java.util.List;
import java.util.Set;

/** The words of a sentence between its times and cues: which of them are known, and which name something else than the post. */
final class Wording {

    private static final Set<String> FOREIGN =
            Set.of("pay", "contract", "gathering", "absence", "closing", "start", "yours");

    private final Language language;
    private final Heard heard;
    private final List<Token> tokens;

    Wording(Language language, Heard heard) {
        this.language = language;
        this.heard = heard;
        this.tokens = heard.tokens();
    }

    /** Whether a cue tells of something else than the answer. */
    static boolean isForeign(Item cue) {
        return FOREIGN.contains(cue.cue());
    }

    static boolean within(int at, Item time) {
        return time.start() <= at && at < time.end();
    }

    /** A word of which nothing is known. */
    boolean isStranger(int at) {
        Token token = tokens.get(at);
        return token.kind() == Token.Kind.WORD
                && token.senses().isEmpty()
                && !language.light().contains(token.text())
                && !language.ahead().contains(token.text())
                && !language.being().contains(token.text())
                && !language.matter().contains(token.text())
                && !heard.isHeard(at);
    }

    int strangers(int from, int to, Item time) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isStranger(i) && !within(i, time) ? 1 : 0;
        }
        return count;
    }

    boolean hears(int from, int to, String cue) {
        for (int i = from; i < to; i++) {
            if (heard.isHeard(i, cue)) {
                return true;
            }
        }
        return false;
    }

    boolean hearsForeign(int from, int to) {
        for (int i = from; i < to; i++) {
            Item item = heard.itemAt(i);
            if (item != null && isForeign(item)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these words name something, and it is neither the post nor its answer. */
    boolean isForeign(int from, int to) {
        boolean foreign = false;
        for (int i = from; i < to; i++) {
            if (language.matter().contains(tokens.get(i).text()) || heard.isHeard(i, "news")) {
                return false;
            }
            foreign |= isStranger(i) || hearsForeign(i, i + 1);
        }
        return foreign;
    }

    /** Whether an object may begin here: "on the budget", "the budget". */
    boolean isTopic(int at) {
        return isAbout(at) || isDetermined(at);
    }

    boolean isAbout(int at) {
        return language.topics().contains(tokens.get(at).text());
    }

    boolean isDetermined(int at) {
        return at < tokens.size()
                && language.determiners().contains(tokens.get(at).text());
    }
}
