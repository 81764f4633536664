package afterword.app.importing;

import afterword.app.importing.Material.Event;
import afterword.application.Application;
import afterword.application.Debrief;
import afterword.application.Format;
import afterword.application.Interview;
import afterword.application.InterviewStatus;
import afterword.application.Invitation;
import afterword.application.MayFollowUp;
import afterword.application.Role;
import afterword.application.Stage;
import afterword.calendar.Attendee;
import afterword.calendar.CalendarEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Interviews made of invitations: whoever is invited beside the applicant is an interviewer. */
final class Interviews {

    private static final Duration USUAL = Duration.ofHours(1);

    private final Application application;
    private final Answers answers;
    private final People people;
    private final Report report;
    private final List<Interview> added = new ArrayList<>();

    Interviews(Application application, Answers answers, People people, Report report) {
        this.application = application;
        this.answers = answers;
        this.people = people;
        this.report = report;
    }

    /** Those of the application, and those added. */
    List<Interview> all() {
        return Stream.concat(application.interviews().stream(), added.stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    void add(Event sourced) {
        CalendarEvent event = sourced.event();
        if (event.time().allDay()) {
            leave(sourced, "it is a whole day, not an interview");
            return;
        }
        String pointer = "/interviews/" + (application.interviews().size() + added.size());
        Stage stage = stage(event, pointer);
        Format format = format(event, pointer);
        String id = unique(Meeting.id(stage, format));
        List<String> interviewers = interviewers(sourced);
        String organizer = organizer(sourced, interviewers, pointer);
        Instant start = event.time().startIn(application.zone());
        added.add(new Interview(
                id,
                stage,
                format,
                start,
                end(event, start, pointer),
                interviewers,
                organizer,
                event.cancelled() ? InterviewStatus.CANCELLED : null,
                null,
                false,
                MayFollowUp.NOT_ASKED,
                Debrief.EMPTY,
                new Invitation(InvitationChanges.uid(event), event.sequence())));
        report.changes.add("Interview '" + id + "' was added.");
    }

    private Stage stage(CalendarEvent event, String pointer) {
        Optional<Stage> stated = Meeting.stage(event);
        if (stated.isEmpty()) {
            String ask = "Is it the first interview? The invitation does not say which round it is.";
            report.guess(pointer + "/stage", Stage.FIRST.word(), ask);
        }
        return stated.orElse(Stage.FIRST);
    }

    private Format format(CalendarEvent event, String pointer) {
        Meeting.Held held = Meeting.format(event);
        if (!held.sure()) {
            String how = held.format() == Format.IN_PERSON
                    ? "in person"
                    : "by " + held.format().word();
            String ask = "Is it held " + how + "? The invitation leaves it open.";
            report.guess(pointer + "/format", held.format().word(), ask);
        }
        return held.format();
    }

    private Instant end(CalendarEvent event, Instant start, String pointer) {
        if (event.time().hasEnd()) {
            return event.time().endIn(application.zone());
        }
        report.guess(pointer + "/end", "an hour after the start", "When does it end? The invitation does not say.");
        return start.plus(USUAL);
    }

    private List<String> interviewers(Event sourced) {
        List<String> interviewers = new ArrayList<>();
        for (Attendee attendee : sourced.event().attendees()) {
            if (answers.isOwn(attendee.email()) || isOrganizer(attendee, sourced.event())) {
                continue;
            }
            String shown = attendee.name() == null ? attendee.email() : attendee.name();
            if (People.isMailbox(attendee)) {
                leave(sourced, "nobody in particular: " + shown);
            } else if (attendee.answer() == Attendee.Answer.DECLINED) {
                leave(sourced, "will not come: " + shown);
            } else {
                people.attendee(attendee).ifPresent(person -> {
                    person.roles.add(Role.INTERVIEWER);
                    if (!interviewers.contains(person.id)) {
                        interviewers.add(person.id);
                    }
                });
            }
        }
        return interviewers;
    }

    private static boolean isOrganizer(Attendee attendee, CalendarEvent event) {
        return event.organizer() != null
                && attendee.email() != null
                && attendee.email().equalsIgnoreCase(event.organizer().email());
    }

    /** Who set the meeting up: an interviewer where nobody else is, else somebody of whom it is asked. */
    private @Nullable String organizer(Event sourced, List<String> interviewers, String pointer) {
        CalendarEvent event = sourced.event();
        if (event.organizer() == null || answers.isOwn(event.organizer().email())) {
            return null;
        }
        Attendee organizer = event.attendees().stream()
                .filter(attendee -> isOrganizer(attendee, event) && attendee.name() != null)
                .findFirst()
                .orElse(event.organizer());
        if (People.isMailbox(organizer)) {
            leave(sourced, "nobody in particular set it up: " + organizer.email());
            return null;
        }
        Person person = people.attendee(organizer).orElse(null);
        if (person == null) {
            return null;
        }
        if (interviewers.isEmpty()) {
            person.roles.add(Role.INTERVIEWER);
            interviewers.add(person.id);
            return null;
        }
        person.roles.add(Role.ORGANIZER);
        return report.guess(
                pointer + "/organizer",
                person.id,
                person.name.full()
                        + " set the interview up. Did you meet them there too? If not, take them out there.");
    }

    private String unique(String id) {
        Set<String> taken = all().stream().map(Interview::id).collect(Collectors.toSet());
        String unique = id;
        for (int i = 2; taken.contains(unique); i++) {
            unique = id + "-" + i;
        }
        return unique;
    }

    private void leave(Event sourced, String why) {
        report.leave(sourced.source(), sourced.event().line(), sourced.title(), why);
    }

    /** The position of the last interview that was held, else of the first that will be; -1 where there is none. */
    static int latest(List<Interview> interviews, Instant now) {
        int latest = -1;
        for (int i = 0; i < interviews.size(); i++) {
            Interview interview = interviews.get(i);
            if (interview.status() == InterviewStatus.CANCELLED) {
                continue;
            }
            Interview best = latest < 0 ? null : interviews.get(latest);
            boolean later = best != null
                    && interview.isHeld(now)
                    && (!best.isHeld(now) || interview.end().isAfter(best.end()));
            if (best == null || later) {
                latest = i;
            }
        }
        return latest;
    }
}
