package afterword.mail.mailbox;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of a mail that somebody wrote.
 *
 * @param messageId with its angle brackets; absent where it has none that can be answered to
 * @param references those of its thread, the oldest first, itself not among them
 * @param at when the server received it
 */
public record LetterFrom(@Nullable String messageId, List<String> references, String from, String subject, Instant at) {

    /** What is fetched beside the envelope. */
    static final List<String> HEADERS = List.of("Message-ID", "References", "Auto-Submitted", "Precedence", "List-Id");

    private static final Pattern ID = Pattern.compile("<[^<>@\\s\\p{Cntrl}]+@[^<>@\\s\\p{Cntrl}]+>");
    /** Longer threads lose their middle, as RFC 5322 allows. */
    private static final int MOST_REFERENCES = 20;

    public LetterFrom {
        references = List.copyOf(references);
    }

    /** The thread with this mail at its end, to be answered. */
    public List<String> thread() {
        if (messageId == null) {
            return references;
        }
        List<String> thread = new ArrayList<>(references);
        thread.add(messageId);
        return thread.size() <= MOST_REFERENCES ? thread : shortened(thread);
    }

    private static List<String> shortened(List<String> thread) {
        List<String> ends = new ArrayList<>(thread.subList(0, 1));
        ends.addAll(thread.subList(thread.size() - MOST_REFERENCES + 1, thread.size()));
        return ends;
    }

    boolean isFrom(String address) {
        return from.equalsIgnoreCase(address);
    }

    /** Nothing where a machine wrote it. */
    static Optional<LetterFrom> of(Message message) throws MessagingException {
        String automatic = header(message, "Auto-Submitted");
        boolean byAPerson = (automatic.isEmpty()
                        || automatic.toLowerCase(Locale.ROOT).startsWith("no"))
                && header(message, "List-Id").isEmpty()
                && !header(message, "Precedence").toLowerCase(Locale.ROOT).matches("bulk|list|junk|auto_reply");
        Address[] from = message.getFrom();
        Date received = Objects.requireNonNullElseGet(message.getReceivedDate(), Date::new);
        if (!byAPerson || from == null || from.length == 0 || !(from[0] instanceof InternetAddress sender)) {
            return Optional.empty();
        }
        String id = header(message, "Message-ID");
        List<String> references = Arrays.stream(
                        MimeUtility.unfold(header(message, "References")).split("\\s+"))
                .filter(reference -> ID.matcher(reference).matches())
                .toList();
        return Optional.of(new LetterFrom(
                ID.matcher(id).matches() ? id : null,
                references,
                Objects.requireNonNullElse(sender.getAddress(), ""),
                Objects.requireNonNullElse(message.getSubject(), ""),
                received.toInstant()));
    }

    private static String header(Message message, String name) throws MessagingException {
        String[] values = message.getHeader(name);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }
}
