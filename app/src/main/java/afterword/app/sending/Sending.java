package afterword.app.sending;

import afterword.app.account.Accounts;
import afterword.app.account.OwnAccount;
import afterword.app.letter.Correspondence;
import afterword.app.outbox.Posting;
import afterword.app.outbox.Posting.Order;
import afterword.app.outbox.Posting.Posted;
import afterword.app.planning.Planning;
import afterword.app.store.MailState;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredLetter;
import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.Contact;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import afterword.letters.review.Review;
import afterword.letters.review.Severity;
import afterword.mail.mailbox.Inboxes;
import afterword.mail.mailbox.LetterFrom;
import afterword.mail.mailbox.MailboxUnavailable;
import afterword.plan.Step;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sends letters through the person's own account, each in the way that was chosen for it. */
public final class Sending {

    /** What is sent now from a page can be taken back for so long. */
    public static final Duration GRACE = Duration.ofSeconds(30);

    /** How far back a mail of theirs is looked for, to be answered. */
    private static final Duration THREAD = Duration.ofDays(180);
    /** Where no rule says how late is too late, a mail that is kept waiting longer asks. */
    private static final Duration PATIENCE = Duration.ofDays(2);

    private final Store store;
    private final Planning planning;
    private final Correspondence correspondence;
    private final Accounts accounts;
    private final Posting posting;
    private final Inboxes inboxes = new Inboxes();
    private final Duration grace;

    /** @param grace how long what is sent now can be taken back */
    public Sending(Store store, Planning planning, Correspondence correspondence, Accounts accounts, Duration grace) {
        this.store = store;
        this.planning = planning;
        this.correspondence = correspondence;
        this.accounts = accounts;
        this.posting = new Posting(store);
        this.grace = grace;
    }

    /**
     * What came of it.
     *
     * @param mail as it stands in the outbox now; absent where there are problems
     * @param problems why not, each in a sentence
     */
    public record Result(Optional<OutgoingMail> mail, List<String> problems) {

        static Result no(String... problems) {
            return new Result(Optional.empty(), List.of(problems));
        }
    }

    /**
     * Sends a letter that is kept.
     *
     * @param overruled the writer's words, where the review blocks it
     */
    public Result send(
            Owner owner,
            StoredApplication stored,
            StoredLetter letter,
            Way way,
            @Nullable String overruled,
            Instant now) {
        Optional<OwnAccount> account = accounts.of(owner);
        if (account.isEmpty()) {
            return Result.no("There is no mail account yet to send it through.");
        }
        if (letter.isSent()) {
            return Result.no("It was sent already.");
        }
        if (letter.channel() != Channel.EMAIL) {
            return Result.no("This letter goes by " + letter.channel().word() + ", not by mail.");
        }
        Review review = correspondence.review(owner, stored, letter);
        if (review.isBlocked() && isBlank(overruled)) {
            return Result.no("Something in it would do harm. " + harm(review)
                    + "Mend it, or say in your own words why it should go all the same.");
        }
        Application application = stored.application();
        Optional<Step> step = step(owner, stored, letter, now);
        String to = step.map(Step::via).orElse(letter.to());
        Contact contact = application.contacts().get(to);
        if (contact == null || contact.email() == null) {
            return Result.no("There is no mail address of " + name(contact, to) + ".");
        }
        Optional<Instant> due = due(way, application, step, now);
        if (due.isEmpty()) {
            return Result.no("No business hour is left at " + application.company()
                    + " before it is too late. Send it now, or leave it.");
        }
        Instant latest = latest(step, due.get());
        Optional<LetterFrom> theirs = theirs(account.get(), contact.email().strip(), now);
        Order order = new Order(
                to,
                way == Way.DRAFT ? MailState.IN_DRAFTS : MailState.QUEUED,
                due.get(),
                latest,
                theirs.map(LetterFrom::messageId).orElse(null),
                theirs.map(LetterFrom::thread).orElse(List.of()),
                isBlank(overruled) ? null : overruled,
                known(application, to, now));
        Posted posted = posting.post(owner, stored, letter, account.get().account(), order, now);
        if (!posted.problems().isEmpty()) {
            return new Result(Optional.empty(), posted.problems());
        }
        if (posted.mail() == null) {
            return Result.no(way == Way.DRAFT ? "It lies among your drafts already." : "It is on its way already.");
        }
        return way == Way.DRAFT ? drafted(account.get(), posted.mail(), now) : kept(posted.mail());
    }

    /** What the review blocks it for, with the words it is about. */
    private static String harm(Review review) {
        return review.findings().stream()
                .filter(finding -> finding.severity() == Severity.BLOCKING)
                .map(finding ->
                        (finding.text().isBlank() ? "" : "“" + finding.text().strip() + "”: ") + finding.message()
                                + " ")
                .distinct()
                .collect(Collectors.joining());
    }

    /** When it would go out in that way; nothing where it could not go out any more. */
    public Optional<Instant> due(Owner owner, StoredApplication stored, StoredLetter letter, Way way, Instant now) {
        return due(way, stored.application(), step(owner, stored, letter, now), now);
    }

    /** The id of whom a letter goes to: its reader, or the agency's contact who passes it on. */
    public String reached(Owner owner, StoredApplication stored, StoredLetter letter, Instant now) {
        return step(owner, stored, letter, now).map(Step::via).orElse(letter.to());
    }

    private Result kept(OutgoingMail mail) {
        return new Result(store.outgoing().find(mail.messageId()), List.of());
    }

    private Result drafted(OwnAccount account, OutgoingMail mail, Instant now) {
        try {
            account.mailbox().putDraft(mail.mail().getBytes(StandardCharsets.US_ASCII));
            return kept(mail);
        } catch (MailboxUnavailable unavailable) {
            store.outgoing().cancel(mail.messageId(), now);
            return Result.no("It could not be put among your drafts: " + unavailable.getMessage() + ".");
        }
    }

    private Optional<Step> step(Owner owner, StoredApplication stored, StoredLetter letter, Instant now) {
        return planning.plan(owner, stored, now).steps().stream()
                .filter(step -> step.id().equals(Objects.requireNonNullElse(letter.step(), letter.id())))
                .findFirst();
    }

    private Optional<Instant> due(Way way, Application application, Optional<Step> step, Instant now) {
        return switch (way) {
            case DRAFT -> Optional.of(now);
            case NOW -> Optional.of(now.plus(grace));
            case GOOD_HOUR -> {
                GoodHours hours = new GoodHours(planning.calendar(application), application.zone());
                Instant from = step.map(s -> s.from().toInstant()).orElse(now);
                Instant due = step.map(s -> s.due().toInstant()).orElse(now.plus(PATIENCE));
                Instant latest =
                        step.map(Step::latest).map(ZonedDateTime::toInstant).orElse(null);
                yield hours.next(now, from, due, latest, step.map(Step::slot).orElse(null));
            }
        };
    }

    /** The end of the step's window; whoever sends after it has been asked, and gets a day. */
    private static Instant latest(Optional<Step> step, Instant due) {
        return step.map(Step::latest)
                .map(ZonedDateTime::toInstant)
                .filter(end -> end.isAfter(due))
                .orElse(due.plus(PATIENCE));
    }

    /** Their last mail; where nobody can look, the letter begins a thread. */
    private Optional<LetterFrom> theirs(OwnAccount account, String address, Instant now) {
        try {
            return inboxes.latestFrom(account.mailbox(), address, now.minus(THREAD))
                    .filter(letter -> letter.messageId() != null);
        } catch (MailboxUnavailable unknown) {
            return Optional.empty();
        }
    }

    /** What they wrote up to then is known: it stands in the journal, or was before the two last met. */
    private static Instant known(Application application, String contact, Instant now) {
        Stream<Instant> written = application.journal().stream()
                .filter(entry -> entry.kind().isHumanInbound() || contact.equals(entry.with()))
                .map(JournalEntry::at);
        Stream<Instant> met =
                application.interviews().stream().map(Interview::start).filter(Objects::nonNull);
        return Stream.concat(written, met)
                .filter(at -> !at.isAfter(now))
                .max(Comparator.naturalOrder())
                .orElse(now);
    }

    private static String name(@Nullable Contact contact, String id) {
        return contact == null ? id : contact.name().full();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
