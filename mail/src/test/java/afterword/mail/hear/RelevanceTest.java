package afterword.mail.hear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import afterword.application.Application;
import afterword.holidays.PublicHolidays;
import afterword.promises.Promises;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a contact writes as a neighbour or a customer is no answer; what they ask of an applicant is. */
class RelevanceTest {

    private static final Application SCHOOL = Objects.requireNonNull(Employers.ALL.get("school"));
    private static final PublicHolidays HOLIDAYS = new PublicHolidays();
    private static final Hearing HEARING = new Hearing(new Promises(HOLIDAYS, HOLIDAYS), null);

    @Test
    void aPrivateQuestionOfAContactIsUnrelated() {
        is(
                HeardKind.UNRELATED,
                "Random, I know",
                "My sister tells me that you paint faces. Do you do parties? What do you charge?");
        is(HeardKind.UNRELATED, "Bike", "Is that bike of yours still for sale? What do you want for it?");
        is(HeardKind.UNRELATED, "Cake", "I hear you bake on the side. It's my wife's fortieth on the 24th.");
    }

    @Test
    void aQuestionToAnApplicantIsAReply() {
        is(HeardKind.REPLY, "One thing", "Do you do sign language, and have you got your Level 2?");
        is(HeardKind.REPLY, "One thing", "Do you play the piano well enough for assembly?");
        is(
                HeardKind.REPLY,
                "Re: Thank you",
                "Do you do parties? We have one at the end of each term and the class would love it.");
        is(HeardKind.REPLY, "Year 4", "My wife says I should have rung you. We would like to offer you the job.");
    }

    private static void is(HeardKind kind, String subject, String words) {
        String mail = "From: Gareth Pugh <head@ashgroveprimary.example>\nTo: ada.okafor@post.example\nSubject: "
                + subject + "\nDate: Thu, 08 Oct 2026 12:00:00 +0100\n\nHi Ada,\n\n" + words + "\n\nGareth\n";
        assertEquals(kind, HEARING.hear(mail, SCHOOL, HearingTest.NOW).kind(), words);
    }
}
