package afterword.app.caldav;

import afterword.app.caldav.CalendarServerFailed.Why;
import java.net.URI;
import java.util.Locale;

/** Which addresses a password may be sent to: encrypted ones, and those on this machine where the person named such a one. */
final class Addresses {

    private Addresses() {}

    static boolean isLoopback(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
    }

    /** @throws CalendarServerFailed where others could read what is sent there */
    static URI safe(URI address) {
        boolean encrypted = "https".equalsIgnoreCase(address.getScheme());
        boolean here = "http".equalsIgnoreCase(address.getScheme()) && isLoopback(address);
        if (address.getHost() == null || !(encrypted || here)) {
            throw new CalendarServerFailed(
                    Why.UNSAFE,
                    "To " + address
                            + " your password would go where others can read it. An address that begins with https://"
                            + " is safe.");
        }
        return address;
    }

    /**
     * Where {@code reference} leads, as a server wrote it.
     *
     * @throws CalendarServerFailed where it leads astray
     */
    static URI resolved(URI from, String reference) {
        URI to;
        try {
            to = from.resolve(reference.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            throw new CalendarServerFailed(Why.UNREADABLE, "The server gives an address that is none: " + reference, e);
        }
        if (isLoopback(to) && !isLoopback(from)) {
            throw new CalendarServerFailed(
                    Why.UNSAFE, "The server " + from.getHost() + " leads back to this machine; that is not followed.");
        }
        return safe(to);
    }
}
