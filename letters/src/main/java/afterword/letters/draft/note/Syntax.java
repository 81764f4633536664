package afterword.letters.draft.note;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether words make whole English: nothing left out, every verb in agreement, every single thing with its article. The
 * rules stand in {@code english.txt}; what they do not know is refused, for a letter can be written without it.
 */
final class Syntax {

    /** Longer than this nobody says in one breath. */
    static final int LONGEST = 26;

    private static final String FORMS = "zbdng";

    private static final Syntax ENGLISH = new Syntax(Lexicon.lines("english.txt"));

    private static final Memory<Boolean> CLAUSES = new Memory<>(phrase -> ENGLISH.reads(phrase, "SAID"));
    private static final Memory<Boolean> NAMES =
            new Memory<>(phrase -> ENGLISH.reads(phrase, "NAMED") || ENGLISH.reads(phrase, "WHCL"));

    private static final Memory<Boolean> OPEN = new Memory<>(phrase -> ENGLISH.reads(phrase, "GAP"));
    private static final Memory<Boolean> RIDERS = new Memory<>(phrase -> ENGLISH.reads(phrase, "TAIL"));

    private record Pair(int left, int right, int whole) {}

    private final Map<String, Integer> symbols = new HashMap<>();
    private final Map<Integer, List<Integer>> single = new HashMap<>();
    private final Map<Integer, List<Pair>> pairs = new HashMap<>();

    private Syntax(List<String> lines) {
        for (String line : lines) {
            if (line.startsWith("#")) {
                continue;
            }
            if (line.contains("@")) {
                FORMS.chars().forEach(form -> rule(line.replace('@', (char) form)));
            } else {
                rule(line);
            }
        }
    }

    /** Whether {@code phrase} is a clause that can stand behind "that". */
    static boolean isClause(String phrase) {
        return CLAUSES.of(phrase);
    }

    /** Whether {@code phrase} is a clause whose object stands before it: "nobody reads", of what nobody reads. */
    static boolean isOpen(String phrase) {
        return OPEN.of(phrase);
    }

    /** Whether {@code phrase} can stand behind a name and a comma: "60 of them active". */
    static boolean isRider(String phrase) {
        return RIDERS.of(phrase);
    }

    /** Whether {@code phrase} names something and can stand behind a preposition, or asks something within a sentence. */
    static boolean isName(String phrase) {
        return NAMES.of(phrase);
    }

    private void rule(String line) {
        int equals = line.indexOf(" = ");
        int whole = symbol(line.substring(0, equals));
        for (String way : line.substring(equals + 3).split(" \\| ")) {
            List<Integer> parts =
                    Stream.of(way.strip().split(" ")).map(this::symbol).toList();
            int left = parts.get(0);
            for (int i = 1; i < parts.size(); i++) {
                int to = i == parts.size() - 1 ? whole : symbol(parts.subList(0, i + 1) + "");
                Pair pair = new Pair(left, parts.get(i), to);
                pairs.computeIfAbsent(left, key -> new ArrayList<>()).add(pair);
                left = to;
            }
            if (parts.size() == 1) {
                single.computeIfAbsent(left, key -> new ArrayList<>()).add(whole);
            }
        }
    }

    private int symbol(String name) {
        return symbols.computeIfAbsent(name, key -> symbols.size());
    }

    private boolean reads(String phrase, String as) {
        List<Set<String>> words = SyntaxWords.of(phrase);
        int n = words.size();
        if (n == 0 || n > LONGEST || isStammered(words)) {
            return false;
        }
        BitSet[][] chart = new BitSet[n + 1][n + 1];
        for (int to = 1; to <= n; to++) {
            chart[to - 1][to] = word(words.get(to - 1));
            for (int from = to - 2; from >= 0; from--) {
                chart[from][to] = span(chart, from, to);
            }
        }
        return chart[0][n].get(symbol(as));
    }

    /** The same word twice running is a slip of the pen. */
    private static boolean isStammered(List<Set<String>> words) {
        return IntStream.range(1, words.size()).anyMatch(at -> words.get(at).equals(words.get(at - 1)));
    }

    private BitSet word(Set<String> classes) {
        BitSet found = new BitSet();
        classes.forEach(name -> {
            Integer symbol = symbols.get(name);
            if (symbol != null) {
                add(found, symbol);
            }
        });
        return found;
    }

    private BitSet span(BitSet[][] chart, int from, int to) {
        BitSet found = new BitSet();
        for (int at = from + 1; at < to; at++) {
            BitSet left = chart[from][at];
            BitSet right = chart[at][to];
            if (right.isEmpty()) {
                continue;
            }
            for (int symbol = left.nextSetBit(0); symbol >= 0; symbol = left.nextSetBit(symbol + 1)) {
                for (Pair pair : pairs.getOrDefault(symbol, List.of())) {
                    if (right.get(pair.right)) {
                        add(found, pair.whole);
                    }
                }
            }
        }
        return found;
    }

    private void add(BitSet found, int symbol) {
        if (!found.get(symbol)) {
            found.set(symbol);
            single.getOrDefault(symbol, List.of()).forEach(whole -> add(found, whole));
        }
    }
}
