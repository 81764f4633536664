package afterword.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one door for documents, YAML or JSON, from files, streams or memory. Whatever comes in, a document comes out; one
 * that cannot be read says why: empty, binary, not UTF-8, too large. No more than {@link #LARGEST} bytes are ever read.
 */
public final class Documents {

    /** In bytes; a thousand times what one application needs. */
    public static final int LARGEST = 4 << 20;

    private static final String A_DOCUMENT = "key: value";

    private Documents() {}

    /** The document in the file at {@code path}; problems name it so. */
    public static Document of(Path path) {
        return of(path.toString(), path);
    }

    /**
     * The document in the file at {@code path}.
     *
     * @param source the file's name as the person gave it
     * @throws UncheckedIOException where the disk fails under the reading; a file that is missing or may not be read is
     *     a problem of the document
     */
    public static Document of(String source, Path path) {
        return of(source, Texts.bytes(source, path, LARGEST));
    }

    /** Reads {@code in} to its end, or to one byte more than is taken; does not close it. */
    public static Document of(String source, InputStream in) throws IOException {
        return of(source, Texts.bytes(source, in, LARGEST));
    }

    public static Document of(String source, byte[] bytes) {
        return of(source, null, Texts.of(source, bytes), 1);
    }

    /**
     * One line of many, in JSON.
     *
     * @param number of the line in the source, from 1
     */
    public static Document ofLine(String source, byte[] bytes, int from, int length, int number) {
        if (length > LARGEST) {
            return problem(source, number, "too-large", "the line is larger than " + (LARGEST >> 20) + " MB.");
        }
        Node root = LineTree.of(bytes, from, length);
        return root == null
                ? located(source, bytes, from, length, number)
                : new Document(source, number, root, () -> located(source, bytes, from, length, number));
    }

    private static Document located(String source, byte[] bytes, int from, int length, int number) {
        return of(source, Notation.JSON, Texts.of(source, bytes, from, length, number), number);
    }

    /** A text that is in memory already, such as what somebody typed. */
    public static Document ofText(String source, String text) {
        return of(source, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Document of(String source, Reading<byte[]> bytes) {
        return bytes.isOk() ? of(source, bytes.get()) : new Document(source, 1, null, bytes.problems());
    }

    private static Document of(String source, @Nullable Notation notation, Reading<String> reading, int firstLine) {
        if (!reading.isOk()) {
            return new Document(source, firstLine, null, reading.problems());
        }
        String text = reading.get();
        if (text.isBlank()) {
            return problem(source, firstLine, "empty", "the document is empty.");
        }
        Problems problems = new Problems(source, true);
        Notation written = notation == null ? Notation.of(source, text) : notation;
        Node root = TreeBuilder.build(text, firstLine, written, problems);
        return new Document(source, firstLine, root, problems.inOrder());
    }

    private static Document problem(String source, int line, String code, String message) {
        return new Document(
                source, line, null, List.of(new Problem(source, line, 1, "", code, message, null, A_DOCUMENT)));
    }
}
