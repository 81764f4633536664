package afterword.app.application.web;

import afterword.app.saying.Names;
import afterword.app.saying.Steps;
import afterword.app.saying.Times;
import afterword.application.Application;
import afterword.application.Correction;
import afterword.application.Decision;
import afterword.application.Interview;
import afterword.application.InterviewStatus;
import afterword.application.PersonDebrief;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An interview and what is remembered of it, in words. */
public record InterviewView(
        String id,
        String title,
        String when,
        String with,
        boolean held,
        boolean cancelled,
        @Nullable String said,
        @Nullable String promise,
        List<Remembered> people,
        List<String> omitted,
        List<Correction> corrections) {

    /** What one person cared about: pairs of a heading and a note. */
    record Remembered(String name, List<Note> notes) {}

    public record Note(String about, String text) {}

    static InterviewView of(Application application, Interview interview, Times times, Instant now) {
        Decision decision = interview.decision();
        return new InterviewView(
                interview.id(),
                title(Steps.interview(interview.stage())),
                times.day(interview.start().atZone(application.zone()).toLocalDate()) + ", "
                        + times.hours(
                                interview.start().atZone(application.zone()),
                                interview.end().atZone(application.zone())),
                Names.list(
                        interview.people().map(id -> Names.of(application, id)).toList()),
                interview.isHeld(now),
                interview.status() == InterviewStatus.CANCELLED,
                decision == null ? null : decision.said(),
                decision == null || decision.on() == null ? null : times.dayAndDistance(decision.on()),
                remembered(application, interview),
                interview.debrief().omitted(),
                interview.debrief().corrections());
    }

    private static String title(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static List<Remembered> remembered(Application application, Interview interview) {
        List<Remembered> people = new ArrayList<>();
        interview.debrief().people().forEach((id, debrief) -> {
            if (!debrief.isEmpty()) {
                people.add(new Remembered(Names.of(application, id), notes(debrief)));
            }
        });
        return people;
    }

    static List<Note> notes(PersonDebrief debrief) {
        List<Note> notes = new ArrayList<>();
        debrief.topics().forEach(text -> notes.add(new Note("spoke of", text)));
        debrief.liked().forEach(text -> notes.add(new Note("warmed to", text)));
        debrief.concerns().forEach(text -> notes.add(new Note("worried about", text)));
        if (debrief.challenge() != null) {
            notes.add(new Note("their challenge", debrief.challenge()));
        }
        if (debrief.strength() != null) {
            notes.add(new Note("proud of", debrief.strength()));
        }
        if (debrief.aside() != null) {
            notes.add(new Note("by the way", debrief.aside()));
        }
        return notes;
    }
}
