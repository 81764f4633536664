package afterword.app.outbox;

import afterword.app.store.MailState;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.applicationfile.ApplicationReader;
import afterword.documents.Documents;
import afterword.mail.send.Composing;
import afterword.mail.send.OutgoingMail;
import afterword.mail.send.OutgoingMail.Address;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Fills an outbox. */
final class Queued {

    private Queued() {}

    static StoredApplication application(Store store, Instant now) {
        return store.applications()
                .add(
                        Owner.LOCAL,
                        new ApplicationReader(code -> true)
                                .read(Documents.ofText("bakery.yaml", """
                        version: 1
                        company: Larkspur Bakery
                        position: Pastry Chef
                        timeZone: Europe/London
                        contacts:
                          imogen: { name: { given: Imogen, family: Tarrant }, email: imogen@larkspurbakery.example }
                        """))
                                .get(),
                        now);
    }

    /** That many mails, all due now. */
    static void mails(Store store, int count) {
        Instant now = Instant.now();
        String application = application(store, now).id();
        for (int i = 0; i < count; i++) {
            store.outgoing().queue(mail(application, "letter-" + i, now), now);
        }
    }

    static afterword.app.store.OutgoingMail mail(String application, String letter, Instant now) {
        OutgoingMail mail = new OutgoingMail(
                "<" + letter + "." + now.toEpochMilli() + "@post.example>",
                new Address("Sasha Whitlow", "sasha@post.example"),
                new Address("Imogen Tarrant", "imogen@larkspurbakery.example"),
                "Thank you",
                "Dear Imogen,\n\nthank you.\n",
                null,
                List.of(),
                List.of(),
                now);
        return afterword.app.store.OutgoingMail.intended(
                MailState.QUEUED,
                Owner.LOCAL,
                application,
                letter,
                1,
                mail.messageId(),
                "imogen",
                mail.from().address(),
                mail.to().address(),
                new String(Composing.bytes(mail), StandardCharsets.US_ASCII),
                now,
                now.plus(Duration.ofDays(3650)),
                null,
                now);
    }
}
