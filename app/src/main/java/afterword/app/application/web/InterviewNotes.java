package afterword.app.application.web;

import afterword.app.application.web.InterviewView.Note;
import afterword.application.Application;
import afterword.application.Interview;
import java.util.ArrayList;
import java.util.List;

/** What is known of one person: what they said, and what the letter might mend. */
public final class InterviewNotes {

    private InterviewNotes() {}

    /** Pairs of a heading and a note, the latest interview first. */
    public static List<Note> of(Application application, String person) {
        List<Note> notes = new ArrayList<>();
        List<Interview> interviews = new ArrayList<>(application.interviews());
        interviews.sort((one, other) -> other.start().compareTo(one.start()));
        for (Interview interview : interviews) {
            if (interview.people().noneMatch(person::equals)) {
                continue;
            }
            if (interview.debrief().people().containsKey(person)) {
                notes.addAll(InterviewView.notes(interview.debrief().people().get(person)));
            }
            interview.debrief().omitted().forEach(text -> notes.add(new Note("you forgot to say", text)));
            interview
                    .debrief()
                    .corrections()
                    .forEach(correction ->
                            notes.add(new Note("to put right", correction.said() + " → " + correction.is())));
        }
        return notes;
    }
}
