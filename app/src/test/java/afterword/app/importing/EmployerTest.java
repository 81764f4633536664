package afterword.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import afterword.calendar.CalendarEvent;
import afterword.calendar.CalendarReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Interview: Nurse Manager @ Alpine Ski House||Nurse Manager",
                "Phone screen - Data Analyst||Data Analyst",
                "Jordan Lee and Sam Park||-",
                "Second round interview for Senior Accountant (Contoso)||Senior Accountant",
                "Chat with Priya & Tom||-",
                "Interview with Contoso for the position of Head of Marketing||Head of Marketing",
                "Final interview • Staff Software Engineer II • Wingtip||Staff Software Engineer II",
                "Interview|Position: Forklift Operator\\nPlease bring ID.|Forklift Operator",
                "Interview|We look forward to speaking with you about our engineering team.|-",
                "Your interview with Tailspin|Thank you for your interest in the role of Site Manager, Trey Research.|Site Manager",
                "Vorstellungsgespräch Datenbankentwickler||-"
            })
    void findsWhatTheJobIsCalled(String title, String description, String position) {
        assertEquals(position, Employer.position(event(title, description)).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "northwind.example|Onsite at Northwind Traders, Wednesday|Northwind Traders",
                "wideworldimporters.example|Interview: Wide World Importers|Wide World Importers",
                "mail.contoso.co.uk|Your Contoso interview|Contoso",
                "alpine-ski.example|Alpine Ski House – Nurse Manager|Alpine Ski House",
                "contoso.example|An interview|-"
            })
    void findsTheCompanysNameByItsAddress(String domain, String title, String company) {
        assertEquals(company, Employer.inTexts(domain, event(title, null)).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource({"mail.contoso.co.uk, contoso", "northwind.example, northwind", "a.b.fabrikam.com, fabrikam", "x, x"})
    void takesTheNameOutOfADomain(String domain, String label) {
        assertEquals(label, Employer.label(domain));
    }

    private static List<CalendarEvent> event(String title, String description) {
        String file = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260909T100000Z\nSUMMARY:"
                + title.replace(",", "\\,") + "\n"
                + (description == null ? "" : "DESCRIPTION:" + description.replace(",", "\\,") + "\n")
                + "END:VEVENT\nEND:VCALENDAR\n";
        return CalendarReader.read("a.ics", file.getBytes(StandardCharsets.UTF_8))
                .events();
    }
}
