package afterword.app.importing;

import afterword.application.Application;
import afterword.application.Debrief;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.application.InterviewStatus;
import afterword.application.Invitation;
import afterword.application.JournalEntry;
import afterword.application.MayFollowUp;
import afterword.application.Outcome;
import afterword.calendar.CalendarEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a later version of an invitation does to the interview that came from it (RFC 5546, 2.1.5). */
final class InvitationChanges {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private InvitationChanges() {}

    /** The uid under which an event is kept: that of its series, with the occurrence where it is one of several. */
    static String uid(CalendarEvent event) {
        return event.instanceOf() == null ? event.uid() : event.uid() + " " + event.instanceOf();
    }

    static Optional<Interview> interviewOf(Application application, CalendarEvent event) {
        return application.interviews().stream()
                .filter(interview -> interview.invitation() != null
                        && interview.invitation().uid().equals(uid(event)))
                .findFirst();
    }

    /**
     * The application after {@code event}, which concerns {@code interview}; the same where the event says nothing new.
     *
     * <p>An interview that is moved or cancelled before it took place has not taken place: a promise, a debrief or a "held" that
     * hung on it is void. It is not lost, but kept as a note in the journal.
     *
     * @param changes receives what was changed, in sentences
     */
    static Application applied(
            Application application, Interview interview, CalendarEvent event, Instant now, List<String> changes) {
        Invitation known = interview.invitation();
        if (known == null || event.sequence() < known.sequence()) {
            changes.add("Interview '" + interview.id()
                    + "': the invitation is older than the one it has; nothing changed.");
            return application;
        }
        Invitation invitation = new Invitation(known.uid(), event.sequence());
        ZoneId zone = application.zone();
        if (event.cancelled()) {
            if (interview.status() == InterviewStatus.CANCELLED) {
                return application;
            }
            changes.add("Interview '" + interview.id() + "' of " + shown(interview.start(), zone) + " was cancelled.");
            return replaced(
                    application,
                    interview,
                    voided(interview, interview.start(), interview.end(), InterviewStatus.CANCELLED, invitation),
                    "The interview of " + shown(interview.start(), zone) + " was cancelled.",
                    now,
                    changes);
        }
        Instant start = event.time().startIn(zone);
        Instant end = event.time().hasEnd()
                ? event.time().endIn(zone)
                : start.plus(Duration.between(interview.start(), interview.end()));
        boolean moved = !start.equals(interview.start());
        boolean revived = interview.status() == InterviewStatus.CANCELLED;
        if (!moved && !revived) {
            if (end.equals(interview.end()) && invitation.equals(known)) {
                return application;
            }
            if (!end.equals(interview.end())) {
                changes.add("Interview '" + interview.id() + "' now ends at " + shown(end, zone) + ".");
            }
            return replaced(application, interview, timed(interview, start, end, invitation), null, now, changes);
        }
        String said =
                "The interview of " + shown(interview.start(), zone) + " was moved to " + shown(start, zone) + ".";
        changes.add("Interview '" + interview.id() + "' was moved from " + shown(interview.start(), zone) + " to "
                + shown(start, zone) + ".");
        return replaced(application, interview, voided(interview, start, end, null, invitation), said, now, changes);
    }

    private static Interview timed(Interview it, Instant start, Instant end, Invitation invitation) {
        return new Interview(
                it.id(),
                it.stage(),
                it.format(),
                start,
                end,
                it.interviewers(),
                it.organizer(),
                it.status(),
                it.decision(),
                it.decidingQuickly(),
                it.mayFollowUp(),
                it.debrief(),
                invitation);
    }

    private static Interview voided(
            Interview it, Instant start, Instant end, @Nullable InterviewStatus status, Invitation invitation) {
        return new Interview(
                it.id(),
                it.stage(),
                it.format(),
                start,
                end,
                it.interviewers(),
                it.organizer(),
                status,
                null,
                false,
                MayFollowUp.NOT_ASKED,
                Debrief.EMPTY,
                invitation);
    }

    private static Application replaced(
            Application application,
            Interview before,
            Interview after,
            @Nullable String said,
            Instant now,
            List<String> changes) {
        List<Interview> interviews = application.interviews().stream()
                .map(interview -> interview.equals(before) ? after : interview)
                .toList();
        List<JournalEntry> journal = new ArrayList<>(application.journal());
        String lost = lost(before, after);
        if (said != null) {
            journal.add(new JournalEntry(now, EntryKind.NOTE, null, null, Outcome.SENT, null, said + lost));
            if (!lost.isEmpty()) {
                changes.add("What hung on it no longer counts, and stands as a note in the journal:" + lost);
            }
        }
        return new Application(
                application.applicant(),
                application.company(),
                application.position(),
                application.zone(),
                application.holidays(),
                application.field(),
                application.agency(),
                application.contacts(),
                interviews,
                application.directions(),
                journal);
    }

    /** In words, what the interview held and no longer does. */
    private static String lost(Interview before, Interview after) {
        StringBuilder lost = new StringBuilder();
        if (before.decision() != null && after.decision() == null) {
            lost.append(" A decision was promised");
            if (before.decision().on() != null) {
                lost.append(" for ").append(before.decision().on());
            }
            lost.append(
                    before.decision().said() == null
                            ? "."
                            : " (\"" + before.decision().said() + "\").");
        }
        if (before.mayFollowUp() != after.mayFollowUp()) {
            lost.append(" May follow up: ").append(before.mayFollowUp().word()).append('.');
        }
        if (!before.debrief().isEmpty() && after.debrief().isEmpty()) {
            before.debrief().people().forEach((id, debrief) -> {
                lost.append(" Of ").append(id).append(':');
                part(lost, "topics", debrief.topics());
                part(lost, "liked", debrief.liked());
                part(lost, "concerns", debrief.concerns());
                part(lost, "challenge", debrief.challenge());
                part(lost, "strength", debrief.strength());
                part(lost, "aside", debrief.aside());
                lost.append('.');
            });
            part(lost, " Omitted", before.debrief().omitted());
            before.debrief()
                    .corrections()
                    .forEach(it -> lost.append(" Said ")
                            .append(it.said())
                            .append(", is ")
                            .append(it.is())
                            .append('.'));
        }
        return lost.toString();
    }

    private static void part(StringBuilder text, String name, List<String> values) {
        if (!values.isEmpty()) {
            text.append(' ')
                    .append(name)
                    .append(": ")
                    .append(String.join("; ", values))
                    .append(';');
        }
    }

    private static void part(StringBuilder text, String name, @Nullable String value) {
        part(text, name, value == null ? List.of() : List.of(value));
    }

    private static String shown(Instant instant, ZoneId zone) {
        return DAY.format(instant.atZone(zone));
    }
}
