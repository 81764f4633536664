package afterword.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MayCommandTest {

    private static final String APPLICATION = """
            version: 1
            company: %s
            position: %s
            timeZone: America/New_York
            holidays: US
            agency: { name: Amtec, contact: morgan }
            contacts:
              rivera: { name: { given: Elena, family: Rivera }, roles: [hiring-manager] }
              morgan: { name: { given: Kit, family: Morgan }, email: kit@amtec.example, roles: [staffing-manager] }
            interviews:
              - id: onsite
                stage: first
                format: in-person
                start: 2026-09-09T14:00
                end: 2026-09-09T15:00
                interviewers: [rivera]
                decision: { on: 2026-09-11, by: rivera }
            journal:
              - { at: 2026-09-09T19:00, kind: thank-you, with: rivera, channel: email }
            """;

    @TempDir
    private Path folder;

    @Test
    void whatTheirPromiseHoldsBackIsNoWithTheDayItBecomesYes() throws IOException {
        write("northwind.yaml", "Northwind", "Data Engineer", "");
        Run early = Run.of(folder, "may", "northwind.yaml", "--contact", "morgan", "--now", "2026-09-10T10:00");
        assertEquals(1, early.code(), early.err());
        assertTrue(early.out().startsWith("No, not before Tuesday 15 September 2026, 09:00 there."), early.out());
        assertTrue(early.out().contains("[P3]"), early.out());
        Run late = Run.of(folder, "may", "northwind.yaml", "--contact", "morgan", "--now", "2026-09-15T10:00");
        assertEquals(0, late.code(), late.out());
        assertTrue(late.out().startsWith("Yes."), late.out());
    }

    @Test
    void oneRecruiterIsNotWrittenToTwiceADayAboutTwoRoles() throws IOException {
        write("northwind.yaml", "Northwind", "Data Engineer", "");
        write(
                "contoso.yaml",
                "Contoso",
                "Analyst",
                "  - { at: 2026-09-15T09:30, kind: check-in, with: morgan, channel: email }\n");
        Run run = Run.of(
                folder,
                "may",
                "northwind.yaml",
                "contoso.yaml",
                "--contact",
                "morgan",
                "--now",
                "2026-09-15T10:00",
                "--format",
                "json");
        assertEquals(1, run.code(), run.err());
        assertTrue(run.out().contains("\"allowed\": false"), run.out());
        assertTrue(run.out().contains("\"until\": \"2026-09-16T09:00:00-04:00\""), run.out());
    }

    @Test
    void someoneUnknownAndAChannelThatThereIsNotAreBadInput() throws IOException {
        write("northwind.yaml", "Northwind", "Data Engineer", "");
        Run nobody = Run.of(folder, "may", "northwind.yaml", "--contact", "morgna");
        assertEquals(2, nobody.code());
        assertTrue(nobody.err().contains("morgan"), nobody.err());
        assertEquals(
                2,
                Run.of(folder, "may", "northwind.yaml", "--contact", "morgan", "--by", "pigeon")
                        .code());
    }

    private void write(String file, String company, String position, String more) throws IOException {
        Files.writeString(folder.resolve(file), APPLICATION.formatted(company, position) + more);
    }
}
