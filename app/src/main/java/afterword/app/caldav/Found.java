package afterword.app.caldav;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person has on a server.
 *
 * @param home where a new calendar may be made; absent where the address was that of one calendar
 * @param calendars into which the person may write
 */
public record Found(@Nullable URI home, List<FoundCalendar> calendars) {

    public Found {
        calendars = List.copyOf(calendars);
    }
}
