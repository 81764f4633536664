package afterword.applicationfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.Decision;
import afterword.application.EntryKind;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.documents.Documents;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalTextTest {

    private static final String FACTS = """
            # my notes
            company: Contoso
            position: Buyer
            timeZone: America/New_York
            contacts: { rivera: { name: { family: Rivera } } }
            """;

    private static final JournalEntry CALL = new JournalEntry(
            Instant.parse("2026-09-22T14:05:00Z"),
            EntryKind.CHECK_IN,
            "rivera",
            Channel.PHONE,
            Outcome.SPOKE,
            new Decision(LocalDate.of(2026, 9, 30), "\"soon\": the 30th", null),
            "\"soon\": the 30th");

    private static final String LINE = "{ at: 2026-09-22T10:05-04:00, kind: check-in, with: rivera, channel: phone,"
            + " outcome: spoke, decision: { on: 2026-09-30, said: \"\\\"soon\\\": the 30th\" },"
            + " said: \"\\\"soon\\\": the 30th\" }\n";

    private static void assertAdded(String expected, String text) {
        String added = JournalText.added(text, CALL, ZoneId.of("America/New_York"));
        assertEquals(expected, added);
        Application before = read(text);
        List<JournalEntry> journal = new ArrayList<>(before.journal());
        journal.add(CALL);
        assertEquals(before.withJournal(journal), read(added));
    }

    private static Application read(String text) {
        return new ApplicationReader(code -> true)
                .read(Documents.ofText("in", text))
                .get();
    }

    @Test
    void theFirstEntryBeginsAJournal() {
        assertAdded(FACTS + "journal:\n  - " + LINE, FACTS);
        assertAdded(FACTS + "journal:\n  - " + LINE, FACTS + "journal: []\n");
    }

    @Test
    void aFileWithoutALastLineEndIsTaken() {
        assertAdded(FACTS + "journal:\n  - " + LINE, FACTS.stripTrailing());
    }

    @Test
    void theNextEntryStandsBelowTheLast() {
        String journal = "journal: # what happened\n- { at: 2026-09-21T10:00Z, kind: note }  # hm\n";
        assertAdded(FACTS + journal + "- " + LINE, FACTS + journal);
    }

    @Test
    void whatFollowsTheJournalStaysBehindIt() {
        String journal = "journal:\n    - at: 2026-09-21T10:00Z\n      kind: note\n";
        assertAdded(
                FACTS + journal + "    - " + LINE + "\n\nfield: software\n", FACTS + journal + "\n\nfield: software\n");
    }
}
