package afterword.letters.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import afterword.application.Correction;
import afterword.letters.draft.note.NoteReader;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was said wrongly is put right whole: what was said, of what, and what is so. */
class CorrectionsTest {

    private static final NoteReader READER = new NoteReader("Boat Builder", false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    five on my slip | three, five only in spring | I spoke of five on my slip; it was three, and five only in spring
                    hull moisture 14 | 17, 14 was one plank | I gave the hull moisture as 14; it was 17, and 14 was one plank
                    waste cut by half | by 30%, half was the target | I said that waste was cut by half; it was by 30%, and half was the target
                    launched 9 boats | 6, I was thinking of the dinghies | I said that I launched nine boats; it was six; I was thinking of the dinghies
                    200 hrs a mast | 240 counting the varnish | I spoke of 200 hours a mast; it was 240 counting the varnish
                    survey in May | June | I put the survey in May; it was in June
                    drying time 40 min | 70 min, 40 was in July | I gave the drying time as 40 minutes; it was 70 minutes, and 40 was in July
                    germination rate 80 | 68, 80 was the old seed | I gave the germination rate as 80; it was 68, and 80 was the old seed
                    6 crates a shift | a week | I spoke of six crates a shift; it was six a week
                    choir of 40 | 31 | I spoke of a choir of 40; it was 31
                    the mill opened in 1890 | 1898 | I said that the mill was opened in 1890; it was 1898
                    hired by Oona | by her aunt | I said that I was hired by Oona; it was by her aunt
                    we had no losses | two | I said that we had no losses; there were two
                    team of six | four + me | I spoke of a team of six; it was four and me
                    rope life from 3 to 5 yrs | 3 to 4 | I spoke of rope life from 3 to 5 years; it was 3 to 4
                    planked 12 m | 9 m, rest with my uncle | I said that I planked 12 m; it was 9 m
                    zero strandings | one, 2019, towed off | I spoke of zero strandings; it was one
                    the 900 h rigging course | 600 h | I spoke of the 900-hour rigging course; it was 600 hours
                    taught 12 lads | 7, the 12 had summer visitors in | I said that I taught 12 lads; it was seven
                    """)
    void areWhole(String said, String is, String words) {
        assertEquals(
                Optional.of(words),
                Corrections.of(new Correction(said, is), READER).map(slip -> slip.said() + "; " + slip.right()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a <> b              | b [c]
                    waste 3% in my yard | 3% larch only, 6 overall
                    tides within 5 min  | 5 daily, 9 per spring
                    4 m3 a day, oak     | 4 was pine, oak 2
                    """)
    void whatCannotBeSaidIsLeft(String said, String is) {
        assertEquals(Optional.empty(), Corrections.of(new Correction(said, is), READER));
    }
}
