package afterword.app.store;

import afterword.calendar.EntryForm;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address at which a calendar program reads the steps.
 *
 * @param name by which its owner tells it from others, such as "Phone"
 * @param published the calendar as it was given out last; empty before
 * @param used when it was last read; absent before
 */
public record CalendarFeed(
        Owner owner,
        String id,
        String name,
        EntryForm form,
        String published,
        Instant created,
        @Nullable Instant used) {}
