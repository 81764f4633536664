package afterword.mail.hear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.application.Application;
import afterword.holidays.PublicHolidays;
import afterword.letters.language.Speech;
import afterword.promises.Promises;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What one person passes on of another: their words are heard, as told to the applicant; the applicant's own are not. */
class PassedOnTest {

    private static final Application SCHOOL = Objects.requireNonNull(Employers.ALL.get("school"));
    private static final PublicHolidays HOLIDAYS = new PublicHolidays();
    private static final Hearing HEARING = new Hearing(
            new Promises(HOLIDAYS, HOLIDAYS),
            sentence -> Speech.shared().hear(sentence).meanings());

    private static final String FROM_THE_CHAIR =
            "From: Chair of Governors <chair@ashgroveprimary.example>\nSent: 8 October 2026 10:02\nTo: Gareth Pugh\nSubject: Year 4\n\n";

    @Test
    void hearsAColleaguesMessageThatTheWordsAbovePointTo() {
        assertEquals(
                Meaning.DECLINE,
                meaning(
                        "Re: Year 4",
                        "Please see Mr Hale's answer below.\n\nRegards\nGareth Pugh\n\n" + FROM_THE_CHAIR
                                + "Gareth, we will take the candidate from Leeds. Please tell the other two."));
    }

    @Test
    void hearsWhatIsForwardedUnderASignature() {
        assertEquals(
                Meaning.OFFER,
                meaning(
                        "FW: Year 4",
                        "As promised. Brilliant news!\n\nGareth\n\n" + FROM_THE_CHAIR
                                + "Gareth, the governors have chosen Ada. Please offer Miss Okafor the post from January."));
    }

    @Test
    void whatTheWriterSaysOutranksWhatIsPassedOn() {
        assertEquals(
                Meaning.NEXT_ROUND,
                meaning(
                        "FW: Year 4",
                        "FYI, see below. So we would like to see you a second time, on Tuesday at ten.\n\nGareth\n\n"
                                + FROM_THE_CHAIR + "Gareth, I cannot decide between the two of them."));
    }

    @Test
    void aThreadThatNobodyPointsToStaysAThread() {
        assertEquals(
                Meaning.ACKNOWLEDGEMENT,
                meaning(
                        "Re: Year 4",
                        "Thank you for your kind letter. We have not decided yet.\n\nGareth\n\n" + FROM_THE_CHAIR
                                + "Gareth, we have chosen another candidate for the caretaker's post."));
    }

    @Test
    void theApplicantsOwnLetterIsAThreadWhateverPointsToIt() {
        Heard heard = hear(
                "Re: Year 4",
                "Thank you for your letter below. We have not decided yet.\n\nGareth\n\n"
                        + "From: Ada Okafor <ada.okafor@post.example>\nSent: 7 October 2026\nTo: Gareth Pugh\nSubject: Year 4\n\n"
                        + "I have been offered a post elsewhere and would like you to make me an offer.");
        assertEquals(Meaning.ACKNOWLEDGEMENT, heard.meaning());
        assertTrue(!heard.text().contains("elsewhere"), heard.text());
    }

    private static Meaning meaning(String subject, String words) {
        return Objects.requireNonNull(hear(subject, words).meaning());
    }

    private static Heard hear(String subject, String words) {
        Heard heard = HEARING.hear(
                "From: Gareth Pugh <head@ashgroveprimary.example>\nTo: Ada Okafor <ada.okafor@post.example>\nSubject: "
                        + subject
                        + "\nDate: Thu, 08 Oct 2026 12:00:00 +0100\nIn-Reply-To: <a@post.example>\n\nDear Ada,\n\n"
                        + words
                        + "\n",
                SCHOOL,
                HearingTest.NOW);
        heard.evidence()
                .forEach(evidence ->
                        assertEquals(evidence.text(), heard.text().substring(evidence.start(), evidence.end())));
        return heard;
    }
}
