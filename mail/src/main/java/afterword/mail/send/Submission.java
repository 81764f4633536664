package afterword.mail.send;

/** Hands a mail over to a server, once. */
@FunctionalInterface
public interface Submission {

    /** Never throws for what the network or the server does: that is an outcome. */
    Outcome submit(String from, String to, byte[] mail);
}
