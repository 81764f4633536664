package afterword.app.outbox;

import afterword.app.store.OutgoingMail;
import afterword.mail.send.Submission;

/** By which server a mail goes out: that of its owner's account. */
@FunctionalInterface
public interface Submissions {

    Submission of(OutgoingMail mail);
}
