package afterword.app.sending;

import afterword.app.outbox.SentMail;
import afterword.app.outbox.WhenSent;
import afterword.app.store.MailState;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What only the person can say of a mail; each answer counts once, and only for a mail of theirs. */
public final class Settling {

    /** Sent once more at the person's word, it asks again after a day. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Store store;
    private final SentMail sentMail;
    private final WhenSent whenSent;

    /**
     * @param sentMail what looks for it in the mailbox
     * @param whenSent what is written down where it went out
     */
    public Settling(Store store, SentMail sentMail, WhenSent whenSent) {
        this.store = store;
        this.sentMail = sentMail;
        this.whenSent = whenSent;
    }

    /** It is taken back before it goes out, or given up. @return whether it was not too late */
    public boolean takeBack(Owner owner, String messageId, Instant now) {
        return find(owner, messageId).isPresent() && store.outgoing().cancel(messageId, now);
    }

    /** It went out: the letter is kept as sent and the journal says so. */
    public boolean wentOut(Owner owner, String messageId, Instant now) {
        return find(owner, messageId)
                .map(mail -> wentOut(mail, "you said that it went out", now))
                .orElse(false);
    }

    private boolean wentOut(OutgoingMail mail, String words, Instant now) {
        return store.together(() -> {
            boolean settled = store.outgoing().wentOut(mail.messageId(), words, now);
            if (settled) {
                whenSent.record(mail, now);
            }
            return settled;
        });
    }

    /** It did not go out and is to go, or what held it is known by now. */
    public boolean again(Owner owner, String messageId, Instant now) {
        return find(owner, messageId).isPresent() && store.outgoing().again(messageId, now.plus(A_DAY), now);
    }

    /** Looks in the mailbox once more. @return whether it is found there, and so went out */
    public boolean look(Owner owner, String messageId, Instant now) {
        Optional<OutgoingMail> asked = find(owner, messageId).filter(mail -> mail.state() == MailState.NEEDS_A_PERSON);
        if (asked.isEmpty()) {
            return false;
        }
        if (sentMail.holds(asked.get())) {
            return wentOut(asked.get(), "found in the mailbox", now);
        }
        store.outgoing()
                .remark(
                        messageId,
                        "it is not found in your mailbox, neither among the sent mails nor in the inbox",
                        now);
        return false;
    }

    private Optional<OutgoingMail> find(Owner owner, String messageId) {
        return store.outgoing().find(messageId).filter(mail -> mail.owner().equals(owner));
    }
}
