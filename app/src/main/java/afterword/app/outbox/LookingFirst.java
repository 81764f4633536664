package afterword.app.outbox;

import afterword.app.store.OutgoingMail;
import afterword.mail.mailbox.MailboxUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Looks into the mailbox first; where somebody wrote, or where it cannot be looked into, the mail waits. */
public final class LookingFirst implements Release {

    private static final Duration LATER = Duration.ofMinutes(10);

    private final MailboxLook look;
    private final Release then;

    public LookingFirst(MailboxLook look, Release then) {
        this.look = look;
        this.then = then;
    }

    @Override
    public Optional<Refusal> refusal(OutgoingMail mail, Instant now) {
        Optional<Refusal> held = then.refusal(mail, now);
        if (held.isPresent() || mail.isToOneself()) {
            return held;
        }
        try {
            return look.newsFor(mail)
                    .map(news -> new Refusal(news.words(), null))
                    .or(() -> then.refusal(mail, now));
        } catch (MailboxUnavailable unavailable) {
            return Optional.of(new Refusal(
                    "your mailbox cannot be looked into first: " + unavailable.getMessage(), now.plus(LATER)));
        }
    }
}
