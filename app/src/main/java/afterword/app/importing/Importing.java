package afterword.app.importing;

import afterword.application.Application;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import afterword.applicationfile.ApplicationReader;
import afterword.calendar.CalendarReader;
import afterword.contacts.Card;
import afterword.documents.Documents;
import afterword.documents.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes one application out of what people have: calendar invitations, business cards, notes, and perhaps the application file
 * that these add to. Whatever no file states is listed as a guess; whatever found no place is listed as a leftover.
 */
public final class Importing {

    private final Predicate<String> knowsHolidaysOf;
    private final PromiseReading promises;

    /**
     * @param knowsHolidaysOf whether the holidays of an ISO 3166 code are known
     * @param promises how words about when there will be news become a date
     */
    public Importing(Predicate<String> knowsHolidaysOf, PromiseReading promises) {
        this.knowsHolidaysOf = knowsHolidaysOf;
        this.promises = promises;
    }

    /** The application that {@code files} make, in whatever order they are given. */
    public Proposal propose(List<ImportedFile> files, Answers answers, Instant now) {
        return propose(files, null, answers, now);
    }

    /**
     * What {@code files} make of an application that is there already.
     *
     * @param before absent: a new one, or the one among the files
     */
    public Proposal propose(List<ImportedFile> files, @Nullable Application before, Answers answers, Instant now) {
        Report report = new Report();
        Material material = new Material(report, knowsHolidaysOf, answers.region());
        material.before = before;
        ImportedFile.unpacked(files).forEach(material::read);
        if (!report.problems.isEmpty() || !isEnough(material, report)) {
            return report.proposal(null);
        }
        Basics basics = new Basics(material, answers, report);
        Application base = material.before != null ? material.before : started(basics);
        return report.proposal(filled(base, material, basics.answers, report, now));
    }

    /** Whether one of {@code files} is a later version of an invitation that {@code application} came from. */
    public static boolean concerns(List<ImportedFile> files, Application application) {
        return ImportedFile.unpacked(files).stream()
                .filter(file -> file.kind() == FileKind.CALENDAR)
                .flatMap(file -> CalendarReader.read(file.name(), file.content()).events().stream())
                .anyMatch(event ->
                        InvitationChanges.interviewOf(application, event).isPresent());
    }

    /** The applications that an application file, or a list of them, holds. */
    Reading<List<Application>> applications(ImportedFile file) {
        return new ApplicationReader(knowsHolidaysOf).readEach(Documents.of(file.name(), file.content()));
    }

    private static boolean isEnough(Material material, Report report) {
        if (material.before != null || !material.events.isEmpty() || !material.cards.isEmpty()) {
            return true;
        }
        if (material.notes.isEmpty()) {
            report.problem("-", "nothing", "there is nothing to import.", "afterword import invite.ics");
        } else {
            String notes = material.notes.get(0).name();
            report.problem(
                    notes,
                    "notes-alone",
                    "notes need the application they belong to; give the invitation or the application file too.",
                    "afterword import invite.ics " + notes);
        }
        return false;
    }

    /** An application without people and interviews. */
    private static Application started(Basics basics) {
        return new Application(
                basics.applicant(),
                basics.company(),
                basics.position(),
                basics.zone(),
                null,
                null,
                null,
                Map.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Application filled(Application base, Material material, Answers answers, Report report, Instant now) {
        People people = new People(report);
        base.contacts().values().forEach(people::know);
        Application application = base;
        for (Material.Event event : material.events) {
            Optional<Interview> known = InvitationChanges.interviewOf(application, event.event());
            if (known.isPresent()) {
                application = InvitationChanges.applied(application, known.get(), event.event(), now, report.changes);
            }
        }
        Interviews interviews = new Interviews(application, answers, people, report);
        for (Material.Event event : material.events) {
            if (InvitationChanges.interviewOf(application, event.event()).isEmpty()) {
                interviews.add(event);
            }
            event.event()
                    .remarks()
                    .forEach(
                            remark -> report.leave(event.source(), event.event().line(), event.title(), remark));
        }
        material.cards.forEach(card -> card(card, people, answers, report));
        List<Interview> all = interviews.all();
        List<JournalEntry> journal = new ArrayList<>(application.journal());
        NoteFiles notes = new NoteFiles(people, report, promises, application.zone(), application.holidays(), now);
        material.notes.forEach(file -> notes.add(file, all, journal));
        people.askAboutNames();
        return new Application(
                application.applicant() == null ? answers.applicant() : application.applicant(),
                application.company(),
                application.position(),
                application.zone(),
                application.holidays(),
                application.field(),
                application.agency(),
                people.contacts(application.company()),
                all,
                application.directions(),
                journal);
    }

    private static void card(Material.SourcedCard sourced, People people, Answers answers, Report report) {
        Card card = sourced.card();
        String why = refusal(card, answers);
        Person person = why != null ? null : people.card(card).orElse(null);
        if (person == null) {
            String name = card.shownName().orElse("a card");
            report.leave(sourced.source(), card.line(), name, why == null ? "it gives no name" : why);
            return;
        }
        String whose = person.name.full();
        if (!card.additional().isEmpty()) {
            String middle = String.join(" ", card.additional());
            report.leave(sourced.source(), card.line(), middle, "a middle name of " + whose + ", which no letter uses");
        }
        if (card.note() != null) {
            String kept = "a note on the card of " + whose + "; write it into the debrief if it is for a letter";
            report.leave(sourced.source(), card.line(), card.note(), kept);
        }
    }

    private static @Nullable String refusal(Card card, Answers answers) {
        if (!card.person()) {
            return "it is the card of a company or a list, not of a person";
        }
        return card.emails().stream().anyMatch(answers::isOwn) ? "it is your own" : null;
    }
}
