package afterword.documents;

/** A value of a document that knows its place: a scalar, a list or a mapping. */
abstract sealed class Node permits Scalar, Sequence, Mapping {

    /** The place of values in a tree that was made in haste. */
    static final long UNKNOWN = 0;

    private final long place;

    Node(long place) {
        this.place = place;
    }

    /** Line and column in one word, since a bulk run makes millions of them. */
    static long place(int line, int column) {
        return (long) line << 32 | column;
    }

    static int line(long place) {
        return (int) (place >>> 32);
    }

    static int column(long place) {
        return (int) place;
    }

    final long place() {
        return place;
    }

    /** From 1. */
    final int line() {
        return line(place);
    }

    /** From 1. */
    final int column() {
        return column(place);
    }

    /** The value as it may be quoted in a message. */
    abstract String shown();

    /** What it is, for people: {@code a list}. */
    abstract String kind();
}
