package afterword.mail.hear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.holidays.PublicHolidays;
import afterword.letters.language.Speech;
import afterword.promises.Promises;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HearingTest {

    static final Instant NOW = Instant.parse("2026-10-30T12:00:00Z");

    private static final Promises PROMISES = new Promises(new PublicHolidays(), new PublicHolidays());
    private static final Hearing HEARING =
            new Hearing(PROMISES, sentence -> Speech.shared().hear(sentence).meanings());
    private static final Hearing BY_PATTERNS = new Hearing(PROMISES, null);

    private static final Map<String, Heard> HEARD = new HashMap<>();

    static Stream<Labelled> fixtures() {
        return Labelled.BATCHES.stream().flatMap(file -> Labelled.in(file).stream());
    }

    private static Heard hear(Labelled mail) {
        return HEARD.computeIfAbsent(
                mail.id(), id -> HEARING.hear(mail.mail(), Employers.ALL.get(mail.employer()), NOW));
    }

    @Test
    void takesNoPersonForAMachineAndNoMachineForAPerson() {
        List<String> wrong = fixtures()
                .filter(mail -> !hear(mail).kind().word().equals(mail.kind()))
                .map(mail -> mail.id() + " is " + mail.kind() + ", heard as "
                        + hear(mail).kind().word())
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void knowsWhoWrote() {
        List<String> wrong = fixtures()
                .filter(mail -> !Objects.equals(hear(mail).from(), mail.from()))
                .map(mail -> mail.id() + " is from " + mail.from() + ", heard as from "
                        + hear(mail).from())
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void hearsTheMeaningInNinetyFiveOfAHundredAndIsUnsureRatherThanWrong() {
        // the twenty-first are sly ones throughout; docs/mail.md has how well they are heard
        Score score = score(HEARING, fixtures().filter(mail -> !mail.id().startsWith("21-")));
        assertTrue(score.wrong().size() * 50 <= score.replies(), () -> "more than 2 of 100 wrong: " + score);
        assertTrue(
                (score.wrong().size() + score.unsure().size()) * 20 <= score.replies(),
                () -> "more than 5 of 100 not heard: " + score);
    }

    @Test
    void patternsAloneHearNineOfTenOfTheMailsTheyWereMadeWith() {
        Score score = score(BY_PATTERNS, fixtures().filter(mail -> !mail.id().matches("(?:[k-q]|1[89]-|2[01]-)\\d+")));
        assertTrue((score.wrong().size() + score.unsure().size()) * 10 <= score.replies(), score::toString);
    }

    private record Score(long replies, List<String> wrong, List<String> unsure) {}

    private static Score score(Hearing hearing, Stream<Labelled> mails) {
        List<Labelled> replies = mails.filter(mail -> mail.meaning() != null).toList();
        Score score = new Score(replies.size(), new ArrayList<>(), new ArrayList<>());
        for (Labelled mail : replies) {
            Heard heard = hearing == HEARING
                    ? hear(mail)
                    : hearing.hear(mail.mail(), Employers.ALL.get(mail.employer()), NOW);
            String meaning = heard.meaning() == null ? "none" : heard.meaning().word();
            if (!meaning.equals(mail.meaning())) {
                (meaning.equals("unsure") ? score.unsure() : score.wrong())
                        .add(mail.id() + " means " + mail.meaning() + ", heard " + meaning);
            }
        }
        return score;
    }

    @Test
    void datesNewsAsThePromisesDo() {
        List<Labelled> dated = fixtures().filter(mail -> mail.on() != null).toList();
        List<String> wrong = dated.stream()
                .filter(mail -> hear(mail).decision() == null)
                .map(Labelled::id)
                .toList();
        assertTrue(wrong.size() * 20 <= dated.size(), wrong::toString);
    }

    @Test
    void evidencePointsIntoTheTextWithoutTheThread() {
        fixtures().forEach(mail -> {
            Heard heard = hear(mail);
            for (Evidence evidence : heard.evidence()) {
                assertEquals(evidence.text(), heard.text().substring(evidence.start(), evidence.end()), mail.id());
            }
        });
    }

    @Test
    void onlyARequestCarriesAnEvent() {
        for (Labelled mail : fixtures().filter(m -> m.kind().equals("calendar")).toList()) {
            boolean request = mail.mail().contains("METHOD:REQUEST");
            assertEquals(request, hear(mail).event() != null, mail.id());
        }
    }

    @Test
    void readsTheTimesOfAnInvitationInItsOwnZone() {
        Labelled outlook = fixtures()
                .filter(mail -> mail.id().equals("s-cal-outlook"))
                .findFirst()
                .orElseThrow();
        Event event = hear(outlook).event();
        assertEquals(
                new Event(
                        Instant.parse("2026-09-24T20:00:00Z"),
                        Instant.parse("2026-09-24T20:45:00Z"),
                        "040000008200E",
                        0,
                        "REQUEST"),
                event);
    }
}
