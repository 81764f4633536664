package afterword.letters.review;

import static afterword.letters.review.Letters.boatyard;
import static afterword.letters.review.Letters.found;
import static afterword.letters.review.Letters.invitedInWriting;
import static afterword.letters.review.Letters.person;
import static afterword.letters.review.Letters.thanks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import afterword.application.Contact;
import afterword.application.EntryKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewerTest {

    private static final Contact NESSON = person("n", "Ms.", "Lena", "Nesson");
    private final Reviewer reviewer = Reviewer.create();

    private static LetterUnderReview letter(String text) {
        return LetterUnderReview.of(EntryKind.THANK_YOU, "n", boatyard(NESSON), text);
    }

    @Test
    void aGoodLetterIsReady() {
        Review review = reviewer.review(letter(thanks("Dear Ms. Nesson,")));
        assertEquals(List.of(), review.findings());
        assertEquals(Verdict.READY, review.verdict());
        assertNull(review.note());
    }

    @Test
    void theVerdictFollowsTheWorstFinding() {
        assertEquals(
                Verdict.ADVICE, reviewer.review(letter(thanks("Dear Lena,"))).verdict());
        assertEquals(
                Verdict.FIX, reviewer.review(letter(thanks("Dear Ms. Neeson,"))).verdict());
        assertEquals(
                Verdict.BLOCKED,
                reviewer.review(letter(thanks("Dear Mr. Abernathy,"))).verdict());
    }

    @Test
    void whatWasCalledNotApplicableIsNotSaidAgain() {
        LetterUnderReview misspelled = letter(thanks("Dear Ms. Neeson,"));
        String key = reviewer.review(misspelled).findings().get(0).key();
        assertEquals(
                List.of(),
                reviewer.review(misspelled.withDismissed(Set.of(key))).findings());
        LetterUnderReview worse = letter(thanks("Dear Ms. Nessom,")).withDismissed(Set.of(key));
        assertEquals(List.of(Category.SALUTATION), found(reviewer, worse));
    }

    @Test
    void aQuotedThreadAndAFooterAreNotRead() {
        String quoted = thanks("Dear Ms. Nesson,")
                + "\n07700 900100\n\nOn Mon, 7 Sep 2026 at 09:12, Otto Feld <feld@example.org> wrote:\n"
                + "> Dear [Name], unfortunately we need your salary expectations by Friday.\n";
        assertEquals(List.of(), found(reviewer, letter(quoted)));
    }

    @Test
    void offsetsCountUtf16CodeUnits() {
        LetterUnderReview letter = letter(thanks("Dear Ms. Nesson,")
                .replace("on Tuesday.", "on Tuesday \uD83D\uDE00. I met Ms. [insert name] too."));
        List<Finding> findings = reviewer.review(letter).findings();
        assertEquals(
                List.of("\uD83D\uDE00", "[insert name]"),
                findings.stream().map(Finding::text).toList());
        findings.forEach(
                finding -> assertEquals(finding.text(), letter.text().substring(finding.start(), finding.end())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sehr geehrte Frau Nesson,\n\nvielen Dank für das angenehme Gespräch am Dienstag. Die Werft hat mir sehr gut"
                        + " gefallen, und ich würde mich freuen, bei Ihnen Boote zu bauen.\n\nMit freundlichen Grüßen\nNoa Brand",
                "Chère Madame Nesson,\n\nJe vous remercie de votre accueil mardi dernier. Le chantier m'a beaucoup plu et je"
                        + " serais heureuse d'y travailler. Malheureusement, je n'ai pas pu voir la cale.\n\nCordialement,\nNoa Brand",
                "Estimada señora Nesson:\n\nLe agradezco mucho la visita del martes y el tiempo que me dedicó. Me gustaría"
                        + " trabajar en el astillero y quedo a su disposición.\n\nUn cordial saludo,\nNoa Brand"
            })
    void otherLanguagesAreNotChecked(String text) {
        Review review = reviewer.review(letter(text));
        assertEquals(List.of(), review.findings());
        assertNotNull(review.note());
    }

    @Test
    void aGlanceFindsWhatTheRulesFind() {
        Review glance = reviewer.glance(letter(thanks("Dear [Name],")));
        assertEquals(Verdict.BLOCKED, glance.verdict());
    }

    @Test
    void aLetterToNobodyInTheApplicationIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> reviewer.review(
                        LetterUnderReview.of(EntryKind.THANK_YOU, "nobody", boatyard(NESSON), "Dear Sir,")));
    }

    @Test
    void anInboundKindIsNoLetter() {
        assertThrows(
                IllegalArgumentException.class,
                () -> LetterUnderReview.of(EntryKind.DECLINE, "n", boatyard(NESSON), "Dear Ms. Nesson,"));
    }

    @Test
    void aFirstNameOfferedInWritingNeedsNoAdvice() {
        Contact lena = invitedInWriting(NESSON);
        LetterUnderReview letter = LetterUnderReview.of(EntryKind.THANK_YOU, "n", boatyard(lena), thanks("Dear Lena,"));
        assertEquals(List.of(), found(reviewer, letter));
    }
}
