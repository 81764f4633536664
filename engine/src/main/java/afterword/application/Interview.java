package afterword.application;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One meeting with the employer.
 *
 * @param interviewers ids of contacts, in the order of the file
 * @param organizer the id of whoever set it up and met the applicant
 * @param status as written down; absent: held once {@code end} is past
 * @param decision the date promised there
 * @param invitation the calendar invitation it came from; absent where it was typed
 */
public record Interview(
        String id,
        Stage stage,
        Format format,
        Instant start,
        Instant end,
        List<String> interviewers,
        @Nullable String organizer,
        @Nullable InterviewStatus status,
        @Nullable Decision decision,
        boolean decidingQuickly,
        MayFollowUp mayFollowUp,
        Debrief debrief,
        @Nullable Invitation invitation) {

    public Interview {
        interviewers = List.copyOf(interviewers);
    }

    /** An interview that came from no calendar invitation. */
    public Interview(
            String id,
            Stage stage,
            Format format,
            Instant start,
            Instant end,
            List<String> interviewers,
            @Nullable String organizer,
            @Nullable InterviewStatus status,
            @Nullable Decision decision,
            boolean decidingQuickly,
            MayFollowUp mayFollowUp,
            Debrief debrief) {
        this(
                id,
                stage,
                format,
                start,
                end,
                interviewers,
                organizer,
                status,
                decision,
                decidingQuickly,
                mayFollowUp,
                debrief,
                null);
    }

    /** Whether it has taken place by {@code now}: as written down, else once its end is past. */
    public boolean isHeld(Instant now) {
        return status == null ? !end.isAfter(now) : status == InterviewStatus.HELD;
    }

    /** Whether it is still to come: not held and not cancelled. */
    public boolean isAhead(Instant now) {
        return !isHeld(now) && status != InterviewStatus.CANCELLED;
    }

    /** Whether the contact of that id was to be there, as an interviewer or as the organiser. */
    public boolean names(String id) {
        return interviewers.contains(id) || id.equals(organizer);
    }

    /** The interviewers, then the organiser, once each. */
    public Stream<String> people() {
        return organizer == null
                ? interviewers.stream()
                : Stream.concat(interviewers.stream(), Stream.of(organizer)).distinct();
    }
}
