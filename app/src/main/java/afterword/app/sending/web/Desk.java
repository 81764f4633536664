package afterword.app.sending.web;

import afterword.app.account.Accounts;
import afterword.app.account.OwnAccount;
import afterword.app.saying.Times;
import afterword.app.sending.Sending;
import afterword.app.sending.Way;
import afterword.app.store.Attachments;
import afterword.app.store.MailState;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredLetter;
import afterword.app.web.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a page of a letter shows of sending it.
 *
 * @param account the address it would be from; absent where there is no account yet
 * @param goodHour when that would be; absent where none is left
 * @param mail what is on its way, or became of it; absent where nothing is
 * @param locked whether the letter must stay as it is
 */
public record Desk(
        @Nullable String account,
        @Nullable String goodHour,
        @Nullable MailView mail,
        boolean locked,
        List<Attachments.Named> attachments) {

    public static Desk of(
            Visit visit,
            Store store,
            Accounts accounts,
            Sending sending,
            StoredApplication stored,
            StoredLetter letter) {
        MailView mail = mail(visit, store, stored, letter);
        boolean underWay = mail != null && mail.underWay();
        Optional<Instant> hour = letter.isSent() || underWay
                ? Optional.empty()
                : sending.due(visit.owner(), stored, letter, Way.GOOD_HOUR, visit.now());
        Times times = visit.times().at(stored.application().zone());
        return new Desk(
                accounts.of(visit.owner())
                        .map(OwnAccount::account)
                        .map(a -> a.address())
                        .orElse(null),
                hour.map(times::moment).orElse(null),
                mail,
                letter.isSent() || underWay,
                store.attachments().names(visit.owner(), stored.id(), letter.id()));
    }

    /** What is on its way of a letter, or became of it; nothing where it was taken back or went out otherwise. */
    public static @Nullable MailView mail(Visit visit, Store store, StoredApplication stored, StoredLetter letter) {
        return store.outgoing()
                .find(visit.owner(), stored.id(), letter.id())
                .filter(known -> !letter.isSent() || known.state() == MailState.SENT)
                .filter(known -> known.state() != MailState.CANCELLED)
                .map(known -> MailView.of(
                        known, stored, visit.times().at(stored.application().zone())))
                .orElse(null);
    }
}
