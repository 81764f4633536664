package afterword.app.sending;

import afterword.app.account.Accounts;
import afterword.app.letter.Correspondence;
import afterword.app.outbox.LookingFirst;
import afterword.app.outbox.MailboxLook;
import afterword.app.outbox.Outbox;
import afterword.app.outbox.ReleaseChecks;
import afterword.app.planning.Planning;
import afterword.app.store.Store;
import java.time.Duration;
import java.time.InstantSource;

/** Releases what is due, through the accounts of its owners, and keeps copies of what was sent. */
public final class Releasing {

    private final Outbox outbox;
    private final Copies copies;

    /** @param look what looks into the mailbox before a mail goes out */
    public Releasing(
            Store store,
            Accounts accounts,
            Planning planning,
            Correspondence correspondence,
            MailboxLook look,
            InstantSource clock) {
        this(store, accounts, planning, correspondence, look, clock, Outbox.GONE);
    }

    /** @param gone who holds a mail for so long without a word is gone */
    Releasing(
            Store store,
            Accounts accounts,
            Planning planning,
            Correspondence correspondence,
            MailboxLook look,
            InstantSource clock,
            Duration gone) {
        OwnMailboxes mailboxes = new OwnMailboxes(accounts);
        ReleaseChecks checks = new ReleaseChecks(store, planning, correspondence);
        this.outbox = new Outbox(store, mailboxes, new LookingFirst(look, checks), mailboxes, checks, clock, gone);
        this.copies = new Copies(store.outgoing(), accounts, clock);
    }

    /** @return how many mails were looked at */
    public int run() {
        int looked = outbox.run();
        copies.run();
        return looked;
    }
}
