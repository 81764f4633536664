package afterword.paper;

import afterword.paper.typesetting.FontFolders;
import afterword.paper.typesetting.Size;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every form once, and the hard ones twice: long names, Greek, Cyrillic, letters that go on overleaf. */
final class Forms {

    static final Instant NOW = Instant.parse("2026-09-10T07:10:00Z");

    /** No font but ours. */
    static final FontFolders OURS = new FontFolders(Path.of("fonts"), List.of());

    static final FontFolders OF_THE_MACHINE = FontFolders.of(Path.of("data"), Map.of(), Path.of("/nonexistent"));

    private static final String LETTER = """
            Dear Dr. Rivera,

            Thank you for your time on Wednesday. What you said of moving the billing pipeline off nightly batch has stayed \
            with me; it's the kind of work I did at Contoso, where a backfill of eleven months ran over one weekend.

            You asked whether I had "run Kafka in production". I have not, and would rather say so plainly.

            Thank you again for a good afternoon.

            Sincerely yours,
            Jordan Lee
            +1 212 555 0100""";

    private static final String NOTE = """
            Dear Dr. Rivera,

            Thank you for a good conversation on Wednesday. I have often thought since of moving the billing pipeline off \
            nightly batch. It would be a pleasure to take on the Senior Data Engineer role.

            Sincerely,
            Jordan Lee""";

    private static final List<String> RECIPIENT =
            List.of("Dr. Elena Rivera", "VP Engineering", "Northwind Traders", "1 Main Street", "NEW YORK NY 10001");

    private static final List<String> LONG_NAMES = List.of(
            "Professorin Dr. Wilhelmine-Charlotte Freifrau von Schmettau-Hohenlohe",
            "Leiterin der Abteilung für Datenverarbeitung und Statistik",
            "Österreichische Nationalbibliothek",
            "Josefsplatz 1",
            "1015 WIEN",
            "AUSTRIA");

    private Forms() {}

    static Map<String, Printed> all() {
        Map<String, Printed> all = new LinkedHashMap<>();
        all.put(
                "letter-us",
                new LetterSheet(
                                "Jordan Lee",
                                List.of("12 Grove Court Apt 4", "Brooklyn NY 11201"),
                                RECIPIENT,
                                "September 10, 2026",
                                LETTER,
                                "US",
                                Locale.US)
                        .print(OURS, NOW));
        all.put("letter-long", longLetter().print(OURS, NOW));
        all.put("card-a6", new NoteCard("Dr. Elena Rivera", NOTE, false, false, "US", Locale.US).print(OURS, NOW));
        all.put(
                "card-a6-by-hand",
                new NoteCard("Dr. Elena Rivera", NOTE, false, true, "US", Locale.US).print(OURS, NOW));
        all.put(
                "card-a7-by-hand",
                new NoteCard("Dr. Elena Rivera", NOTE, true, true, "US", Locale.US).print(OURS, NOW));
        all.put(
                "envelope-10",
                new Envelope(
                                Size.NUMBER_10,
                                List.of("Jordan Lee", "12 Grove Court Apt 4", "BROOKLYN NY 11201"),
                                RECIPIENT,
                                "US",
                                Locale.US)
                        .print(OURS, NOW));
        all.put(
                "envelope-dl",
                new Envelope(
                                Size.DL,
                                List.of(
                                        "Κωνσταντίνος Παπαδόπουλος-Αλεξίου",
                                        "Οδός Ερμού 125",
                                        "105 63 ΑΘΉΝΑ",
                                        "GREECE"),
                                LONG_NAMES,
                                "AT",
                                Locale.UK)
                        .print(OURS, NOW));
        all.put("pocket-card", pocketCard().print(OURS, NOW));
        all.put("call-sheet", callSheet().print(OURS, NOW));
        all.put("week", week().print(OURS, NOW));
        return all;
    }

    private static LetterSheet longLetter() {
        String paragraph =
                "Щербакова and Παπαδόπουλος both asked how the efficient filing of offers would flow, and I would"
                        + " like to answer at leisure: the first draft of a flexible form is finished, and the final one follows.";
        return new LetterSheet(
                "Κωνσταντίνος Παπαδόπουλος-Αλεξίου",
                List.of("Οδός Ερμού 125", "105 63 Αθήνα", "Greece"),
                LONG_NAMES,
                "10 September 2026",
                "Dear Professor,\n\n" + (paragraph + "\n\n").repeat(13) + "Yours sincerely,\nΚωνσταντίνος Παπαδόπουλος",
                "AT",
                Locale.UK);
    }

    private static PocketCard pocketCard() {
        return new PocketCard(
                "Northwind Traders",
                "Senior Data Engineer, Wednesday 9 September, 14:00",
                List.of("When do you expect to decide?", "May I follow up, and how do you like to be reached?"),
                List.of("A card of everybody you met"),
                List.of("Dr. Elena Rivera", "Анна Щербакова"),
                Locale.UK);
    }

    private static CallSheet callSheet() {
        return new CallSheet(
                "Dr. Elena Rivera",
                "VP Engineering, Northwind Traders",
                "(212) 555-0101",
                "Tuesday 22 September, 9–17 in New York (15–23 yours)",
                List.of(),
                List.of(new CallSheet.Part(
                        "Say", "Dr. Rivera, this is Jordan Lee.\nMay I ask how the decision stands?")),
                List.of(new CallSheet.Part("Spoke of", "moving the billing pipeline\nlate invoices")),
                "US",
                Locale.US);
    }

    private static WeekSheet week() {
        return new WeekSheet(
                "The week from Thursday 10 September",
                List.of(
                        new WeekSheet.Day(
                                "Thursday 10",
                                false,
                                List.of(new WeekSheet.Item(
                                        "Thank Dr. Rivera and Mr. Cho",
                                        "Northwind Traders, Senior Data Engineer",
                                        "by 20:00"))),
                        new WeekSheet.Day("Friday 11", false, List.of())),
                List.of(new WeekSheet.LeftAlone(
                        "Fabrikam: no asking before Tuesday 22 September", "They said Friday.")),
                "AT",
                Locale.UK);
    }
}
