package afterword.mail.hear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import afterword.application.Application;
import afterword.application.Role;
import afterword.mail.message.Mailbox;
import java.util.List;
import org.junit.jupiter.api.Test;

class SenderTest {

    private static final List<String> PARTS =
            List.of("R", "Iyer", "I", "Elena", "Élena", "O'Neil", "李", "von der Tann", " ");

    @Test
    void knowsAPersonByTheAddressWhateverTheNameIsMadeOf() {
        for (String given : PARTS) {
            for (String family : PARTS) {
                Application application = at(given, family);
                Sender.of(new Mailbox("", "riyer@harbour.example"), "Good day.", "", application);
                Sender.of(new Mailbox(given + " " + family, "me@post.example"), "Good day.", given, application);
            }
        }
        for (String local : List.of("riyer", "r.iyer", "iyer.r", "iyerr")) {
            assertEquals("them", sender(local, at("R", "Iyer")).contact(), local);
        }
        for (String local : List.of("elena.iyer", "eiyer", "iyere", "elena", "elenai")) {
            assertEquals("them", sender(local, at("Elena", "Iyer")).contact(), local);
        }
    }

    private static Sender sender(String local, Application application) {
        return Sender.of(new Mailbox("", local + "@harbour.example"), "Good day.", "", application);
    }

    private static Application at(String given, String family) {
        return Employers.employer(
                Employers.applicant("Sasha", "Whitlow", "sasha@post.example"),
                "Harbour Trust",
                "Clerk",
                "Europe/London",
                "GB-ENG",
                null,
                Employers.contact("them", given, family, "office@harbour.example", Role.HR));
    }
}
