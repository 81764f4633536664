package afterword.promises;

import afterword.promises.Token.Kind;
import afterword.promises.Token.Sense;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Cuts words into tokens with their places, as a language's vocabulary and grammar know them. */
final class Tokenizer {

    /** An empty line. */
    static final String PARAGRAPH = "¶";

    static final String DASH = "—";

    private static final int LONGEST_NUMBER = 9;

    /** What a token is before it is looked up. */
    private static final Fit UNKNOWN = new Fit(new BitSet(), 0);

    private final Vocabulary vocabulary;
    private final Grammar grammar;

    Tokenizer(Vocabulary vocabulary, Grammar grammar) {
        this.vocabulary = vocabulary;
        this.grammar = grammar;
    }

    List<Token> cut(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end;
            if (Character.isDigit(c)) {
                end = number(text, at, tokens);
            } else if (Character.isLetter(c)) {
                end = word(text, at, tokens);
            } else {
                end = sign(text, at, tokens);
            }
            at = end;
        }
        return known(tokens, text);
    }

    private static boolean isGlued(String text, int at) {
        return at > 0 && !Character.isWhitespace(text.charAt(at - 1));
    }

    private int number(String text, int start, List<Token> tokens) {
        int end = start;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        int value = end - start > LONGEST_NUMBER ? -1 : digits(text, start, end);
        int letters = end;
        while (letters < text.length() && Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        boolean ordinal = letters > end
                && vocabulary
                        .ordinalEndings()
                        .contains(text.substring(end, letters).toLowerCase(Locale.ROOT));
        int stop = ordinal ? letters : end;
        tokens.add(new Token(
                text.substring(start, end),
                start,
                stop,
                Kind.NUMBER,
                value,
                ordinal,
                isGlued(text, start),
                List.of(),
                UNKNOWN));
        return stop;
    }

    private static int digits(String text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }

    private int word(String text, int start, List<Token> tokens) {
        int end = start;
        StringBuilder word = new StringBuilder();
        if (isDotted(text, start)) {
            while (end + 1 < text.length() && Character.isLetter(text.charAt(end)) && text.charAt(end + 1) == '.') {
                word.append(text.charAt(end));
                end += 2;
            }
            if (end < text.length() && Character.isLetter(text.charAt(end)) && !isLetter(text, end + 1)) {
                word.append(text.charAt(end++));
            }
        } else {
            while (end < text.length()) {
                char c = text.charAt(end);
                boolean apostrophe = (c == '\'' || c == '’') && isLetter(text, end + 1);
                if (!Character.isLetter(c) && !apostrophe) {
                    break;
                }
                word.append(apostrophe ? '\'' : c);
                end++;
            }
        }
        String lower = word.toString().toLowerCase(Locale.ROOT);
        boolean glued = isGlued(text, start);
        for (String plain : vocabulary.plain(lower)) {
            tokens.add(new Token(plain, start, end, Kind.WORD, -1, false, glued, List.of(), UNKNOWN));
            glued = true;
        }
        return end;
    }

    /** {@code p.m.}, {@code c.o.b.}: single letters, each with its dot. */
    private static boolean isDotted(String text, int at) {
        return at + 2 < text.length()
                && text.charAt(at + 1) == '.'
                && Character.isLetter(text.charAt(at + 2))
                && !isLetter(text, at + 3);
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private int sign(String text, int start, List<Token> tokens) {
        char c = text.charAt(start);
        if (Character.isWhitespace(c)) {
            return space(text, start, tokens);
        }
        String sign = switch (c) {
            case '-', '–', '‐', '‑', '−' -> hyphen(text, start);
            case '—' -> DASH;
            case '&' -> "and";
            case '…' -> ",";
            case '(', '[' -> "[";
            case ')', ']' -> "]";
            case '.', ',', ';', ':', '!', '?', '/' -> String.valueOf(c);
            default -> "";
        };
        if (!sign.isEmpty()) {
            Kind kind = sign.equals("and") ? Kind.WORD : Kind.SIGN;
            tokens.add(new Token(sign, start, start + 1, kind, -1, false, isGlued(text, start), List.of(), UNKNOWN));
        }
        return start + 1;
    }

    /** Between letters a hyphen joins, between digits it is a range, between spaces a dash. */
    private static String hyphen(String text, int at) {
        boolean before = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        if (before && after) {
            return Character.isLetter(text.charAt(at - 1)) || isLetter(text, at + 1) && !endsOrdinal(text, at)
                    ? endsOrdinal(text, at) ? "-" : ""
                    : "-";
        }
        return isDigit(text, at + 2) && (isDigit(text, at - 2) || endsOrdinal(text, at - 1)) ? "-" : DASH;
    }

    /** Whether {@code 18th} ends at {@code at}. */
    private static boolean endsOrdinal(String text, int at) {
        return at >= 3 && Character.isLetter(text.charAt(at - 1)) && isDigit(text, at - 3);
    }

    private static int space(String text, int start, List<Token> tokens) {
        int end = start;
        int lines = 0;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            lines += text.charAt(end) == '\n' ? 1 : 0;
            end++;
        }
        if (lines > 1) {
            tokens.add(new Token(PARAGRAPH, start, end, Kind.SIGN, -1, false, false, List.of(), UNKNOWN));
        }
        return end;
    }

    private List<Token> known(List<Token> tokens, String said) {
        List<Token> known = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            known.add(
                    token.kind() == Kind.WORD ? word(token, tokens, i, said) : fitting(token, token.text(), List.of()));
        }
        return known;
    }

    private Token word(Token token, List<Token> tokens, int at, String said) {
        List<Sense> senses = vocabulary.sensesOf(token.text());
        Vocabulary.Doubtful doubtful = vocabulary.doubtful(token.text());
        if (doubtful != null
                && !holds(doubtful, tokens, at)
                && !(doubtful.capital() && isName(doubtful, said, tokens, at))) {
            return fitting(token, token.text(), List.of());
        }
        if (senses.isEmpty() && grammar.feature(token.text()) == null) {
            String meant = vocabulary.meantBy(token.text());
            if (meant != null) {
                return fitting(token, meant, vocabulary.sensesOf(meant));
            }
        }
        return fitting(token, token.text(), senses);
    }

    /** Whether a word has a capital that no sentence gave it: "it will be March", "I'd say March the 5th". */
    private static boolean isName(Vocabulary.Doubtful doubtful, String said, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Token before = at > 0 ? tokens.get(at - 1) : null;
        Token after = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        if (after != null && doubtful.notBefore().contains(after.text())) {
            return false;
        }
        boolean ordinal = at + 2 < tokens.size() && tokens.get(at + 2).ordinal();
        boolean begins = before == null || before.is(".") || before.is("!") || before.is("?") || before.is(PARAGRAPH);
        return Character.isUpperCase(said.charAt(token.start()))
                && token.end() - token.start() > 1
                && Character.isLowerCase(said.charAt(token.start() + 1))
                && (ordinal || !begins);
    }

    private static boolean holds(Vocabulary.Doubtful doubtful, List<Token> tokens, int at) {
        Token before = at > 0 ? tokens.get(at - 1) : null;
        Token after = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        if (after != null && doubtful.notBefore().contains(after.text())) {
            return false;
        }
        return before == null && (after == null || after.isSign())
                || before != null
                        && (before.kind() == Kind.NUMBER || doubtful.after().contains(before.text()))
                || after != null && after.kind() == Kind.NUMBER;
    }

    private Token fitting(Token token, String text, List<Sense> senses) {
        BitSet features = new BitSet();
        set(features, text);
        for (Sense sense : senses) {
            set(features, Grammar.classFeature(sense.kind()));
        }
        if (token.kind() == Kind.WORD) {
            set(features, Grammar.classFeature(Grammar.ANY));
        }
        if (token.kind() == Kind.NUMBER && token.number() >= 0) {
            set(features, Grammar.classFeature(token.ordinal() ? Grammar.NTH : Grammar.DIGITS));
            if (!token.ordinal() && token.number() >= 2000 && token.number() < 2100) {
                set(features, Grammar.classFeature(Grammar.YEAR));
            }
        }
        return new Token(
                text,
                token.start(),
                token.end(),
                token.kind(),
                token.number(),
                token.ordinal(),
                token.glued(),
                senses,
                grammar.fit(features));
    }

    private void set(BitSet features, String feature) {
        Integer number = grammar.feature(feature);
        if (number != null) {
            features.set(number);
        }
    }
}
