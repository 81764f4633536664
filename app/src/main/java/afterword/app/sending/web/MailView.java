package afterword.app.sending.web;

import afterword.app.saying.Links;
import afterword.app.saying.Names;
import afterword.app.saying.Times;
import afterword.app.store.MailState;
import afterword.app.store.OutgoingMail;
import afterword.app.store.StoredApplication;
import afterword.mail.message.MessageReading;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail of the outbox in words.
 *
 * @param tag its state in a word or two
 * @param weight which colour the tag has: do, warn, harm, or none
 * @param says what is known of it, in a sentence
 * @param quoted the server's own words, where it refused
 * @param asks the question to the person; absent where nothing is asked
 * @param uncertain whether it may have gone out
 */
public record MailView(
        String id,
        String state,
        String tag,
        String weight,
        String subject,
        String to,
        @Nullable String company,
        @Nullable String href,
        String says,
        @Nullable String quoted,
        @Nullable String asks,
        boolean uncertain,
        boolean underWay) {

    /** @param stored the application it is about; absent of a mail to oneself */
    public static MailView of(OutgoingMail mail, @Nullable StoredApplication stored, Times times) {
        MailState state = mail.state();
        return new MailView(
                mail.messageId(),
                state.word(),
                tag(mail),
                weight(state),
                MessageReading.of(mail.mail()).subject(),
                stored == null ? "yourself" : Names.of(stored.application(), mail.contact()) + ", " + mail.address(),
                stored == null ? null : stored.application().company(),
                stored == null
                        ? null
                        : Links.application(stored.id()) + "/letters/write?step=" + Links.encoded(mail.letter()),
                says(mail, stored, times),
                state == MailState.REFUSED ? mail.words() : null,
                asks(mail),
                mail.uncertain(),
                state.isUnderWay());
    }

    private static String tag(OutgoingMail mail) {
        return switch (mail.state()) {
            case QUEUED -> "to be sent";
            case SENDING -> "sending";
            case SENT -> "sent";
            case REFUSED -> "refused";
            case NEEDS_A_PERSON -> "your word is needed";
            case IN_DRAFTS -> "in your drafts";
            case CANCELLED -> "taken back";
        };
    }

    private static String weight(MailState state) {
        return switch (state) {
            case REFUSED -> "harm";
            case NEEDS_A_PERSON -> "warn";
            case QUEUED, SENDING -> "do";
            case SENT, IN_DRAFTS, CANCELLED -> "";
        };
    }

    private static String says(OutgoingMail mail, @Nullable StoredApplication stored, Times times) {
        String words = mail.words();
        return switch (mail.state()) {
            case QUEUED ->
                "Goes out " + when(mail.due(), stored, times)
                        + (words == null ? "." : ". It waited, because: " + words + ".");
            case SENDING -> "It is being handed to the server, which has not answered yet.";
            case SENT ->
                "Sent " + times.moment(mail.changed()) + "."
                        + (words == null || words.startsWith("taken by") ? "" : " (" + words + ")");
            case REFUSED -> "The server will not take it. Its words:";
            case NEEDS_A_PERSON -> sentence(words == null ? "something does not hold" : words);
            case IN_DRAFTS ->
                "It lies among the drafts of your mailbox since " + times.moment(mail.changed())
                        + ". Send it from there, then say here that it has gone out.";
            case CANCELLED -> "Taken back " + times.moment(mail.changed()) + "; nothing went out.";
        };
    }

    private static @Nullable String asks(OutgoingMail mail) {
        if (mail.state() != MailState.NEEDS_A_PERSON) {
            return null;
        }
        return mail.uncertain()
                ? "Did it go out? Look among the sent mails of your mailbox, or ask whoever should have it."
                : "Nothing has gone out. Shall it go all the same?";
    }

    /** "in 20 minutes, Thu 10 Sep, 9:10", and by the employer's clock where that is another. */
    private static String when(Instant due, @Nullable StoredApplication stored, Times times) {
        if (!due.isAfter(times.now())) {
            return "in a moment";
        }
        if (due.isBefore(times.now().plusSeconds(60))) {
            return "in half a minute";
        }
        return stored == null
                ? times.moment(due)
                : times.at(stored.application().zone()).moment(due);
    }

    private static String sentence(String words) {
        String text = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
    }
}
