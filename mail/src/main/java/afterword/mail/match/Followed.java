package afterword.mail.match;

import afterword.application.Application;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An application for which mails are expected.
 *
 * @param since when it was entered; it may have begun earlier
 */
public record Followed(String id, Application application, Instant since) {

    /** Invitations come before the interview. */
    private static final Duration BEFORE = Duration.ofDays(30);
    /** So long after the last thing that happened somebody may still write whom nobody knows. */
    private static final Duration AFTER = Duration.ofDays(120);

    /** From when on mails may belong to it. */
    public Instant begins() {
        return happened().min(Comparator.naturalOrder()).orElse(since).minus(BEFORE);
    }

    Instant lastActive() {
        return happened().max(Comparator.naturalOrder()).orElse(since);
    }

    boolean isInItsTime(Instant received) {
        return !received.isBefore(begins()) && received.isBefore(lastActive().plus(AFTER));
    }

    /** When the applicant last wrote or called before then. */
    Optional<Instant> lastWritten(Instant before) {
        return application.journal().stream()
                .filter(entry -> entry.kind().isOutbound() && entry.at().isBefore(before))
                .map(JournalEntry::at)
                .max(Comparator.naturalOrder());
    }

    private Stream<Instant> happened() {
        List<Instant> interviews = application.interviews().stream()
                .map(Interview::start)
                .filter(Objects::nonNull)
                .toList();
        return Stream.concat(
                Stream.of(since),
                Stream.concat(
                        interviews.stream(), application.journal().stream().map(JournalEntry::at)));
    }
}
