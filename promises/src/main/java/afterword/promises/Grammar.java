package afterword.promises;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The patterns of a language, compiled. A line of its file is a pattern and its meaning, {@code next <weekday> =>
 * next-weekday $1}. In a pattern stand words, {@code <parts>} (a class of the word list, or a rule), {@code (one|another)},
 * {@code optional?}, {@code ..} for up to three words of any kind,
 * {@code ^} where a sentence begins, {@code !^} where none does and {@code $} where nothing may follow that belongs to it,
 * and {@code !<part>} where no such word or words may. In a meaning, {@code $1} is the first part.
 */
final class Grammar {

    /** Classes of words that every language has: a number in digits, one with an ending, a year, any word. */
    static final String DIGITS = "digits";

    static final String NTH = "nth";
    static final String YEAR = "year";
    static final String ANY = "any";

    /** From so many ways on it is worth knowing which may begin with a word. */
    private static final int FORK = 5;

    private final Map<String, Integer> features = new HashMap<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<BitSet, Fit> fits = new ConcurrentHashMap<>();
    private final Set<String> classes;
    private int places;

    Grammar(Set<String> classes) {
        this.classes = classes;
    }

    int size() {
        return rules.size();
    }

    Rule rule(String name) {
        Rule rule = rules.get(name);
        if (rule == null) {
            throw new IllegalArgumentException("there is no rule <" + name + ">");
        }
        return rule;
    }

    Set<String> ruleNames() {
        return rules.keySet();
    }

    /** The number of a feature, if any pattern uses it. */
    @Nullable
    Integer feature(String wordOrClass) {
        return features.get(wordOrClass);
    }

    static String classFeature(String kind) {
        return "<" + kind + ">";
    }

    /** Declares a rule, so that the patterns of others may name it. */
    void declare(String name) {
        rules.put(name, new Rule(name, rules.size(), places++));
    }

    /** Adds a line to a rule; @throws IllegalArgumentException saying what is wrong with it */
    void add(String name, String line) {
        int arrow = line.indexOf("=>");
        if (arrow < 0) {
            throw new IllegalArgumentException("'" + line + "' lacks its meaning after =>");
        }
        Compiler compiler = new Compiler(line.substring(0, arrow).strip());
        List<Object> ways = compiler.read();
        Meaning meaning = Meanings.read(line.substring(arrow + 2).strip(), compiler.slots);
        Node start = compiler.link(ways, new Node.Meant(meaning));
        Rule rule = rule(name);
        rule.ways.add(new Node.Way(start, compiler.slots));
    }

    /** What a word with these features is to the grammar; once all lines are in. */
    Fit fit(BitSet features) {
        return fits.computeIfAbsent(features, f -> new Fit(f, places));
    }

    private boolean isClass(String name) {
        return classes.contains(name) || Set.of(DIGITS, NTH, YEAR, ANY).contains(name);
    }

    private int number(String feature) {
        return features.computeIfAbsent(feature, f -> features.size());
    }

    private record Literal(String word) {}

    private record Reference(String name, int slot) {}

    private record Unless(String name) {}

    private record Group(List<Object> ways, boolean optional) {}

    private enum Sign {
        GAP,
        BEGIN,
        INSIDE,
        END
    }

    /** Reads one pattern and links its steps. */
    private final class Compiler {

        private final String[] pieces;
        private final String text;
        private int at;
        private int slots;

        Compiler(String text) {
            this.text = text;
            this.pieces = text.replaceAll("([()|?]|!?<[^>]*>)", " $1 ").strip().split("\\s+");
        }

        /** Ways, each a list of items. */
        List<Object> read() {
            List<Object> ways = ways();
            if (at < pieces.length) {
                throw new IllegalArgumentException("'" + text + "' has one ) too many");
            }
            return ways;
        }

        private List<Object> ways() {
            List<Object> ways = new ArrayList<>();
            List<Object> items = new ArrayList<>();
            while (at < pieces.length && !pieces[at].equals(")")) {
                String piece = pieces[at++];
                if (piece.equals("|")) {
                    ways.add(items);
                    items = new ArrayList<>();
                } else if (piece.equals("?")) {
                    Object last = items.remove(items.size() - 1);
                    items.add(
                            last instanceof Group group && !group.optional()
                                    ? new Group(group.ways(), true)
                                    : new Group(List.of(List.of(last)), true));
                } else {
                    items.add(item(piece));
                }
            }
            ways.add(items);
            return ways;
        }

        private Object item(String piece) {
            if (piece.equals("(")) {
                List<Object> ways = ways();
                if (at >= pieces.length) {
                    throw new IllegalArgumentException("'" + text + "' lacks a )");
                }
                at++;
                return new Group(ways, false);
            }
            if (piece.startsWith("<")) {
                String name = piece.substring(1, piece.length() - 1);
                if (!isClass(name)) {
                    rule(name);
                }
                return new Reference(name, slots++);
            }
            if (piece.startsWith("!<")) {
                String name = piece.substring(2, piece.length() - 1);
                if (!isClass(name)) {
                    rule(name);
                }
                return new Unless(name);
            }
            return switch (piece) {
                case ".." -> Sign.GAP;
                case "^" -> Sign.BEGIN;
                case "!^" -> Sign.INSIDE;
                case "$" -> Sign.END;
                default -> new Literal(piece);
            };
        }

        Node link(List<Object> ways, Node next) {
            if (ways.size() == 1) {
                return linkItems((List<?>) ways.get(0), next);
            }
            List<Node> starts = new ArrayList<>();
            BitSet used = new BitSet();
            for (Object way : ways) {
                starts.add(linkItems((List<?>) way, next));
                slotsOf(way, used);
            }
            return starts.size() < FORK ? new Node.Choice(starts, used) : new Node.Fork(starts, used, places++);
        }

        private Node linkItems(List<?> items, Node next) {
            Node node = next;
            for (int i = items.size() - 1; i >= 0; i--) {
                node = linkItem(items.get(i), node);
            }
            return node;
        }

        private Node linkItem(Object item, Node next) {
            if (item instanceof Literal literal) {
                return new Node.Word(number(literal.word()), null, 0, next);
            }
            if (item instanceof Reference reference) {
                return isClass(reference.name())
                        ? new Node.Word(
                                number(classFeature(reference.name())), reference.name(), reference.slot(), next)
                        : new Node.Part(rule(reference.name()), reference.slot(), next);
            }
            if (item instanceof Group group) {
                Node inside = link(group.ways(), next);
                if (!group.optional()) {
                    return inside;
                }
                BitSet used = new BitSet();
                slotsOf(group, used);
                return new Node.Choice(List.of(inside, next), used);
            }
            if (item instanceof Unless unless) {
                return isClass(unless.name())
                        ? new Node.Unless(number(classFeature(unless.name())), next)
                        : new Node.UnlessPart(rule(unless.name()), next);
            }
            return switch ((Sign) item) {
                case GAP -> new Node.Gap(3, next);
                case BEGIN -> new Node.Begin(true, next);
                case INSIDE -> new Node.Begin(false, next);
                case END -> new Node.End(next);
            };
        }

        private void slotsOf(Object item, BitSet used) {
            if (item instanceof Reference reference) {
                used.set(reference.slot());
            } else if (item instanceof Group group) {
                group.ways().forEach(way -> slotsOf(way, used));
            } else if (item instanceof List<?> items) {
                items.forEach(each -> slotsOf(each, used));
            }
        }
    }
}
