package afterword.mail.send;

/** What is known of a mail after handing it over. */
public sealed interface Outcome {

    /** The server took it. */
    record Taken(String words) implements Outcome {}

    /** The server did not take it and may later, or was never reached: nothing went out. */
    record NotNow(String words) implements Outcome {}

    /** The server will not take it. */
    record Never(String words) implements Outcome {}

    /** The connection ended after the first byte of the mail and before the answer: it may be out, or not. */
    record Unknown(String words) implements Outcome {}
}
