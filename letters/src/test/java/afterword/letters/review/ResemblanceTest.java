package afterword.letters.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.application.Application;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResemblanceTest {

    private static final Application BAKERY = new Application(
            null,
            "Woodgrove",
            "Baker",
            ZoneId.of("Europe/Vienna"),
            null,
            null,
            null,
            Map.of(),
            List.of(),
            List.of(),
            List.of());

    private static final String OVENS = """
            Dear Ms. Okafor,

            Thank you for showing me the ovens on Tuesday. The rye that comes out at four in the morning, and how you keep its \
            crust, has stayed with me, and I would gladly take over that shift.

            Sincerely,
            Jordan Lee""";

    private static final String TILLS = """
            Dear Mr. Cho,

            It was good to talk about the tills with you. The queue at noon could be half as long with the second counter open, \
            which I did at my last shop, and I would like to try it here.

            Sincerely,
            Jordan Lee""";

    @Test
    void theSameLetterToAnotherIsTooAlike() {
        Resemblance same = Resemblance.between(BAKERY, OVENS, OVENS.replace("Ms. Okafor", "Mr. Cho"));
        assertTrue(same.isTooMuch());
        assertTrue(same.shared().contains("crust"), () -> same.shared().toString());
    }

    @Test
    void lettersAboutDifferentThingsAreFarApart() {
        Resemblance apart = Resemblance.between(BAKERY, OVENS, TILLS);
        assertFalse(apart.isTooMuch());
        assertTrue(apart.nearness() < 0.5, () -> "nearness " + apart.nearness());
        assertEquals(apart, Resemblance.between(BAKERY, OVENS, TILLS));
    }
}
