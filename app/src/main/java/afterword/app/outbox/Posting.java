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
     * @param problems why it could not be composed, each in a sentence; empty where it is in the outbox
     */
    public record Posted(boolean isNew, List<String> problems) {}

    /**
     * When and to what a letter is sent.
     *
     * @param due from when on; now or the next good hour
     * @param latest not after this without asking
     * @param inReplyTo the Message-ID of their last mail, where there is one
     * @param overruled the writer's words, where the review blocks it
     */
    public record Order(
            Instant due,
            Instant latest,
            @Nullable String inReplyTo,
            List<String> references,
            @Nullable String overruled) {}

    /** Puts the letter in; a letter that is in the outbox already stays as it is there. */
    public Posted post(
            Owner owner, StoredApplication stored, StoredLetter letter, MailAccount account, Order order, Instant now) {
        Contact contact = stored.application().contacts().get(letter.to());
        if (contact == null || contact.email() == null) {
            return new Posted(false, List.of("there is no mail address of " + letter.to() + "."));
        }
        String domain = account.address().substring(account.address().lastIndexOf('@') + 1);
        afterword.mail.send.OutgoingMail mail = new afterword.mail.send.OutgoingMail(
                "<" + UUID.randomUUID() + "@" + domain + ">",
                new Address(account.name(), account.address()),
                new Address(contact.name().full(), contact.email().strip()),
                letter.subject(),
                letter.body(),
                order.inReplyTo(),
                order.references(),
                List.of(),
                now);
        List<String> problems = Composing.problems(mail);
        if (!problems.isEmpty()) {
            return new Posted(false, problems);
        }
        OutgoingMail outgoing = new OutgoingMail(
                owner,
                stored.id(),
                letter.id(),
                mail.messageId(),
                letter.to(),
                account.address(),
                contact.email().strip(),
                new String(Composing.bytes(mail), StandardCharsets.US_ASCII),
                MailState.QUEUED,
                0,
                order.due(),
                order.latest(),
                null,
                order.overruled());
        return new Posted(store.outgoing().queue(outgoing, now), List.of());
    }
}
