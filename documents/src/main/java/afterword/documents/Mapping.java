package afterword.documents;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys with their values, in the order written. Most have a handful, which are found fastest by looking at each. */
final class Mapping extends Node {

    private static final int FEW = 16;
    private static final int FIRST = 5;

    private String[] keys = new String[FIRST];
    private @Nullable long[] places;
    private Node[] values = new Node[FIRST];
    private int size;
    /** A bit for the hash of each key: most keys that are looked for are not there. */
    private long hashes;

    private @Nullable Map<String, Integer> index;

    Mapping(long place) {
        super(place);
        this.places = place == UNKNOWN ? null : new long[FIRST];
    }

    int size() {
        return size;
    }

    String key(int i) {
        return keys[i];
    }

    long keyPlace(int i) {
        return places == null ? UNKNOWN : places[i];
    }

    Node value(int i) {
        return values[i];
    }

    /** The position of {@code key}, or -1. */
    int indexOf(String key) {
        int hash = key.hashCode();
        if ((hashes & 1L << hash) == 0) {
            return -1;
        }
        if (index != null) {
            return index.getOrDefault(key, -1);
        }
        for (int i = 0; i < size; i++) {
            if (keys[i].hashCode() == hash && keys[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }

    void add(String key, long keyPlace, Node value) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            places = places == null ? null : Arrays.copyOf(places, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        keys[size] = key;
        if (places != null) {
            places[size] = keyPlace;
        }
        values[size] = value;
        size++;
        hashes |= 1L << key.hashCode();
        indexed(key);
    }

    /** This one, and of {@code common} the keys that this one leaves out. */
    Mapping over(Mapping common) {
        Mapping both = new Mapping(place());
        for (int i = 0; i < size; i++) {
            both.add(keys[i], keyPlace(i), values[i]);
        }
        for (int i = 0; i < common.size; i++) {
            if (indexOf(common.keys[i]) < 0) {
                both.add(common.keys[i], common.keyPlace(i), common.values[i]);
            }
        }
        return both;
    }

    private void indexed(String key) {
        if (index != null) {
            index.put(key, size - 1);
        } else if (size > FEW) {
            index = new HashMap<>();
            for (int i = 0; i < size; i++) {
                index.put(keys[i], i);
            }
        }
    }

    @Override
    String shown() {
        return size == 0 ? "{}" : "{…}";
    }

    @Override
    String kind() {
        return "a mapping";
    }
}
