package afterword.promises;

import java.util.ArrayList;
import java.util.List;

/** Divides tokens into sentences, and leaves out the words that say nothing about when. */
final class Sentences {

    /** A sentence of more tokens is cut, so that reading takes no longer than in proportion to a text. */
    private static final int LONGEST = 150;

    private final Language language;

    Sentences(Language language) {
        this.language = language;
    }

    /** @param tokens without fillers */
    record Sentence(List<Token> tokens, boolean question) {}

    List<Sentence> of(List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (ends(tokens, i)) {
                add(tokens.subList(start, i), tokens.get(i).is("?"), sentences);
                start = i + 1;
            }
        }
        add(tokens.subList(start, tokens.size()), false, sentences);
        return sentences;
    }

    private void add(List<Token> tokens, boolean question, List<Sentence> sentences) {
        for (int start = 0; start < tokens.size(); start += LONGEST) {
            List<Token> piece = tokens.subList(start, Math.min(start + LONGEST, tokens.size()));
            sentences.add(new Sentence(withoutFillers(piece), question));
        }
    }

    private boolean ends(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.is("!") || token.is("?") || token.is(Tokenizer.PARAGRAPH)) {
            return true;
        }
        if (!token.is(".")) {
            return false;
        }
        boolean followed = at + 1 < tokens.size();
        if (followed && tokens.get(at + 1).glued()) {
            return false;
        }
        if (at == 0 || !followed) {
            return true;
        }
        Token before = tokens.get(at - 1);
        if (before.kind() == Token.Kind.NUMBER
                && (language.dottedOrdinals() || tokens.get(at + 1).valueAs("month") != null)) {
            return false;
        }
        return !language.vocabulary().abbreviations().contains(before.text());
    }

    /** A comma that only set off a filler goes with it. */
    private List<Token> withoutFillers(List<Token> tokens) {
        List<Token> kept = new ArrayList<>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            int length = fillerAt(tokens, at);
            if (length == 0) {
                kept.add(tokens.get(at));
                at++;
                continue;
            }
            at += length;
            int last = kept.size() - 1;
            boolean comma = last > 0 && kept.get(last).is(",");
            if (comma && language.connectives().contains(kept.get(last - 1).text())) {
                kept.remove(last);
                last--;
            }
            boolean leads =
                    last < 0 || language.connectives().contains(kept.get(last).text());
            if (at < tokens.size() && tokens.get(at).is(",") && (leads || comma)) {
                at++;
            }
        }
        return kept;
    }

    private int fillerAt(List<Token> tokens, int at) {
        for (String[] phrase : language.vocabulary().fillersFrom(tokens.get(at).text())) {
            if (at + phrase.length <= tokens.size() && isAt(phrase, tokens, at)) {
                return phrase.length;
            }
        }
        return 0;
    }

    private static boolean isAt(String[] phrase, List<Token> tokens, int at) {
        for (int i = 0; i < phrase.length; i++) {
            if (!tokens.get(at + i).is(phrase[i])) {
                return false;
            }
        }
        return true;
    }
}
