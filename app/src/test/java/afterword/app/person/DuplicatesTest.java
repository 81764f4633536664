package afterword.app.person;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.store.StoredApplication;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.FirstName;
import afterword.application.PersonName;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private final List<Known> people = new ArrayList<>();

    @Test
    void oneAddressAndOneNameAreLikelyOnePerson() {
        add("northwind", "Northwind", "Elena", "Rivera", "elena@northwind.example", null);
        add("northwind-2", "Northwind", "Elena", "Rivera", "Elena@Northwind.example", null);
        Alike alike = only();
        assertThat(alike.evidence())
                .containsExactly(
                        "Both are called Elena Rivera.",
                        "Both have the address elena@northwind.example.",
                        "Both are with Northwind.");
        assertThat(alike.against()).isEmpty();
    }

    @Test
    void aNameAloneIsAskedAboutWithAWordOfCaution() {
        add("northwind", "Northwind", "Anna", "Müller", "anna@northwind.example", null);
        add("contoso", "Contoso", "Anna", "Muller", null, null);
        Alike alike = only();
        assertThat(alike.evidence()).contains("Nothing but the name is the same, and many people share one.");
        assertThat(alike.against()).containsExactly("One is with Northwind, the other with Contoso.");
    }

    @Test
    void aNumberWrittenInAnotherWayIsTheSameNumber() {
        add("northwind", "Northwind", "E.", "Rivera", null, "(212) 555-0101");
        add("amtec", "Amtec", "Elena", "Rivera", null, "+1 212 555 0101");
        assertThat(only().evidence())
                .contains("Both have the number (212) 555-0101.")
                .anyMatch(sentence -> sentence.startsWith("The family name is the same, and the initial"));
    }

    @Test
    void twoNamesAtOneOfficeAreNotAskedAbout() {
        add("northwind", "Northwind", "Elena", "Rivera", null, "+1 212 555 0100");
        add("northwind-2", "Northwind", "Daniel", "Cho", null, "+1 212 555 0100");
        add("contoso", "Contoso", "Daniel", "Cruz", "jobs@contoso.example", null);
        assertThat(found()).isEmpty();
    }

    @Test
    void twoNamesWithOneAddressAreAskedAboutAndTheNamesSpeakAgainstIt() {
        add("northwind", "Northwind", "Elena", "Rivera", "elena@northwind.example", null);
        add("northwind-2", "Northwind", "Elena", "Rivera-Diaz", "elena@northwind.example", null);
        assertThat(only().against()).containsExactly("The names differ: Elena Rivera, Elena Rivera-Diaz.");
    }

    @Test
    void whatWasSaidOnceIsNotAskedAgain() {
        add("northwind", "Northwind", "Elena", "Rivera", "elena@northwind.example", null);
        add("northwind-2", "Northwind", "Elena", "Rivera", "elena@northwind.example", null);
        assertThat(Duplicates.among(people, (one, other) -> true)).isEmpty();
    }

    @Test
    void aSwitchboardOfManyMakesNoPairs() {
        for (int i = 0; i < 2_000; i++) {
            add("employer-" + i, "Employer " + i, null, null, "jobs@agency.example", "+1 212 555 0100");
        }
        assertThat(found()).isEmpty();
    }

    private Alike only() {
        List<Alike> found = found();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<Alike> found() {
        return Duplicates.among(people, (one, other) -> false);
    }

    private void add(
            String id,
            String company,
            @Nullable String given,
            @Nullable String family,
            @Nullable String email,
            @Nullable String phone) {
        Contact contact = new Contact(
                "them",
                new PersonName(null, given, family, null, null),
                null,
                null,
                email,
                phone,
                List.of(),
                Set.of(),
                null,
                null,
                FirstName.NO);
        Application application = new Application(
                null,
                company,
                "Engineer",
                ZoneId.of("America/New_York"),
                null,
                null,
                null,
                Map.of("them", contact),
                List.of(),
                List.of(),
                List.of());
        people.add(new Known(
                new StoredApplication(id, 1, application, List.of(), null, false, Instant.EPOCH, Instant.EPOCH),
                contact));
    }
}
