package afterword.mail.hear;

import afterword.mail.hear.MachineWords.WordSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells delivery notices (RFC 3464), those of old servers by their sender and their words. */
final class Undelivered {

    private static final WordSet DAEMON = MachineWords.of("daemon");
    private static final WordSet UNDELIVERED = MachineWords.of("undelivered");

    private Undelivered() {}

    static @Nullable Told of(Manner mail) {
        var message = mail.message();
        boolean reports = message.contentType().toLowerCase(Locale.ROOT).contains("delivery-status")
                || List.of("message/delivery-status", "message/global-delivery-status").stream()
                        .anyMatch(message::holds);
        if (reports) {
            return new Told(HeardKind.BOUNCE, "Content-Type: multipart/report; report-type=delivery-status");
        }
        if (mail.header("X-MS-Exchange-Message-Is-Ndr").equals("yes")) {
            return mail.byHeader(HeardKind.BOUNCE, "X-MS-Exchange-Message-Is-Ndr");
        }
        if (message.has("X-Failed-Recipients")) {
            return mail.byHeader(HeardKind.BOUNCE, "X-Failed-Recipients");
        }
        boolean undelivered = UNDELIVERED.isIn(message.subject());
        if (isDaemon(mail) && (undelivered || UNDELIVERED.isIn(mail.text()))) {
            return mail.byHeader(HeardKind.BOUNCE, "From");
        }
        boolean fromNobody = mail.header("Return-Path").replace(" ", "").equals("<>");
        return fromNobody && undelivered ? mail.byHeader(HeardKind.BOUNCE, "Return-Path") : null;
    }

    private static boolean isDaemon(Manner mail) {
        return DAEMON.isIn(mail.from().local())
                || mail.from()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .matches(".*mail delivery (?:sub)?system.*|mailer-daemon.*|microsoft outlook");
    }
}
