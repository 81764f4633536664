package afterword.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import afterword.application.AnApplication;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.FirstName;
import afterword.application.PersonName;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

    private static final Application SOMEWHERE = AnApplication.empty().build();

    @ParameterizedTest
    @CsvSource({
        "lena@x.example, LENA@X.example, true",
        "lena+jobs@x.example, lena@x.example, true",
        "lena@x.example, lena@y.example, false",
        "lena@x.example, max@x.example, false",
        "+lena@x.example, +max@x.example, false",
        "@x.example, @x.example, false",
        "lena, lena, false",
    })
    void theMailboxDecides(String one, String other, boolean same) {
        assertEquals(same, person("Lena", "A", one, null).isSameAs(person("L.", "B", other, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "+1 212 555 0101, (212) 555-0101, true",
        "0043 1 234 5678, +43 1 2345678, true",
        "+1 212 555 0101 x12, +1 212 555 0101 x13, false",
        "+1 212 555 0101, +1 212 555 0102, false",
        "12345, 12345, false",
        "123456, 12-34-56, true",
        "x12345678, x12345678, false",
    })
    void theNumberDecidesWhereThereIsNoMailbox(String one, String other, boolean same) {
        assertEquals(same, person("", "", null, one).isSameAs(person("", "", "max@x.example", other)));
    }

    @Test
    void whereBothHaveAMailboxTheNumberIsNotAsked() {
        Person one = person("", "", "ann@x.example", "+1 212 555 0101");
        Person other = person("", "", "max@x.example", "+1 212 555 0101");

        assertEquals(false, one.isSameAs(other));
    }

    @Test
    void twoPeopleWhoShareASwitchboardAreTwo() {
        Person ann = person("Ann", "Bo", null, "+1 212 555 0101");
        Person max = person("Max", "Feld", null, "+1 212 555 0101");

        assertEquals(false, ann.isSameAs(max));
        assertEquals(true, ann.isSameAs(person("ANN", "Bó", null, "212 555 0101")));
    }

    @Test
    void elseNameAndOrganisationDecide() {
        assertEquals(true, person("Elena", "Rivera", null, null).isSameAs(person("elena", "RIVERA", null, null)));
        assertEquals(false, person("Elena", "Rivera", null, null).isSameAs(person("Elena", "Riviera", null, null)));
        Application elsewhere = AnApplication.empty().at("Corvane").build();
        Person there = Person.of(elsewhere, contact("Elena", "Rivera", null, null));
        assertEquals(false, person("Elena", "Rivera", null, null).isSameAs(there));
    }

    @Test
    void nobodyIsTheSameAsNobody() {
        assertEquals(false, person("", "", null, null).isSameAs(person("", "", null, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "Northwind Traders Inc., NORTHWIND TRADERS, true",
        "'Corvane, Inc.', Corvane Ltd, true",
        "Müller GmbH & Co. KG, Muller, true",
        "Brightwater, Brightwell, false",
        "Limited, Limited, true",
        "S.A. Dupont, Dupont, false",
    })
    void anEmployerIsKnownHoweverItIsWritten(String one, String other, boolean same) {
        assertEquals(same, Employer.areSame(one, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"  Acme -- Co! | acme co", "A.B.C. | a b c", "O'Neil & 2 Sons  | o neil 2 sons", "--- | ''"})
    void plainLettersFoldAsOthersDo(String text, String folded) {
        assertEquals(folded, Person.folded(text));
        assertEquals((folded + " e").strip(), Person.folded(text + " é"));
    }

    private static Person person(String given, String family, @Nullable String email, @Nullable String phone) {
        return Person.of(SOMEWHERE, contact(given, family, email, phone));
    }

    private static Contact contact(String given, String family, @Nullable String email, @Nullable String phone) {
        PersonName name = PersonName.of(given, family);
        return new Contact("x", name, null, null, email, phone, List.of(), Set.of(), null, null, FirstName.NO);
    }
}
