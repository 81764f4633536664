package afterword.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The content lines of a calendar file, unfolded, each with the line of the file on which it starts (RFC 5545, 3.1).
 *
 * <p>Unfolding works on octets, for a sender may fold in the middle of a character. Line ends may be CRLF, LF or CR; empty
 * lines are dropped.
 *
 * @param lines without line ends
 * @param starts the number in the file, from 1, of each of {@code lines}
 */
record ContentLines(List<String> lines, List<Integer> starts) {

    static ContentLines of(byte[] file) {
        byte[] bytes = inUtf8(file);
        Charset charset = isUtf8(bytes) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        List<String> lines = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        var current = new ByteArrayOutputStream();
        int start = 1;
        int number = 1;
        int from = 0;
        while (from < bytes.length) {
            int end = from;
            while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
                end++;
            }
            boolean folded = end > from && (bytes[from] == ' ' || bytes[from] == '\t') && current.size() > 0;
            if (folded) {
                current.write(bytes, from + 1, end - from - 1);
            } else if (end > from) {
                add(current, charset, start, lines, starts);
                current.write(bytes, from, end - from);
                start = number;
            }
            from = end + (end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n' ? 2 : 1);
            number++;
        }
        add(current, charset, start, lines, starts);
        return new ContentLines(lines, starts);
    }

    private static void add(
            ByteArrayOutputStream current, Charset charset, int start, List<String> lines, List<Integer> starts) {
        if (current.size() > 0) {
            String line = current.toString(charset);
            lines.add(lines.isEmpty() && line.startsWith("\uFEFF") ? line.substring(1) : line);
            starts.add(start);
            current.reset();
        }
    }

    /** A file of two-byte characters, which its byte order mark betrays, in UTF-8. */
    private static byte[] inUtf8(byte[] file) {
        boolean big = file.length > 1 && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF;
        boolean little = file.length > 1 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE;
        return big || little ? new String(file, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8) : file;
    }

    private static boolean isUtf8(byte[] bytes) {
        // a character split by a fold is whole again only after unfolding
        byte[] unfolded = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int next = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n' ? i + 2 : i + 1;
            boolean end = bytes[i] == '\r' || bytes[i] == '\n';
            if (end && next < bytes.length && (bytes[next] == ' ' || bytes[next] == '\t')) {
                i = next;
            } else {
                unfolded[length++] = bytes[i];
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(unfolded, 0, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    int size() {
        return lines.size();
    }

    /** The name of the property on that line, in upper case, without group and parameters. */
    String name(int index) {
        String line = lines.get(index);
        int end = 0;
        while (end < line.length() && line.charAt(end) != ':' && line.charAt(end) != ';') {
            end++;
        }
        return line.substring(0, end).strip().toUpperCase(java.util.Locale.ROOT);
    }

    /** What stands after the first colon outside quotes. */
    String value(int index) {
        String line = lines.get(index);
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ':' && !quoted) {
                return line.substring(i + 1).strip();
            }
        }
        return "";
    }
}
