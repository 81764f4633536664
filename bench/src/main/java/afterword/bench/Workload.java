package afterword.bench;

import afterword.application.Applicant;
import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.Contact;
import afterword.application.Correction;
import afterword.application.Debrief;
import afterword.application.Decision;
import afterword.application.EntryKind;
import afterword.application.FirstName;
import afterword.application.Format;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import afterword.application.MayFollowUp;
import afterword.application.Outcome;
import afterword.application.PersonDebrief;
import afterword.application.PersonName;
import afterword.application.Role;
import afterword.application.Stage;
import afterword.businessdays.BusinessCalendar;
import afterword.holidays.PublicHolidays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Applications as most are: an interview or two with two people each, a promise, a few contacts since. */
final class Workload {

    /** When the plans are made, some days after the first interviews. */
    static final Instant NOW = Instant.parse("2026-09-22T14:30:00Z");

    private static final List<String> ZONES = List.of("America/New_York", "Europe/London", "Asia/Tokyo");
    private static final List<String> HOLIDAYS = List.of("US", "GB", "JP");
    private static final PublicHolidays CALENDARS = new PublicHolidays();

    private Workload() {}

    /** The application of that number, with a journal of so many entries. */
    static Application application(int number, int entries) {
        Random random = new Random(number);
        int place = random.nextInt(ZONES.size());
        ZoneId zone = ZoneId.of(ZONES.get(place));
        ZonedDateTime start = ZonedDateTime.of(2026, 9, 2 + random.nextInt(14), 9 + random.nextInt(7), 0, 0, 0, zone);
        Stage stage = List.of(Stage.values()).get(random.nextInt(Stage.values().length));
        Decision decision = random.nextBoolean()
                ? new Decision(start.toLocalDate().plusDays(7), "within a week or so", "rivera")
                : null;
        Interview interview = new Interview(
                "onsite",
                stage,
                Format.VIDEO,
                start.toInstant(),
                start.plusHours(1).toInstant(),
                List.of("rivera", "cho"),
                null,
                null,
                decision,
                false,
                MayFollowUp.NOT_ASKED,
                debrief());
        return new Application(
                new Applicant(
                        PersonName.of("Jordan", "Lee"),
                        "jordan.lee@example.org",
                        "+1 212 555 0100",
                        List.of("ten years of streaming pipelines", "led a team of six")),
                "Company " + number,
                "Senior Data Engineer",
                zone,
                HOLIDAYS.get(place),
                "software",
                null,
                contacts(),
                List.of(interview),
                List.of(),
                journal(start, entries, random));
    }

    /** The employer's calendar, read beforehand as a running program would have it. */
    static BusinessCalendar calendar(Application application) {
        String code = application.holidays();
        BusinessCalendar calendar =
                code == null ? BusinessCalendar.WEEKDAYS : CALENDARS.of(code).orElseThrow();
        calendar.isHoliday(LocalDate.of(2026, 9, 7));
        calendar.isHoliday(LocalDate.of(2027, 1, 1));
        return calendar;
    }

    private static Map<String, Contact> contacts() {
        Map<String, Contact> contacts = new LinkedHashMap<>();
        contacts.put("rivera", contact("rivera", "Elena", "Rivera", Set.of(Role.INTERVIEWER, Role.HIRING_MANAGER)));
        contacts.put("cho", contact("cho", "Min-jun", "Cho", Set.of(Role.INTERVIEWER)));
        contacts.put("okafor", contact("okafor", "Ada", "Okafor", Set.of(Role.DECISION_MAKER)));
        return contacts;
    }

    private static Contact contact(String id, String given, String family, Set<Role> roles) {
        return new Contact(
                id,
                PersonName.of(given, family),
                "Engineering",
                null,
                id + "@northwind.example",
                "+1 212 555 0101",
                List.of("1 Main Street", "New York NY 10001"),
                roles,
                null,
                null,
                FirstName.NO);
    }

    private static Debrief debrief() {
        PersonDebrief person = new PersonDebrief(
                List.of("moving the billing pipeline off nightly batch"),
                List.of("the backfill I ran at Contoso"),
                List.of("no Kafka in production"),
                "late invoices at month end",
                "a team that ships every day",
                null);
        return new Debrief(
                Map.of("rivera", person),
                List.of("my Flink certificate"),
                List.of(new Correction("eleven engineers", "six engineers")));
    }

    /** A thank-you to each, then calls that nobody answers with a reply now and then, all before now. */
    private static List<JournalEntry> journal(ZonedDateTime start, int entries, Random random) {
        List<JournalEntry> journal = new ArrayList<>();
        Instant at = start.plusHours(5).toInstant();
        long step = Math.max(1, Duration.between(at, NOW).toMinutes() / (entries + 1));
        for (int i = 0; i < entries; i++) {
            EntryKind kind =
                    i < 2 ? EntryKind.THANK_YOU : random.nextInt(4) == 0 ? EntryKind.REPLY : EntryKind.CHECK_IN;
            Outcome outcome = kind == EntryKind.CHECK_IN ? Outcome.VOICEMAIL : Outcome.SENT;
            Channel channel = kind == EntryKind.CHECK_IN ? Channel.PHONE : Channel.EMAIL;
            journal.add(new JournalEntry(at, kind, i == 1 ? "cho" : "rivera", channel, outcome, null, null));
            at = at.plus(Duration.ofMinutes(step));
        }
        return journal;
    }
}
