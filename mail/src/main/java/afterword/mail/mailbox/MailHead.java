package afterword.mail.mailbox;

import afterword.mail.message.Mailbox;
import jakarta.mail.Address;
import jakarta.mail.FetchProfile;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a mail before its body is fetched.
 *
 * @param uid in its folder, as long as the folder's UIDVALIDITY stays
 * @param id the Message-ID with its angle brackets; one made of the rest of the head where it has none
 * @param thread the Message-IDs it answers or refers to, each once
 * @param to whom it went to, copies too
 * @param replyTo where answers go; the sender again where it does not say
 * @param isReport whether it is a report of a mail system (RFC 6522), or comes from one
 * @param received by the server's clock
 */
public record MailHead(
        long uid,
        String id,
        List<String> thread,
        Mailbox from,
        List<Mailbox> to,
        Mailbox replyTo,
        String subject,
        boolean isReport,
        Instant received) {

    /** A Message-ID, wherever it stands. */
    static final Pattern ID = Pattern.compile("<[^<>@\\s\\p{Cntrl}]{1,250}@[^<>@\\s\\p{Cntrl}]{1,250}>");

    private static final Pattern MAIL_SYSTEM =
            Pattern.compile("^(?:mailer-daemon|postmaster|mail-daemon|mdaemon|microsoftexchange.*)@.*");
    private static final int MOST_IDS = 60;

    public MailHead {
        thread = List.copyOf(thread);
        to = List.copyOf(to);
    }

    static FetchProfile profile() {
        FetchProfile profile = new FetchProfile();
        profile.add(FetchProfile.Item.ENVELOPE);
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add("Message-ID");
        profile.add("In-Reply-To");
        profile.add("References");
        profile.add("Content-Type");
        return profile;
    }

    /** The Message-IDs that stand in a text, each once, in their order. */
    public static Set<String> idsIn(String text) {
        Set<String> ids = new LinkedHashSet<>();
        Matcher matcher = ID.matcher(text);
        while (matcher.find()) {
            ids.add(matcher.group());
        }
        return ids;
    }

    static MailHead of(long uid, Message message) throws MessagingException {
        Mailbox from = first(message.getFrom());
        Mailbox replyTo = first(message.getReplyTo());
        String subject = Objects.requireNonNullElse(message.getSubject(), "");
        Date received = Objects.requireNonNullElse(message.getReceivedDate(), sent(message));
        Set<String> thread = idsIn(header(message, "In-Reply-To") + " " + header(message, "References"));
        Set<String> own = idsIn(header(message, "Message-ID"));
        String id = own.isEmpty()
                ? madeUp(from.address() + "\n" + subject + "\n" + sent(message))
                : own.iterator().next();
        boolean isReport =
                header(message, "Content-Type").toLowerCase(Locale.ROOT).startsWith("multipart/report")
                        || MAIL_SYSTEM.matcher(from.address()).matches();
        return new MailHead(
                uid,
                id,
                thread.stream().limit(MOST_IDS).toList(),
                from,
                Stream.concat(
                                all(message.getRecipients(Message.RecipientType.TO)),
                                all(message.getRecipients(Message.RecipientType.CC)))
                        .limit(MOST_IDS)
                        .toList(),
                replyTo.address().isEmpty() ? from : replyTo,
                subject,
                isReport,
                received.toInstant());
    }

    private static Date sent(Message message) {
        try {
            return Objects.requireNonNullElse(message.getSentDate(), new Date(0));
        } catch (MessagingException broken) {
            return new Date(0);
        }
    }

    private static Mailbox first(Address @Nullable [] addresses) {
        return all(addresses).findFirst().orElse(new Mailbox("", ""));
    }

    private static Stream<Mailbox> all(Address @Nullable [] addresses) {
        return addresses == null
                ? Stream.empty()
                : Arrays.stream(addresses)
                        .filter(InternetAddress.class::isInstance)
                        .map(InternetAddress.class::cast)
                        .map(one -> new Mailbox(
                                Objects.requireNonNullElse(one.getPersonal(), ""),
                                Objects.requireNonNullElse(one.getAddress(), "")
                                        .strip()
                                        .toLowerCase(Locale.ROOT)));
    }

    private static String header(Message message, String name) throws MessagingException {
        String[] values = message.getHeader(name);
        return values == null ? "" : String.join(" ", values);
    }

    private static String madeUp(String head) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(head.getBytes(StandardCharsets.UTF_8));
            return "<" + HexFormat.of().formatHex(digest, 0, 16) + "@without.message.id>";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256", impossible);
        }
    }
}
