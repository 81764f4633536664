package afterword.app.exporting;

import afterword.app.store.Owner;
import afterword.app.store.Snooze;
import afterword.app.store.Store;
import afterword.calendar.CalendarEntry;
import afterword.plan.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What the person put off, as it stands in calendars: an entry lies where it was put off to, also once that moment has come, as
 * long as its step is open.
 */
public final class PutOff {

    private static final Duration SHORT = Duration.ofMinutes(15);

    private final Map<String, Instant> until = new HashMap<>();

    private PutOff() {}

    /** Everything that one person put off. */
    public static PutOff of(Store store, Owner owner) {
        PutOff putOff = new PutOff();
        for (Snooze snooze : store.snoozes().all(owner)) {
            putOff.until.put(key(snooze.application(), snooze.step()), snooze.until());
        }
        return putOff;
    }

    /** The entry of a step of the application of that id, moved where its step was put off. */
    public CalendarEntry moved(String application, Step step, CalendarEntry entry) {
        Instant back = until.get(key(application, step.id()));
        if (back == null || !step.isOpen() || !back.isAfter(entry.start())) {
            return entry;
        }
        Instant end = back.plus(SHORT);
        return entry.at(back, end, entry.due().isBefore(end) ? end : entry.due());
    }

    private static String key(String application, String step) {
        return application + ' ' + step;
    }
}
