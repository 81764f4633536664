package afterword.promises;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step of a compiled pattern; each goes on to the next, and the last says what was meant. */
abstract sealed class Node {

    /** Follows the pattern from {@code position}; every way to its end is noted with {@code parse}. */
    abstract void match(Parse parse, int position, @Nullable Object[] captures);

    /** Whether it may go on with a word; a yes may be wrong, a no may not. */
    boolean mayBegin(Fit word) {
        return true;
    }

    /** The beginning of a pattern, with room for so many parts. */
    static final class Way extends Node {
        private final Node start;
        private final int slots;

        Way(Node start, int slots) {
            this.start = start;
            this.slots = slots;
        }

        @Override
        void match(Parse parse, int position, @Nullable Object[] captures) {
            start.match(parse, position, new Object[slots]);
        }

        @Override
        boolean mayBegin(Fit word) {
            return start.mayBegin(word);
        }
    }

    /** A literal word or a class of words. */
    static final class Word extends Node {
        private final int feature;
        private final @Nullable String kind;
        private final int slot;
        private final Node next;

        Word(int feature, @Nullable String kind, int slot, Node next) {
            this.feature = feature;
            this.kind = kind;
            this.slot = slot;
            this.next = next;
        }

        @Override
        void match(Parse parse, int position, @Nullable Object[] captures) {
            if (position < parse.size() && parse.token(position).fit().has(feature)) {
                if (kind != null) {
                    captures[slot] = parse.valueAs(position, kind);
                }
                next.match(parse, position + 1, captures);
            }
        }

        @Override
        boolean mayBegin(Fit word) {
            return word.has(feature);
        }
    }

    /** Another rule of the grammar. */
    static final class Part extends Node {
        private final Rule rule;
        private final int slot;
        private final Node next;

        Part(Rule rule, int slot, Node next) {
            this.rule = rule;
            this.slot = slot;
            this.next = next;
        }

        @Override
        void match(Parse parse, int position, @Nullable Object[] captures) {
            List<Parse.Found> found = parse.of(rule, position);
            for (int i = 0; i < found.size(); i++) {
                captures[slot] = found.get(i).value();
                next.match(parse, found.get(i).end(), captures);
            }
        }

        @Override
        boolean mayBegin(Fit word) {
            return rule.begun(word).length > 0;
        }
    }

    /** One of several ways; an optional piece is a way and the way past it. */
    static final class Choice extends Node {
        private final Node[] ways;
        private final int[] slots;

        Choice(List<Node> ways, BitSet slots) {
            this.ways = ways.toArray(Node[]::new);
            this.slots = slots.stream().toArray();
        }

        @Override
        void match(Parse parse, int position, @Nullable Object[] captures) {
            for (Node way : ways) {
                forget(slots, captures);
                way.match(parse, position, captures);
            }
        }

        @Override
        boolean mayBegin(Fit word) {
            for (Node way : ways) {
                if (way.mayBegin(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A choice of so many ways that those which may begin with a word are worth remembering. */
    static final class Fork extends Node {
        private final List<Node> ways;
        private final int[] slots;
        private final int place;

        /** @param place its number among the forks of the grammar */
        Fork(List<Node> ways, BitSet slots, int place) {
            this.ways = ways;
            this.slots = slots.stream().toArray();
            this.place = place;
        }

        @Override
        void match(Parse parse, int position, @Nullable Object[] captures) {
            Node[] open = position < parse.size()
                    ? parse.token(position).fit().begun(place, ways)
                    : ways.toArray(Node[]::new);
            for (Node way : open) {
                forget(slots, captures);
                way.match(parse, position, captures);
            }
        }

        @Override
        boolean mayBegin(Fit word) {
            return word.begun(place, ways).length > 0;
        }
    }

    private static void forget(int[] slots, @Nullable Object[] captures) {
        for (int slot : slots) {
            captures[slot] = null;
        }
    }

    /** Up to so many words of any kind but those of a date. */
    static final class Gap extends Node {
        private final int most;
        private final Node next;

        Gap(int most, Node next) {
            this.most = most;
            this.next = next;
        }

        @Override
        void match(Parse parse, int position, @Nullable Object[] captures) {
            for (int i = 0; i <= most; i++) {
                next.match(parse, position + i, captures);
                if (position + i >= parse.size() || parse.token(position + i).isOfADate()) {
                    return;
                }
            }
        }
    }

    /** A sentence begins here, or does not. */
    static final class Begin extends Node {
        private final boolean begins;
        private final Node next;

        Begin(boolean begins, Node next) {
            this.begins = begins;
            this.next = next;
        }

        @Override
        void match(Parse parse, int position, @Nullable Object[] captures) {
            if ((position == 0) == begins) {
                next.match(parse, position, captures);
            }
        }

        @Override
        boolean mayBegin(Fit word) {
            return next.mayBegin(word);
        }
    }

    /** Nothing follows that would make this part of something else. */
    static final class End extends Node {
        private final Node next;

        End(Node next) {
            this.next = next;
        }

        @Override
        void match(Parse parse, int position, @Nullable Object[] captures) {
            if (parse.closesAt(position)) {
                next.match(parse, position, captures);
            }
        }
    }

    /** A word of some class does not follow. */
    static final class Unless extends Node {
        private final int feature;
        private final Node next;

        Unless(int feature, Node next) {
            this.feature = feature;
            this.next = next;
        }

        @Override
        void match(Parse parse, int position, @Nullable Object[] captures) {
            if (position >= parse.size() || !parse.token(position).fit().has(feature)) {
                next.match(parse, position, captures);
            }
        }
    }

    /** Words that a rule finds do not follow. */
    static final class UnlessPart extends Node {
        private final Rule rule;
        private final Node next;

        UnlessPart(Rule rule, Node next) {
            this.rule = rule;
            this.next = next;
        }

        @Override
        void match(Parse parse, int position, @Nullable Object[] captures) {
            if (parse.of(rule, position).isEmpty()) {
                next.match(parse, position, captures);
            }
        }
    }

    /** The end of a pattern. */
    static final class Meant extends Node {
        private final Meaning meaning;

        Meant(Meaning meaning) {
            this.meaning = meaning;
        }

        @Override
        void match(Parse parse, int position, @Nullable Object[] captures) {
            if (!parse.has(position)) {
                Object value = meaning.of(parse.reckoning(), captures);
                if (value != null) {
                    parse.found(position, value);
                }
            }
        }
    }
}
