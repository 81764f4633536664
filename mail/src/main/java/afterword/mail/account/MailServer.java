package afterword.mail.account;

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

    private static boolean isLocal(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("::1");
    }
}
