package afterword.app.store;

import afterword.application.Word;

/** The folder of a mailbox in which a mail was heard. */
public enum MailPlace implements Word {
    INBOX,
    /** Among what the server took for junk. */
    JUNK,
    /** Among what the person sent, by another program than this. */
    SENT
}
