package afterword.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.application.PersonName;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodeReaderTest {

    private static final String VCARD = """
            BEGIN:VCARD
            VERSION:3.0
            N:Müller-Lüdenscheidt;Anna;;Mag.;
            FN:Mag. Anna Müller-Lüdenscheidt
            ORG:Österreichische Nationalbibliothek
            TITLE:Leiterin
            TEL;TYPE=WORK:01 534 10 123
            EMAIL:anna@onb.example
            ADR;TYPE=WORK:;;Josefsplatz 1;Wien;;1015;Austria
            END:VCARD
            """;

    @Test
    void aCardInACodeIsReadPartByPart() {
        CardProposal card = only(VCARD, 0);
        assertEquals(new PersonName("Mag.", "Anna", "Müller-Lüdenscheidt", null, null), card.name());
        assertEquals("Österreichische Nationalbibliothek", card.organization());
        assertEquals("+43 1 53410123", card.phone());
        assertEquals(List.of("Josefsplatz 1", "1015 Wien", "Austria"), card.address());
        assertEquals(CardProposal.Source.CODE, card.source());
    }

    @Test
    void aMecardStatesTheFamilyNameFirst() {
        CardProposal card = only(
                "MECARD:N:Rivera,Elena;TEL:+12125550101;EMAIL:elena@northwind.example;ORG:Northwind Traders;URL:northwind.example;;",
                0);
        assertEquals(PersonName.of("Elena", "Rivera"), card.name());
        assertEquals("+1 212-555-0101", card.phone());
        assertEquals("elena@northwind.example", card.email());
        assertEquals("Northwind Traders", card.organization());
        assertEquals("northwind.example", card.website());
    }

    @Test
    void aWebAddressIsShownAndNotOpened() {
        CardProposal card = only("https://northwind.example/elena", 0);
        assertEquals("https://northwind.example/elena", card.website());
        assertNull(card.name());
        assertTrue(card.remarks().toString().contains("does not open it"));
    }

    @Test
    void aMailOrTelephoneAddressIsOneToo() {
        assertEquals(
                "elena@northwind.example",
                only("mailto:elena@northwind.example", 0).email());
        assertEquals("+1 212-555-0101", only("tel:+12125550101", 0).phone());
    }

    @Test
    void itMayBeTurnedTiltedSmallNoisyOrWhiteOnBlack() {
        for (double degrees : new double[] {90, 180, 270, 8, -15, 40}) {
            assertEquals("anna@onb.example", only(VCARD, degrees).email(), degrees + " degrees");
        }
        BufferedImage inverted = photo(VCARD, 0, 2);
        for (int x = 0; x < inverted.getWidth(); x++) {
            for (int y = 0; y < inverted.getHeight(); y++) {
                inverted.setRGB(x, y, ~inverted.getRGB(x, y));
            }
        }
        assertEquals(1, CodeReader.read(inverted, "AT").size());
        BufferedImage noisy = photo(VCARD, 5, 5);
        Random random = new Random(3);
        for (int i = 0; i < noisy.getWidth() * noisy.getHeight() / 40; i++) {
            noisy.setRGB(random.nextInt(noisy.getWidth()), random.nextInt(noisy.getHeight()), random.nextInt());
        }
        assertEquals(1, CodeReader.read(noisy, "AT").size());
    }

    @Test
    void twoCodesAreTwoProposals() {
        BufferedImage one = photo(VCARD, 0, 4);
        BufferedImage other = photo("MECARD:N:Rivera,Elena;EMAIL:elena@northwind.example;;", 0, 4);
        BufferedImage both = new BufferedImage(
                one.getWidth() + other.getWidth(),
                Math.max(one.getHeight(), other.getHeight()),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = both.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, both.getWidth(), both.getHeight());
        graphics.drawImage(one, 0, 0, null);
        graphics.drawImage(other, one.getWidth(), 0, null);
        graphics.dispose();
        assertEquals(2, CodeReader.read(both, "AT").size());
    }

    @Test
    void aPictureWithoutACodeProposesNothing() {
        assertEquals(List.of(), CodeReader.read(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), null));
        assertEquals(List.of(), CodeReader.read(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), null));
    }

    @Test
    void whateverStandsInACodeNothingFails() {
        long seed = 11;
        Random random = new Random(seed);
        String[] beginnings = {
            "MECARD:", "BEGIN:VCARD\n", "BIZCARD:", "mailto:", "tel:", "http://", "WIFI:", "MATMSG:", ""
        };
        String signs = ";:,\\N\nTELORG@.=?&%\u0000ü王EMAIL";
        for (int i = 0; i < 150; i++) {
            StringBuilder text = new StringBuilder(beginnings[random.nextInt(beginnings.length)]);
            int length = 1 + random.nextInt(60);
            for (int j = 0; j < length; j++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            for (CardProposal proposal : CodeReader.read(photo(text.toString(), 0, 3), "US")) {
                assertTrue(proposal.toString().length() < 20_000, "seed " + seed + ", code " + i);
            }
        }
    }

    private static CardProposal only(String text, double degrees) {
        List<CardProposal> found = CodeReader.read(photo(text, degrees, 5), "AT");
        assertEquals(1, found.size(), text + " at " + degrees);
        return found.get(0);
    }

    /** The code on a card, as a camera sees it. */
    private static BufferedImage photo(String text, double degrees, int dot) {
        BitMatrix code;
        try {
            code = new MultiFormatWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
        } catch (WriterException e) {
            throw new IllegalArgumentException(text, e);
        }
        int side = code.getWidth() * dot;
        int whole = side * 2;
        BufferedImage image = new BufferedImage(whole, whole, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, whole, whole);
        graphics.rotate(Math.toRadians(degrees), whole / 2.0, whole / 2.0);
        graphics.translate((whole - side) / 2, (whole - side) / 2);
        graphics.setColor(Color.BLACK);
        for (int x = 0; x < code.getWidth(); x++) {
            for (int y = 0; y < code.getHeight(); y++) {
                if (code.get(x, y)) {
                    graphics.fillRect(x * dot, y * dot, dot, dot);
                }
            }
        }
        graphics.dispose();
        return image;
    }
}
