package afterword.mail.hear;

import afterword.application.Agency;
import afterword.application.Applicant;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.FirstName;
import afterword.application.PersonName;
import afterword.application.Role;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The applications that the fixture mails answer, of different trades and zones. */
final class Employers {

    static final Map<String, Application> ALL = Map.of(
            "bakery",
                    employer(
                            applicant("Sasha", "Whitlow", "sasha.whitlow@post.example"),
                            "Larkspur Bakery",
                            "Pastry Chef",
                            "Europe/London",
                            "GB-ENG",
                            null,
                            contact(
                                    "imogen",
                                    "Imogen",
                                    "Tarrant",
                                    "imogen@larkspurbakery.example",
                                    Role.DECISION_MAKER)),
            "hospital",
                    employer(
                            applicant("Niamh", "Devane", "niamh@post.example"),
                            "St. Brannoc Hospital",
                            "Staff Nurse",
                            "Europe/Dublin",
                            "IE",
                            null,
                            contact(
                                    "kinsella",
                                    "Aoife",
                                    "Kinsella",
                                    "aoife.kinsella@stbrannoc.example",
                                    Role.INTERVIEWER),
                            contact("roche", "Declan", "Roche", "d.roche@stbrannoc.example", Role.HR)),
            "software",
                    employer(
                            applicant("Ravi", "Menon", "ravi@post.example"),
                            "Quillmark Systems",
                            "Backend Engineer",
                            "America/Chicago",
                            "US",
                            null,
                            contact(
                                    "natarajan",
                                    "Priya",
                                    "Natarajan",
                                    "priya.natarajan@quillmark.example",
                                    Role.HIRING_MANAGER),
                            contact("hejl", "Tomas", "Hejl", "tomas@quillmark.example", Role.RECRUITER)),
            "school",
                    employer(
                            applicant("Ada", "Okafor", "ada.okafor@post.example"),
                            "Ashgrove Primary School",
                            "Year 4 Teacher",
                            "Europe/London",
                            "GB-ENG",
                            null,
                            contact("pugh", "Gareth", "Pugh", "head@ashgroveprimary.example", Role.DECISION_MAKER),
                            contact("marsh", "Linda", "Marsh", "office@ashgroveprimary.example", Role.ORGANIZER)),
            "agency",
                    employer(
                            applicant("Dana", "Ruiz", "dana.ruiz@post.example"),
                            "Halden Freight",
                            "Warehouse Supervisor",
                            "America/New_York",
                            "US",
                            new Agency("Brightpath Staffing", "obi"),
                            contact("obi", "Marcus", "Obi", "marcus.obi@brightpath.example", Role.STAFFING_MANAGER),
                            contact("holt", "Karin", "Holt", "kholt@haldenfreight.example", Role.HIRING_MANAGER)),
            "law",
                    employer(
                            applicant("Paul", "Castellano", "paul.c@post.example"),
                            "Mercer & Doyle LLP",
                            "Paralegal",
                            "Australia/Sydney",
                            "AU",
                            null,
                            contact("mercer", "Fiona", "Mercer", "fmercer@mercerdoyle.example", Role.DECISION_MAKER),
                            contact("rao", "Sunil", "Rao", "people@mercerdoyle.example", Role.HR)),
            "museum",
                    employer(
                            applicant("Anna", "Brandt", "anna@post.example"),
                            "Stadtmuseum Lindental",
                            "Registrar",
                            "Europe/Berlin",
                            "DE",
                            null,
                            contact(
                                    "vollmer",
                                    "Heike",
                                    "Vollmer",
                                    "vollmer@stadtmuseum-lindental.example",
                                    Role.DECISION_MAKER)),
            "council",
                    employer(
                            applicant("Colin", "Ashdown", "colin.ashdown@post.example"),
                            "Pennrith Borough Council",
                            "Housing Officer",
                            "Europe/London",
                            "GB-ENG",
                            null,
                            contact(
                                    "hargreave",
                                    "Bernard",
                                    "Hargreave",
                                    "bernard.hargreave@pennrith.example",
                                    Role.DECISION_MAKER),
                            contact("lall", "Sunita", "Lall", "sunita.lall@pennrith.example", Role.HR)),
            "studio",
                    employer(
                            applicant("Jo", "Tremblay", "jo.tremblay@post.example"),
                            "Copperfin Games",
                            "Level Designer",
                            "America/Vancouver",
                            "CA",
                            null,
                            contact("lindqvist", "Maya", "Lindqvist", "maya@copperfin.example", Role.HIRING_MANAGER),
                            contact("brandvold", "Theo", "Brandvold", "theo@copperfin.example", Role.RECRUITER)),
            "mill",
                    employer(
                            applicant("Farah", "Qureshi", "farah.qureshi@post.example"),
                            "Aravali Textiles",
                            "Export Merchandiser",
                            "Asia/Kolkata",
                            "IN",
                            null,
                            contact("iyer", "Rekha", "Iyer", "rekha.iyer@aravalitex.example", Role.HR),
                            contact("sethi", "Vikram", "Sethi", "v.sethi@aravalitex.example", Role.DECISION_MAKER)));

    private Employers() {}

    static Application employer(
            Applicant applicant,
            String company,
            String position,
            String zone,
            String holidays,
            @Nullable Agency agency,
            Contact... contacts) {
        Map<String, Contact> byId = new LinkedHashMap<>();
        for (Contact contact : contacts) {
            byId.put(contact.id(), contact);
        }
        return new Application(
                applicant,
                company,
                position,
                ZoneId.of(zone),
                holidays,
                null,
                agency,
                byId,
                List.of(),
                List.of(),
                List.of());
    }

    static Applicant applicant(String given, String family, String email) {
        return new Applicant(PersonName.of(given, family), email, null, List.of());
    }

    static Contact contact(String id, String given, String family, String email, Role role) {
        return new Contact(
                id,
                PersonName.of(given, family),
                null,
                null,
                email,
                null,
                List.of(),
                Set.of(role),
                null,
                null,
                FirstName.NO);
    }
}
