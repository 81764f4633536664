package afterword.documents;

/** A text, number, truth value or nothing, kept as it was written. */
final class Scalar extends Node {

    /** How a scalar was written; a plain one in YAML may be any of the others. */
    enum Kind {
        PLAIN,
        TEXT,
        /** A text that is known to hold no control character. */
        LINE,
        NUMBER,
        TRUTH,
        NULL
    }

    final String text;
    final Kind kind;

    Scalar(long place, String text, Kind kind) {
        super(place);
        this.text = text;
        this.kind = kind;
    }

    boolean isNull() {
        return kind == Kind.NULL;
    }

    /** Whether it can stand for a text: quoted, or a plain word of YAML. */
    boolean isText() {
        return kind == Kind.TEXT || kind == Kind.LINE || kind == Kind.PLAIN;
    }

    @Override
    String shown() {
        return text;
    }

    @Override
    String kind() {
        return switch (kind) {
            case PLAIN, TEXT, LINE -> "a text";
            case NUMBER -> "a number";
            case TRUTH -> "true or false";
            case NULL -> "nothing";
        };
    }
}
