package afterword.applicationfile;

import afterword.application.Correction;
import afterword.application.Debrief;
import afterword.application.Interview;
import afterword.application.Invitation;
import afterword.application.MayFollowUp;
import afterword.application.PersonDebrief;
import java.time.ZoneId;

/** Writes the interviews of a file, with their debriefs. */
final class InterviewWriter {

    private final ApplicationWriter out;
    private final ZoneId zone;

    InterviewWriter(ApplicationWriter out, ZoneId zone) {
        this.out = out;
        this.zone = zone;
    }

    void interview(Interview interview) {
        out.object(null, () -> {
            out.text("id", interview.id());
            out.word("stage", interview.stage());
            out.word("format", interview.format());
            out.text("start", Times.local(interview.start(), zone));
            out.text("end", Times.local(interview.end(), zone));
            out.list("interviewers", interview.interviewers());
            out.text("organizer", interview.organizer());
            out.word("status", interview.status());
            out.decision(interview.decision());
            out.flag("decidingQuickly", interview.decidingQuickly() ? true : null);
            out.word("mayFollowUp", interview.mayFollowUp() == MayFollowUp.NOT_ASKED ? null : interview.mayFollowUp());
            if (!interview.debrief().equals(Debrief.EMPTY)) {
                debrief(interview.debrief());
            }
            Invitation invitation = interview.invitation();
            if (invitation != null) {
                out.object("invitation", () -> {
                    out.text("uid", invitation.uid());
                    out.number("sequence", invitation.sequence());
                });
            }
        });
    }

    private void debrief(Debrief debrief) {
        out.object("debrief", () -> {
            debrief.people().forEach(this::person);
            out.texts("omitted", debrief.omitted());
            out.array("corrections", debrief.corrections(), this::correction);
        });
    }

    private void person(String id, PersonDebrief person) {
        out.object(id, () -> {
            out.texts("topics", person.topics());
            out.texts("liked", person.liked());
            out.texts("concerns", person.concerns());
            out.text("challenge", person.challenge());
            out.text("strength", person.strength());
            out.text("aside", person.aside());
        });
    }

    private void correction(Correction correction) {
        out.object(null, () -> {
            out.text("said", correction.said());
            out.text("is", correction.is());
        });
    }
}
