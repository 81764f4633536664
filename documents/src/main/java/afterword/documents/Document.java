package afterword.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was found: a tree of values that know their places, or the reasons why there is none. One of many lines
 * learns the places only where something is wrong with it; it is then read a second time.
 */
public final class Document {

    private final String source;
    private final int firstLine;
    private final @Nullable Node root;
    private final List<Problem> problems;
    /** The same with the places of its values, where this one has none. */
    private final @Nullable Supplier<Document> located;

    Document(String source, int firstLine, @Nullable Node root, List<Problem> problems) {
        this.source = source;
        this.firstLine = firstLine;
        this.root = root;
        this.problems = problems;
        this.located = null;
    }

    Document(String source, int firstLine, Node root, Supplier<Document> located) {
        this.source = source;
        this.firstLine = firstLine;
        this.root = root;
        this.problems = List.of();
        this.located = located;
    }

    public String source() {
        return source;
    }

    /** Whether it is a list of values, not a mapping. */
    public boolean isList() {
        return root instanceof Sequence;
    }

    /**
     * What {@code reader} makes of the mapping that the document is, or everything that is wrong with it.
     *
     * @param reader may be asked twice, and should leave nothing behind
     */
    public <T> Reading<T> read(Function<Fields, @Nullable T> reader) {
        Problems found = new Problems(source, located == null);
        found.addAll(problems);
        T value = root == null ? null : Fields.read(root, null, "", Fields.NO_INDEX, found, reader);
        return found.count() > 0 && located != null ? located.get().read(reader) : result(value, found);
    }

    /** What {@code reader} makes of each mapping in the list that the document is; a single mapping is a list of one. */
    public <T> Reading<List<T>> readEach(Function<Fields, @Nullable T> reader) {
        if (!(root instanceof Sequence list)) {
            return read(reader).map(List::of);
        }
        Problems found = new Problems(source, true);
        found.addAll(problems);
        List<T> values = new ArrayList<>();
        for (int i = 0; i < list.items.size(); i++) {
            T value = Fields.read(list.items.get(i), null, "", i, found, reader);
            if (value != null) {
                values.add(value);
            }
        }
        return result(values, found);
    }

    private <T> Reading<T> result(@Nullable T value, Problems found) {
        if (found.count() > 0) {
            return Reading.failed(found.inOrder());
        }
        if (value == null) {
            throw new IllegalStateException(
                    "a reader of " + source + " from line " + firstLine + " gave no value and no problem");
        }
        return Reading.of(value);
    }
}
