package afterword.letters.draft.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the varnish dries overnight",
                "apprentices leave because nobody shows them the lathe",
                "the yard closes at 5 and the crane does not",
                "two of the six berths have been empty since May",
                "you have kept a log of every launch since 1998",
                "there is no drawing for the keel",
                "I asked who signs for the timber",
                "I fixed the winch without a manual",
                "costs are up 12% since January",
                "owners want their boats by Easter, and so the yard works late",
                "I have never led a crew of over ten people",
                "it takes three weeks to get the papers",
                "E. coli has been up 9% since May",
                "everyone has dinner with the crew",
                "the gate opens at 6 sharp",
                "owners sign forms they have not read",
                "I sail by the hour and say so",
                "you used to be a rigger",
                "the varnish is so thin the grain shows through",
                "hulls are checked when finished",
                "Hartley's wants the slip in the first two weeks"
            })
    void readsAWholeClause(String clause) {
        assertTrue(Syntax.isClause(clause));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the the same mould",
                "dock gate sticks",
                "workers lean on rail",
                "the paint cost",
                "launch slips is late",
                "the crew want a crane drivers",
                "owners leaves early",
                "yard charges rush fee",
                "I knew difference between oak and ash",
                "the winch @ 12 degrees",
                "the resin sets when is cold",
                "owners want 1",
                "masts (four of them) rot",
                "the xfr of stock takes hours",
                "planks is short",
                "owners sign forms they has not read",
                "the crew are ready 3 pm",
                "you used be a rigger",
                "the 12 mast leaks"
            })
    void refusesWhatLacksAnArticleOrAnObjectOrDoesNotAgree(String clause) {
        assertFalse(Syntax.isClause(clause));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the same mould",
                "the planks on trestles",
                "the noise at noon",
                "the 24/7 cover",
                "the varnish at 12 degrees",
                "my line about \"measure twice\"",
                "the launch and the customer",
                "the mast from 1987, which leaks at the step",
                "how I scarfed the keel",
                "whether to build or buy",
                "owners waiting until spring",
                "nine years at the bench",
                "the two mates out on leave",
                "the log read by the pilots",
                "the complaints desk",
                "the 240 owners, 60 of them abroad",
                "the yard, which is always cold",
                "the berths cut to four",
                "oak versus ash"
            })
    void readsAName(String name) {
        assertTrue(Syntax.isName(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noise noise noise",
                "the double-booked on Friday",
                "four benches nine chisels",
                "the launch waits customer",
                "the wants to keep the shed",
                "the masts, where nobody looks, where everyone climbs",
                "the ok with tar",
                "berth",
                "the owners, 60 of them planks owners",
                "the berths berths desk",
                "the oak versus"
            })
    void refusesWhatNamesNothing(String name) {
        assertFalse(Syntax.isName(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the hull leaks when tide turns            | the hull leaks when the tide turns
            you need spare mast                       | you need a spare mast
            yards charge rush fee                     | yards charge a rush fee
            """)
    void articlesThatScribblingLeavesOutArePutBack(String scribbled, String said) {
        assertEquals(Optional.of(said), Articles.put(scribbled, Syntax::isClause));
    }

    @Test
    void noArticleMendsWhatIsNoClause() {
        assertEquals(Optional.empty(), Articles.put("the settle is fast when owed", Syntax::isClause));
    }

    @Test
    void noArticleIsTriedInWhatNobodySaysInOneBreath() {
        String breath = "yards charge rush fee and you need spare mast ";
        List<String> tried = new ArrayList<>();
        Articles.put(breath.strip(), said -> !tried.add(said));
        assertFalse(tried.isEmpty());
        tried.clear();
        assertEquals(Optional.empty(), Articles.put(breath.repeat(110).strip(), tried::add));
        assertTrue(tried.isEmpty());
    }

    @Test
    void aNoteOfAThousandWordsIsSpokenOfByItsName() {
        String note =
                "old oven with thermostat near door of bakery ".repeat(125).strip();
        assertEquals(
                Optional.of("the old oven"),
                new NoteReader("Baker", false).read(note, Field.TOPIC).map(Note::about));
    }
}
