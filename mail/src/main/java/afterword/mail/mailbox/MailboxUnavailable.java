package afterword.mail.mailbox;

/** The mailbox could not be reached or did not do what it was asked. */
public final class MailboxUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    MailboxUnavailable(String account, Exception cause) {
        super("the mailbox of " + account + " cannot be used: " + cause.getMessage(), cause);
    }
}
