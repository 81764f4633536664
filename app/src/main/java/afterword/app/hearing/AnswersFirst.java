package afterword.app.hearing;

import afterword.app.account.Accounts;
import afterword.app.account.OwnAccount;
import afterword.app.outbox.MailboxLook;
import afterword.app.store.HeardMail;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Store;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks into the mailbox before a mail goes out, and lets nothing go out for an application for which somebody's answer waits
 * to be read, a colleague's from another address too.
 */
public final class AnswersFirst implements MailboxLook {

    private final Store store;
    private final Accounts accounts;
    private final Looking looking;
    private final MailboxLook then;

    /** @param then what else is asked */
    public AnswersFirst(Store store, Accounts accounts, Looking looking, MailboxLook then) {
        this.store = store;
        this.accounts = accounts;
        this.looking = looking;
        this.then = then;
    }

    @Override
    public Optional<News> newsFor(OutgoingMail mail) {
        if (mail.application() == null) {
            return Optional.empty();
        }
        Optional<OwnAccount> account = accounts.of(mail.owner());
        account.ifPresent(looking::look);
        return store.heard().proposed(mail.owner(), mail.application()).stream()
                .filter(heard -> heard.isFromAPerson() || isOwnTo(heard, mail.contact()))
                .filter(heard -> heard.received().isAfter(mail.seen()))
                .findFirst()
                .map(AnswersFirst::news)
                .or(() -> then.newsFor(mail));
    }

    private static boolean isOwnTo(HeardMail heard, @Nullable String contact) {
        return heard.isOwn() && Objects.equals(heard.contact(), contact);
    }

    private static News news(HeardMail heard) {
        if (heard.isOwn()) {
            return new News(
                    "You have written to them yourself, by another program. Say first which letter that was; then send"
                            + " this, or let it be");
        }
        String who = heard.senderName().isBlank() ? heard.sender() : heard.senderName();
        return new News(who + " has written to you. Say first what it means; then send this, or let it be");
    }
}
