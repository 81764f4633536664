package afterword.app.application.web;

import afterword.app.application.web.InterviewView.Note;
import afterword.app.saying.Names;
import afterword.application.Application;
import afterword.application.Correction;
import afterword.application.Debrief;
import afterword.application.Interview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of one person: what they said, and what the letter might mend. */
public final class InterviewNotes {

    private InterviewNotes() {}

    /** Pairs of a heading and a note, the latest interview first. */
    public static List<Note> of(Application application, String person) {
        return of(application, person, Map.of());
    }

    /**
     * The same beside a letter to that person.
     *
     * @param carried who is written what was forgotten or has to be put right: from the place of the fact to the contact
     */
    public static List<Note> of(Application application, String person, Map<String, String> carried) {
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
            String place = "/interviews/" + application.interviews().indexOf(interview) + "/debrief/";
            Debrief debrief = interview.debrief();
            for (int i = 0; i < debrief.omitted().size(); i++) {
                String where = where(application, person, carried.get(place + "omitted/" + i));
                notes.add(
                        new Note("you forgot to say" + where, debrief.omitted().get(i)));
            }
            for (int i = 0; i < debrief.corrections().size(); i++) {
                String where = where(application, person, carried.get(place + "corrections/" + i));
                Correction correction = debrief.corrections().get(i);
                notes.add(new Note("to put right" + where, correction.said() + " → " + correction.is()));
            }
        }
        return notes;
    }

    /** What is forgotten may be said in one letter of the panel alone. */
    private static String where(Application application, String person, @Nullable String carrier) {
        if (carrier == null) {
            return "";
        }
        return carrier.equals(person)
                ? ", said in this letter"
                : ", said in the letter to " + Names.of(application, carrier);
    }
}
