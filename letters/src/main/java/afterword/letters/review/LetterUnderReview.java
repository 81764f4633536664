package afterword.letters.review;

import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.EntryKind;
import java.util.List;
import java.util.Set;

/**
 * A letter, and what must be known to judge it.
 *
 * @param kind an outbound kind
 * @param to the id of the contact who will read it
 * @param text the letter as it stands, in UTF-16 code units as every offset counts them
 * @param sent other letters to the same employer
 * @param tracked other employers the applicant deals with
 * @param attachments names of the files that go with it
 * @param dismissed keys of findings that were called not applicable
 */
public record LetterUnderReview(
        EntryKind kind,
        String to,
        Application application,
        String text,
        List<String> sent,
        List<String> tracked,
        List<String> attachments,
        Set<String> dismissed) {

    public LetterUnderReview {
        sent = List.copyOf(sent);
        tracked = List.copyOf(tracked);
        attachments = List.copyOf(attachments);
        dismissed = Set.copyOf(dismissed);
        if (!kind.isOutbound()) {
            throw new IllegalArgumentException("a letter of the kind " + kind.word() + " is not sent by an applicant");
        }
    }

    /** A letter with nothing sent before, nothing attached and no other employer. */
    public static LetterUnderReview of(EntryKind kind, String to, Application application, String text) {
        return new LetterUnderReview(kind, to, application, text, List.of(), List.of(), List.of(), Set.of());
    }

    public LetterUnderReview withSent(List<String> letters) {
        return new LetterUnderReview(kind, to, application, text, letters, tracked, attachments, dismissed);
    }

    public LetterUnderReview withTracked(List<String> employers) {
        return new LetterUnderReview(kind, to, application, text, sent, employers, attachments, dismissed);
    }

    public LetterUnderReview withAttachments(List<String> files) {
        return new LetterUnderReview(kind, to, application, text, sent, tracked, files, dismissed);
    }

    public LetterUnderReview withDismissed(Set<String> keys) {
        return new LetterUnderReview(kind, to, application, text, sent, tracked, attachments, keys);
    }

    /** Who will read it. */
    public Contact reader() {
        return application.contact(to);
    }
}
