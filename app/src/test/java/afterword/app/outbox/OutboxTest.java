package afterword.app.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.app.outbox.MoodyServer.Mood;
import afterword.app.store.MailState;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.mail.account.MailAccount;
import afterword.mail.account.MailServer;
import afterword.mail.send.SmtpSubmission;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-09-21T08:00:00Z"));
    private final List<String> recorded = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    private Path folder;

    private Outbox outbox(Store store, MoodyServer server, Release release, SentMail sentMail) {
        MailServer there = new MailServer("127.0.0.1", server.port(), MailServer.Security.NONE);
        MailAccount account = new MailAccount("sasha@post.example", "Sasha", "sasha", false, there, there);
        return new Outbox(
                store,
                mail -> new SmtpSubmission(account, () -> "secret"),
                release,
                sentMail,
                (mail, at) -> recorded.add(mail.letter()),
                now::get);
    }

    private OutgoingMail queued(Store store) {
        OutgoingMail mail = Queued.mail(Queued.application(store, now.get()).id(), "thank-you", now.get());
        assertTrue(store.outgoing().queue(mail, now.get()));
        return mail;
    }

    private static OutgoingMail kept(Store store) {
        return store.outgoing().of(Owner.LOCAL, 100).get(0);
    }

    @Test
    void sendsOnceAndWritesItDown() {
        try (MoodyServer server = new MoodyServer(1, Mood.KIND);
                Store store = Store.open(folder)) {
            OutgoingMail mail = queued(store);
            Outbox outbox = outbox(store, server, Release.ALWAYS, SentMail.UNKNOWN);
            outbox.run();
            outbox.run();
            assertEquals(MailState.SENT, kept(store).state());
            assertEquals(List.of(mail.messageId()), server.taken());
            assertEquals(List.of("thank-you"), recorded);
        }
    }

    @Test
    void aSecondClickIsNoSecondMail() {
        try (Store store = Store.open(folder)) {
            OutgoingMail mail = queued(store);
            assertFalse(store.outgoing().queue(mail, now.get()));
        }
    }

    @Test
    void triesAgainAfterAGreylistWithGrowingPauses() {
        try (MoodyServer server = new MoodyServer(1, Mood.GREYLISTS);
                Store store = Store.open(folder)) {
            queued(store);
            Outbox outbox = outbox(store, server, Release.ALWAYS, SentMail.UNKNOWN);
            List<Duration> pauses = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                outbox.run();
                assertEquals(MailState.QUEUED, kept(store).state());
                pauses.add(Duration.between(now.get(), kept(store).due()));
                now.set(kept(store).due());
            }
            outbox.run();
            assertEquals(MailState.NEEDS_A_PERSON, kept(store).state());
            assertTrue(kept(store).words().contains("greylisted"), kept(store).words());
            assertEquals(pauses.stream().sorted().toList(), pauses);
        }
    }

    @Test
    void showsThePermanentRefusalInTheServersWords() {
        try (MoodyServer server = new MoodyServer(1, Mood.REFUSES);
                Store store = Store.open(folder)) {
            queued(store);
            outbox(store, server, Release.ALWAYS, SentMail.UNKNOWN).run();
            assertEquals(MailState.REFUSED, kept(store).state());
            assertTrue(kept(store).words().contains("no such user"), kept(store).words());
        }
    }

    @Test
    void asksWhereTheConnectionWasLostBeforeTheAnswer() {
        try (MoodyServer server = new MoodyServer(1, Mood.TAKES_AND_HANGS_UP);
                Store store = Store.open(folder)) {
            queued(store);
            outbox(store, server, Release.ALWAYS, SentMail.UNKNOWN).run();
            assertEquals(MailState.NEEDS_A_PERSON, kept(store).state());
            assertEquals(List.of(), recorded);
        }
    }

    @Test
    void findsInTheMailboxWhatTheServerDidNotConfirm() {
        try (MoodyServer server = new MoodyServer(1, Mood.TAKES_AND_HANGS_UP);
                Store store = Store.open(folder)) {
            OutgoingMail mail = queued(store);
            outbox(store, server, Release.ALWAYS, sent -> sent.messageId().equals(mail.messageId()))
                    .run();
            assertEquals(MailState.SENT, kept(store).state());
            assertEquals(List.of("thank-you"), recorded);
        }
    }

    private static SmtpSubmission withCopies(MoodyServer server) {
        MailServer there = new MailServer("127.0.0.1", server.port(), MailServer.Security.NONE);
        MailAccount account = new MailAccount("sasha@post.example", "Sasha", "sasha", false, there, there);
        return new SmtpSubmission(account, () -> "secret", true);
    }

    @Test
    void aCopyToOneselfTellsWhatTheServerDidNotConfirmAndTheMailNamesItsReaderOnly() {
        List<String> own = Collections.synchronizedList(new ArrayList<>());
        try (MoodyServer server = new MoodyServer(1, Mood.TAKES_AND_HANGS_UP);
                Store store = Store.open(folder)) {
            server.copiesTo(own::add);
            OutgoingMail mail = queued(store);
            SentMail inMailbox = sent -> own.stream().anyMatch(copy -> copy.contains(sent.messageId()));
            new Outbox(store, m -> withCopies(server), Release.ALWAYS, inMailbox, WhenSent.NOTHING, now::get).run();
            assertEquals(MailState.SENT, kept(store).state());
            assertEquals(List.of(mail.messageId()), server.taken());
            assertEquals(List.of("imogen@larkspurbakery.example", "sasha@post.example"), server.recipients());
            String heads = own.get(0).substring(0, own.get(0).indexOf("\r\n\r\n"));
            assertFalse(heads.matches("(?ism).*^(?:cc|bcc):.*"), heads);
            assertTrue(heads.contains("To: Imogen Tarrant <imogen@larkspurbakery.example>"), heads);
        }
    }

    @Test
    void aServerThatTakesNoCopyStillTakesTheMailOnce() {
        try (MoodyServer server = new MoodyServer(1, Mood.KIND);
                Store store = Store.open(folder)) {
            server.takeNoCopies();
            OutgoingMail mail = queued(store);
            new Outbox(store, m -> withCopies(server), Release.ALWAYS, SentMail.UNKNOWN, WhenSent.NOTHING, now::get)
                    .run();
            assertEquals(MailState.SENT, kept(store).state());
            assertEquals(List.of(mail.messageId()), server.taken());
        }
    }

    @Test
    void aCopyThatComesLateAnswersForThePersonWhoWasAsked() {
        List<String> own = Collections.synchronizedList(new ArrayList<>());
        try (MoodyServer server = new MoodyServer(1, Mood.TAKES_AND_HANGS_UP);
                Store store = Store.open(folder)) {
            OutgoingMail mail = queued(store);
            Outbox outbox = outbox(store, server, Release.ALWAYS, sent -> own.contains(sent.messageId()));
            outbox.run();
            assertEquals(MailState.NEEDS_A_PERSON, kept(store).state());
            own.add(mail.messageId());
            now.set(now.get().plus(Duration.ofMinutes(11)));
            outbox.run();
            assertEquals(MailState.SENT, kept(store).state());
            assertEquals(List.of("thank-you"), recorded);
            assertEquals(1, server.taken().size());
        }
    }

    @Test
    void waitsOutAHoldThatEndsInTimeAndAsksWhereItDoesNot() {
        try (MoodyServer server = new MoodyServer(1, Mood.KIND);
                Store store = Store.open(folder)) {
            queued(store);
            Instant tomorrow = now.get().plus(Duration.ofDays(1));
            Release held = (mail, at) -> at.isBefore(tomorrow)
                    ? Optional.of(new Release.Refusal("too early", tomorrow))
                    : Optional.of(new Release.Refusal("they answered", null));
            Outbox outbox = outbox(store, server, held, SentMail.UNKNOWN);
            outbox.run();
            assertEquals(MailState.QUEUED, kept(store).state());
            assertEquals(tomorrow, kept(store).due());
            now.set(tomorrow);
            outbox.run();
            assertEquals(MailState.NEEDS_A_PERSON, kept(store).state());
            assertEquals("they answered", kept(store).words());
            assertEquals(List.of(), server.taken());
        }
    }

    @Test
    void isNotSentPastItsLatestWithoutAsking() {
        try (MoodyServer server = new MoodyServer(1, Mood.KIND);
                Store store = Store.open(folder)) {
            queued(store);
            now.set(now.get().plus(Duration.ofDays(4000)));
            outbox(store, server, Release.ALWAYS, SentMail.UNKNOWN).run();
            assertEquals(MailState.NEEDS_A_PERSON, kept(store).state());
            assertEquals(List.of(), server.taken());
        }
    }

    @Test
    void isTakenBackUntilItGoesOutAndNotAfter() {
        try (MoodyServer server = new MoodyServer(1, Mood.KIND);
                Store store = Store.open(folder)) {
            OutgoingMail mail = queued(store);
            assertTrue(store.outgoing().cancel(mail.messageId(), now.get()));
            Outbox outbox = outbox(store, server, Release.ALWAYS, SentMail.UNKNOWN);
            outbox.run();
            assertEquals(List.of(), server.taken());
            assertTrue(store.outgoing().queue(mail, now.get()), "what was taken back may be sent after all");
            outbox.run();
            assertEquals(1, server.taken().size());
            assertFalse(store.outgoing().cancel(mail.messageId(), now.get()));
        }
    }

    @Test
    void whatIsTakenBackWhileItIsLookedAtDoesNotGoOut() {
        try (MoodyServer server = new MoodyServer(1, Mood.KIND);
                Store store = Store.open(folder)) {
            OutgoingMail queued = queued(store);
            Release takenBack = (mail, at) -> {
                store.outgoing().cancel(queued.messageId(), at);
                return Optional.empty();
            };
            outbox(store, server, takenBack, SentMail.UNKNOWN).run();
            assertEquals(MailState.CANCELLED, kept(store).state());
            assertEquals(List.of(), server.taken());
        }
    }

    @Test
    void aMailThatCannotBeLookedAtKeepsNoOtherWaiting() {
        try (MoodyServer server = new MoodyServer(1, Mood.KIND);
                Store store = Store.open(folder)) {
            OutgoingMail broken = queued(store);
            OutgoingMail good = Queued.mail(String.valueOf(broken.application()), "another", now.get());
            store.outgoing().queue(good, now.get());
            Release release = (mail, at) -> {
                if (mail.letter().equals("another")) {
                    return Optional.empty();
                }
                throw new IllegalStateException("no review today");
            };
            outbox(store, server, release, SentMail.UNKNOWN).run();
            assertEquals(List.of(good.messageId()), server.taken());
            OutgoingMail waiting = store.outgoing().find(broken.messageId()).orElseThrow();
            assertEquals(MailState.QUEUED, waiting.state());
            assertTrue(waiting.due().isAfter(now.get()));
        }
    }

    @Test
    void looksIntoTheMailboxFirstAndHoldsWhatTheirNewsOvertakes() {
        try (MoodyServer server = new MoodyServer(1, Mood.KIND);
                Store store = Store.open(folder)) {
            queued(store);
            MailboxLook look = mail -> Optional.of(new MailboxLook.News("Imogen wrote at 9:58"));
            outbox(store, server, new LookingFirst(look, Release.ALWAYS), SentMail.UNKNOWN)
                    .run();
            assertEquals(MailState.NEEDS_A_PERSON, kept(store).state());
            assertFalse(kept(store).uncertain());
            assertEquals("Imogen wrote at 9:58", kept(store).words());
        }
    }

    @Test
    void whatWasOnItsWayWhenAnArchiveWasMadeIsAskedAbout() throws Exception {
        try (Store store = Store.open(folder)) {
            queued(store);
            java.io.StringWriter records = new java.io.StringWriter();
            store.records().write(Owner.LOCAL, records);
            store.records()
                    .replace(Owner.LOCAL, new java.io.BufferedReader(new java.io.StringReader(records.toString())));
            assertEquals(MailState.NEEDS_A_PERSON, kept(store).state());
            assertTrue(kept(store).uncertain());
        }
    }

    @Test
    void eightSendersAtOnceSendEachMailOnce() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(8);
        try (MoodyServer server = new MoodyServer(1, Mood.KIND);
                Store store = Store.openForServing(folder)) {
            Instant then = now.get();
            String application = Queued.application(store, then).id();
            for (int i = 0; i < 40; i++) {
                store.outgoing().queue(Queued.mail(application, "letter-" + i, then), then);
            }
            List<Callable<Integer>> runs = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                runs.add(() ->
                        outbox(store, server, Release.ALWAYS, SentMail.UNKNOWN).run());
            }
            for (var run : senders.invokeAll(runs)) {
                run.get();
            }
            assertEquals(40, server.taken().size());
            assertEquals(40, server.taken().stream().distinct().count());
            assertTrue(store.outgoing().of(Owner.LOCAL, 100).stream().allMatch(m -> m.state() == MailState.SENT));
        } finally {
            senders.shutdownNow();
        }
    }
}
