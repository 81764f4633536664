package afterword.letters.language;

import afterword.letters.language.Pattern.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the notation of {@link Pattern}. */
final class PatternParser {

    private static final int GAP = 8;

    private final String source;
    private final List<String> parts;
    private final Phrases phrases;
    private int at;

    PatternParser(String source, Phrases phrases) {
        this.source = source;
        this.parts = Arrays.stream(source.strip().split("\\s+")).toList();
        this.phrases = phrases;
    }

    Node parse() {
        Node node = alternatives();
        if (at < parts.size()) {
            throw wrong("unexpected '" + parts.get(at) + "'");
        }
        return node;
    }

    private Node alternatives() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(sequence());
        while (at < parts.size() && parts.get(at).equals("|")) {
            at++;
            nodes.add(sequence());
        }
        return nodes.size() == 1 ? nodes.get(0) : either(nodes);
    }

    private Node sequence() {
        List<Node> nodes = new ArrayList<>();
        while (at < parts.size() && !parts.get(at).equals("|") && !parts.get(at).startsWith(")")) {
            nodes.add(item(parts.get(at++)));
        }
        if (nodes.isEmpty()) {
            throw wrong("nothing between marks");
        }
        return nodes.size() == 1 ? nodes.get(0) : inTurn(nodes);
    }

    private Node item(String part) {
        if (part.equals("(")) {
            Node inner = alternatives();
            if (at >= parts.size() || !parts.get(at).startsWith(")")) {
                throw wrong("a bracket is not closed");
            }
            return parts.get(at++).equals(")?") ? perhaps(inner) : inner;
        }
        if (part.equals("^")) {
            return (tokens, i, rest) -> i == 0 ? rest.match(i) : -1;
        }
        if (part.equals("$")) {
            return (tokens, i, rest) ->
                    tokens.subList(i, tokens.size()).stream().noneMatch(Token::isWord) ? rest.match(i) : -1;
        }
        if (part.startsWith("..")) {
            return gap(part.equals("...") ? GAP : Integer.parseInt(part.substring(2)));
        }
        if (part.length() > 1 && part.startsWith("!")) {
            Node unwanted = item(part.substring(1));
            return (tokens, i, rest) -> unwanted.match(tokens, i, end -> end) < 0 ? rest.match(i) : -1;
        }
        if (part.length() > 1 && part.endsWith("?")) {
            return perhaps(item(part.substring(0, part.length() - 1)));
        }
        if (part.length() > 1 && part.startsWith("@")) {
            return phrases.named(part.substring(1));
        }
        return one(test(part));
    }

    private Predicate<Token> test(String part) {
        if (part.equals("#")) {
            return Numbers::isNumber;
        }
        if (part.startsWith("<") && part.endsWith(">")) {
            String[] lemmaAndPos = part.substring(1, part.length() - 1).split(":", 2);
            Set<String> lemmas = Set.of(lemmaAndPos[0].split("\\|"));
            boolean anyLemma = lemmaAndPos[0].isEmpty();
            if (lemmaAndPos.length == 1) {
                return token -> lemmas.contains(token.lemma());
            }
            Set<String> kinds = Set.of(lemmaAndPos[1].split("\\|"));
            return token -> kinds.contains(token.pos()) && (anyLemma || lemmas.contains(token.lemma()));
        }
        Set<String> words = Set.of(part.split("\\|"));
        return token -> words.contains(token.lower());
    }

    private static Node one(Predicate<Token> test) {
        return (tokens, i, rest) -> i < tokens.size() && test.test(tokens.get(i)) ? rest.match(i + 1) : -1;
    }

    private static Node gap(int most) {
        return (tokens, i, rest) -> {
            for (int next = i; next <= Math.min(i + most, tokens.size()); next++) {
                int end = rest.match(next);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        };
    }

    private static Node perhaps(Node node) {
        return (tokens, i, rest) -> {
            int end = node.match(tokens, i, rest);
            return end >= 0 ? end : rest.match(i);
        };
    }

    private static Node either(List<Node> nodes) {
        return (tokens, i, rest) -> {
            for (Node node : nodes) {
                int end = node.match(tokens, i, rest);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        };
    }

    private static Node inTurn(List<Node> nodes) {
        Node node = nodes.get(nodes.size() - 1);
        for (int k = nodes.size() - 2; k >= 0; k--) {
            Node first = nodes.get(k);
            Node second = node;
            node = (tokens, i, rest) -> first.match(tokens, i, next -> second.match(tokens, next, rest));
        }
        return node;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("pattern '" + source + "': " + what);
    }
}
