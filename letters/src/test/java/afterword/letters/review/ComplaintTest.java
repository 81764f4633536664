package afterword.letters.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import afterword.application.EntryKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reproaches that no sentence makes by itself, and sentences that only sound like one. */
class ComplaintTest {

    private static final Reviewer REVIEWER = Reviewer.create();

    private static boolean complains(EntryKind kind, String passage) {
        var reader = Letters.person("orde", "Ms.", "Ida", "Orde");
        String letter = "Dear Ms. Orde,\n\n" + passage
                + "\n\nI have finished the fibreglass course since we spoke, and could teach your apprentices the lay-up."
                + " I would still very much like to be your boat builder. Thank you for your time.\n\nYours sincerely,\nNoa Brand";
        return Letters.found(REVIEWER, LetterUnderReview.of(kind, "orde", Letters.boatyard(reader), letter))
                .contains(Category.COMPLAINT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You will recall telling me that you never leave people hanging. I have been hanging for a month.",
                "My calendar has the 14th ringed in red with your name beside it. I have since had to turn the page.",
                "Your confirmation promised an update at every stage. I assume that we have not yet reached a stage.",
                "I quite understand that other matters come first. They seem to have come first every week since the sixth.",
                "You asked me to keep the week of the 19th free, and I did. It stayed very free.",
            })
    void twoSentencesTogetherReproach(String passage) {
        assertEquals(true, complains(EntryKind.CHECK_IN, passage), passage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May I ask whether a decision has been made? I had understood that it might be this week.",
                "When we met you hoped to have an answer by last Friday. Could you tell me whether the timetable has changed?",
                "My phone was out of order for two days last week. If you tried to reach me, I am sorry to have missed your call.",
                "The passengers I spoke to last week had been told “soon” twice and no longer believed the sign.",
                "Two of my e-mails to you went out without the subject line, I am afraid, and may have landed among the junk.",
                "Most yards send a form; yours was a letter, and I noticed.",
                "You were kept waiting by my notice period that time, and it is shorter now.",
            })
    void theFaultIsNotTheReaders(String passage) {
        assertEquals(false, complains(EntryKind.CHECK_IN, passage), passage);
    }
}
