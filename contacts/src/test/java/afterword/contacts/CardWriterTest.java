package afterword.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import afterword.application.Contact;
import afterword.application.FirstName;
import afterword.application.PersonName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardWriterTest {

    private static final Contact RIVERA = contact(
            "rivera",
            new PersonName("Dr.", "Elena", "Rivera", "Jr.", null),
            "VP Engineering; Platform, Data",
            "elena.rivera@northwind.example",
            "+1 212-555-0101",
            List.of("1 Main Street, Floor 4", "New York NY 10001"));
    private static final Contact MUELLER =
            contact("mueller", PersonName.of("Jürgen", "Müller"), null, null, null, List.of());
    private static final Contact WHOLE = contact(
            "tanaka", new PersonName(null, null, null, null, "Tanaka-san"), "部長", null, "+81 3-5550-0101", List.of());

    @ParameterizedTest
    @EnumSource(CardWriter.Version.class)
    void writesCards(CardWriter.Version version) throws IOException {
        assertEquals(golden("written-" + version.name().toLowerCase(java.util.Locale.ROOT) + ".vcf"), written(version));
    }

    @ParameterizedTest
    @EnumSource(CardWriter.Version.class)
    void readsTheSameBack(CardWriter.Version version) {
        List<Card> cards = read(written(version));
        Card rivera = cards.get(0);
        assertEquals(RIVERA.name(), rivera.name());
        assertEquals(RIVERA.title(), rivera.title());
        assertEquals("Northwind Traders, Inc.", rivera.organization());
        assertEquals(List.of(Objects.requireNonNull(RIVERA.email())), rivera.emails());
        assertEquals(RIVERA.phone(), rivera.phone().orElseThrow().number());
        assertEquals(RIVERA.address(), rivera.address());
        assertEquals("Müller", Objects.requireNonNull(cards.get(1).name()).family());
        assertEquals("Tanaka-san", cards.get(2).written());
    }

    @Test
    void survivesAnyText() {
        String[] parts = {"a", ",", ";", ":", "\\", "\"", "é", "名", "😀", " b", "END:VCARD", "=", "^n", "x".repeat(40)};
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("t");
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            String value = text.toString().strip();
            Contact contact = contact("x", PersonName.of(value, "F" + value), value, null, null, List.of(value, "b"));
            for (CardWriter.Version version : CardWriter.Version.values()) {
                Card card = read(new CardWriter(version)
                                .add(contact, value, "x@y")
                                .text())
                        .get(0);
                String message = "seed " + seed + " " + version;
                assertEquals(contact.name(), card.name(), message);
                assertEquals(value, card.title(), message);
                assertEquals(value, card.organization(), message);
                assertEquals(contact.address(), card.address(), message);
            }
        }
    }

    private static String written(CardWriter.Version version) {
        String company = "Northwind Traders, Inc.";
        return new CardWriter(version)
                .add(RIVERA, company, "rivera@northwind.afterword")
                .add(MUELLER, company, "mueller@northwind.afterword")
                .add(WHOLE, company, "tanaka@northwind.afterword")
                .text();
    }

    private static List<Card> read(String text) {
        CardFile file = CardReader.read("out.vcf", text.getBytes(StandardCharsets.UTF_8), null);
        assertEquals(List.of(), file.problems());
        return file.cards();
    }

    private static Contact contact(
            String id,
            PersonName name,
            @Nullable String title,
            @Nullable String email,
            @Nullable String phone,
            List<String> address) {
        return new Contact(id, name, title, null, email, phone, address, Set.of(), null, null, FirstName.NO);
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(CardWriterTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
