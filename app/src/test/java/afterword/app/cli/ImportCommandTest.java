package afterword.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.application.InterviewStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String INVITATION = """
            BEGIN:VCALENDAR
            METHOD:REQUEST
            BEGIN:VEVENT
            UID:contoso-1
            SEQUENCE:0
            DTSTART;TZID=Europe/Vienna:20260908T100000
            DTEND;TZID=Europe/Vienna:20260908T110000
            SUMMARY:First interview for Buyer at Contoso
            LOCATION:Ring 1
            ORGANIZER;CN="Rivera, Elena":mailto:er@contoso.example
            ATTENDEE;CN="Jordan Lee":mailto:jordan@example.org
            END:VEVENT
            END:VCALENDAR
            """;

    @TempDir
    Path folder;

    @Test
    void writesAnApplicationFileThatCanBePlanned() throws IOException {
        Files.writeString(folder.resolve("invite.ics"), INVITATION);
        Files.writeString(folder.resolve("debrief.txt"), "Rivera\nliked: my Excel models\n");
        Run run = Run.of(folder, "import", "invite.ics", "debrief.txt", "--to", "contoso.yaml");
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains("Is the employer called \"Contoso\""), run.err());
        Run plan = Run.of(folder, "plan", "contoso.yaml");
        assertEquals(0, plan.code(), plan.err());
        assertTrue(plan.out().contains("Rivera"), plan.out());
    }

    @Test
    void keepsAnApplicationAndMovesItsInterviewLater() throws IOException {
        Files.writeString(folder.resolve("invite.ics"), INVITATION);
        String cancelled = INVITATION.replace("REQUEST", "CANCEL").replace("SEQUENCE:0", "SEQUENCE:1");
        Files.writeString(folder.resolve("cancel.ics"), cancelled);
        assertEquals(0, Run.of(folder, "import", "invite.ics", "--data", "kept").code());
        Run run = Run.of(folder, "import", "cancel.ics", "--data", "kept", "--format", "json");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("\"contoso\""), run.out());
        try (Store store = Store.open(folder.resolve("kept"))) {
            List<StoredApplication> all = store.applications().all(Owner.LOCAL);
            assertEquals(1, all.size());
            assertEquals(
                    InterviewStatus.CANCELLED,
                    all.get(0).application().interviews().get(0).status());
            assertEquals(1, all.get(0).application().journal().size());
        }
    }

    @Test
    void saysWhatMustBeSaidAndKeepsNothing() throws IOException {
        Files.writeString(folder.resolve("invite.ics"), INVITATION.replace("Buyer", "work"));
        Run run = Run.of(folder, "import", "invite.ics", "--to", "contoso.yaml");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--position"), run.err());
        assertFalse(Files.exists(folder.resolve("contoso.yaml")));
        assertEquals(
                0,
                Run.of(folder, "import", "invite.ics", "--to", "contoso.yaml", "--position", "Buyer")
                        .code());
    }

    @Test
    void leavesAFileThatExistsAlone() throws IOException {
        Files.writeString(folder.resolve("invite.ics"), INVITATION);
        Files.writeString(folder.resolve("contoso.yaml"), "mine");
        Run run = Run.of(folder, "import", "invite.ics", "--to", "contoso.yaml");
        assertEquals(2, run.code());
        assertEquals("mine", Files.readString(folder.resolve("contoso.yaml")));
    }

    @Test
    void addsToTheApplicationFileItIsGiven() throws IOException {
        Files.writeString(
                folder.resolve("contoso.yaml"), "company: Contoso\nposition: Buyer\ntimeZone: Europe/Vienna\n");
        Files.writeString(folder.resolve("invite.ics"), INVITATION);
        Run run = Run.of(folder, "import", "contoso.yaml", "invite.ics", "--to", "contoso.yaml");
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.readString(folder.resolve("contoso.yaml")).contains("uid: contoso-1"));
    }

    @Test
    void refusesWhatIsNotThere() {
        assertEquals(2, Run.of(folder, "import", "none.ics").code());
        assertEquals(2, Run.of(folder, "import").code());
        assertEquals(
                2, Run.of(folder, "import", "a.ics", "--zone", "Mars/Olympus").code());
    }
}
