package afterword.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardReaderTest {

    @ParameterizedTest
    @CsvSource({"iphone, US", "android, DE", "outlook, US", "version4,"})
    void readsWhatPhonesAndOutlookSend(String name, String region) throws IOException {
        assertEquals(
                new String(bytes(name + ".txt"), StandardCharsets.UTF_8),
                Shown.of(CardReader.read(name + ".vcf", bytes(name + ".vcf"), region)));
    }

    @Test
    void readsACharacterThatWasFoldedInItsMiddle() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("BEGIN:VCARD\r\nVERSION:3.0\r\nN:M".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {(byte) 0xC3, '\r', '\n', ' ', (byte) 0xBC});
        bytes.writeBytes("ller;Eva;;;\r\nFN:Eva M\r\nEND:VCARD\r\n".getBytes(StandardCharsets.UTF_8));
        Card card = read(bytes.toByteArray()).cards().get(0);
        assertEquals("Müller", Objects.requireNonNull(card.name()).family());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "END:VCARD|1|nesting",
                "BEGIN:VCARD+VERSION:3.0+FN:A|1|cut-off",
                "FN:A+N:A;B|1|no-card",
                "BEGIN:VCARD+VERSION:3.0+FN:A+END:VCARD+BEGIN:VCARD+VERSION:3.0+FN:+END:VCARD|5|no-name"
            })
    void saysWhatIsWrongOnWhichLine(String lines, int line, String code) {
        CardFile file = read(lines.replace("+", "\r\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(code, file.problems().get(0).code());
        assertEquals(line, file.problems().get(0).line());
    }

    @Test
    void refusesWhatIsNoCard() {
        assertEquals("empty", code(new byte[0]));
        assertEquals("binary", code(new byte[] {'P', 'K', 3, 4, 0, 0}));
        assertEquals("too-large", code(new byte[(20 << 20) + 1]));
        assertEquals("too-deep", code("BEGIN:VCARD\n".repeat(100_000).getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "too-long",
                code(("BEGIN:VCARD\n" + "NOTE:x\n".repeat(1_000_000) + "END:VCARD").getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "too-many", code("BEGIN:VCARD\nFN:A\nEND:VCARD\n".repeat(5001).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void neverFailsOnADamagedFile() throws IOException {
        String[] names = {"iphone", "android", "outlook", "version4"};
        for (int seed = 0; seed < 1500; seed++) {
            Random random = new Random(seed);
            byte[] bytes = bytes(names[seed % names.length] + ".vcf");
            for (int i = random.nextInt(12); i >= 0; i--) {
                bytes = damaged(bytes, random);
            }
            try {
                read(bytes);
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        String[] tokens = {
            "\r\n ", "\r\n", ":", ";", "\"", "BEGIN:VCARD\r\n", "=", "\\", "item9.", ";ENCODING=b:", "=C3"
        };
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, random.nextInt(40));
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        switch (random.nextInt(4)) {
            case 0 -> {}
            case 1 -> {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                out.writeBytes(noise);
            }
            case 2 -> {
                out.write(bytes, at, length);
                out.write(bytes, at, length);
            }
            default -> out.writeBytes(tokens[random.nextInt(tokens.length)].getBytes(StandardCharsets.UTF_8));
        }
        out.write(bytes, at + length, bytes.length - at - length);
        return out.size() == 0 ? new byte[] {'x'} : out.toByteArray();
    }

    private static String code(byte[] content) {
        CardFile file = read(content);
        assertEquals(List.of(), file.cards());
        return file.problems().get(0).code();
    }

    private static CardFile read(byte[] content) {
        return CardReader.read("a.vcf", content, null);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(CardReaderTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
