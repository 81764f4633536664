package afterword.letters.draft;

import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.Decision;
import afterword.application.EntryKind;
import afterword.application.Format;
import afterword.application.Interview;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stands around a letter about an interview: the day, the position, who else was there. */
final class Scene {

    private final Application application;
    private final Interview interview;
    private final Calendar calendar;
    private final String pointer;

    Scene(Application application, Interview interview, Calendar calendar) {
        this.application = application;
        this.interview = interview;
        this.calendar = calendar;
        this.pointer = "/interviews/" + application.interviews().indexOf(interview);
    }

    /** The slots that need no debrief, for a letter to {@code id}. */
    Slots slots(String id) {
        List<String> others = interview.interviewers().stream()
                .filter(other -> !other.equals(id))
                .toList();
        Slots slots = new Slots()
                .put("day", calendar.on(calendar.dayOf(interview.start())), pointer + "/start")
                .put("date-of", calendar.date(calendar.dayOf(interview.start())), pointer + "/start")
                .put("position", application.position(), "/position")
                .put("company", application.company(), "/company")
                .put("interview", interview.format() == Format.PHONE ? "call" : "interview", pointer + "/format");
        if (takesArticle(application.position())) {
            slots.put("a-position", English.withArticle(application.position()), "/position");
        }
        if (application.agency() != null) {
            slots.put("agency", application.agency().name(), "/agency/name");
        }
        if (!others.isEmpty()) {
            slots.put(
                    "others",
                    English.list(others.stream()
                            .map(other -> Salutation.spokenOf(application.contact(other)))
                            .toList()),
                    others.stream()
                            .map(other -> "/contacts/" + Facts.key(other) + "/name")
                            .toArray(String[]::new));
        }
        Decision decision = interview.decision();
        boolean dated = decision != null && decision.on() != null && id.equals(decision.by());
        if (dated && decision.on().isAfter(calendar.today())) {
            slots.put("date", calendar.date(decision.on()), pointer + "/decision");
        }
        return slots;
    }

    /** What holds of a letter to {@code id}, for the sentences that need it. */
    Set<String> conditions(String id) {
        Set<String> conditions = new HashSet<>();
        Contact contact = application.contact(id);
        boolean agent =
                application.agency() != null && id.equals(application.agency().contact());
        conditions.add(interview.format().word());
        conditions.add(agent ? "agent" : application.met(contact) ? "met" : "unmet");
        if (application.agency() != null) {
            conditions.add("agency");
        }
        if (!calendar.monthFirst()) {
            conditions.add("day-first");
        }
        boolean thanked = application.journal().stream()
                .anyMatch(entry -> entry.kind() == EntryKind.THANK_YOU
                        && id.equals(entry.with())
                        && entry.at().isBefore(interview.start()));
        if (thanked) {
            conditions.add("thanked-before");
        }
        return conditions;
    }

    /** Whether one can be "a …": "a Line Cook", but not "a Backend Developer, Routing" or "a Head of Property". */
    private static boolean takesArticle(String position) {
        return !position.matches(".*[,(/–-].*") && !position.matches("(?i).*\\b(head|director|chief|of)\\b.*");
    }
}
