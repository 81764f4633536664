package afterword.app.hearing;

import afterword.app.account.OwnAccount;
import afterword.app.store.HeardMail;
import afterword.app.store.HeardState;
import afterword.app.store.MailPlace;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Store;
import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import afterword.mail.hear.HeardKind;
import afterword.mail.mailbox.MailHead;
import afterword.mail.match.Match;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Letters that the person wrote by another program: proposed for the journal where it does not say so already. */
public final class OwnLetters {

    /** Who logs by hand may not remember the hour. */
    private static final Duration ABOUT = Duration.ofHours(36);

    private final Store store;
    private final OwnAccount account;

    OwnLetters(Store store, OwnAccount account) {
        this.store = store;
        this.account = account;
    }

    /** @param matches to whose contacts it went; of several applications the one whose position the subject names counts */
    HeardMail of(MailHead head, List<Match> matches) {
        Match match = matches.stream()
                .filter(one -> head.subject()
                        .toLowerCase(Locale.ROOT)
                        .contains(application(one).position().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(matches.get(0));
        Optional<OutgoingMail> draft = store.outgoing().find(head.id());
        boolean asked = draft.isPresent() || mayCount(application(match), match.contact(), head.received());
        return new HeardMail(
                account.owner(),
                head.id(),
                MailPlace.SENT,
                match.application(),
                match.contact(),
                account.account().address(),
                account.account().name(),
                head.subject().strip(),
                head.received(),
                match.layer(),
                draft.isPresent() ? "it is the draft that was put into your mailbox" : match.evidence(),
                HeardKind.UNRELATED,
                null,
                null,
                List.of(),
                null,
                "",
                null,
                false,
                null,
                asked ? HeardState.PROPOSED : HeardState.PASSED);
    }

    private Application application(Match match) {
        return store.applications().get(account.owner(), match.application()).application();
    }

    /** What was written before they met is no letter of the plan, and what the journal says already need not be asked. */
    private static boolean mayCount(Application application, @Nullable String contact, Instant written) {
        boolean afterTheyMet = application.interviews().stream()
                .map(Interview::start)
                .filter(Objects::nonNull)
                .anyMatch(start -> start.isBefore(written));
        return afterTheyMet
                && application.journal().stream()
                        .noneMatch(entry -> entry.kind().isOutbound()
                                && entry.channel() == Channel.EMAIL
                                && Objects.equals(entry.with(), contact)
                                && Duration.between(entry.at(), written).abs().compareTo(ABOUT) < 0);
    }

    /** What a letter to that contact would be at that time, going by the journal; the person says what it was. */
    public static EntryKind kind(Application application, @Nullable String contact, Instant written) {
        Optional<EntryKind> heard = application.journal().stream()
                .filter(entry -> entry.kind().isHumanInbound() && entry.at().isBefore(written))
                .max(Comparator.comparing(JournalEntry::at))
                .map(JournalEntry::kind);
        if (heard.isPresent() && heard.get() == EntryKind.DECLINE) {
            return EntryKind.DECLINE_REPLY;
        }
        if (heard.isPresent() && heard.get() == EntryKind.OFFER) {
            return EntryKind.OFFER_REPLY;
        }
        Instant met = application.interviews().stream()
                .map(Interview::start)
                .filter(start -> start != null && start.isBefore(written))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        boolean thanked = application.journal().stream()
                .anyMatch(entry -> entry.kind() == EntryKind.THANK_YOU
                        && Objects.equals(entry.with(), contact)
                        && entry.at().isAfter(met));
        return thanked ? EntryKind.CHECK_IN : EntryKind.THANK_YOU;
    }
}
