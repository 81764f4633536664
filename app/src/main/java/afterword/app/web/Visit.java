package afterword.app.web;

import afterword.app.saying.Times;
import afterword.app.settings.Settings;
import afterword.app.store.Owner;
import java.time.Instant;
import java.time.ZoneId;

/**
 * One request of one person: who, when, and what they set.
 *
 * @param times the reader's way of saying dates, as of now
 */
public record Visit(Owner owner, Times times, Settings settings) {

    public Instant now() {
        return times.now();
    }

    public ZoneId yours() {
        return times.yours();
    }
}
