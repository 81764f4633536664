package afterword.mail.hear;

import afterword.application.Applicant;
import afterword.application.Application;
import afterword.mail.message.CalendarPart;
import afterword.mail.message.Mailbox;
import afterword.mail.message.MessageReading;
import afterword.mail.message.ReceivedMessage;
import afterword.promises.Promises;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells of a whole message (RFC 5322) what it is, whom it is from and what it means for an application. */
public final class Hearing {

    /** Of a mail this much is taken apart, in UTF-16 code units, and this much is heard: an answer stands at its beginning. */
    private static final int MOST_READ = 400_000;

    private static final int MOST_HEARD = 12_000;

    private final MeaningReader meanings;

    /**
     * @param promises reads dates in words
     * @param listening a model for what no pattern knows; without one such mails are unsure
     */
    public Hearing(Promises promises, @Nullable Listening listening) {
        this.meanings = new MeaningReader(SpeechActs.read(), promises, listening, Likeness.read(), Deciding.read());
    }

    /**
     * Hears a message given as text.
     *
     * @param now when it is heard; counts where the message does not say when it was written
     */
    public Heard hear(String message, Application application, Instant now) {
        return hear(MessageReading.of(message), application, now);
    }

    /** Hears a message given as the bytes that went over the wire. */
    public Heard hear(byte[] message, Application application, Instant now) {
        return hear(MessageReading.of(message), application, now);
    }

    private Heard hear(ReceivedMessage message, Application application, Instant now) {
        String text = text(message, application);
        PlainWords words = new PlainWords(application);
        String above = above(message, text);
        Body body = Body.of(text, above.length(), words);
        Mailbox from = message.from();
        Sender sender = Sender.of(from, text, body.closing(), application);
        Origin origin = new Origin(message, text, words.of(text), application);

        Told told = origin.plainly();
        if (told != null) {
            return automatic(told, sender, text, body, event(told, message, application));
        }
        told = origin.repliedByMachine();
        if (told != null) {
            return automatic(told, sender, text, body, null);
        }
        Instant at = Objects.requireNonNullElse(message.date(), now);
        Said said = meanings.read(text, body, at, application, sender.contact());
        if (!above.isEmpty()) {
            Said alone = meanings.read(above, Body.of(above, words::of), at, application, sender.contact());
            // What a person says of their own counts, not what they pass on; "see below" says nothing of its own.
            said = alone.meaning().compareTo(Meaning.QUESTION) <= 0 ? alone : said;
        }
        told = origin.madeByMachine();
        Relevance relevance = new Relevance(message, words.of(message.subject() + "\n" + text), sender, application);
        if (told != null) {
            boolean plainly = told.kind() == HeardKind.BULK || MadeByMachine.isAbsence(told);
            if (plainly && said.surety() != Said.Surety.SAID || !said.isDecision() || !relevance.isAbout(said)) {
                return automatic(told, sender, text, body, null);
            }
        }
        if (!relevance.isAbout(said)) {
            return new Heard(HeardKind.UNRELATED, sender.contact(), null, null, List.of(), null, null, text);
        }
        return new Heard(
                HeardKind.REPLY, sender.contact(), said.meaning(), said.decision(), said.evidence(), null, null, text);
    }

    /** What a message says, without the thread. */
    static String text(ReceivedMessage message, Application application) {
        Predicate<String> own = head -> isWrittenBy(application.applicant(), head);
        String whole = beginning(message.text(), MOST_READ);
        return beginning(WithoutThread.of(whole, isForwarded(message), own), MOST_HEARD);
    }

    /** What the writer says above a message that is passed on; empty where none is, or nothing is said of it. */
    private static String above(ReceivedMessage message, String text) {
        String above =
                WithoutThread.of(beginning(message.text(), MOST_READ), false).strip();
        return above.length() < text.strip().length() && text.startsWith(above) ? above : "";
    }

    /** Whether the line that says whom a quoted message is from names the applicant; where nobody is known, it may. */
    private static boolean isWrittenBy(@Nullable Applicant applicant, String head) {
        if (applicant == null) {
            return true;
        }
        String email = applicant.email();
        return Sender.names(head, applicant.name())
                || email != null && head.toLowerCase(Locale.ROOT).contains(email.toLowerCase(Locale.ROOT));
    }

    private static boolean isForwarded(ReceivedMessage message) {
        return message.subject().matches("(?i)^\\s*(?:fwd?|wg|tr|i|rv|doorst)\\s*:.*");
    }

    private static String beginning(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private static Heard automatic(Told told, Sender sender, String text, Body body, @Nullable Event event) {
        String from = told.kind() == HeardKind.BOUNCE ? null : sender.contact();
        return new Heard(told.kind(), from, null, null, OwnWords.of(told.kind(), body), told.by(), event, text);
    }

    private static @Nullable Event event(Told told, ReceivedMessage message, Application application) {
        if (told.kind() != HeardKind.CALENDAR) {
            return null;
        }
        return message.calendars().stream()
                .filter(part -> part.method().equals("REQUEST"))
                .findFirst()
                .map((CalendarPart part) -> Invitation.of(part, application.zone()))
                .orElse(null);
    }
}
