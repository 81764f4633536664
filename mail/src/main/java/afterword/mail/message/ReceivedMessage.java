package afterword.mail.message;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A message as it was received.
 *
 * @param headers all fields in their order, unfolded and decoded
 * @param contentType the main type in lower case, with its parameters as written
 * @param text the decoded body as plain text, the quoted thread included, lines ending in LF
 * @param types the media types of all parts, lower case, outermost first
 * @param report the machine-readable part of a delivery status or disposition notification, else empty
 */
public record ReceivedMessage(
        List<Header> headers,
        String contentType,
        String text,
        List<CalendarPart> calendars,
        List<String> types,
        String report,
        @Nullable Instant date) {

    /** One header field. */
    public record Header(String name, String value) {}

    public ReceivedMessage {
        headers = List.copyOf(headers);
        calendars = List.copyOf(calendars);
        types = List.copyOf(types);
    }

    /** The first field of that name, or the empty string. */
    public String header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst()
                .orElse("");
    }

    public boolean has(String name) {
        return headers.stream().anyMatch(header -> header.name().equalsIgnoreCase(name));
    }

    public Mailbox from() {
        return Mailbox.first(has("From") ? header("From") : header("Sender"));
    }

    public String subject() {
        return header("Subject");
    }

    /** Whether it is a part of a multipart of that type somewhere. */
    public boolean holds(String type) {
        return types.contains(type.toLowerCase(Locale.ROOT));
    }
}
