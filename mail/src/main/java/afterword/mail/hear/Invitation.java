package afterword.mail.hear;

import afterword.calendar.CalendarReader;
import afterword.mail.message.CalendarPart;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads the event out of a calendar request (RFC 5545, RFC 5546). */
final class Invitation {

    private Invitation() {}

    /** The first event of the part; nothing where it cannot be read. */
    static @Nullable Event of(CalendarPart part, ZoneId employers) {
        return CalendarReader.read("invitation", part.text().getBytes(StandardCharsets.UTF_8)).events().stream()
                .findFirst()
                .map(event -> new Event(
                        event.time().startIn(employers),
                        event.time().endIn(employers),
                        event.uid(),
                        event.sequence(),
                        part.method()))
                .orElse(null);
    }
}
