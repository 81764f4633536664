package afterword.mail.hear;

import afterword.application.Application;
import afterword.mail.message.ReceivedMessage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells a machine's mail from a person's: by its headers first, by its words second. */
final class Origin {

    private final Manner mail;

    /** @param plain the whole text in plain words, the signature included */
    Origin(ReceivedMessage message, String text, String plain, Application application) {
        this.mail = new Manner(message, text, plain, application);
    }

    /** Delivery notices, receipts, calendars: what a mail is whatever its words mean. */
    @Nullable
    Told plainly() {
        Told bounce = Undelivered.of(mail);
        Told told = bounce != null ? bounce : MassMail.subscribed(mail);
        if (told != null) {
            return told;
        }
        boolean read = mail.message().contentType().toLowerCase(Locale.ROOT).contains("disposition-notification")
                || mail.message().holds("message/disposition-notification");
        return read
                ? new Told(HeardKind.AUTO_REPLY, "Content-Type: multipart/report; report-type=disposition-notification")
                : CalendarMail.of(mail);
    }

    /** That a machine answered; what it says does not matter. */
    @Nullable
    Told repliedByMachine() {
        return RepliedByMachine.of(mail);
    }

    /** That a machine made it; a decision outweighs that. */
    @Nullable
    Told madeByMachine() {
        return MadeByMachine.of(mail);
    }
}
