package afterword.contacts;

import afterword.application.PersonName;
import afterword.documents.Problem;
import ezvcard.VCard;
import ezvcard.io.ParseWarning;
import ezvcard.io.text.VCardReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads business cards as phones and mail programs send them: vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), many in a file. */
public final class CardReader {

    private static final int MOST_BYTES = 20 << 20;
    private static final int MOST_CARDS = 5_000;
    private static final int MOST_LINES = 50_000;
    private static final String EXAMPLE = "the .vcf that a phone sends on \"share contact\"";

    private final String source;
    private final List<Problem> problems = new ArrayList<>();

    private CardReader(String source) {
        this.source = source;
    }

    /**
     * Reads the file of that name and content.
     *
     * @param source the file's name, for the problems
     * @param region where the cards were written, ISO 3166-1, for telephone numbers without a country code
     */
    public static CardFile read(String source, byte[] content, @Nullable String region) {
        return new CardReader(source).read(content, region);
    }

    private CardFile read(byte[] content, @Nullable String region) {
        if (content.length > MOST_BYTES) {
            return refused(
                    "too-large", "the file has " + content.length + " bytes; at most " + MOST_BYTES + " are read.");
        }
        String text = text(content);
        if (text.isBlank()) {
            return refused("empty", "the file is empty.");
        }
        if (text.indexOf('\0') >= 0) {
            return refused("binary", "the file is not text, so it is no business card.");
        }
        List<Integer> starts = outline(text);
        return problems.isEmpty() ? cards(text, starts, region) : new CardFile(List.of(), problems);
    }

    private CardFile refused(String code, String message) {
        return new CardFile(List.of(), List.of(Problem.ofWhole(source, code, message, EXAMPLE)));
    }

    /** The lines on which the cards begin. A card within a card, as version 2.1 has it for an assistant, is none of its own. */
    private List<Integer> outline(String text) {
        List<Integer> starts = new ArrayList<>();
        int depth = 0;
        int number = 0;
        int begun = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            String mark = line.strip().toUpperCase(Locale.ROOT);
            if (mark.matches("BEGIN\\s*:\\s*VCARD")) {
                if (depth == 0) {
                    starts.add(number);
                    begun = number;
                }
                depth++;
            } else if (mark.matches("END\\s*:\\s*VCARD")) {
                depth--;
            }
            if (depth < 0) {
                problem(number, "nesting", "END:VCARD ends nothing.", line);
                return starts;
            }
            if (depth > 4) {
                problem(
                        number,
                        "too-deep",
                        "cards are nested more than 4 deep; the card of line " + begun + " has no END:VCARD.",
                        line);
                return starts;
            }
            if (depth > 0 && number - begun > MOST_LINES) {
                problem(begun, "too-long", "the card has more than " + MOST_LINES + " lines.", null);
                return starts;
            }
        }
        if (starts.isEmpty()) {
            problem(1, "no-card", "the file holds no business card: there is no BEGIN:VCARD.", null);
        } else if (depth > 0) {
            problem(begun, "cut-off", "the card has no END:VCARD; the file was cut off.", null);
        } else if (starts.size() > MOST_CARDS) {
            problem(
                    1,
                    "too-many",
                    "the file holds " + starts.size() + " cards; at most " + MOST_CARDS
                            + " are read. Share the few you met instead of the whole address book.",
                    null);
        }
        return starts;
    }

    private CardFile cards(String text, List<Integer> starts, @Nullable String region) {
        List<Card> cards = new ArrayList<>();
        try (VCardReader reader = new VCardReader(text)) {
            int next = 0;
            for (VCard card = reader.readNext(); card != null; card = reader.readNext()) {
                int line = next < starts.size() ? starts.get(next) : 0;
                next++;
                List<String> remarks = new ArrayList<>();
                for (ParseWarning warning : reader.getWarnings()) {
                    remarks.add("Line " + warning.getLineNumber() + " was not understood"
                            + (warning.getPropertyName() == null ? "." : " (" + warning.getPropertyName() + ")."));
                }
                Card read = new CardReading(card, region, remarks).card(line);
                PersonName name = read.name();
                if (name == null
                        && read.written() == null
                        && read.organization() == null
                        && read.emails().isEmpty()) {
                    problem(line, "no-name", "the card names nobody: no name, organization or e-mail address.", null);
                } else {
                    cards.add(read);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed: " + source, e);
        }
        return new CardFile(cards, problems);
    }

    private void problem(int line, String code, String message, @Nullable String value) {
        problems.add(new Problem(
                source, line, 1, "", code, message, value, "BEGIN:VCARD … N:Rivera;Elena;;Dr.; … END:VCARD"));
    }

    /** The text, line by line in UTF-8 or, where a line is not that, in the old western encoding. */
    private static String text(byte[] content) {
        boolean wide = content.length > 1
                && ((content[0] == (byte) 0xFE && content[1] == (byte) 0xFF)
                        || (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE));
        if (wide) {
            return new String(content, StandardCharsets.UTF_16);
        }
        byte[] bytes = withWholeCharacters(content);
        StringBuilder text = new StringBuilder(bytes.length);
        int from = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                int end = i == bytes.length ? i : i + 1;
                text.append(decoded(bytes, from, end - from));
                from = end;
            }
        }
        return text.length() > 0 && text.charAt(0) == '\uFEFF' ? text.substring(1) : text.toString();
    }

    private static String decoded(byte[] bytes, int from, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, from, length, Charset.forName("windows-1252"));
        }
    }

    /** Takes out folds that stand in the middle of a character: between two bytes that are not ASCII. */
    private static byte[] withWholeCharacters(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            boolean crlf = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
            int after = i + (crlf ? 2 : 1);
            boolean split = i > 0
                    && bytes[i - 1] < 0
                    && (crlf || bytes[i] == '\n')
                    && after + 1 < bytes.length
                    && bytes[after] == ' '
                    && (bytes[after + 1] & 0xC0) == 0x80;
            if (split) {
                i = after;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toByteArray();
    }
}
