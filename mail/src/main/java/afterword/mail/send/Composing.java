package afterword.mail.send;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/** Makes the bytes of a mail (RFC 5322): plain text in UTF-8, names encoded, threaded, to one person and nobody else. */
public final class Composing {

    private static final Pattern ID = Pattern.compile("<[^<>@\\s\\p{Cntrl}]+@[^<>@\\s\\p{Cntrl}]+>");
    private static final Pattern ADDRESS =
            Pattern.compile("[^<>@,;:\"()\\[\\]\\\\\\s\\p{Cntrl}]+@[^<>@,;:\"()\\[\\]\\\\\\s\\p{Cntrl}]+");

    private static final Pattern MEDIA_TYPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+-]*/[A-Za-z0-9][A-Za-z0-9.+-]*");

    private Composing() {}

    /** Whether {@code text} is one plain address and nothing else. */
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** What forbids composing a mail, each in a sentence; empty where nothing does. No field can bring another with it. */
    public static List<String> problems(OutgoingMail mail) {
        List<String> problems = new ArrayList<>();
        check(
                problems,
                ADDRESS.matcher(mail.from().address()).matches(),
                "the sender's address",
                mail.from().address());
        check(
                problems,
                ADDRESS.matcher(mail.to().address()).matches(),
                "the recipient's address",
                mail.to().address());
        check(
                problems,
                isOneLine(mail.from().name()),
                "the sender's name",
                mail.from().name());
        check(
                problems,
                isOneLine(mail.to().name()),
                "the recipient's name",
                mail.to().name());
        check(problems, isOneLine(mail.subject()) && !mail.subject().isBlank(), "the subject", mail.subject());
        check(problems, ID.matcher(mail.messageId()).matches(), "the Message-ID", mail.messageId());
        if (mail.inReplyTo() != null) {
            check(problems, ID.matcher(mail.inReplyTo()).matches(), "the Message-ID it answers", mail.inReplyTo());
        }
        for (String reference : mail.references()) {
            check(problems, ID.matcher(reference).matches(), "a Message-ID of the thread", reference);
        }
        for (OutgoingMail.Attachment attachment : mail.attachments()) {
            check(problems, isOneLine(attachment.name()), "the name of an attachment", attachment.name());
            check(
                    problems,
                    MEDIA_TYPE.matcher(attachment.mediaType()).matches(),
                    "the media type of an attachment",
                    attachment.mediaType());
        }
        return problems;
    }

    /** @throws IllegalArgumentException where {@link #problems} names any */
    public static byte[] bytes(OutgoingMail mail) {
        List<String> problems = problems(mail);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", problems));
        }
        try {
            MimeMessage message = new KeptId(mail.messageId());
            message.setFrom(address(mail.from()));
            message.setRecipient(Message.RecipientType.TO, address(mail.to()));
            message.setSubject(mail.subject(), "UTF-8");
            message.setSentDate(Date.from(mail.date()));
            if (mail.inReplyTo() != null) {
                message.setHeader("In-Reply-To", mail.inReplyTo());
            }
            if (!mail.references().isEmpty()) {
                message.setHeader("References", MimeUtility.fold(12, String.join(" ", mail.references())));
            }
            content(message, mail);
            message.saveChanges();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException | UnsupportedEncodingException broken) {
            throw new IllegalStateException("mail " + mail.messageId() + " cannot be composed", broken);
        } catch (IOException broken) {
            throw new UncheckedIOException("mail " + mail.messageId(), broken);
        }
    }

    private static void content(MimeMessage message, OutgoingMail mail) throws MessagingException {
        if (mail.attachments().isEmpty()) {
            message.setText(mail.body(), "UTF-8");
            return;
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.body(), "UTF-8");
        MimeMultipart parts = new MimeMultipart("mixed", text);
        for (OutgoingMail.Attachment attachment : mail.attachments()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
            part.setFileName(attachment.name());
            parts.addBodyPart(part);
        }
        message.setContent(parts);
    }

    private static InternetAddress address(OutgoingMail.Address address) throws UnsupportedEncodingException {
        return new InternetAddress(
                address.address(), address.name().isBlank() ? null : address.name(), StandardCharsets.UTF_8.name());
    }

    private static boolean isOneLine(String text) {
        return text.chars()
                .noneMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\u0085');
    }

    private static void check(List<String> problems, boolean right, String what, String value) {
        if (!right) {
            problems.add("%s cannot stand in a mail: '%s'.".formatted(what, value.replaceAll("\\p{Cntrl}", "\u2423")));
        }
    }

    /** A message that keeps the Message-ID that is stored already. */
    private static final class KeptId extends MimeMessage {

        /** One for all: it looks for its providers in every library. */
        private static final Session SESSION = Session.getInstance(new Properties());

        private final String id;

        KeptId(String id) {
            super(SESSION);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
