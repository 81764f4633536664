package afterword.app.store;

import afterword.application.Word;

/** The folder of a mailbox in which a mail was heard. */
public enum MailPlace implements Word {
    INBOX,
    /** In a folder into which rules of the person's own sort mails. */
    FILED,
    /** Among what the server took for junk. */
    JUNK,
    /** Among what the person sent, by another program than this. */
    SENT
}
