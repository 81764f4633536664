package afterword.app.calendarsync;

import afterword.app.exporting.StepEntries;
import afterword.app.planning.Planning;
import afterword.app.store.CalendarAccount;
import afterword.app.store.Owner;
import afterword.app.store.Snooze;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.calendar.CalendarEntry;
import afterword.plan.Step;
import afterword.plan.StepStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What should stand in the calendar: every step that is open or done, put off as the person put it off. */
final class WantedEntries {

    private static final Duration SHORT = Duration.ofMinutes(15);

    private final Store store;
    private final Planning planning;

    WantedEntries(Store store, Planning planning) {
        this.store = store;
        this.planning = planning;
    }

    /** By their UIDs, in the order of the applications. */
    Map<String, Wanted> of(CalendarAccount account, Instant now) {
        Owner owner = account.owner();
        Map<String, Instant> putOff = new HashMap<>();
        for (Snooze snooze : store.snoozes().standing(owner, now)) {
            putOff.put(snooze.application() + ' ' + snooze.step(), snooze.until());
        }
        Map<String, Wanted> wanted = new LinkedHashMap<>();
        for (StoredApplication stored : store.applications().all(owner)) {
            // the sample is nobody's life
            if (!stored.sample()) {
                String id = stored.id() + "." + account.id();
                StepEntries entries = new StepEntries(id, stored.application());
                for (Step step : planning.plan(owner, stored, now).steps()) {
                    if (step.status() != StepStatus.MISSED) {
                        Instant until = putOff.get(stored.id() + ' ' + step.id());
                        CalendarEntry entry = shifted(entries.entry(step), step.isOpen() ? until : null);
                        wanted.put(entry.uid(), new Wanted(stored, step, entry));
                    }
                }
            }
        }
        return wanted;
    }

    private static CalendarEntry shifted(CalendarEntry entry, @Nullable Instant until) {
        if (until == null || !until.isAfter(entry.start())) {
            return entry;
        }
        Instant end = until.plus(SHORT);
        return entry.at(until, end, entry.due().isBefore(end) ? end : entry.due());
    }
}
