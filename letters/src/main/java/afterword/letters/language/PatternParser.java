package afterword.letters.language;

import afterword.letters.language.Pattern.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the notation of {@link Pattern}. */
final class PatternParser {

    private static final int GAP = 8;

    private final String source;
    private final List<String> parts;
    private final Phrases phrases;
    private int at;

    PatternParser(String source, Phrases phrases) {
        this(
                source,
                Arrays.asList(source.replaceAll("\\(|\\)\\??", " $0 ").strip().split("\\s+")),
                phrases);
    }

    private PatternParser(String source, List<String> parts, Phrases phrases) {
        this.source = source;
        this.parts = parts;
        this.phrases = phrases;
    }

    Node parse() {
        Node node = alternatives();
        if (at < parts.size()) {
            throw wrong("unexpected '" + parts.get(at) + "'");
        }
        return node;
    }

    /** Alternatives that are single words are looked up together; the others are tried in turn. */
    private Node alternatives() {
        Set<String> words = new HashSet<>();
        List<Node> nodes = new ArrayList<>();
        do {
            if (isWordAlone()) {
                words.addAll(Arrays.asList(parts.get(at++).split("\\|")));
            } else {
                nodes.add(sequence());
            }
        } while (at < parts.size() && parts.get(at++).equals("|"));
        if (!words.isEmpty()) {
            nodes.add(0, new One(token -> words.contains(token.lower()), List.of(words)));
        }
        return nodes.size() == 1 ? nodes.get(0) : either(nodes);
    }

    private boolean isWordAlone() {
        boolean alone = at < parts.size()
                && (at + 1 == parts.size() || parts.get(at + 1).equals("|"));
        return alone && parts.get(at).matches("[^@<>!?#^$.()|]+(\\|[^@<>!?#^$.()|]+)*");
    }

    private Node sequence() {
        List<Node> nodes = new ArrayList<>();
        while (at < parts.size() && !parts.get(at).equals("|")) {
            nodes.add(item(parts.get(at++)));
        }
        if (nodes.isEmpty()) {
            throw wrong("nothing between marks");
        }
        return nodes.size() == 1 ? nodes.get(0) : inTurn(nodes);
    }

    private Node item(String part) {
        if (part.equals("(")) {
            return group();
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
        if (part.contains("|") && part.matches(".*[@<].*") && !part.matches("<[^>]*>")) {
            return either(
                    Arrays.stream(part.split("\\|(?![^<]*>)")).map(this::item).toList());
        }
        if (part.length() > 1 && part.startsWith("@")) {
            return phrases.named(part.substring(1));
        }
        return new One(test(part), forms(part));
    }

    private Node group() {
        int depth = 1;
        List<String> inner = new ArrayList<>();
        while (at < parts.size()) {
            String part = parts.get(at++);
            depth += part.equals("(") ? 1 : part.startsWith(")") ? -1 : 0;
            if (depth == 0) {
                Node node = new PatternParser(source, phrasesApart(inner), phrases).parse();
                return part.equals(")?") ? perhaps(node) : node;
            }
            inner.add(part);
        }
        throw wrong("a bracket is not closed");
    }

    /** In a group, {@code a b|c} is either {@code a b} or {@code c}, unless bars with blanks around them part it. */
    private static List<String> phrasesApart(List<String> inner) {
        List<String> apart = new ArrayList<>();
        int depth = 0;
        for (String part : inner) {
            depth += part.equals("(") ? 1 : part.startsWith(")") ? -1 : 0;
            if (depth == 0 && part.equals("|")) {
                return inner;
            }
            if (depth > 0 || part.startsWith(")") || part.contains("<")) {
                apart.add(part);
                continue;
            }
            String[] words = part.split("\\|");
            for (int i = 0; i < words.length; i++) {
                if (i > 0) {
                    apart.add("|");
                }
                if (!words[i].isEmpty()) {
                    apart.add(words[i]);
                }
            }
            if (part.endsWith("|")) {
                apart.add("|");
            }
        }
        return apart;
    }

    private Predicate<Token> test(String part) {
        if (part.equals("#")) {
            return Numbers::isNumber;
        }
        if (part.startsWith("<") && part.endsWith(">")) {
            String[] lemmaAndTag = part.substring(1, part.length() - 1).split(":", 2);
            Set<String> lemmas = Set.copyOf(Arrays.asList(lemmaAndTag[0].split("\\|")));
            boolean anyLemma = lemmaAndTag[0].isEmpty();
            String tag = lemmaAndTag.length == 1 ? "" : lemmaAndTag[1];
            return token -> (tag.isEmpty() || token.mayBe(tag))
                    && (anyLemma || token.lemmas().stream().anyMatch(lemmas::contains));
        }
        Set<String> words = Set.copyOf(Arrays.asList(part.split("\\|")));
        return token -> words.contains(token.lower());
    }

    /** The forms of which one must stand there: words, or lemmas in their brackets; nothing where anything of a kind may. */
    private static List<Set<String>> forms(String part) {
        if (part.equals("#") || part.startsWith("<:")) {
            return List.of();
        }
        if (part.startsWith("<") && part.endsWith(">")) {
            return List.of(Arrays.stream(part.substring(1, part.length() - 1)
                            .split(":", 2)[0]
                            .split("\\|"))
                    .map(Token::asLemma)
                    .collect(Collectors.toSet()));
        }
        return List.of(Set.copyOf(Arrays.asList(part.split("\\|"))));
    }

    private record One(Predicate<Token> test, List<Set<String>> needs) implements Node {
        @Override
        public int match(List<Token> tokens, int at, Pattern.Rest rest) {
            return at < tokens.size() && test.test(tokens.get(at)) ? rest.match(at + 1) : -1;
        }

        @Override
        public boolean mayStart(Token first) {
            return test.test(first);
        }
    }

    private record Either(Node[] nodes) implements Node {
        @Override
        public List<Set<String>> needs() {
            Set<String> all = new HashSet<>();
            for (Node node : nodes) {
                Optional<Set<String>> fewest = node.needs().stream().min(Comparator.comparingInt(Set::size));
                if (fewest.isEmpty()) {
                    return List.of();
                }
                all.addAll(fewest.get());
            }
            return List.of(all);
        }

        @Override
        public int match(List<Token> tokens, int at, Pattern.Rest rest) {
            for (Node node : nodes) {
                if (at < tokens.size() && !node.mayStart(tokens.get(at))) {
                    continue;
                }
                int end = node.match(tokens, at, rest);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }

        @Override
        public boolean mayStart(Token first) {
            for (Node node : nodes) {
                if (node.mayStart(first)) {
                    return true;
                }
            }
            return false;
        }
    }

    private record InTurn(Node first, Node second) implements Node {
        @Override
        public List<Set<String>> needs() {
            return Stream.concat(first.needs().stream(), second.needs().stream())
                    .toList();
        }

        @Override
        public int match(List<Token> tokens, int at, Pattern.Rest rest) {
            return first.match(tokens, at, next -> second.match(tokens, next, rest));
        }

        @Override
        public boolean mayStart(Token token) {
            return first.mayStart(token);
        }
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
        return new Either(nodes.toArray(Node[]::new));
    }

    private static Node inTurn(List<Node> nodes) {
        Node node = nodes.get(nodes.size() - 1);
        for (int k = nodes.size() - 2; k >= 0; k--) {
            node = new InTurn(nodes.get(k), node);
        }
        return node;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("pattern '" + source + "': " + what);
    }
}
