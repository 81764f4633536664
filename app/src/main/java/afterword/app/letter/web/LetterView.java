package afterword.app.letter.web;

import afterword.app.letter.Piece;
import afterword.app.saying.Links;
import afterword.app.saying.Names;
import afterword.app.saying.Times;
import afterword.app.store.StoredLetter;
import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.Contact;
import afterword.letters.review.Finding;
import afterword.letters.review.Review;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter in words: to whom, what stands in it, what the reviewer says. */
record LetterView(
        String id,
        String step,
        long version,
        String title,
        String to,
        @Nullable String address,
        String channel,
        String subject,
        String body,
        List<Marked> marked,
        List<Said> findings,
        String verdict,
        boolean blocked,
        @Nullable String note,
        List<Ask> missing,
        @Nullable String sent,
        @Nullable String overruled,
        String writeHref,
        @Nullable String mailto) {

    /** Whether nobody has read it through yet. */
    public boolean isUnread() {
        return sent == null && verdict.isEmpty();
    }

    /** A finding as a kind editor would say it. */
    record Said(
            String key, String severity, String weight, String words, String message, String suggestion, String rule) {}

    static LetterView of(Application application, Piece piece, Times times, String id) {
        StoredLetter letter = piece.letter();
        Review review = piece.review();
        List<Finding> findings = review == null ? List.of() : review.findings();
        Contact contact = application.contacts().get(letter.to());
        String name = Names.of(application, letter.to());
        return new LetterView(
                id,
                letter.id(),
                letter.version(),
                title(letter.kind(), name),
                contact == null || contact.name().formal().isBlank()
                        ? name
                        : contact.name().formal(),
                address(letter.channel(), contact),
                letter.channel().word(),
                letter.subject(),
                letter.body(),
                Marked.of(letter.body(), findings),
                findings.stream().map(LetterView::said).toList(),
                review == null ? "" : verdict(review),
                review != null && review.isBlocked(),
                review == null ? null : review.note(),
                piece.draft() == null || letter.isSent()
                        ? List.of()
                        : piece.draft().missing().stream()
                                .map(missing -> Ask.of(application, missing))
                                .toList(),
                letter.sent() == null ? null : times.moment(letter.sent()),
                letter.overruled(),
                Links.application(id) + "/letters/write?step=" + Links.encoded(letter.id()),
                mailto(letter, contact));
    }

    /** The occasion whose reminders stand beside the letter; absent: none do. */
    public @Nullable String occasion() {
        if (step.contains("/thank-you/")) {
            return "writing-thanks";
        }
        if (step.contains("/check-in/")) {
            return "writing-again";
        }
        return step.endsWith("/decline-reply") ? "after-a-no" : null;
    }

    private static Said said(Finding finding) {
        return new Said(
                finding.key(),
                finding.severity().word(),
                switch (finding.severity()) {
                    case BLOCKING -> "This must not go out so";
                    case FIX -> "Better mend this";
                    case ADVICE -> "A thought";
                },
                finding.text(),
                finding.message(),
                finding.suggestion(),
                finding.rule());
    }

    private static String verdict(Review review) {
        return switch (review.verdict()) {
            case READY -> "Ready to go.";
            case ADVICE -> "Good to go; there is a thought or two in the margin.";
            case FIX -> "Nearly there: something is better mended first.";
            case BLOCKED -> "Not like this: something in it would do harm.";
        };
    }

    private static String title(String kind, String name) {
        return switch (kind) {
            case "thank-you" -> "Thank-you to " + name;
            case "handwritten-note" -> "A handwritten note to " + name;
            case "check-in" -> "A question to " + name;
            case "decline-reply" -> "A reply to " + name + "'s no";
            case "re-approach" -> "Writing to " + name + " again";
            case "offer-reply" -> "A reply to " + name + "'s offer";
            default -> "A letter to " + name;
        };
    }

    private static @Nullable String address(Channel channel, @Nullable Contact contact) {
        if (contact == null) {
            return null;
        }
        return switch (channel) {
            case EMAIL -> contact.email();
            case PHONE, TEXT -> contact.phone();
            case POST -> contact.address().isEmpty() ? null : String.join(", ", contact.address());
            case IN_PERSON, NONE -> null;
        };
    }

    private static @Nullable String mailto(StoredLetter letter, @Nullable Contact contact) {
        if (letter.channel() != Channel.EMAIL || contact == null || contact.email() == null) {
            return null;
        }
        return "mailto:" + encoded(contact.email()).replace("%40", "@") + "?subject=" + encoded(letter.subject())
                + "&body=" + encoded(letter.body().replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
