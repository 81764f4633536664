package afterword.mail.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.mail.message.MessageReading;
import afterword.mail.message.ReceivedMessage;
import afterword.mail.send.OutgoingMail.Address;
import afterword.mail.send.OutgoingMail.Attachment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComposingTest {

    private static OutgoingMail mail(String name, String subject, String body) {
        return new OutgoingMail(
                "<own.1@post.example>",
                new Address("Sasha Whitlow", "sasha@post.example"),
                new Address(name, "imogen@larkspurbakery.example"),
                subject,
                body,
                "<theirs@larkspurbakery.example>",
                List.of("<first@post.example>", "<theirs@larkspurbakery.example>"),
                List.of(),
                Instant.parse("2026-09-21T08:00:00Z"));
    }

    @Test
    void threadsToTheirLastMailUnderAnIdOfItsOwn() {
        ReceivedMessage read = MessageReading.of(Composing.bytes(mail("Imogen", "Thank you", "Dear Imogen")));
        assertEquals("<own.1@post.example>", read.header("Message-ID"));
        assertEquals("<theirs@larkspurbakery.example>", read.header("In-Reply-To"));
        assertEquals("<first@post.example> <theirs@larkspurbakery.example>", read.header("References"));
    }

    @Test
    void encodesNamesAndTextOfAnyScript() {
        byte[] bytes = Composing.bytes(mail("Siân Ó Briain-Łukasz", "Thank you – für alles", "Grüße, 有難う\n"));
        assertTrue(new String(bytes, StandardCharsets.ISO_8859_1).chars().allMatch(c -> c < 128));
        ReceivedMessage read = MessageReading.of(bytes);
        assertTrue(read.header("To").contains("Siân Ó Briain-Łukasz"), read.header("To"));
        assertEquals("Thank you – für alles", read.subject());
        assertEquals("Grüße, 有難う", read.text().strip());
    }

    @Test
    void carriesAnAttachment() {
        OutgoingMail plain = mail("Imogen", "Thank you", "Dear Imogen");
        OutgoingMail mail = new OutgoingMail(
                plain.messageId(),
                plain.from(),
                plain.to(),
                plain.subject(),
                plain.body(),
                null,
                List.of(),
                List.of(new Attachment("Zeugnis für Sasha.pdf", "application/pdf", new byte[] {1, 2, 3})),
                plain.date());
        ReceivedMessage read = MessageReading.of(Composing.bytes(mail));
        assertTrue(read.holds("application/pdf"));
        assertEquals("Dear Imogen", read.text().strip());
    }

    @Test
    void noFieldBringsAnotherHeaderWithIt() {
        List<String> injections = List.of(
                "\r\nBcc: eve@evil.example", "\nBcc: eve@evil.example", "\rX: y", "\u2028Bcc: e@x.example", "\u0000");
        for (String injection : injections) {
            for (OutgoingMail mail : List.of(
                    mail("Imogen" + injection, "Thank you", "x"), mail("Imogen", "Thank you" + injection, "x"))) {
                assertFalse(Composing.problems(mail).isEmpty());
                assertThrows(IllegalArgumentException.class, () -> Composing.bytes(mail));
            }
        }
    }

    @Test
    void twoRecipientsInOneAddressAreRefused() {
        for (String address : List.of(
                "a@b.example, eve@evil.example",
                "a@b.example>\r\nBcc: <e@x.example",
                "\"x\" <a@b.example>",
                "group: a@b.example;",
                "")) {
            OutgoingMail mail = new OutgoingMail(
                    "<own.1@post.example>",
                    new Address("Sasha", "sasha@post.example"),
                    new Address("Imogen", address),
                    "Thank you",
                    "x",
                    null,
                    List.of(),
                    List.of(),
                    Instant.EPOCH);
            assertFalse(Composing.problems(mail).isEmpty(), address);
        }
    }

    @Test
    void whateverStandsInNameAndSubjectTheRecipientStaysTheOne() {
        long seed = 41;
        Random random = new Random(seed);
        String signs = "aé<>@,;:\"\\()[] \t.=?Ł中'&";
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int k = random.nextInt(12); k > 0; k--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            OutgoingMail mail = mail(text.toString(), text.toString(), text.toString());
            if (Composing.problems(mail).isEmpty()) {
                ReceivedMessage read = MessageReading.of(Composing.bytes(mail));
                String what = "seed " + seed + ", round " + i + ": " + text;
                assertEquals(
                        1,
                        read.headers().stream()
                                .filter(h -> h.name().equals("To"))
                                .count(),
                        what);
                assertTrue(read.header("To").endsWith("<imogen@larkspurbakery.example>"), what);
                assertFalse(read.has("Cc") || read.has("Bcc"), what);
            }
        }
    }

    @Test
    void noAttachmentBringsAHeaderWithIt() {
        for (Attachment forged : List.of(
                new Attachment("plan.pdf", "text/plain\r\nBcc: eve@evil.example", new byte[] {1}),
                new Attachment("plan.pdf\r\nBcc: eve@evil.example", "text/plain", new byte[] {1}),
                new Attachment("plan.pdf", "text/plain; name=x", new byte[] {1}))) {
            OutgoingMail mail = new OutgoingMail(
                    "<a@post.example>",
                    new Address("Sasha", "sasha@post.example"),
                    new Address("Imogen", "imogen@larkspurbakery.example"),
                    "Thank you",
                    "Dear Imogen",
                    null,
                    List.of(),
                    List.of(forged),
                    Instant.parse("2026-09-21T08:00:00Z"));
            assertEquals(1, Composing.problems(mail).size(), forged.toString());
        }
    }
}
