package afterword.mail.hear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import afterword.application.Application;
import afterword.holidays.PublicHolidays;
import afterword.promises.Promises;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OwnWordsTest {

    private static final Application SCHOOL = Objects.requireNonNull(Employers.ALL.get("school"));
    private static final PublicHolidays HOLIDAYS = new PublicHolidays();
    private static final Hearing HEARING = new Hearing(new Promises(HOLIDAYS, HOLIDAYS), null);

    private static List<String> words(String headers, String body) {
        Heard heard = HEARING.hear(
                "From: Gareth Pugh <head@ashgroveprimary.example>\nTo: ada.okafor@post.example\n" + headers
                        + "\nDate: Thu, 08 Oct 2026 12:00:00 +0100\n\n" + body,
                SCHOOL,
                HearingTest.NOW);
        heard.evidence().forEach(it -> assertEquals(it.text(), heard.text().substring(it.start(), it.end())));
        return heard.evidence().stream().map(Evidence::text).toList();
    }

    @Test
    void anAbsenceNoticeSaysUntilWhen() {
        assertEquals(
                List.of("I am on leave until Monday 2 November."),
                words(
                        "Subject: Automatic reply: Year 4\nAuto-Submitted: auto-replied",
                        "Thank you for your mail.\n\nI am on leave until Monday 2 November. Please ask the office.\n"));
    }

    @Test
    void aReceiptSaysWhatWasReceived() {
        assertEquals(
                List.of("Your request (20931) has been received."),
                words(
                        "Subject: [Request received]\nAuto-Submitted: auto-generated",
                        "Hello,\n\nYour request (20931) has been received. We reply in two days.\n"));
    }

    @Test
    void aMachineThatSaysNothingOfTheKindIsNotQuoted() {
        assertEquals(List.of(), words("Subject: Year 4\nAuto-Submitted: auto-replied", "Term begins on Monday.\n"));
    }
}
