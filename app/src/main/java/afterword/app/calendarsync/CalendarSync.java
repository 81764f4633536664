package afterword.app.calendarsync;

import afterword.app.caldav.RemoteCalendar;
import afterword.app.caldav.RemoteCalendar.Writing;
import afterword.app.store.CalendarAccount;
import afterword.app.store.CalendarItem;
import afterword.app.store.CalendarItem.State;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.application.JournalEntry;
import afterword.calendar.CalendarEntry;
import afterword.calendar.CalendarResource;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One go at bringing a calendar and the plans together. First it is seen what the person did there, then what the plans want is
 * written. Every entry is noted before it is written and again after it, has a name that follows from its step, and is replaced
 * only under the tag that is known: whatever breaks off is taken up again, nothing is there twice, and no change of theirs is
 * written over.
 */
final class CalendarSync {

    /** A calendar that somebody edits at the same moment is looked at again so often. */
    private static final int ROUNDS = 3;

    private final Store store;
    private final WantedEntries wantedEntries;
    private final RemoteCalendar remote;
    private final CalendarAccount account;
    private final Owner owner;
    private final Instant now;
    private final ZoneId yours;
    private final List<String> logged = new ArrayList<>();
    private final Set<String> unknown = new HashSet<>();
    private int added;
    private int renewed;
    private int removed;
    private boolean again;

    CalendarSync(
            Store store,
            WantedEntries wantedEntries,
            RemoteCalendar remote,
            CalendarAccount account,
            Instant now,
            ZoneId yours) {
        this.store = store;
        this.wantedEntries = wantedEntries;
        this.remote = remote;
        this.account = account;
        this.owner = account.owner();
        this.now = now;
        this.yours = yours;
    }

    /** @throws afterword.app.caldav.CalendarServerFailed where the server is in the way; what was done until then stays */
    SyncReport run() {
        for (int round = 0; round < ROUNDS && (round == 0 || again); round++) {
            again = false;
            unknown.clear();
            look(wantedEntries.of(account, now));
            write(wantedEntries.of(account, now));
        }
        int asked = (int) store.calendars().items(owner).stream()
                .filter(item -> item.state().asks())
                .count();
        return new SyncReport(added, renewed, removed, logged, asked);
    }

    /** Sees what the person did with our entries. */
    private void look(Map<String, Wanted> wanted) {
        List<CalendarItem> watched = store.calendars().items(owner).stream()
                .filter(item -> item.state() == State.OPEN
                        || item.state() == State.ASKS_MOVED
                        || item.state() == State.ASKS_TICKED)
                .toList();
        Map<String, Optional<String>> tags =
                remote.tags(watched.stream().map(CalendarItem::resource).toList());
        List<CalendarItem> changed = new ArrayList<>();
        for (CalendarItem item : watched) {
            Optional<String> tag = tags.get(item.resource());
            if (tag == null) {
                // the server says nothing of it: then nothing is known
                unknown.add(item.uid());
            } else if (tag.isEmpty()) {
                gone(item, wanted.get(item.uid()));
            } else if (!tag.get().equals(item.tag())) {
                changed.add(item);
            }
        }
        Map<String, RemoteCalendar.Entry> entries =
                remote.read(changed.stream().map(CalendarItem::resource).toList());
        for (CalendarItem item : changed) {
            RemoteCalendar.Entry entry = entries.get(item.resource());
            if (entry == null) {
                again = true;
                unknown.add(item.uid());
            } else {
                changed(item, wanted.get(item.uid()), entry);
            }
        }
    }

    private void gone(CalendarItem item, @Nullable Wanted step) {
        boolean neverThere = item.tag().isEmpty();
        if (neverThere) {
            return;
        }
        if (step != null && step.step().isOpen()) {
            store.calendars().put(owner, item.in(State.ASKS_DELETED));
        } else {
            store.calendars().remove(owner, item.uid());
        }
    }

    private void changed(CalendarItem item, @Nullable Wanted step, RemoteCalendar.Entry entry) {
        CalendarItem seen = item.tagged(entry.tag());
        Optional<TheirVersion> theirs = TheirVersion.read(entry.text(), item.uid(), account.form());
        if (theirs.isEmpty()) {
            // it is no longer what we wrote: it is theirs now
            store.calendars().put(owner, seen.in(State.LEFT_OUT));
        } else if (theirs.get().done()) {
            ticked(seen, step, theirs.get());
        } else if (theirs.get().cancelled()) {
            // unless it is to be put back at their own word
            store.calendars().put(owner, item.tag().isEmpty() ? seen.stale(State.OPEN) : seen.in(State.ASKS_DELETED));
        } else if (step == null || !step.step().isOpen()) {
            store.calendars().put(owner, seen);
        } else {
            store.calendars()
                    .put(owner, theirs.get().moved(seen, step.entry(), yours).orElse(seen.in(State.OPEN)));
        }
    }

    private void ticked(CalendarItem seen, @Nullable Wanted step, TheirVersion theirs) {
        if (step == null || !step.step().isOpen()) {
            store.calendars().put(owner, seen.in(State.DONE));
            return;
        }
        Optional<JournalEntry> line = Tick.of(step.step(), theirs.doneAt(), now);
        if (line.isEmpty()) {
            store.calendars().put(owner, seen.in(State.ASKS_TICKED));
            return;
        }
        // the same tick, seen again after a breakdown, is not noted twice
        String id = "calendar-" + Wanted.digest(seen.uid() + "\n" + seen.tag());
        store.together(() -> {
            store.applications().append(owner, seen.application(), id, line.get(), now);
            store.calendars().put(owner, seen.in(State.DONE));
            return seen;
        });
        logged.add(seen.title());
    }

    /** Brings the calendar to what the plans want. */
    private void write(Map<String, Wanted> wanted) {
        Set<String> known = new HashSet<>();
        for (CalendarItem item : store.calendars().items(owner)) {
            known.add(item.uid());
            if (!unknown.contains(item.uid())) {
                Wanted step = wanted.get(item.uid());
                if (step == null) {
                    takeOut(item);
                } else {
                    bringUpToDate(item, step);
                }
            }
        }
        wanted.forEach((uid, step) -> {
            if (!known.contains(uid) && step.step().isOpen()) {
                CalendarEntry entry = step.entry();
                add(
                        new CalendarItem(
                                uid,
                                step.stored().id(),
                                step.step().id(),
                                step.resource(),
                                "",
                                "",
                                0,
                                entry.start(),
                                entry.due(),
                                entry.start(),
                                entry.due(),
                                State.OPEN,
                                null,
                                entry.summary()),
                        step);
            }
        });
    }

    private void bringUpToDate(CalendarItem item, Wanted step) {
        boolean done = step.entry().done();
        boolean open = step.step().isOpen();
        switch (item.state()) {
            case OPEN -> {
                if (item.tag().isEmpty()) {
                    add(item, step);
                } else if (!item.fingerprint().equals(step.fingerprint())) {
                    renew(item, step, done ? State.DONE : State.OPEN);
                }
            }
            case ASKS_MOVED -> {
                if (done) {
                    renew(item, step, State.DONE);
                }
            }
            case ASKS_TICKED -> {
                if (done) {
                    store.calendars().put(owner, item.in(State.DONE));
                }
            }
            case DONE -> {
                // a line of the journal was taken back
                if (open) {
                    renew(item, step, State.OPEN);
                }
            }
            case ASKS_DELETED, LEFT_OUT -> {
                if (!open) {
                    store.calendars().remove(owner, item.uid());
                }
            }
        }
    }

    private void add(CalendarItem item, Wanted step) {
        CalendarItem intent = item.intending(step.entry().start(), step.entry().due());
        store.calendars().put(owner, intent);
        String text = CalendarResource.of(step.entry(), account.form(), intent.sequence(), now);
        Writing writing = remote.add(intent.resource(), text);
        if (writing instanceof Writing.Written written) {
            store.calendars()
                    .put(
                            owner,
                            intent.written(
                                    written.tag(),
                                    step.fingerprint(),
                                    intent.sequence(),
                                    State.OPEN,
                                    step.entry().summary()));
            added++;
        } else {
            // it is there: from a go that broke off
            again = true;
        }
    }

    private void renew(CalendarItem item, Wanted step, State state) {
        Optional<RemoteCalendar.Entry> there = remote.read(item.resource());
        if (there.isEmpty() && state == State.OPEN && item.state() == State.DONE) {
            // they cleared away what was done, and it is to be done again after all
            add(item.tagged(""), step);
            return;
        }
        if (there.isEmpty() && state == State.DONE) {
            store.calendars().remove(owner, item.uid());
            return;
        }
        if (there.isEmpty() || (!there.get().tag().equals(item.tag()) && item.state() != State.DONE)) {
            again = true;
            return;
        }
        int sequence = item.sequence() + 1;
        Optional<String> text =
                CalendarResource.renewed(there.get().text(), step.entry(), account.form(), sequence, now);
        if (text.isEmpty()) {
            store.calendars().put(owner, item.in(State.LEFT_OUT));
            return;
        }
        CalendarItem intent = item.intending(step.entry().start(), step.entry().due());
        store.calendars().put(owner, intent);
        Writing writing = remote.replace(intent.resource(), there.get().tag(), text.get());
        if (writing instanceof Writing.Written written) {
            store.calendars()
                    .put(
                            owner,
                            intent.written(
                                    written.tag(),
                                    step.fingerprint(),
                                    sequence,
                                    state,
                                    step.entry().summary()));
            renewed++;
        } else {
            again = true;
        }
    }

    /** A step that is no longer there: what is done or theirs stays in their calendar, the rest goes. */
    private void takeOut(CalendarItem item) {
        boolean theirs = item.state() == State.DONE
                || item.state() == State.LEFT_OUT
                || item.state() == State.ASKS_DELETED
                || item.state() == State.ASKS_TICKED;
        if (!theirs && !item.tag().isEmpty()) {
            if (!(remote.remove(item.resource(), item.tag()) instanceof Writing.Written)) {
                again = true;
                return;
            }
            removed++;
        }
        store.calendars().remove(owner, item.uid());
    }

    /** Takes every entry of ours out that is not done, as when the calendar is given up. */
    void clear() {
        for (CalendarItem item : store.calendars().items(owner)) {
            takeOut(item);
        }
    }
}
