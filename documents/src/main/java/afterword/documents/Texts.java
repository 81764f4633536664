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

/**
 * Text files in UTF-8. Whatever else is found, a binary file, another encoding, more than is taken, is a problem that says
 * so; no more than the limit is ever read.
 */
public final class Texts {

    private static final String TEXT_FILE = "a text file in UTF-8";

    private Texts() {}

    /** The text in the file at {@code path}, without a byte order mark. */
    public static Reading<String> of(String source, Path path) {
        Reading<byte[]> bytes = bytes(source, path, Documents.LARGEST);
        return bytes.isOk() ? of(source, bytes.get()) : Reading.failed(bytes.problems());
    }

    /** The text that {@code bytes} are. */
    public static Reading<String> of(String source, byte[] bytes) {
        return of(source, bytes, 0, bytes.length, 1);
    }

    /**
     * What is in the file at {@code path}.
     *
     * @param source the file's name as the person gave it
     * @param largest in bytes
     * @throws UncheckedIOException where the disk fails under the reading; a file that is missing or may not be read is
     *     a problem
     */
    public static Reading<byte[]> bytes(String source, Path path, int largest) {
        if (Files.isDirectory(path)) {
            return failed(source, "directory", "this is a folder, not a file.");
        }
        if (!Files.exists(path)) {
            return failed(source, "no-such-file", "there is no such file.");
        }
        if (!Files.isReadable(path)) {
            return failed(source, "not-readable", "the file may not be read.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return bytes(source, in, largest);
        } catch (IOException e) {
            throw new UncheckedIOException(source, e);
        }
    }

    /** Reads {@code in} to its end, or to one byte more than is taken; does not close it. */
    public static Reading<byte[]> bytes(String source, InputStream in, int largest) throws IOException {
        byte[] bytes = in.readNBytes(largest + 1);
        if (bytes.length > largest) {
            return failed(source, "too-large", "the file is larger than " + (largest >> 20) + " MB.");
        }
        return Reading.of(bytes);
    }

    static Reading<String> of(String source, byte[] bytes, int from, int length, int firstLine) {
        int end = from + length;
        int start = startsWithMark(bytes, from, length) ? from + 3 : from;
        if (length >= 2 && isUtf16Mark(bytes[from], bytes[from + 1])) {
            return failed(source, firstLine, 1, "not-utf-8", "the text is UTF-16; save it as UTF-8.");
        }
        for (int i = start; i < end; i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\n' && bytes[i] != '\t' && bytes[i] != '\r') {
                return failedAt(source, bytes, start, i, firstLine, "binary", "this is a binary file, not a text");
            }
        }
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            int wrong = firstThatIsNoUtf8(bytes, start, end);
            if (wrong < end) {
                return failedAt(source, bytes, start, wrong, firstLine, "not-utf-8", "the text is not UTF-8");
            }
        }
        return Reading.of(text);
    }

    private static boolean startsWithMark(byte[] bytes, int from, int length) {
        return length >= 3
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF;
    }

    private static boolean isUtf16Mark(byte first, byte second) {
        return first == (byte) 0xFF && second == (byte) 0xFE || first == (byte) 0xFE && second == (byte) 0xFF;
    }

    private static int firstThatIsNoUtf8(byte[] bytes, int start, int end) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(end - start + 1), true);
        return result.isError() ? in.position() : end;
    }

    private static <T> Reading<T> failedAt(
            String source, byte[] bytes, int start, int at, int firstLine, String code, String what) {
        int line = firstLine;
        int lineStart = start;
        for (int i = start; i < at; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        int column = new String(bytes, lineStart, at - lineStart, StandardCharsets.UTF_8).length() + 1;
        String hex = Integer.toHexString(bytes[at] & 0xFF | 0x100).substring(1);
        return failed(source, line, column, code, what + ": byte 0x" + hex + " at offset " + (at - start) + ".");
    }

    private static <T> Reading<T> failed(String source, int line, int column, String code, String message) {
        return Reading.failed(List.of(new Problem(source, line, column, "", code, message, null, TEXT_FILE)));
    }

    private static <T> Reading<T> failed(String source, String code, String message) {
        return Reading.failed(List.of(Problem.ofWhole(source, code, message, null)));
    }
}
