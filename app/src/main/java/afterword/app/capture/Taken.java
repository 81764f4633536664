package afterword.app.capture;

import org.jspecify.annotations.Nullable;

/**
 * What became of a change.
 *
 * @param value what the field holds here now, with what others wrote
 * @param why absent where it was taken in, else the reason in a sentence; the phone keeps it then
 */
public record Taken(String id, String value, @Nullable String why) {}
