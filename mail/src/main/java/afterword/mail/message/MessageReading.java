package afterword.mail.message;

import afterword.mail.message.ReceivedMessage.Header;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a whole message (RFC 5322, MIME), a broken one as far as it goes; it never throws for what is in it. */
public final class MessageReading {

    private static final Pattern METHOD =
            Pattern.compile("^METHOD:\\s*([A-Za-z-]+)", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\\s\";]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STUB = Pattern.compile(
            "(?is)^\\W*(?:(?:this|your|to) .{0,80}\\bhtml\\b.{0,160}|.{0,40}view (?:this|it) .{0,40}browser.{0,80})$");

    private final List<CalendarPart> calendars = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final StringBuilder report = new StringBuilder();

    private MessageReading() {}

    /** Reads a message given as text; what is not ASCII in it is taken for UTF-8, whatever its parts declare. */
    public static ReceivedMessage of(String message) {
        return of(message.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a message given as the bytes that went over the wire. */
    public static ReceivedMessage of(byte[] message) {
        return new MessageReading().read(withoutBlankStart(message));
    }

    private ReceivedMessage read(byte[] bytes) {
        List<Header> headers = new ArrayList<>();
        String text;
        String contentType = "text/plain";
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            for (jakarta.mail.Header header : Collections.list(message.getAllHeaders())) {
                String value = header.getValue() == null ? "" : header.getValue();
                headers.add(new Header(header.getName(), EncodedWords.decode(utf8(value))));
            }
            contentType = unfolded(message.getContentType());
            text = text(message, 0);
        } catch (MessagingException | RuntimeException broken) {
            text = afterHeaders(utf8OrLatin(bytes));
        }
        return new ReceivedMessage(
                headers, contentType, lines(text), calendars, types, lines(report.toString()), date(headers));
    }

    private String text(Part part, int depth) throws MessagingException {
        String type = type(part);
        types.add(type);
        if (depth > 20) {
            return "";
        }
        if (type.startsWith("multipart/")) {
            return multipart(part, type, depth);
        }
        if (type.equals("text/calendar") || type.equals("application/ics")) {
            calendar(part);
            return "";
        }
        if (type.equals("message/delivery-status")
                || type.equals("message/disposition-notification")
                || type.equals("message/global-delivery-status")) {
            report.append(content(part)).append('\n');
            return "";
        }
        if (isAttached(part)) {
            String name = filename(part);
            if (name.toLowerCase(Locale.ROOT).endsWith(".ics")) {
                calendar(part);
            }
            return "";
        }
        return switch (type) {
            case "text/plain", "text" -> content(part);
            case "text/html", "application/xhtml+xml" -> HtmlText.of(content(part));
            default -> "";
        };
    }

    private String multipart(Part part, String type, int depth) throws MessagingException {
        List<Part> parts = parts(part);
        if (parts.isEmpty()) {
            return withoutBoundaries(content(part));
        }
        if (type.equals("multipart/alternative")) {
            return alternative(parts, depth);
        }
        StringBuilder text = new StringBuilder();
        for (Part inner : parts) {
            String more = text(inner, depth + 1);
            if (!more.isBlank()) {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                    text.append('\n');
                }
                text.append(more);
            }
        }
        return text.toString();
    }

    /** The plain text of the alternatives, unless it only says that there is something better. */
    private String alternative(List<Part> parts, int depth) throws MessagingException {
        String plain = "";
        String other = "";
        for (Part inner : parts) {
            boolean isPlain = type(inner).equals("text/plain");
            String text = text(inner, depth + 1);
            if (isPlain && plain.isBlank()) {
                plain = text;
            } else if (!text.isBlank()) {
                other = text;
            }
        }
        boolean stub = plain.isBlank() || STUB.matcher(plain.strip()).matches();
        return stub && !other.isBlank() ? other : plain;
    }

    private static List<Part> parts(Part part) {
        List<Part> parts = new ArrayList<>();
        try {
            if (part.getContent() instanceof Multipart multipart) {
                for (int i = 0; i < multipart.getCount(); i++) {
                    BodyPart inner = multipart.getBodyPart(i);
                    parts.add(inner);
                }
            }
        } catch (MessagingException | IOException | RuntimeException broken) {
            return parts;
        }
        return parts;
    }

    private void calendar(Part part) throws MessagingException {
        String text = content(part);
        String declared = parameter(part, "method");
        Matcher written = METHOD.matcher(text);
        String method = declared.isEmpty() && written.find() ? written.group(1) : declared;
        calendars.add(new CalendarPart(method.toUpperCase(Locale.ROOT), text, isAttached(part)));
    }

    private static boolean isAttached(Part part) throws MessagingException {
        String[] field = part.getHeader("Content-Disposition");
        return field != null && field[0].strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    private static String filename(Part part) {
        try {
            String name = part.getFileName();
            return name == null ? "" : name;
        } catch (MessagingException broken) {
            return "";
        }
    }

    private static String type(Part part) throws MessagingException {
        String type = unfolded(part.getContentType());
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static String parameter(Part part, String name) throws MessagingException {
        try {
            String value = new ContentType(unfolded(part.getContentType())).getParameter(name);
            return value == null ? "" : value;
        } catch (jakarta.mail.internet.ParseException broken) {
            return "";
        }
    }

    private static String content(Part part) throws MessagingException {
        byte[] bytes = bytes(part);
        Matcher charset = CHARSET.matcher(unfolded(part.getContentType()));
        String declared = charset.find() ? charset.group(1) : "";
        return decoded(bytes, declared);
    }

    private static byte[] bytes(Part part) throws MessagingException {
        try (InputStream decoded = part.getInputStream()) {
            return decoded.readAllBytes();
        } catch (IOException | MessagingException | RuntimeException broken) {
            return lenientBytes(part);
        }
    }

    /** The content of a part whose encoding is unknown or broken: base64 as far as it goes, else as it stands. */
    private static byte[] lenientBytes(Part part) throws MessagingException {
        try (InputStream raw = part instanceof MimeBodyPart body
                ? body.getRawInputStream()
                : ((MimeMessage) part).getRawInputStream()) {
            byte[] bytes = raw.readAllBytes();
            String[] encoding = part.getHeader("Content-Transfer-Encoding");
            if (encoding != null && encoding[0].strip().equalsIgnoreCase("base64")) {
                return Base64.getMimeDecoder().decode(bytes);
            }
            return bytes;
        } catch (IOException | IllegalArgumentException broken) {
            return new byte[0];
        }
    }

    /** Bytes that are UTF-8 are UTF-8, whatever they are said to be: other charsets hardly ever look like it. */
    private static String decoded(byte[] bytes, String declared) {
        boolean sevenBit = declared.toLowerCase(Locale.ROOT).startsWith("iso-2022")
                || declared.toLowerCase(Locale.ROOT).startsWith("utf-7")
                || declared.toLowerCase(Locale.ROOT).startsWith("utf-16");
        String utf8 = sevenBit ? null : strictUtf8(bytes);
        if (utf8 != null) {
            return utf8;
        }
        try {
            Charset charset = Charset.forName(MimeUtility.javaCharset(declared.isEmpty() ? "windows-1252" : declared));
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            boolean wrong = charset.equals(StandardCharsets.UTF_8);
            return new String(bytes, latin || wrong ? Charset.forName("windows-1252") : charset);
        } catch (IllegalArgumentException unknown) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static @Nullable String strictUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    private static String utf8OrLatin(byte[] bytes) {
        return decoded(bytes, "");
    }

    /** A header value, which the library reads byte by byte, read as UTF-8 where it is (RFC 6532). */
    private static String utf8(String value) {
        if (value.chars().allMatch(c -> c < 0x80) || value.chars().anyMatch(c -> c > 0xff)) {
            return value;
        }
        String decoded = strictUtf8(value.getBytes(StandardCharsets.ISO_8859_1));
        return decoded == null ? value : decoded;
    }

    private static @Nullable Instant date(List<Header> headers) {
        for (Header header : headers) {
            boolean isDate = header.name().equalsIgnoreCase("Date");
            if (isDate || header.name().equalsIgnoreCase("Received")) {
                String value = isDate
                        ? header.value()
                        : header.value().substring(header.value().lastIndexOf(';') + 1);
                try {
                    Instant date = new MailDateFormat().parse(value.strip()).toInstant();
                    if (isDate || !headers.stream().anyMatch(h -> h.name().equalsIgnoreCase("Date"))) {
                        return date;
                    }
                } catch (ParseException | RuntimeException broken) {
                    continue;
                }
            }
        }
        return null;
    }

    private static String unfolded(@Nullable String field) {
        return field == null ? "text/plain" : field.replaceAll("\\s+", " ").strip();
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String afterHeaders(String message) {
        String text = lines(message);
        int blank = text.indexOf("\n\n");
        return blank < 0 ? "" : text.substring(blank + 2);
    }

    /** The body of a multipart that could not be taken apart, without the lines that only hold it together. */
    private static String withoutBoundaries(String body) {
        return body.replaceAll("(?m)^--\\S.*$", "").replaceAll("(?mi)^content-[a-z-]+:.*(?:\\n[ \\t].*)*$", "");
    }

    private static byte[] withoutBlankStart(byte[] message) {
        int start = 0;
        while (start < message.length && (message[start] == '\n' || message[start] == '\r' || message[start] == ' ')) {
            start++;
        }
        byte[] mbox = "From ".getBytes(StandardCharsets.US_ASCII);
        if (startsWith(message, start, mbox)) {
            while (start < message.length && message[start] != '\n') {
                start++;
            }
            start = Math.min(start + 1, message.length);
        }
        return start == 0 ? message : java.util.Arrays.copyOfRange(message, start, message.length);
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] prefix) {
        return bytes.length >= at + prefix.length
                && java.util.Arrays.equals(bytes, at, at + prefix.length, prefix, 0, prefix.length);
    }
}
