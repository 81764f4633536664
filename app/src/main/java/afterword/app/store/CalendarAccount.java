package afterword.app.store;

import afterword.calendar.EntryForm;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of a person in which the steps stand.
 *
 * @param id part of the names of our entries in it
 * @param address of the collection on its server
 * @param name of the calendar, as its server calls it
 * @param synced when it was last brought up to date; absent before
 * @param trouble what was in the way the last time; absent where nothing was
 * @param paused whether it is left alone until the person says otherwise
 */
public record CalendarAccount(
        Owner owner,
        String id,
        URI address,
        String login,
        String name,
        EntryForm form,
        Instant created,
        @Nullable Instant synced,
        @Nullable String trouble,
        boolean paused) {}
