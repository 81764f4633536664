package afterword.app.calendarsync;

import afterword.app.caldav.CalendarServerFailed;
import afterword.app.caldav.CalendarServerFailed.Why;
import afterword.app.caldav.Discovery;
import afterword.app.caldav.Found;
import afterword.app.caldav.FoundCalendar;
import afterword.app.caldav.Login;
import afterword.app.caldav.RemoteCalendar;
import afterword.app.planning.Planning;
import afterword.app.secret.KeyUnusable;
import afterword.app.secret.Secrets;
import afterword.app.store.CalendarAccount;
import afterword.app.store.CalendarItem;
import afterword.app.store.CalendarItem.State;
import afterword.app.store.Owner;
import afterword.app.store.Snooze;
import afterword.app.store.Store;
import afterword.calendar.EntryForm;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The person's calendar on a server: chosen, kept up to date, asked about, given up. */
public final class Calendars {

    private static final String SECRET = "calendar";
    /** What will not mend itself: trying again might even lock the account. */
    private static final Set<Why> FOR_THE_PERSON = Set.of(Why.NOT_ALLOWED, Why.UNSAFE, Why.MISSING);

    private final Store store;
    private final Secrets secrets;
    private final WantedEntries wanted;

    public Calendars(Store store, Secrets secrets, Planning planning) {
        this.store = store;
        this.secrets = secrets;
        this.wanted = new WantedEntries(store, planning);
    }

    /**
     * The calendars that somebody has.
     *
     * @param server an address, the name of a server, or an e-mail address
     * @throws CalendarServerFailed where there is none to be found; its message says why
     */
    public Found find(String server, Login login) {
        return new Discovery(login).find(server);
    }

    /** Makes a calendar of its own for the steps. */
    public FoundCalendar make(URI home, Login login) {
        return new Discovery(login).make(home, "Afterword", "afterword");
    }

    /**
     * Puts the steps into that calendar from now on.
     *
     * @throws KeyUnusable where the password cannot be kept
     */
    public CalendarAccount choose(Owner owner, FoundCalendar calendar, Login login, EntryForm form, Instant now) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        CalendarAccount account = new CalendarAccount(
                owner, id, calendar.address(), login.user(), calendar.name(), form, now, null, null, false);
        secrets.keep(owner, SECRET, login.password(), now);
        store.calendars().keep(account);
        return account;
    }

    public Optional<CalendarAccount> of(Owner owner) {
        return store.calendars().of(owner);
    }

    /** Everybody's, for the job. */
    public List<CalendarAccount> all() {
        return store.calendars().all();
    }

    /** What in the calendar waits for the person's word. */
    public List<CalendarItem> questions(Owner owner) {
        return store.calendars().items(owner).stream()
                .filter(item -> item.state().asks())
                .toList();
    }

    /** How many steps stand in the calendar. */
    public int count(Owner owner) {
        return (int) store.calendars().items(owner).stream()
                .filter(item -> item.state() == State.OPEN)
                .count();
    }

    /**
     * Brings the calendar up to date. What was in the way is noted with the account.
     *
     * @param yours the person's zone
     * @return nothing where it is being done elsewhere at the moment
     * @throws CalendarServerFailed where the server is in the way; what was done until then stays, and is taken up again
     */
    public Optional<SyncReport> sync(Owner owner, Instant now, ZoneId yours) {
        CalendarAccount account =
                store.calendars().of(owner).orElseThrow(() -> new NoSuchElementException("no calendar is set up"));
        if (!store.calendars().claim(owner, now)) {
            return Optional.empty();
        }
        String trouble = "It broke off.";
        boolean paused = false;
        try {
            SyncReport report = new CalendarSync(store, wanted, remote(account), account, now, yours).run();
            trouble = null;
            return Optional.of(report);
        } catch (CalendarServerFailed e) {
            trouble = e.getMessage();
            paused = FOR_THE_PERSON.contains(e.why());
            throw e;
        } catch (KeyUnusable | CalendarPasswordMissing e) {
            trouble = e.getMessage();
            paused = true;
            throw e;
        } finally {
            store.calendars().release(owner, now, trouble, paused);
        }
    }

    /**
     * Gives the calendar up.
     *
     * @param clear whether the steps are taken out of it; what is done stays
     * @throws CalendarServerFailed where they could not be taken out; then nothing is given up
     */
    public void giveUp(Owner owner, boolean clear, Instant now, ZoneId yours) {
        Optional<CalendarAccount> account = store.calendars().of(owner);
        if (account.isPresent() && clear) {
            new CalendarSync(store, wanted, remote(account.get()), account.get(), now, yours).clear();
        }
        store.calendars().forget(owner);
        secrets.forget(owner, SECRET);
    }

    private RemoteCalendar remote(CalendarAccount account) {
        String password =
                secrets.find(account.owner(), SECRET).orElseThrow(() -> new CalendarPasswordMissing(account.name()));
        return new RemoteCalendar(account.address(), new Login(account.login(), password));
    }

    /** They took it out of their calendar, and it is to stand there again. */
    public void putBack(Owner owner, String uid) {
        answer(owner, uid, State.ASKS_DELETED, item -> item.tagged("").stale(State.OPEN));
    }

    /** It stays out of their calendar, and stays in the plan. */
    public void leaveOut(Owner owner, String uid) {
        answer(owner, uid, State.ASKS_DELETED, item -> item.in(State.LEFT_OUT));
    }

    /** They moved it, and it goes back to where the plan has it. */
    public void moveBack(Owner owner, String uid) {
        answer(owner, uid, State.ASKS_MOVED, item -> item.stale(State.OPEN));
    }

    /** They moved it, and it is put off until then here too. */
    public void putOff(Owner owner, String uid, Instant now) {
        answer(owner, uid, State.ASKS_MOVED, item -> {
            Instant until = item.moved();
            if (until != null && until.isAfter(now)) {
                store.snoozes()
                        .put(owner, new Snooze(item.application(), item.step(), until, "Moved in the calendar", now));
            }
            return item.stale(State.OPEN);
        });
    }

    /** They ticked it off, and it is not done after all. */
    public void notDone(Owner owner, String uid) {
        answer(owner, uid, State.ASKS_TICKED, item -> item.stale(State.OPEN));
    }

    private interface Answer {
        CalendarItem to(CalendarItem item);
    }

    private void answer(Owner owner, String uid, State asked, Answer answer) {
        CalendarItem item = store.calendars().item(owner, uid).orElse(null);
        // answered in another window meanwhile, it asks no longer
        if (item != null && item.state() == asked) {
            store.calendars().put(owner, answer.to(item));
        }
    }
}
