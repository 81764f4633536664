package afterword.app.caldav;

import java.net.URI;

/**
 * A calendar of a person on a server.
 *
 * @param address of the collection, with a slash at its end
 * @param events whether it takes events
 * @param tasks whether it takes tasks
 */
public record FoundCalendar(URI address, String name, boolean events, boolean tasks) {}
