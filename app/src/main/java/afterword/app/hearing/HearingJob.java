package afterword.app.hearing;

import afterword.app.account.Accounts;
import afterword.app.account.OwnAccount;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.mail.mailbox.FolderReader;
import afterword.mail.mailbox.MailboxReader;
import afterword.mail.mailbox.MailboxUnavailable;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to the mailboxes of all owners while the pages are served, in threads of its own. As long as there is a thread for
 * each, servers that can are asked to say when something comes (RFC 2177); else, and where a server cannot, each mailbox is
 * looked into every few minutes. A server in trouble is left alone for longer and longer.
 */
public final class HearingJob implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HearingJob.class);
    private static final int AT_ONCE = 8;

    /**
     * How long it waits.
     *
     * @param newcomers between two looks whether there is a new account
     * @param listening until a server that listens is asked anew, each time that nothing had come; the last one from then on. The
     *     first are short: what comes while the listening begins not every server tells. Connections that silently died are noticed
     * @param polling between two looks where nobody listens
     * @param pauses after so many failures in a row; the last one from then on
     */
    record Rhythm(Duration newcomers, List<Duration> listening, Duration polling, List<Duration> pauses) {

        static final Rhythm USUAL = new Rhythm(
                Duration.ofSeconds(10),
                List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(2)),
                Duration.ofMinutes(3),
                List.of(
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(15),
                        Duration.ofHours(1)));

        Duration listeningAfter(int quietTimes) {
            return listening.get(Math.min(quietTimes, listening.size() - 1));
        }

        Duration longestListening() {
            return listening.get(listening.size() - 1);
        }

        Duration pauseAfter(int failures) {
            return pauses.get(Math.min(failures, pauses.size()) - 1);
        }
    }

    private final Store store;
    private final Accounts accounts;
    private final Looking looking;
    private final Rhythm rhythm;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(daemon("mailbox-timer"));
    private final ExecutorService listeners = Executors.newFixedThreadPool(AT_ONCE, daemon("mailbox"));
    private final ExecutorService asked = Executors.newFixedThreadPool(2, daemon("mailbox-asked"));
    private final Set<Owner> attended = ConcurrentHashMap.newKeySet();
    private final Set<Owner> beingLooked = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    public HearingJob(Store store, Accounts accounts, Looking looking) {
        this(store, accounts, looking, Rhythm.USUAL);
    }

    HearingJob(Store store, Accounts accounts, Looking looking, Rhythm rhythm) {
        this.store = store;
        this.accounts = accounts;
        this.looking = looking;
        this.rhythm = rhythm;
        long every = rhythm.newcomers().toMillis();
        timer.scheduleWithFixedDelay(this::welcome, every, every, TimeUnit.MILLISECONDS);
    }

    private static ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    private void welcome() {
        try {
            for (OwnAccount account : accounts.all()) {
                if (attended.add(account.owner())) {
                    listeners.execute(() -> attend(account.owner(), 0));
                }
            }
        } catch (RuntimeException broken) {
            quietlyIfClosed("the mail accounts could not be read", broken);
        }
    }

    /** Looks, and listens where it may; comes back after a while. */
    private void attend(Owner owner, int failures) {
        Duration next = rhythm.polling();
        int failed = 0;
        try {
            OwnAccount account = accounts.of(owner).orElse(null);
            if (account == null || closed) {
                attended.remove(owner);
                return;
            }
            try {
                Ended ended = listen(account);
                failed = ended == Ended.AT_ONCE ? failures + 1 : 0;
                next = ended == Ended.QUIETLY ? rhythm.polling() : rhythm.pauseAfter(Math.max(1, failed));
            } catch (MailboxUnavailable unavailable) {
                failed = failures + 1;
                next = rhythm.pauseAfter(failed);
                if (!closed) {
                    LOG.info("{}; tried again in {} s", unavailable.getMessage(), next.toSeconds());
                    store.heard()
                            .keepTrouble(owner, Looking.mailbox(account), String.valueOf(unavailable.getMessage()));
                }
            }
        } catch (RuntimeException broken) {
            failed = failures + 1;
            next = rhythm.pauseAfter(failed);
            quietlyIfClosed("the mailbox of " + owner.id() + " could not be looked into", broken);
        }
        int soFar = failed;
        try {
            timer.schedule(() -> listeners.execute(() -> attend(owner, soFar)), next.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ending) {
            attended.remove(owner);
        }
    }

    /** How a connection ended that was looked into. */
    private enum Ended {
        /** There is nothing to wait for, or no more. */
        QUIETLY,
        /** By the server, after it was waited for at least once. Servers do so each half hour, or when a token ends. */
        LATE,
        AT_ONCE
    }

    /**
     * Looks, and listens until the account is another one or the server breaks off.
     *
     * @throws MailboxUnavailable where it cannot even be looked into
     */
    private Ended listen(OwnAccount account) {
        boolean mayListen = accounts.all().size() <= AT_ONCE;
        Duration silence = mayListen ? rhythm.longestListening().plus(Looking.SILENCE) : Looking.SILENCE;
        try (MailboxReader mailbox = account.mailbox().reader(silence)) {
            looking.look(account, mailbox);
            return mayListen && mailbox.canWait() ? listen(account, mailbox) : Ended.QUIETLY;
        }
    }

    private Ended listen(OwnAccount account, MailboxReader mailbox) {
        Ended ended = Ended.AT_ONCE;
        int quietTimes = 0;
        try {
            while (isCurrent(account)) {
                boolean quiet = waitedInVain(account, mailbox, rhythm.listeningAfter(quietTimes));
                quietTimes = quiet ? quietTimes + 1 : 0;
                ended = Ended.LATE;
            }
            return Ended.QUIETLY;
        } catch (MailboxUnavailable brokenOff) {
            if (!closed) {
                LOG.info("{}; listened to again soon", brokenOff.getMessage());
            }
            return ended;
        }
    }

    /** Waits in the inbox; what came before it was opened for that is looked at first. */
    private boolean waitedInVain(OwnAccount account, MailboxReader mailbox, Duration most) {
        int came;
        try (FolderReader inbox = mailbox.open("INBOX")) {
            came = looking.look(account, inbox).heads();
            inbox.await(most);
        }
        return came + looking.look(account, mailbox).heads() == 0;
    }

    private boolean isCurrent(OwnAccount account) {
        return !closed
                && accounts.of(account.owner())
                        .filter(now -> now.account().equals(account.account()))
                        .isPresent();
    }

    /** Looks once, soon; whoever asks does not wait for it. */
    public void lookSoon(Owner owner) {
        if (beingLooked.add(owner)) {
            asked.execute(() -> {
                try {
                    accounts.of(owner).ifPresent(looking::look);
                } catch (MailboxUnavailable unavailable) {
                    LOG.info("{}", unavailable.getMessage());
                    accounts.of(owner)
                            .ifPresent(account -> store.heard()
                                    .keepTrouble(
                                            owner, Looking.mailbox(account), String.valueOf(unavailable.getMessage())));
                } catch (RuntimeException broken) {
                    quietlyIfClosed("the mailbox of " + owner.id() + " could not be looked into", broken);
                } finally {
                    beingLooked.remove(owner);
                }
            });
        }
    }

    private void quietlyIfClosed(String what, RuntimeException broken) {
        if (!closed) {
            LOG.warn("{}", what, broken);
        }
    }

    @Override
    public void close() {
        closed = true;
        timer.shutdownNow();
        listeners.shutdownNow();
        asked.shutdownNow();
    }
}
