package afterword.app.outbox;

import afterword.app.store.OutgoingMail;
import java.util.Optional;

/**
 * Looks into the sender's mailbox before a mail goes out: the recipient may have written a minute ago.
 */
@FunctionalInterface
public interface MailboxLook {

    /** Nothing new, whatever stands there. */
    MailboxLook NOTHING_NEW = mail -> Optional.empty();

    /** News that the person does not know of yet, in a sentence. */
    record News(String words) {}

    /**
     * What the recipient, or somebody for them, wrote since {@link OutgoingMail#seen}; automatic mails are no news.
     *
     * @throws afterword.mail.mailbox.MailboxUnavailable where nobody can look now
     */
    Optional<News> newsFor(OutgoingMail mail);
}
