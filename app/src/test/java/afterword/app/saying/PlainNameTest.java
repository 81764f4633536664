package afterword.app.saying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainNameTest {

    private static String of(String name) {
        return PlainName.of(name, "application");
    }

    @Test
    void latinNamesLoseTheirAccentsOnly() {
        assertEquals("northwind-traders", of("Northwind Traders"));
        assertEquals("societe-generale", of(" Société  Générale, "));
        assertEquals("orsted-a-s", of("Ørsted A/S"));
        assertEquals("grossmann-partner", of("Großmann & Partner"));
        assertEquals("zolw-odz", of("Żółw Ódź"));
        assertEquals("3m", of("３Ｍ"));
        assertEquals("at-t", of("AT&T"));
    }

    @Test
    void alphabetsAndSyllablesAreWrittenAsTheySound() {
        assertEquals("gazprom", of("Газпром"));
        assertEquals("yandeks-poisk", of("Яндекс Поиск"));
        assertEquals("kiyivstar", of("Київстар"));
        assertEquals("elliniki-trapeza", of("Ελληνική Τράπεζα"));
        assertEquals("samseongjeonja", of("삼성전자"));
        assertEquals("toyota", of("トヨタ"));
        assertEquals("rikuruto-gurupu", of("リクルート・グループ"));
    }

    @Test
    void namesThatDoNotTellTheirSoundDifferAndStayAsTheyAre() {
        List<String> companies = List.of("字节跳动", "华为", "华为技术", "شركة الفجر", "บริษัท", "टाटा", "חברת השמש");
        assertEquals(
                companies.size(),
                companies.stream().map(PlainNameTest::of).distinct().count());
        assertEquals(of("字节跳动"), of(" 字节 跳动 "));
        assertEquals("application-4c0h4t", of("字节跳动"), "an id that is made anew elsewhere is the same");
    }

    @Test
    void ofANameInTwoScriptsBothCount() {
        assertTrue(of("字节跳动 ByteDance").matches("bytedance-[0-9a-z]+"), of("字节跳动 ByteDance"));
        assertNotEquals(of("北京 Tech"), of("上海 Tech"));
    }

    @Test
    void aNameWithoutLettersIsWhatItIsCalledThen() {
        assertEquals("application", of("!!!"));
        assertEquals("person", PlainName.of("", "person"));
        assertEquals("application", of("🚀"));
    }

    @Test
    void filesOfTwoPeopleAreTwoFiles() {
        assertEquals("letter-Rivera-2", PlainName.ofFile("letter-Rivera-2"));
        assertNotEquals(PlainName.ofFile("letter-王"), PlainName.ofFile("letter-李"));
        assertTrue(PlainName.ofFile("letter-王").startsWith("letter-"));
    }

    @Test
    void whateverTheNameItIsSafeInAddressesAndNamesOfFiles() {
        long seed = 20261122L;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String name = random.ints(1 + random.nextInt(60), 0, Character.MAX_CODE_POINT + 1)
                    .filter(letter -> letter < 0xD800 || letter > 0xDFFF)
                    .map(letter -> random.nextBoolean() ? letter & 0x3FF : letter)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String plain = of(name);
            assertTrue(
                    plain.matches("[a-z0-9]+(?:-[a-z0-9]+)*") && plain.length() <= 48,
                    "seed " + seed + ": '" + name + "' became '" + plain + "'");
        }
    }
}
