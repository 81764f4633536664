package afterword.app.hearing;

import afterword.app.saying.Times;
import afterword.application.Application;
import afterword.application.Interview;
import afterword.calendar.CalendarEvent;
import afterword.calendar.CalendarReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What an invitation asks, in sentences: for when it is, and what of an interview that is known it changes. */
final class InvitedTo {

    private static final String OFF = "The interview can be marked as cancelled here.";
    private static final String ANEW = "It can be taken into this application, with its time and its people.";

    private InvitedTo() {}

    static String of(String invitation, Application application, Times times) {
        Times there = times.at(application.zone());
        List<CalendarEvent> events = CalendarReader.read("invitation", invitation.getBytes(StandardCharsets.UTF_8))
                .events();
        if (events.size() != 1) {
            return InWords.isCancelled(invitation) ? OFF : ANEW;
        }
        CalendarEvent event = events.get(0);
        String when = there.moment(event.time().startIn(application.zone()));
        Optional<Interview> known = application.interviews().stream()
                .filter(interview -> interview.invitation() != null
                        && interview.invitation().uid().equals(event.uid()))
                .findFirst();
        if (InWords.isCancelled(invitation)) {
            return "It was for " + when + ". " + OFF;
        }
        if (known.isEmpty()) {
            return "It is for " + when + ". " + ANEW;
        }
        if (known.get().invitation().sequence() > event.sequence()) {
            return "It is older than what you took in, and changes nothing.";
        }
        Instant before = known.get().start();
        return before.equals(event.time().startIn(application.zone()))
                ? "The time stays: " + when + ". What else it says can be taken in."
                : "It moves the interview from " + there.moment(before) + " to " + when + ".";
    }
}
