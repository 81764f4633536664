package afterword.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import afterword.application.PersonName;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CardTextTest {

    @Test
    void anAmericanCard() {
        CardProposal card = CardText.read("""
                Dr. Elena Rivera

                VP Engineering
                Northwind Traders
                Fax +1 212 555 0109
                Tel +1 212555 0101
                elena.rivera@northwind.example
                1 Main Street
                New York NY 10001
                www.northwind.example
                """, "US");
        assertEquals(new PersonName("Dr.", "Elena", "Rivera", null, null), card.name());
        assertEquals("VP Engineering", card.title());
        assertEquals("Northwind Traders", card.organization());
        assertEquals("elena.rivera@northwind.example", card.email());
        assertEquals("+1 212-555-0101", card.phone());
        assertEquals(List.of("1 Main Street", "New York NY 10001"), card.address());
        assertEquals("www.northwind.example", card.website());
        assertEquals(CardProposal.Source.LETTERS, card.source());
        assertEquals(List.of("Fax +1 212 555 0109"), card.unplaced());
        assertTrue(card.remarks().toString().contains("compare each with the picture"));
    }

    @Test
    void anAustrianCardWithTheOrganizationFirst() {
        CardProposal card = CardText.read("""
                Österreichische Nationalbibliothek
                Mag. Anna Müller-Lüdenscheidt
                Leiterin Datenverarbeitung
                Josefsplatz 1
                1015 Wien
                T: +43 1 534 10 123
                anna.mueller@onb.example
                """, "AT");
        assertEquals(new PersonName("Mag.", "Anna", "Müller-Lüdenscheidt", null, null), card.name());
        assertEquals("Österreichische Nationalbibliothek", card.organization());
        assertEquals("Leiterin Datenverarbeitung", card.title());
        assertEquals(List.of("Josefsplatz 1", "1015 Wien"), card.address());
        assertEquals("+43 1 53410123", card.phone());
    }

    @Test
    void aBritishCardWithEverythingOnLabelledLines() {
        CardProposal card = CardText.read("""
                OKAFOR LOGISTICS LTD
                Ngozi Okafor
                Head of Product
                10 Mill Lane
                Leeds LS1 4DY
                United Kingdom
                m 07700 900123
                e ngozi@okafor-logistics.example
                """, "GB");
        assertEquals(PersonName.of("Ngozi", "Okafor"), card.name());
        assertEquals("OKAFOR LOGISTICS LTD", card.organization());
        assertEquals(List.of("10 Mill Lane", "Leeds LS1 4DY", "United Kingdom"), card.address());
        assertEquals("+44 7700 900123", card.phone());
        assertEquals("ngozi@okafor-logistics.example", card.email());
    }

    @Test
    void whatIsNoCardGivesNothingMuchAndNeverFails() {
        assertTrue(CardText.read("", null).isEmpty());
        long seed = 5;
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(400);
            for (int j = 0; j < length; j++) {
                text.append("abc XYZ019@.-+\n()/,:ü王".charAt(random.nextInt(22)));
            }
            CardText.read(text.toString(), random.nextBoolean() ? "US" : null);
        }
        assertTrue(CardText.read("a@b.".repeat(200_000), "US").isEmpty());
    }

    @Test
    void thePhotographedLettersAreReadWhereTheProgramIsInstalled() throws IOException {
        assumeTrue(LetterReader.isInstalled(), "needs the program tesseract, in Debian's package tesseract-ocr");
        String text = LetterReader.read(
                        Objects.requireNonNull(picture("card-new-york.png").image()))
                .orElseThrow();
        CardProposal card = CardText.read(text, "US");
        assertEquals("elena.rivera@northwind.example", card.email());
        assertEquals("+1 212-555-0101", card.phone());
        assertEquals(new PersonName("Dr.", "Elena", "Rivera", null, null), card.name());
        assertEquals("Northwind Traders", card.organization());
    }

    static Picture picture(String name) throws IOException {
        try (InputStream in = CardTextTest.class.getResourceAsStream(name)) {
            return Picture.of(name, Objects.requireNonNull(in, name).readAllBytes());
        }
    }
}
