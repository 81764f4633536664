package afterword.mail.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.application.Agency;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.FirstName;
import afterword.application.PersonName;
import afterword.mail.mailbox.MailHead;
import afterword.mail.match.Matching.Known;
import afterword.mail.message.Mailbox;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final Instant NOW = Instant.parse("2026-09-10T10:00:00Z");

    private final List<Followed> followed = List.of(
            followed("harbour", "Harbour Line Ferries", null, contact("nell", "Nell", "Okoro", "nell.okoro@gmail.com")),
            followed(
                    "quill", "Quill Press", "Amtec", contact("jude", "Jude", "Abara", "jude@mail.quillpress.example")));

    private final Matching matching = new Matching(
            followed,
            id -> id.equals("<ours@post.example>")
                    ? Optional.of(new Known("harbour", "nell", "the mail that you sent to nell.okoro@gmail.com"))
                    : Optional.empty());

    private static Followed followed(String id, String company, @Nullable String agency, Contact contact) {
        Map<String, Contact> contacts = new LinkedHashMap<>();
        contacts.put(contact.id(), contact);
        return new Followed(
                id,
                new Application(
                        null,
                        company,
                        "Editor",
                        ZoneId.of("Europe/London"),
                        null,
                        null,
                        agency == null ? null : new Agency(agency, contact.id()),
                        contacts,
                        List.of(),
                        List.of(),
                        List.of()),
                NOW.minus(Duration.ofDays(10)));
    }

    private static Contact contact(String id, String given, String family, String email) {
        return new Contact(
                id,
                PersonName.of(given, family),
                null,
                null,
                email,
                null,
                List.of(),
                Set.of(),
                null,
                null,
                FirstName.NO);
    }

    private static MailHead head(String name, String address, String... thread) {
        return head(name, address, NOW, thread);
    }

    private static MailHead head(String name, String address, Instant received, String... thread) {
        Mailbox from = new Mailbox(name, address);
        return new MailHead(
                1,
                "<a@x>",
                List.of(thread),
                from,
                List.of(),
                from,
                "Quill Press, Editor: your interview",
                false,
                received);
    }

    private void matches(Layer layer, String application, MailHead head) {
        Match match = matching.of(head).get(0);
        assertEquals(layer, match.layer(), match.evidence());
        assertEquals(application, match.application(), match.evidence());
    }

    @Test
    void theThreadTellsWhateverTheAddress() {
        matches(Layer.THREAD, "harbour", head("", "anybody@gmail.com", "<other@x>", "<ours@post.example>"));
        matches(Layer.THREAD, "harbour", head("Jude Abara", "jude@mail.quillpress.example", "<ours@post.example>"));
    }

    @Test
    void tagsAndTheDotsOfGmailDoNotMatter() {
        matches(Layer.ADDRESS, "harbour", head("", "nellokoro+jobs@googlemail.com"));
        matches(Layer.ADDRESS, "quill", head("", "JUDE@mail.quillpress.example"));
    }

    @Test
    void aColleagueIsToldByTheDomainAboveOrBesideTheContacts() {
        matches(Layer.COMPANY, "quill", head("Robin Osei", "robin@quillpress.example"));
        matches(Layer.COMPANY, "harbour", head("Crew Office", "crew@harbourlineferries.co.example"));
        matches(Layer.COMPANY, "quill", head("Kit Marrow", "kit@amtec.example"));
    }

    @Test
    void aProvidersDomainTellsNothingOfWhomOneWorksFor() {
        assertTrue(matching.of(head("Robin Osei", "robin@gmail.com")).isEmpty());
    }

    @Test
    void aNameCountsFromAnAddressThatSaysNothing() {
        matches(Layer.NAME, "quill", head("Abara, Jude", "ja77@outlook.com"));
        matches(Layer.NAME, "quill", head("Quill Press Hiring", "no-reply@recruiting.example"));
    }

    @Test
    void theSubjectAloneTellsNothing() {
        assertTrue(matching.of(head("Pat", "pat@elsewhere.example")).isEmpty());
    }

    @Test
    void companyAndNameCountInTheTimeOfTheApplicationOnly() {
        Instant before = NOW.minus(Duration.ofDays(60));
        Instant after = NOW.plus(Duration.ofDays(200));
        assertTrue(matching.of(head("Robin Osei", "robin@quillpress.example", before))
                .isEmpty());
        assertTrue(matching.of(head("Jude Abara", "ja77@outlook.com", after)).isEmpty());
        matches(Layer.ADDRESS, "quill", head("", "jude@mail.quillpress.example", after));
    }
}
