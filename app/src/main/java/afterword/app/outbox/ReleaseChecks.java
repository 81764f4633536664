package afterword.app.outbox;

import afterword.app.letter.Correspondence;
import afterword.app.planning.Planning;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredLetter;
import afterword.application.Channel;
import afterword.application.Contact;
import afterword.application.EntryKind;
import afterword.application.Word;
import afterword.guard.Question;
import afterword.guard.Verdict;
import afterword.mail.message.MessageReading;
import afterword.mail.message.ReceivedMessage;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Looks once more, in the moment of sending: the recipient is that contact of that application and nobody else gets the
 * mail, the letter is the one that was reviewed and nothing in it blocks, and floors and guards hold now.
 */
public final class ReleaseChecks implements Release, WhenSent {

    private static final List<String> OTHER_RECIPIENTS = List.of("Cc", "Bcc", "Resent-To", "Resent-Cc", "Resent-Bcc");

    private final Store store;
    private final Planning planning;
    private final Correspondence correspondence;

    public ReleaseChecks(Store store, Planning planning, Correspondence correspondence) {
        this.store = store;
        this.planning = planning;
        this.correspondence = correspondence;
    }

    @Override
    public Optional<Refusal> refusal(OutgoingMail mail, Instant now) {
        String account = store.mailAccounts()
                .find(mail.owner())
                .map(kept -> kept.account().address())
                .orElse(null);
        if (!mail.sender().equals(account)) {
            return no("it was written for the account " + mail.sender() + ", which is not yours any more");
        }
        if (mail.application() == null || mail.contact() == null) {
            return mail.address().equals(mail.sender()) && goesOnlyTo(mail)
                    ? Optional.empty()
                    : no("it is not to yourself");
        }
        StoredApplication stored =
                store.applications().find(mail.owner(), mail.application()).orElse(null);
        StoredLetter letter = store.letters()
                .find(mail.owner(), mail.application(), mail.letter())
                .orElse(null);
        if (stored == null || letter == null) {
            return no("the application or the letter is not kept any more");
        }
        if (letter.isSent()) {
            return no("the letter was sent already");
        }
        if (letter.version() != mail.letterVersion()) {
            return no("the letter was changed since it was put here; take it back and send it as it is now");
        }
        return released(mail, mail.contact(), stored, letter, now);
    }

    private Optional<Refusal> released(
            OutgoingMail mail, String to, StoredApplication stored, StoredLetter letter, Instant now) {
        Contact contact = stored.application().contacts().get(to);
        if (contact == null
                || contact.email() == null
                || !contact.email().strip().equalsIgnoreCase(mail.address())) {
            return no(mail.address() + " is not the address of " + to + " at "
                    + stored.application().company());
        }
        if (!goesOnlyTo(mail)) {
            return no("the mail would go to somebody else than " + mail.address());
        }
        Optional<String> other = new Employers(store, mail.owner()).otherEmployerOf(stored, contact);
        if (other.isPresent()) {
            return no(mail.address() + " is an address at " + other.get() + ", not at "
                    + stored.application().company());
        }
        if (isOvertaken(mail, stored, letter, now)) {
            return no(
                    "something was written into the journal since, and the plan does not ask for this letter any more");
        }
        boolean overruled = mail.overruled() != null && !mail.overruled().isBlank();
        if (!overruled && correspondence.review(mail.owner(), stored, letter).isBlocked()) {
            return no("the review finds something that must not go out");
        }
        return guarded(mail, stored, to, letter, now);
    }

    /**
     * Whether what was heard or done since stops it: their answer, or the same letter by another way. What the person knew when
     * they said that it should go does not.
     */
    private boolean isOvertaken(OutgoingMail mail, StoredApplication stored, StoredLetter letter, Instant now) {
        boolean journalGrew = stored.journal().stream()
                .anyMatch(entry -> !entry.voided() && entry.recorded().isAfter(mail.seen()));
        return journalGrew
                && letter.step() != null
                && planning.plan(mail.owner(), stored, now).steps().stream()
                        .noneMatch(step -> step.id().equals(letter.step()) && step.isOpen());
    }

    private Optional<Refusal> guarded(
            OutgoingMail mail, StoredApplication stored, String to, StoredLetter letter, Instant now) {
        EntryKind kind = Word.of(EntryKind.class, letter.kind()).orElse(null);
        if (kind == null || !kind.isOutbound()) {
            return no("a " + letter.kind() + " is not sent by mail");
        }
        Question question = new Question(stored.id(), to, Channel.EMAIL, kind);
        Verdict verdict = planning.mayContact(mail.owner(), store.applications().all(mail.owner()), question, now);
        if (verdict.isAllowed()) {
            return Optional.empty();
        }
        String why = verdict.because().isEmpty()
                ? "it is held back"
                : verdict.because().get(0).text();
        return Optional.of(new Refusal(
                why, verdict.until() == null ? null : verdict.until().toInstant()));
    }

    /** Whether the one recipient stands in the message, and no other. */
    private static boolean goesOnlyTo(OutgoingMail mail) {
        ReceivedMessage message = MessageReading.of(mail.mail());
        boolean others = OTHER_RECIPIENTS.stream().anyMatch(message::has);
        List<String> to = message.headers().stream()
                .filter(header -> header.name().equalsIgnoreCase("To"))
                .map(ReceivedMessage.Header::value)
                .toList();
        return !others
                && to.size() == 1
                && to.get(0).chars().filter(c -> c == '@').count() == 1
                && to.get(0).toLowerCase(Locale.ROOT).contains(mail.address().toLowerCase(Locale.ROOT));
    }

    /** The letter is kept as sent, and the journal says so; a mail to oneself is written down nowhere. */
    @Override
    public void record(OutgoingMail mail, Instant at) {
        if (mail.application() == null) {
            return;
        }
        StoredApplication stored = store.applications().get(mail.owner(), mail.application());
        store.letters()
                .find(mail.owner(), mail.application(), mail.letter())
                .ifPresent(letter -> correspondence.wentOut(mail.owner(), stored, letter, mail.overruled(), at));
    }

    private static Optional<Refusal> no(String why) {
        return Optional.of(new Refusal(why, null));
    }
}
