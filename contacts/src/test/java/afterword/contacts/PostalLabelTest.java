package afterword.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PostalLabelTest {

    @Test
    void anAmericanAddressHasItsLastLineInCapitals() {
        assertEquals(
                List.of(
                        "Dr. Elena Rivera",
                        "VP Engineering",
                        "Northwind Traders",
                        "1 Main Street",
                        "NEW YORK NY 10001"),
                label("Northwind Traders", List.of("1 Main Street", "New York NY 10001"), "US", "US"));
    }

    @Test
    void abroadTheTownIsInCapitalsAndTheCountryStandsBelow() {
        assertEquals(
                List.of(
                        "Nationalbibliothek",
                        "Dr. Elena Rivera",
                        "VP Engineering",
                        "Josefsplatz 1",
                        "1015 WIEN",
                        "AUSTRIA"),
                label("Nationalbibliothek", List.of("Josefsplatz 1", "1015 Wien", "Österreich"), null, "US"));
    }

    @Test
    void atHomeTheCountryIsLeftOutAndAustriaAsksForNoCapitals() {
        assertEquals(
                List.of("Nationalbibliothek", "Dr. Elena Rivera", "VP Engineering", "Josefsplatz 1", "1015 Wien"),
                label("Nationalbibliothek", List.of("Josefsplatz 1", "1015 Wien", "Austria"), null, "AT"));
    }

    @Test
    void aBritishTownAndItsCodeAreBothInCapitals() {
        assertEquals(
                List.of("Dr. Elena Rivera", "VP Engineering", "Acme Ltd", "10 Mill Lane", "LEEDS", "LS1 4DY"),
                label("Acme Ltd", List.of("10 Mill Lane", "Leeds", "LS1 4DY"), "GB", "GB"));
    }

    @Test
    void aCanadianAddressIsInCapitalsThroughout() {
        assertEquals(
                List.of("DR. ELENA RIVERA", "VP ENGINEERING", "ACME", "10-123 1/2 MAIN ST NW", "MONTREAL QC H3Z 2Y7"),
                label("Acme", List.of("10-123 1/2 Main St NW", "Montreal QC H3Z 2Y7"), "CA", "CA"));
    }

    @Test
    void aJapaneseAddressInJapaneseEndsWithTheName() {
        PostalLabel label = PostalLabel.of(
                List.of("田中 春人 様"), "ノースウィンド株式会社", List.of("〒100-0005", "東京都千代田区丸の内1-1-1", "Japan"), null, "US");
        assertEquals(List.of("〒100-0005", "東京都千代田区丸の内1-1-1", "ノースウィンド株式会社", "田中 春人 様", "JAPAN"), label.lines());
        assertEquals("JP", label.country());
    }

    @Test
    void aJapaneseAddressInLatinLettersBeginsWithIt() {
        assertEquals(
                List.of(
                        "Dr. Elena Rivera",
                        "VP Engineering",
                        "1-1-1 Marunouchi",
                        "CHIYODA-KU, TOKYO",
                        "100-0005",
                        "JAPAN"),
                label(null, List.of("1-1-1 Marunouchi", "Chiyoda-ku, Tokyo", "100-0005", "Japan"), null, "GB"));
    }

    @Test
    void withoutAnyCountryTheLinesStandAsTheyAre() {
        PostalLabel label =
                PostalLabel.of(List.of("A. Berg"), null, List.of("Hamngatan 4", "111 47 Stockholm"), null, null);
        assertEquals(List.of("A. Berg", "Hamngatan 4", "111 47 Stockholm"), label.lines());
    }

    private static List<String> label(
            @Nullable String organization, List<String> address, @Nullable String likely, String from) {
        return PostalLabel.of(List.of("Dr. Elena Rivera", "VP Engineering"), organization, address, likely, from)
                .lines();
    }
}
