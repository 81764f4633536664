package afterword.mail.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A server of an account, and how the connection to it is kept private. */
public record MailServer(String host, int port, Security security) {

    /** How a connection is encrypted; certificates are always checked. */
    public enum Security {
        /** From the first byte (RFC 8314). */
        TLS,
        /** After the greeting; without it nothing is said (RFC 3207, RFC 9051). */
        STARTTLS,
        /** Not at all: for servers on this machine only. */
        NONE
    }

    public MailServer {
        if (security == Security.NONE && !isLocal(host)) {
            throw new IllegalArgumentException("a connection to " + host + " must be encrypted");
        }
    }

    /** The server that is written {@code tls://mail.example.org:465}, or nothing where that is none. */
    public static Optional<MailServer> of(String written) {
        int scheme = written.indexOf("://");
        int colon = written.lastIndexOf(':');
        if (scheme < 0 || colon <= scheme + 3) {
            return Optional.empty();
        }
        String host = written.substring(scheme + 3, colon).strip();
        String port = written.substring(colon + 1).strip();
        return Arrays.stream(Security.values())
                .filter(security -> security.name().equalsIgnoreCase(written.substring(0, scheme)))
                .findFirst()
                .filter(security -> isHost(host) && port.matches("[1-9][0-9]{0,4}"))
                .filter(security -> Integer.parseInt(port) <= 65_535)
                .filter(security -> security != Security.NONE || isLocal(host))
                .map(security -> new MailServer(host, Integer.parseInt(port), security));
    }

    /** As {@link #of} reads it. */
    public String written() {
        return security.name().toLowerCase(Locale.ROOT) + "://" + host + ":" + port;
    }

    private static boolean isHost(String host) {
        return host.equals("::1") || host.matches("[\\p{L}\\p{N}.-]{1,253}");
    }

    /** Whether it is on this machine, where nobody listens in. */
    public static boolean isLocal(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("::1");
    }
}
