package afterword.app.cli;

import afterword.app.account.Accounts;
import afterword.app.hearing.AnswersFirst;
import afterword.app.hearing.Looking;
import afterword.app.letter.Correspondence;
import afterword.app.outbox.MailboxLook;
import afterword.app.outbox.ReleaseChecks;
import afterword.app.planning.Planning;
import afterword.app.planning.Shelf;
import afterword.app.promising.PromisedDates;
import afterword.app.sending.OwnMailboxes;
import afterword.app.sending.Releasing;
import afterword.app.sending.Sending;
import afterword.app.sending.Settling;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Store;
import afterword.holidays.PublicHolidays;
import afterword.letters.draft.Drafter;
import afterword.letters.review.Reviewer;
import java.time.Duration;

/** Everything that sends, for the commands that do; what they write down is on the disk before the next byte goes out. */
final class Mailing implements AutoCloseable {

    private static final int SHORT = 8;

    final Store store;
    final Correspondence correspondence;
    final Sending sending;
    private final Accounts accounts;
    private final Planning planning;
    private final Console console;

    Mailing(Arguments arguments, Console console) {
        this.console = console;
        this.store = Store.openForSending(DataFolders.of(arguments, console));
        this.accounts = OwnAccounts.of(arguments, console, store);
        this.planning = new Planning(new Shelf(new Books(console).own()), new PublicHolidays(), store);
        this.correspondence = new Correspondence(store, planning, new Drafter(), Reviewer.create());
        this.sending = new Sending(store, planning, correspondence, accounts, Duration.ZERO);
    }

    Settling settling() {
        return new Settling(store, new OwnMailboxes(accounts), new ReleaseChecks(store, planning, correspondence));
    }

    /** Sends what is due. @return how many mails were looked at */
    int release() {
        Looking looking = new Looking(store, () -> new PromisedDates(new PublicHolidays()).inMails(), console.clock());
        MailboxLook look = new AnswersFirst(store, accounts, looking, new OwnMailboxes(accounts));
        return new Releasing(store, accounts, planning, correspondence, look, console.clock()).run();
    }

    /** By what a mail is called on the command line. */
    static String id(OutgoingMail mail) {
        return mail.messageId().substring(1, 1 + SHORT);
    }

    @Override
    public void close() {
        store.close();
    }
}
