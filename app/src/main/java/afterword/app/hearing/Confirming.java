package afterword.app.hearing;

import afterword.app.application.Edited;
import afterword.app.application.Editing;
import afterword.app.importing.Answers;
import afterword.app.importing.Guess;
import afterword.app.importing.ImportedFile;
import afterword.app.importing.Importing;
import afterword.app.importing.TakingIn;
import afterword.app.outbox.WhenSent;
import afterword.app.store.HeardMail;
import afterword.app.store.HeardState;
import afterword.app.store.MailState;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredLetter;
import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.EntryKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What the person says of a mail that was heard: the journal says it then, once, however often the form is sent. */
public final class Confirming {

    private final Store store;
    private final Editing editing;
    private final Importing importing;
    private final WhenSent whenSent;

    /** @param whenSent what is written down where a draft of ours turns out to have been sent */
    public Confirming(Store store, Editing editing, Importing importing, WhenSent whenSent) {
        this.store = store;
        this.editing = editing;
        this.importing = importing;
        this.whenSent = whenSent;
    }

    /**
     * What a mail means.
     *
     * @param application which it is about
     * @param kind an inbound one; of a letter of one's own an outbound one
     * @param with the id of whom it is from, or to
     * @param said their words
     * @param on the day by which they will have news, where they named one
     */
    public record Meant(
            String application,
            EntryKind kind,
            @Nullable String with,
            @Nullable String said,
            @Nullable LocalDate on,
            @Nullable String saidOfDay) {}

    /** Writes into the journal what it means. @return why not, each in a sentence; empty where it is done, or was before */
    public List<String> confirm(Owner owner, String messageId, Meant meant, Instant now) {
        HeardMail mail = open(owner, messageId).orElse(null);
        if (mail == null) {
            return List.of();
        }
        if (mail.isOwn() ? !meant.kind().isOutbound() : !meant.kind().isInbound()) {
            return List.of((mail.isOwn()
                            ? "What you wrote is a letter of yours, not "
                            : "What somebody wrote is an answer of theirs, not ")
                    + meant.kind().word() + ".");
        }
        if (mail.isOwn()) {
            OutgoingMail draft = draft(owner, mail, meant).orElse(null);
            if (draft != null) {
                return wentOut(mail, draft, now);
            }
        }
        Application application =
                store.applications().get(owner, meant.application()).application();
        return store.together(() -> {
            Edited edited = editing.log(
                    owner, meant.application(), entryId(messageId), List.of(entry(mail, meant, application)), now);
            if (edited instanceof Edited.Refused refused) {
                return Editing.sentences(refused.problems());
            }
            store.heard().settle(mail, meant.application(), HeardState.CONFIRMED, now);
            return List.of();
        });
    }

    /** The draft that we put into their mailbox, if it is that one which they sent; programs may give it another Message-ID. */
    private Optional<OutgoingMail> draft(Owner owner, HeardMail mail, Meant meant) {
        return store.letters().of(owner, meant.application()).stream()
                .filter(letter -> letter.kind().equals(meant.kind().word()))
                .map(letter -> store.outgoing().find(owner, meant.application(), letter.id()))
                .flatMap(Optional::stream)
                .filter(sent ->
                        sent.state() == MailState.IN_DRAFTS && sent.owner().equals(owner))
                .filter(sent -> sent.messageId().equals(mail.messageId())
                        || String.valueOf(sent.contact()).equals(meant.with()))
                .findFirst();
    }

    private List<String> wentOut(HeardMail mail, OutgoingMail draft, Instant now) {
        store.together(() -> {
            if (store.outgoing().wentOut(draft.messageId(), "by your own mail program", now)) {
                whenSent.record(draft, mail.received());
            }
            return store.heard().settle(mail, String.valueOf(draft.application()), HeardState.CONFIRMED, now);
        });
        return List.of();
    }

    private static ObjectNode entry(HeardMail mail, Meant meant, Application application) {
        ObjectNode entry = Editing.blank();
        entry.remove("version");
        entry.put(
                "at",
                mail.received().atZone(application.zone()).toOffsetDateTime().toString());
        entry.put("kind", meant.kind().word());
        Editing.put(entry, "with", meant.with());
        entry.put("channel", Channel.EMAIL.word());
        Editing.put(entry, "said", meant.said());
        if (meant.on() != null) {
            ObjectNode decision = entry.putObject("decision");
            decision.put("on", meant.on().toString());
            Editing.put(decision, "said", meant.saidOfDay());
            Editing.put(decision, "by", meant.with());
        }
        return entry;
    }

    /** It means nothing for an application; what was held back stays with the person, who may send it on. */
    public void refuse(Owner owner, String messageId, Instant now) {
        open(owner, messageId)
                .ifPresent(mail ->
                        store.heard().settle(mail, String.valueOf(mail.application()), HeardState.REFUSED, now));
    }

    /** Takes an invitation in. @return why not, each in a sentence; empty where it is done, or was before */
    public List<String> takeIn(Owner owner, String messageId, ZoneId yours, Instant now) {
        HeardMail mail = open(owner, messageId).orElse(null);
        if (mail == null || mail.invitation() == null || mail.application() == null) {
            return List.of();
        }
        StoredApplication stored = store.applications().get(owner, mail.application());
        Set<String> own = store.mailAccounts()
                .find(owner)
                .map(kept -> Set.of(kept.account().address()))
                .orElse(Set.of());
        Answers answers = new Answers(stored.application().applicant(), own, null, null, null, yours, null);
        ImportedFile file = new ImportedFile("invitation.ics", mail.invitation().getBytes(StandardCharsets.UTF_8));
        TakingIn.Taken taken = new TakingIn(store, owner, importing).takeIn(List.of(file), stored.id(), answers, now);
        if (taken.ids().isEmpty()) {
            List<String> asked =
                    new ArrayList<>(Editing.sentences(taken.proposal().problems()));
            taken.proposal().guesses().stream()
                    .filter(Guess::mustBeSaid)
                    .map(Guess::ask)
                    .forEach(asked::add);
            return asked;
        }
        store.heard().settle(mail, stored.id(), HeardState.CONFIRMED, now);
        return List.of();
    }

    /** A letter that came back is a draft again, and the journal does not count it any more. */
    public void cameBack(Owner owner, String messageId, Instant now) {
        HeardMail notice = open(owner, messageId).orElse(null);
        OutgoingMail mail = notice == null || notice.bounced() == null
                ? null
                : store.outgoing().find(notice.bounced()).orElse(null);
        if (notice == null || mail == null || mail.application() == null) {
            return;
        }
        String application = mail.application();
        store.together(() -> {
            StoredLetter letter =
                    store.letters().find(owner, application, mail.letter()).orElse(null);
            String words = notice.evidence().isEmpty()
                    ? "it came back"
                    : notice.evidence().get(0);
            store.outgoing().cameBack(mail.messageId(), words, now);
            if (letter != null && letter.isSent()) {
                String entry = "letter-" + letter.id() + "-" + letter.version();
                boolean logged = store.applications().get(owner, application).journal().stream()
                        .anyMatch(line -> line.id().equals(entry));
                store.letters().cameBack(owner, application, letter.id(), now);
                if (logged) {
                    store.applications().takeBack(owner, application, entry, now);
                }
            }
            return store.heard().settle(notice, application, HeardState.CONFIRMED, now);
        });
    }

    private Optional<HeardMail> open(Owner owner, String messageId) {
        return store.heard()
                .find(owner, messageId)
                .filter(mail -> mail.application() != null)
                .filter(mail -> mail.state() == HeardState.PROPOSED || mail.state() == HeardState.NO_ANSWER);
    }

    private static String entryId(String messageId) {
        return "heard-" + UUID.nameUUIDFromBytes(messageId.getBytes(StandardCharsets.UTF_8));
    }
}
