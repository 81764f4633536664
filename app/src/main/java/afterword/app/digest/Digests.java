package afterword.app.digest;

import afterword.app.account.Accounts;
import afterword.app.account.OwnAccount;
import afterword.app.agenda.Agenda;
import afterword.app.agenda.Agendas;
import afterword.app.outbox.Posting;
import afterword.app.saying.Times;
import afterword.app.settings.Settings;
import afterword.app.settings.SettingsOf;
import afterword.app.store.DigestWishes.Wish;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * Puts each morning's digest into the outbox of those who want one: on their days, from their hour on in their zone, once; the
 * day is taken and the mail queued together, so that no crash and no second server makes it two or none.
 */
public final class Digests {

    /** A server that starts later than that sends no morning's digest any more. */
    private static final int HOURS_OF_A_MORNING = 5;

    private final Store store;
    private final Accounts accounts;
    private final Agendas agendas;
    private final SettingsOf settings;
    private final Clock clock;
    private final Posting posting;

    public Digests(Store store, Accounts accounts, Agendas agendas, SettingsOf settings, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.agendas = agendas;
        this.settings = settings;
        this.clock = clock;
        this.posting = new Posting(store);
    }

    public void run() {
        store.digests().all().forEach(this::think);
    }

    private void think(Wish wish) {
        Instant now = clock.instant();
        Settings set = settings.of(wish.owner());
        ZoneId zone = set.timeZone() == null ? clock.getZone() : ZoneId.of(set.timeZone());
        ZonedDateTime local = now.atZone(zone);
        boolean free = !set.mailDays().contains(local.getDayOfWeek());
        boolean morning = local.getHour() >= wish.hour() && local.getHour() < wish.hour() + HOURS_OF_A_MORNING;
        boolean thoughtOf = local.toLocalDate().equals(wish.lastDay());
        if (free || !morning || thoughtOf) {
            return;
        }
        Optional<OwnAccount> account = accounts.of(wish.owner());
        if (account.isPresent()) {
            store.together(() -> {
                if (store.digests().take(wish.owner(), local.toLocalDate())) {
                    post(wish.owner(), account.get(), set.mailDays(), new Times(now, zone));
                }
                return true;
            });
        }
    }

    private void post(Owner owner, OwnAccount account, Set<DayOfWeek> days, Times times) {
        int asked = store.outgoing().countOfNeedingAPerson(owner);
        LocalDate today = times.today();
        Instant midnight = today.plusDays(1).atStartOfDay(times.yours()).toInstant();
        Agenda agenda = agendas.at(owner, times.now(), times.yours());
        Digest.of(agenda, agenda.inFreeDaysFromTomorrow(days, times.now(), times.yours()), asked, times)
                .ifPresent(digest -> posting.postToOneself(
                        owner,
                        "digest-" + today,
                        digest.subject().replaceAll("\\p{Cntrl}", " "),
                        digest.body(),
                        account.account(),
                        midnight,
                        times.now()));
    }
}
