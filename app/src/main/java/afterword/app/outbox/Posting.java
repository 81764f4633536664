package afterword.app.outbox;

import afterword.app.store.MailState;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredLetter;
import afterword.application.Contact;
import afterword.mail.account.MailAccount;
import afterword.mail.send.Composing;
import afterword.mail.send.OutgoingMail.Address;
import afterword.mail.send.OutgoingMail.Attachment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a letter into the outbox: composed, with its Message-ID, to be sent when it is due. */
public final class Posting {

    private final Store store;

    public Posting(Store store) {
        this.store = store;
    }

    /**
     * What came of it.
     *
     * @param mail as it stands in the outbox now; absent where there are problems, or another mail for this letter
     * @param problems why it could not be composed, each in a sentence
     */
    public record Posted(@Nullable OutgoingMail mail, List<String> problems) {

        public boolean isNew() {
            return mail != null;
        }
    }

    /**
     * How a letter is sent.
     *
     * @param to the id of whom it goes to: the reader, or who passes it on
     * @param state {@link MailState#QUEUED}, or {@link MailState#IN_DRAFTS} where the person sends it
     * @param due from when on; now or the next good hour
     * @param latest not after this without asking
     * @param inReplyTo the Message-ID of their last mail, where there is one
     * @param overruled the writer's words, where the review blocks it
     * @param seen what stands in the mailbox up to then is known to the person
     */
    public record Order(
            String to,
            MailState state,
            Instant due,
            Instant latest,
            @Nullable String inReplyTo,
            List<String> references,
            @Nullable String overruled,
            Instant seen) {}

    /** Puts the letter in; a letter that is on its way already stays as it is there. */
    public Posted post(
            Owner owner, StoredApplication stored, StoredLetter letter, MailAccount account, Order order, Instant now) {
        Contact contact = stored.application().contacts().get(order.to());
        if (contact == null || contact.email() == null) {
            return new Posted(null, List.of("there is no mail address of " + order.to() + "."));
        }
        afterword.mail.send.OutgoingMail mail = new afterword.mail.send.OutgoingMail(
                newId(account),
                new Address(account.name(), account.address()),
                new Address(contact.name().full(), contact.email().strip()),
                letter.subject(),
                letter.body(),
                order.inReplyTo(),
                order.references(),
                attachments(owner, stored, letter),
                now);
        List<String> problems = Composing.problems(mail);
        if (!problems.isEmpty()) {
            return new Posted(null, problems);
        }
        OutgoingMail outgoing = OutgoingMail.intended(
                order.state(),
                owner,
                stored.id(),
                letter.id(),
                letter.version(),
                mail.messageId(),
                order.to(),
                account.address(),
                contact.email().strip(),
                new String(Composing.bytes(mail), StandardCharsets.US_ASCII),
                order.due(),
                order.latest(),
                order.overruled(),
                order.seen());
        return new Posted(store.outgoing().queue(outgoing, now) ? outgoing : null, List.of());
    }

    /** Puts a mail to oneself in, once for each {@code name}. */
    public boolean postToOneself(
            Owner owner, String name, String subject, String body, MailAccount account, Instant latest, Instant now) {
        Address self = new Address(account.name(), account.address());
        afterword.mail.send.OutgoingMail mail = new afterword.mail.send.OutgoingMail(
                newId(account), self, self, subject, body, null, List.of(), List.of(), now);
        OutgoingMail outgoing = OutgoingMail.intended(
                MailState.QUEUED,
                owner,
                null,
                name,
                0,
                mail.messageId(),
                null,
                account.address(),
                account.address(),
                new String(Composing.bytes(mail), StandardCharsets.US_ASCII),
                now,
                latest,
                null,
                now);
        return store.outgoing().queue(outgoing, now);
    }

    private List<Attachment> attachments(Owner owner, StoredApplication stored, StoredLetter letter) {
        return store.attachments().of(owner, stored.id(), letter.id()).stream()
                .map(file -> new Attachment(file.name(), file.mediaType(), file.content()))
                .toList();
    }

    private static String newId(MailAccount account) {
        String domain = account.address().substring(account.address().lastIndexOf('@') + 1);
        return "<" + UUID.randomUUID() + "@" + domain + ">";
    }
}
