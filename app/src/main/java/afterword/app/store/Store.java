package afterword.app.store;

import java.nio.file.Path;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Everything that is kept, in one place: a file in a folder, or a PostgreSQL database. Opening it makes what is missing.
 *
 * <pre>{@code
 * try (Store store = Store.open(folder)) {
 *     store.applications().all(Owner.LOCAL);
 * }
 * }</pre>
 */
public final class Store implements AutoCloseable {

    private static final int READERS = 4;

    private final Database database;
    private final Applications applications;
    private final Letters letters;
    private final Snoozes snoozes;
    private final AgendaRows agenda;
    private final Owners owners;
    private final CapturedChanges captured;
    private final BegunApplications begun;
    private final Records records;
    private final OutgoingMails outgoing;
    private final CalendarFeeds feeds;
    private final CalendarAccounts calendars;
    private final ColumnMeanings columns;
    private final MailAccounts mailAccounts;
    private final SealedSecrets secrets;
    private final Attachments attachments;
    private final DigestWishes digests;
    private final SamePeople samePeople;
    private final HeardMails heard;
    private final EnteredTwice enteredTwice;

    private Store(Database database) {
        this.database = database;
        this.applications = new Applications(database);
        this.letters = new Letters(database);
        this.snoozes = new Snoozes(database);
        this.agenda = new AgendaRows(database);
        this.owners = new Owners(database);
        this.captured = new CapturedChanges(database);
        this.begun = new BegunApplications(database);
        this.records = new Records(database);
        this.outgoing = new OutgoingMails(database);
        this.feeds = new CalendarFeeds(database);
        this.calendars = new CalendarAccounts(database);
        this.columns = new ColumnMeanings(database);
        this.mailAccounts = new MailAccounts(database);
        this.secrets = new SealedSecrets(database);
        this.attachments = new Attachments(database);
        this.digests = new DigestWishes(database);
        this.samePeople = new SamePeople(database);
        this.heard = new HeardMails(database);
        this.enteredTwice = new EnteredTwice(database);
    }

    /**
     * For a command that comes and goes.
     *
     * @throws StoreUnavailable where the folder cannot be read or written
     */
    public static Store open(Path folder) {
        return new Store(Database.inFolder(folder, 1, false));
    }

    /** The same for a command that sends: what is written down is on the disk before the next byte goes out. */
    public static Store openForSending(Path folder) {
        return new Store(Database.inFolder(folder, 1, true));
    }

    /** For a server, which reads with several threads at once, and sends. */
    public static Store openForServing(Path folder) {
        return new Store(Database.inFolder(folder, READERS, true));
    }

    /**
     * On a database server.
     *
     * @param place what to call it in messages, without its password
     */
    public static Store on(DataSource source, String place) {
        return new Store(Database.onServer(source, place));
    }

    public Applications applications() {
        return applications;
    }

    public Letters letters() {
        return letters;
    }

    public Snoozes snoozes() {
        return snoozes;
    }

    public AgendaRows agenda() {
        return agenda;
    }

    public Owners owners() {
        return owners;
    }

    public CapturedChanges captured() {
        return captured;
    }

    public BegunApplications begun() {
        return begun;
    }

    public Records records() {
        return records;
    }

    /** The outbox. */
    public OutgoingMails outgoing() {
        return outgoing;
    }

    /** The addresses at which calendar programs read. */
    public CalendarFeeds feeds() {
        return feeds;
    }

    public MailAccounts mailAccounts() {
        return mailAccounts;
    }

    /** Secrets, sealed. */
    public SealedSecrets secrets() {
        return secrets;
    }

    public Attachments attachments() {
        return attachments;
    }

    public DigestWishes digests() {
        return digests;
    }

    /** Who in several applications is one person. */
    public SamePeople samePeople() {
        return samePeople;
    }

    /** What was heard in the mailboxes. */
    public HeardMails heard() {
        return heard;
    }

    /** Which applications are one, and which are not. */
    public EnteredTwice enteredTwice() {
        return enteredTwice;
    }

    /** The calendars in which the steps stand. */
    public CalendarAccounts calendars() {
        return calendars;
    }

    /** What the columns of people's own tables hold. */
    public ColumnMeanings columns() {
        return columns;
    }

    /** Deletes everything an owner has, and from a file also the traces of it. */
    public void erase(Owner owner) {
        database.together(() -> owners.erase(owner));
        applications.forget();
        database.wipe();
    }

    /** All of {@code work} is kept, or nothing of it. */
    public <T> T together(Supplier<T> work) {
        return database.together(work);
    }

    @Override
    public void close() {
        database.close();
    }
}
