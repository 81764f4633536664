package afterword.app.sending;

import afterword.app.account.Accounts;
import afterword.app.account.Credential;
import afterword.app.agenda.Agendas;
import afterword.app.digest.Digests;
import afterword.app.letter.Correspondence;
import afterword.app.planning.Planning;
import afterword.app.planning.Shelf;
import afterword.app.secret.SecretPlaces;
import afterword.app.secret.Secrets;
import afterword.app.settings.Settings;
import afterword.app.settings.SettingsOf;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredLetter;
import afterword.application.Channel;
import afterword.applicationfile.ApplicationReader;
import afterword.documents.Documents;
import afterword.holidays.PublicHolidays;
import afterword.letters.draft.Drafter;
import afterword.letters.review.Reviewer;
import afterword.mail.account.MailAccount;
import afterword.mail.account.MailServer;
import afterword.mail.mailbox.MailFolders;
import afterword.playbooks.OwnPlaybooks;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Everything that sends, around one application to a bakery in London the day after an interview. */
public final class Bakery implements AutoCloseable {

    /** A Thursday, eleven in the morning in London. */
    public static final Instant NOW = Instant.parse("2026-09-10T10:00:00Z");

    public static final String BODY = """
            Dear Ms. Tarrant,

            Thank you for showing me the kitchen yesterday. What you said about the night shift and the pear tart stayed with
            me. I would very much like to be your pastry chef: I have led a team of four and I know what a cold morning with a
            full oven is like.

            Thank you again for your time.

            Kind regards,
            Sasha Whitlow
            """;

    private static final String FILE = """
            version: 1
            applicant: { name: { given: Sasha, family: Whitlow }, email: sasha@post.example, strengths: [led a team of four] }
            company: Larkspur Bakery
            position: Pastry Chef
            timeZone: Europe/London
            AGENCY
            contacts:
              imogen: { name: { prefix: Ms., given: Imogen, family: Tarrant }, email: imogen@larkspurbakery.example }
              kit: { name: { given: Kit, family: Marrow }, email: kit@staffing.example, roles: [staffing-manager] }
            interviews:
              - id: kitchen
                stage: first
                format: in-person
                start: 2026-09-09T14:00
                end: 2026-09-09T15:00
                interviewers: [imogen]
                debrief:
                  imogen: { topics: [the night shift], liked: [the pear tart] }
            """;

    public final Store store;
    public final Correspondence correspondence;
    public final Accounts accounts;
    public final Planning planning;
    public final Sending sending;
    public final StoredApplication stored;
    private final SettingsOf settings;
    private Instant now = NOW;

    public Bakery(Path folder) {
        this(folder, "");
    }

    public Bakery(Path folder, String agency) {
        store = Store.openForServing(folder.resolve("data"));
        settings = new SettingsOf(store.owners());
        planning = new Planning(new Shelf(new OwnPlaybooks(folder.resolve("playbooks"))), new PublicHolidays(), store);
        correspondence = new Correspondence(store, planning, new Drafter(), Reviewer.create());
        accounts = new Accounts(
                store, new Secrets(store.secrets(), SecretPlaces.inFile(folder.resolve("key"), folder)), clock());
        sending = new Sending(store, planning, correspondence, accounts, Sending.GRACE);
        stored = store.applications()
                .add(
                        Owner.LOCAL,
                        new ApplicationReader(code -> true)
                                .read(Documents.ofText("bakery.yaml", FILE.replace("AGENCY", agency)))
                                .get(),
                        NOW);
    }

    public InstantSource clock() {
        return () -> now;
    }

    public Instant now() {
        return now;
    }

    public void at(Instant instant) {
        now = instant;
    }

    /** An account at servers on this machine. */
    public void account(MailServer submission, MailServer mailbox, String login, String password) {
        accounts.keep(
                Owner.LOCAL,
                new MailAccount("sasha@post.example", "Sasha Whitlow", login, false, submission, mailbox),
                MailFolders.UNKNOWN,
                new Credential.Password(password),
                now);
    }

    public StoredLetter letter(String body) {
        String id = "kitchen/thank-you/imogen";
        long version = store.letters()
                .find(Owner.LOCAL, stored.id(), id)
                .map(StoredLetter::version)
                .orElse(0L);
        StoredLetter letter = new StoredLetter(
                id,
                version,
                id,
                "thank-you",
                "imogen",
                Channel.EMAIL,
                "Thank you for Wednesday",
                body,
                Set.of(),
                now,
                null,
                null);
        return correspondence.keep(Owner.LOCAL, stored, letter, now).orElseThrow();
    }

    public Releasing releasing() {
        return new Releasing(store, accounts, planning, correspondence, new OwnMailboxes(accounts), clock());
    }

    /** No day on which anything is to be asked of the person. */
    public void free(DayOfWeek day) {
        Settings usual = Settings.USUAL;
        settings.keep(
                Owner.LOCAL,
                new Settings(
                        usual.playbook(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        EnumSet.complementOf(EnumSet.of(day))),
                now);
    }

    public Digests digests(ZoneId zone) {
        return new Digests(store, accounts, new Agendas(store, planning), settings, clock().withZone(zone));
    }

    @Override
    public void close() {
        store.close();
    }
}
