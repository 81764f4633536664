package afterword.app.hearing;

import afterword.app.account.OwnAccount;
import afterword.app.store.HeardMail;
import afterword.app.store.HeardState;
import afterword.app.store.MailPlace;
import afterword.app.store.MailState;
import afterword.app.store.MailboxMark;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.mail.hear.Hearing;
import afterword.mail.mailbox.FolderReader;
import afterword.mail.mailbox.MailHead;
import afterword.mail.mailbox.MailboxReader;
import afterword.mail.mailbox.MailboxUnavailable;
import afterword.mail.match.Followed;
import afterword.mail.match.Match;
import afterword.mail.match.Matching;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Looks into a mailbox once, into the inbox and into the folders that the person chose: the heads of what is new, the bodies of
 * what others wrote and may belong to an application. How far it got is
 * kept, so that after a restart it goes on there; a mail that comes twice is heard once.
 */
public final class Looking {

    /** A server that says nothing for so long is given up. */
    static final Duration SILENCE = Duration.ofMinutes(1);

    private static final String INBOX = "INBOX";
    /** Older mails are not looked for. */
    private static final Duration FAR_BACK = Duration.ofDays(90);
    /** Where UIDs were given anew, mails may have come since the last look, by clocks that differ. */
    private static final Duration OVERLAP = Duration.ofDays(3);

    private final Store store;
    private final Supplier<Hearing> hearing;
    private final InstantSource clock;

    /** @param hearing asked for when the first mail is heard, since it takes a moment to make */
    public Looking(Store store, Supplier<Hearing> hearing, InstantSource clock) {
        this.store = store;
        this.hearing = hearing;
        this.clock = clock;
    }

    /**
     * Looks by a connection of its own.
     *
     * @throws afterword.mail.mailbox.MailboxUnavailable where that is not possible now; what was heard before stays
     */
    public LookReport look(OwnAccount account) {
        try (MailboxReader mailbox = account.mailbox().reader(SILENCE)) {
            return look(account, mailbox);
        }
    }

    /** Looks by a connection that is open: first among what the person sent, so that answers to that are told by their thread. */
    LookReport look(OwnAccount account, MailboxReader mailbox) {
        Following following = following(account.owner());
        List<String> names = account.read().names(mailbox.folders());
        LookReport all = LookReport.NOTHING;
        for (String name : names) {
            if (name.equals(mailbox.folders().sent())) {
                all = all.and(beside(account, mailbox, name, MailPlace.SENT, following));
            }
        }
        try (FolderReader folder = mailbox.open(INBOX)) {
            all = all.and(look(account, folder, INBOX, MailPlace.INBOX, following));
        }
        for (String name : names) {
            if (!name.equals(mailbox.folders().sent())) {
                boolean isJunk = name.equals(mailbox.folders().junk());
                all = all.and(beside(account, mailbox, name, isJunk ? MailPlace.JUNK : MailPlace.FILED, following));
            }
        }
        return all;
    }

    /** What cannot be read beside the inbox does not keep anybody from reading that; what nothing came into is not opened. */
    private LookReport beside(
            OwnAccount account, MailboxReader mailbox, String name, MailPlace place, Following following) {
        Optional<MailboxMark> mark = store.heard().mark(account.owner(), mailbox(account, name));
        boolean isRead = mark.filter(it -> it.trouble() == null)
                .filter(it -> it.known().equals(following.known()))
                .filter(it -> mailbox.isUnchanged(name, it.uidValidity(), it.lastUid()))
                .isPresent();
        if (isRead) {
            return LookReport.NOTHING;
        }
        try (FolderReader folder = mailbox.open(name)) {
            return look(account, folder, name, place, following);
        } catch (MailboxUnavailable unavailable) {
            store.heard()
                    .keepTrouble(account.owner(), mailbox(account, name), String.valueOf(unavailable.getMessage()));
            return LookReport.NOTHING;
        }
    }

    /** Looks into the inbox, which is open. */
    LookReport look(OwnAccount account, FolderReader inbox) {
        return look(account, inbox, INBOX, MailPlace.INBOX, following(account.owner()));
    }

    private LookReport look(
            OwnAccount account, FolderReader folder, String name, MailPlace place, Following following) {
        Owner owner = account.owner();
        List<Followed> followed = following.all();
        if (followed.isEmpty()) {
            return LookReport.NOTHING;
        }
        Instant now = clock.instant();
        String mailbox = mailbox(account, name);
        String known = following.known();
        long validity = folder.uidValidity();
        Optional<MailboxMark> mark = store.heard().mark(owner, mailbox);
        Matching matching = new Matching(followed, id -> conversation(owner, id));
        One look = new One(account, folder, place, matching, now);
        if (mark.isPresent()
                && mark.get().uidValidity() == validity
                && mark.get().known().equals(known)) {
            folder.headsAfter(mark.get().lastUid(), heads -> {
                look.read(heads);
                look.keep(mailbox, validity, known, mark.get().lastUid());
            });
            look.keep(mailbox, validity, known, mark.get().lastUid());
        } else {
            // what comes while this is read has a greater UID and is read again, which does no harm
            long last = folder.lastUid();
            folder.headsSince(since(mark, known, followed, now), look::read);
            look.keep(mailbox, validity, known, last);
        }
        return new LookReport(look.heads, look.bodies, look.heard);
    }

    /**
     * The applications whose answers are listened for.
     *
     * @param known a digest of everybody whose mails are
     */
    private record Following(List<Followed> all, String known) {}

    private Following following(Owner owner) {
        List<Followed> all = store.applications().all(owner).stream()
                .filter(stored -> !stored.sample())
                .map(stored -> new Followed(stored.id(), stored.application(), stored.created()))
                .toList();
        return new Following(all, digest(all));
    }

    /** Only what came since the last look where the same people were known then; else as far back as it may matter. */
    private static Instant since(Optional<MailboxMark> mark, String known, List<Followed> followed, Instant now) {
        Instant farBack = now.minus(FAR_BACK);
        Instant begun = followed.stream()
                .map(Followed::begins)
                .min(Comparator.naturalOrder())
                .orElse(farBack);
        Instant since = begun.isBefore(farBack) ? farBack : begun;
        return mark.filter(it -> it.known().equals(known))
                .map(it -> it.looked().minus(OVERLAP))
                .filter(looked -> looked.isAfter(since))
                .orElse(since);
    }

    /** A mail that was sent from here or heard before, by its Message-ID. */
    private Optional<Matching.Known> conversation(Owner owner, String id) {
        Optional<Matching.Known> sent = store.outgoing()
                .find(id)
                .filter(mail -> mail.owner().equals(owner) && mail.application() != null)
                .map(mail -> new Matching.Known(
                        String.valueOf(mail.application()),
                        mail.contact(),
                        "the mail that you sent to " + mail.address()));
        return sent.or(() -> store.heard()
                .find(owner, id)
                .filter(mail -> mail.application() != null)
                .map(mail -> new Matching.Known(
                        String.valueOf(mail.application()),
                        mail.contact(),
                        mail.isOwn() ? "a mail that you wrote yourself" : "an earlier mail from " + mail.sender())));
    }

    /** One look into one folder, while it goes on. */
    private final class One {

        private final OwnAccount account;
        private final FolderReader folder;
        private final MailPlace place;
        private final Matching matching;
        private final Instant now;
        private final List<HeardMail> heard = new ArrayList<>();
        private int heads;
        private int bodies;
        private long lastUid;

        One(OwnAccount account, FolderReader folder, MailPlace place, Matching matching, Instant now) {
            this.account = account;
            this.folder = folder;
            this.place = place;
            this.matching = matching;
            this.now = now;
        }

        void read(List<MailHead> some) {
            for (MailHead head : some) {
                heads++;
                lastUid = Math.max(lastUid, head.uid());
                if (place == MailPlace.SENT) {
                    readOwn(head);
                } else {
                    readTheirs(head);
                }
            }
        }

        private void readTheirs(MailHead head) {
            if (head.from().address().equalsIgnoreCase(account.account().address())) {
                return;
            }
            boolean isJunk = place == MailPlace.JUNK;
            List<Match> matches = matching.of(head).stream()
                    .filter(match -> !isJunk || match.layer().isSure())
                    .toList();
            if ((!matches.isEmpty() || (head.isReport() && !isJunk)) && isNew(head)) {
                bodies++;
                byte[] bytes = folder.mail(head.uid());
                keep(new Understanding(store, hearing.get(), account.owner(), now).of(head, place, matches, bytes));
            }
        }

        /** The head says all there is to know of a mail of one's own. */
        private void readOwn(MailHead head) {
            List<Match> matches = matching.written(head);
            boolean fromHere = store.outgoing()
                    .find(head.id())
                    .filter(mail -> mail.state() != MailState.IN_DRAFTS && mail.state() != MailState.CANCELLED)
                    .isPresent();
            if (!matches.isEmpty() && !fromHere && isNew(head)) {
                keep(new OwnLetters(store, account).of(head, matches));
            }
        }

        private boolean isNew(MailHead head) {
            return !store.heard().knows(account.owner(), head.id());
        }

        private void keep(HeardMail mail) {
            if (store.heard().keep(mail, now) && mail.application() != null && mail.state() != HeardState.PASSED) {
                heard.add(mail);
            }
        }

        void keep(String mailbox, long validity, String known, long atLeast) {
            store.heard()
                    .keep(new MailboxMark(
                            account.owner(), mailbox, validity, Math.max(lastUid, atLeast), known, now, null));
        }
    }

    /** Which mailbox it is: UIDs of another count for nothing. */
    static String mailbox(OwnAccount account) {
        return mailbox(account, INBOX);
    }

    private static String mailbox(OwnAccount account, String folder) {
        return account.account().login() + " at " + account.account().mailbox().written() + " " + folder;
    }

    /** Of everybody whose mails are listened for. */
    private static String digest(List<Followed> followed) {
        StringBuilder all = new StringBuilder();
        followed.stream().sorted(Comparator.comparing(Followed::id)).forEach(one -> {
            Application application = one.application();
            all.append(one.id()).append('\n').append(application.company()).append('\n');
            if (application.agency() != null) {
                all.append(application.agency().name()).append('\n');
            }
            for (Contact contact : application.contacts().values()) {
                all.append(contact.name().full())
                        .append(' ')
                        .append(contact.email() == null ? "" : contact.email().toLowerCase(Locale.ROOT))
                        .append('\n');
            }
        });
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256", impossible);
        }
    }
}
