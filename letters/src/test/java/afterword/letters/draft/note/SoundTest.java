package afterword.letters.draft.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an RVN",
                "an MRI scan",
                "an AVL feed",
                "an X-ray",
                "an HVAC plant",
                "an MSc",
                "an NCLEX date",
                "an M6 thread",
                "an 11-year lease",
                "an 18th birthday",
                "an hour",
                "an uninsured van",
                "a UR",
                "a UNESCO site",
                "a NASENCo award",
                "a HACCP plan",
                "a SCADA panel",
                "a PhD",
                "a T-shirt",
                "a U-bend",
                "a B2",
                "a 110-ton press",
                "a university",
                "a European grant",
                "a one-off"
            })
    void goesByHowAWordIsSpoken(String phrase) {
        assertEquals(phrase, Sound.withArticle(phrase.split(" ", 2)[1]));
    }

    @Test
    void putsArticlesBeforeInitialsRightAndLeavesQuotationsAndNames() {
        assertEquals("I have been an RVN and a SENCo", Sound.putRight("I have been a RVN and an SENCo"));
        assertEquals("my line \"a RVN is a nurse\"", Sound.putRight("my line \"a RVN is a nurse\""));
        assertEquals("the Vitamin A RVN course", Sound.putRight("the Vitamin A RVN course"));
    }
}
