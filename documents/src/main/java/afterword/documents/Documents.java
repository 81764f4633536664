package afterword.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

    private static final String TEXT_FILE = "a text file in UTF-8 that starts with version: 1";

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
        if (Files.isDirectory(path)) {
            return unreadable(source, "directory", "this is a folder, not a file.");
        }
        if (!Files.exists(path)) {
            return unreadable(source, "no-such-file", "there is no such file.");
        }
        if (!Files.isReadable(path)) {
            return unreadable(source, "not-readable", "the file may not be read.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return of(source, in);
        } catch (IOException e) {
            throw new UncheckedIOException(source, e);
        }
    }

    /** Reads {@code in} to its end, or to one byte more than is taken; does not close it. */
    public static Document of(String source, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            return unreadable(
                    source, "too-large", "the file is larger than " + (LARGEST >> 20) + " MB; no application is.");
        }
        return of(source, bytes);
    }

    public static Document of(String source, byte[] bytes) {
        return of(source, null, bytes, 0, bytes.length, 1);
    }

    /**
     * One line of many, in JSON.
     *
     * @param number of the line in the source, from 1
     */
    public static Document ofLine(String source, byte[] bytes, int from, int length, int number) {
        return of(source, Notation.JSON, bytes, from, length, number);
    }

    /** A text that is in memory already, such as what somebody typed. */
    public static Document ofText(String source, String text) {
        return of(source, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Document of(
            String source, @Nullable Notation notation, byte[] bytes, int from, int length, int firstLine) {
        if (length > LARGEST) {
            return problem(source, firstLine, 1, "too-large", "the line is larger than " + (LARGEST >> 20) + " MB.");
        }
        int end = from + length;
        int start = startsWithMark(bytes, from, length) ? from + 3 : from;
        if (length >= 2 && isUtf16Mark(bytes[from], bytes[from + 1])) {
            return problem(source, firstLine, 1, "not-utf-8", "the text is UTF-16; save it as UTF-8.");
        }
        for (int i = start; i < end; i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\n' && bytes[i] != '\t' && bytes[i] != '\r') {
                return notText(source, bytes, start, i, firstLine);
            }
        }
        return decoded(source, notation, bytes, start, end, firstLine);
    }

    private static boolean startsWithMark(byte[] bytes, int from, int length) {
        return length >= 3
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF;
    }

    private static Document decoded(
            String source, @Nullable Notation notation, byte[] bytes, int start, int end, int firstLine) {
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            int wrong = firstThatIsNoUtf8(bytes, start, end);
            if (wrong < end) {
                return notUtf8(source, bytes, start, wrong, firstLine);
            }
        }
        if (text.isBlank()) {
            return problem(source, firstLine, 1, "empty", "the document is empty.");
        }
        Problems problems = new Problems(source);
        Notation written = notation == null ? Notation.of(source, text) : notation;
        Node root = TreeBuilder.build(text, firstLine, written, problems);
        return new Document(source, firstLine, root, problems.inOrder());
    }

    private static int firstThatIsNoUtf8(byte[] bytes, int start, int end) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(end - start + 1), true);
        return result.isError() ? in.position() : end;
    }

    private static boolean isUtf16Mark(byte first, byte second) {
        return first == (byte) 0xFF && second == (byte) 0xFE || first == (byte) 0xFE && second == (byte) 0xFF;
    }

    private static Document notText(String source, byte[] bytes, int start, int at, int firstLine) {
        String message =
                "this is a binary file, not a text: byte 0x" + hex(bytes[at]) + " at offset " + (at - start) + ".";
        return problemAt(source, bytes, start, at, firstLine, "binary", message);
    }

    private static Document notUtf8(String source, byte[] bytes, int start, int at, int firstLine) {
        String message = "the text is not UTF-8: byte 0x" + hex(bytes[at]) + " at offset " + (at - start) + ".";
        return problemAt(source, bytes, start, at, firstLine, "not-utf-8", message);
    }

    private static Document problemAt(
            String source, byte[] bytes, int start, int at, int firstLine, String code, String message) {
        int line = firstLine;
        int lineStart = start;
        for (int i = start; i < at; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        int column = new String(bytes, lineStart, at - lineStart, StandardCharsets.UTF_8).length() + 1;
        return problem(source, line, column, code, message);
    }

    private static String hex(byte b) {
        return Integer.toHexString(b & 0xFF | 0x100).substring(1);
    }

    private static Document problem(String source, int line, int column, String code, String message) {
        Problem problem = new Problem(source, line, column, "", code, message, null, TEXT_FILE);
        return new Document(source, line, null, List.of(problem));
    }

    private static Document unreadable(String source, String code, String message) {
        return new Document(source, 1, null, List.of(Problem.ofWhole(source, code, message, null)));
    }
}
