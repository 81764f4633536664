package afterword.app.sending;

import afterword.app.account.Accounts;
import afterword.app.hearing.AnswersFirst;
import afterword.app.hearing.Looking;
import afterword.app.letter.Correspondence;
import afterword.app.planning.Planning;
import afterword.app.planning.Shelf;
import afterword.app.promising.PromisedDates;
import afterword.app.secret.SecretPlaces;
import afterword.app.secret.Secrets;
import afterword.app.store.Store;
import afterword.holidays.PublicHolidays;
import afterword.letters.draft.Drafter;
import afterword.letters.review.Reviewer;
import afterword.playbooks.OwnPlaybooks;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A process that sends what is due until nothing is, with everything that is looked at before, to be killed at any moment. */
final class SendingProcess {

    private SendingProcess() {}

    /** @param arguments the folder, and the time as of which it sends */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Instant now = Instant.parse(arguments[1]);
        InstantSource clock = () -> now;
        try (Store store = Store.openForSending(folder.resolve("data"))) {
            PublicHolidays holidays = new PublicHolidays();
            Accounts accounts = new Accounts(
                    store, new Secrets(store.secrets(), SecretPlaces.inFile(folder.resolve("key"), folder)), clock);
            Planning planning = new Planning(new Shelf(new OwnPlaybooks(folder.resolve("playbooks"))), holidays, store);
            Correspondence correspondence = new Correspondence(store, planning, new Drafter(), Reviewer.create());
            Looking looking = new Looking(store, () -> new PromisedDates(holidays).inMails(), clock);
            System.out.println("ready");
            System.out.flush();
            new Releasing(
                            store,
                            accounts,
                            planning,
                            correspondence,
                            new AnswersFirst(store, accounts, looking, new OwnMailboxes(accounts)),
                            clock,
                            // who died a moment ago is gone
                            Duration.ofSeconds(1))
                    .run();
            System.out.println("done");
        }
    }
}
