package afterword.app.calendarsync;

import afterword.app.exporting.PutOff;
import afterword.app.exporting.StepEntries;
import afterword.app.planning.Planning;
import afterword.app.store.CalendarAccount;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.calendar.CalendarEntry;
import afterword.plan.Step;
import afterword.plan.StepStatus;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What should stand in the calendar: every step that is open or done, put off as the person put it off. */
final class WantedEntries {

    private final Store store;
    private final Planning planning;

    WantedEntries(Store store, Planning planning) {
        this.store = store;
        this.planning = planning;
    }

    /** By their UIDs, in the order of the applications. */
    Map<String, Wanted> of(CalendarAccount account, Instant now) {
        Owner owner = account.owner();
        PutOff putOff = PutOff.of(store, owner);
        Map<String, Wanted> wanted = new LinkedHashMap<>();
        for (StoredApplication stored : store.applications().all(owner)) {
            // the sample is nobody's life
            if (!stored.sample()) {
                String id = stored.id() + "." + account.id();
                StepEntries entries = new StepEntries(id, stored.application());
                for (Step step : planning.plan(owner, stored, now).steps()) {
                    if (step.status() != StepStatus.MISSED) {
                        CalendarEntry entry = putOff.moved(stored.id(), step, entries.entry(step));
                        wanted.put(entry.uid(), new Wanted(stored, step, entry));
                    }
                }
            }
        }
        return wanted;
    }
}
