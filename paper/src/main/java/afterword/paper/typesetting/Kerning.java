package afterword.paper.typesetting;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much closer or wider two glyphs stand side by side, in units of the font: the pair adjustments of the feature
 * {@code kern} in its table GPOS (ISO 14496-22, 6.3.3). fontbox reads no such table.
 */
final class Kerning {

    static final Kerning NONE = new Kerning(List.of());

    private static final int PAIRS = 2;
    private static final int EXTENSION = 9;
    private static final int X_ADVANCE = 4;

    /** Each lookup's subtables in order; the first that knows the first glyph's pair decides. */
    private final List<List<ByteBuffer>> lookups;

    private Kerning(List<List<ByteBuffer>> lookups) {
        this.lookups = lookups;
    }

    static Kerning of(byte[] table) {
        ByteBuffer gpos = ByteBuffer.wrap(table);
        ByteBuffer features = at(gpos, unsigned(gpos, 6));
        Set<Integer> wanted = new TreeSet<>();
        for (int i = 0; i < unsigned(features, 0); i++) {
            int record = 2 + 6 * i;
            if (features.getInt(record) == 0x6B65726E) { // "kern"
                ByteBuffer feature = at(features, unsigned(features, record + 4));
                for (int j = 0; j < unsigned(feature, 2); j++) {
                    wanted.add(unsigned(feature, 4 + 2 * j));
                }
            }
        }
        ByteBuffer list = at(gpos, unsigned(gpos, 8));
        List<List<ByteBuffer>> lookups = new ArrayList<>();
        for (int index : wanted) {
            List<ByteBuffer> subtables = subtables(at(list, unsigned(list, 2 + 2 * index)));
            if (!subtables.isEmpty()) {
                lookups.add(subtables);
            }
        }
        return new Kerning(lookups);
    }

    private static List<ByteBuffer> subtables(ByteBuffer lookup) {
        int type = unsigned(lookup, 0);
        List<ByteBuffer> subtables = new ArrayList<>();
        for (int i = 0; i < unsigned(lookup, 4); i++) {
            ByteBuffer subtable = at(lookup, unsigned(lookup, 6 + 2 * i));
            if (type == EXTENSION && unsigned(subtable, 2) == PAIRS) {
                subtables.add(at(subtable, subtable.getInt(4)));
            } else if (type == PAIRS) {
                subtables.add(subtable);
            }
        }
        return subtables;
    }

    /** What is added to the advance of {@code left} where {@code right} follows. */
    int between(int left, int right) {
        int sum = 0;
        for (List<ByteBuffer> subtables : lookups) {
            for (ByteBuffer subtable : subtables) {
                int covered = coverage(at(subtable, unsigned(subtable, 2)), left);
                if (covered < 0) {
                    continue;
                }
                OptionalInt adjustment = unsigned(subtable, 0) == 1
                        ? listed(subtable, covered, right)
                        : OptionalInt.of(classed(subtable, left, right));
                if (adjustment.isPresent()) {
                    sum += adjustment.getAsInt();
                    break;
                }
            }
        }
        return sum;
    }

    private static OptionalInt listed(ByteBuffer subtable, int covered, int right) {
        int size = 2 + size(unsigned(subtable, 4)) + size(unsigned(subtable, 6));
        ByteBuffer pairs = at(subtable, unsigned(subtable, 10 + 2 * covered));
        int low = 0;
        int high = unsigned(pairs, 0) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int glyph = unsigned(pairs, 2 + middle * size);
            if (glyph == right) {
                return OptionalInt.of(advance(pairs, 4 + middle * size, unsigned(subtable, 4)));
            }
            if (glyph < right) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return OptionalInt.empty();
    }

    private static int classed(ByteBuffer subtable, int left, int right) {
        int first = unsigned(subtable, 4);
        int record = size(first) + size(unsigned(subtable, 6));
        int leftClass = classOf(at(subtable, unsigned(subtable, 8)), left);
        int rightClass = classOf(at(subtable, unsigned(subtable, 10)), right);
        int classes = unsigned(subtable, 14);
        return advance(subtable, 16 + (leftClass * classes + rightClass) * record, first);
    }

    private static int advance(ByteBuffer table, int place, int format) {
        return (format & X_ADVANCE) == 0 ? 0 : table.getShort(place + size(format & (X_ADVANCE - 1)));
    }

    /** The bytes of a value record of that format. */
    private static int size(int format) {
        return 2 * Integer.bitCount(format & 0xFF);
    }

    private static int coverage(ByteBuffer coverage, int glyph) {
        boolean ranges = unsigned(coverage, 0) == 2;
        int low = 0;
        int high = unsigned(coverage, 2) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int place = 4 + middle * (ranges ? 6 : 2);
            int from = unsigned(coverage, place);
            int to = ranges ? unsigned(coverage, place + 2) : from;
            if (glyph < from) {
                high = middle - 1;
            } else if (glyph > to) {
                low = middle + 1;
            } else {
                return ranges ? unsigned(coverage, place + 4) + glyph - from : middle;
            }
        }
        return -1;
    }

    private static int classOf(ByteBuffer classes, int glyph) {
        if (unsigned(classes, 0) == 1) {
            int index = glyph - unsigned(classes, 2);
            return index < 0 || index >= unsigned(classes, 4) ? 0 : unsigned(classes, 6 + 2 * index);
        }
        int low = 0;
        int high = unsigned(classes, 2) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int place = 4 + 6 * middle;
            if (glyph < unsigned(classes, place)) {
                high = middle - 1;
            } else if (glyph > unsigned(classes, place + 2)) {
                low = middle + 1;
            } else {
                return unsigned(classes, place + 4);
            }
        }
        return 0;
    }

    private static ByteBuffer at(ByteBuffer table, int offset) {
        return table.slice(offset, table.limit() - offset);
    }

    private static int unsigned(ByteBuffer table, int offset) {
        return Short.toUnsignedInt(table.getShort(offset));
    }
}
