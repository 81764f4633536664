package afterword.letters.draft;

import afterword.application.Applicant;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.Interview;
import afterword.letters.draft.note.NoteReader;
import afterword.plan.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Drafts letters from an application: the same application and the same moment give the same letters.
 *
 * <p>Whatever is asked for, the letters of one interview are written together, so that the letter to one interviewer
 * is the same alone and among the others.
 */
public final class Drafter {

    /** A drafter; it holds nothing of anybody's and may be kept and shared. */
    public Drafter() {}

    /** The letters that the open steps of a plan ask for, in their order. */
    public List<Draft> draft(Application application, Collection<Step> open, Instant now) {
        return open.stream()
                .map(DraftRequest::of)
                .filter(Objects::nonNull)
                .map(request -> draft(application, request, now))
                .toList();
    }

    /**
     * The letter that {@code request} asks for.
     *
     * @param now the moment of writing, by which days are spoken of
     */
    public Draft draft(Application application, DraftRequest request, Instant now) {
        return new Desk(application, now).draft(request);
    }

    /** The application laid out for one letter. */
    private static final class Desk {

        private final Application application;
        private final Calendar calendar;
        private final NoteReader reader;
        private final Instant now;

        Desk(Application application, Instant now) {
            this.application = application;
            this.now = now;
            this.calendar = new Calendar(application.zone(), now);
            this.reader = new NoteReader(
                    application.position() + " " + Objects.requireNonNullElse(application.field(), ""),
                    beginsNotesWithCapitals());
        }

        private boolean beginsNotesWithCapitals() {
            List<String> notes = application.interviews().stream()
                    .flatMap(interview -> interview.debrief().people().values().stream())
                    .flatMap(person -> Stream.of(person.topics(), person.liked(), person.concerns())
                            .flatMap(List::stream))
                    .filter(note -> !note.isBlank() && Character.isLetter(note.charAt(0)))
                    .toList();
            long capitals = notes.stream()
                    .filter(note -> Character.isUpperCase(note.charAt(0)))
                    .count();
            return notes.size() > 2 && capitals * 10 >= notes.size() * 7;
        }

        Draft draft(DraftRequest request) {
            Contact contact = application.contact(request.to());
            ThankYous.Text text = thankYou(request.to());
            Facts facts = text.facts();
            facts.add("/contacts/" + Facts.key(contact.id()) + "/name");
            String body = "Dear " + Salutation.addressed(contact) + ",\n\n" + text.body() + "\n\n" + signature(facts);
            return new Draft(
                    request.kind(),
                    request.to(),
                    request.channel(),
                    request.form(),
                    "Thank you: " + application.position(),
                    body,
                    facts.inOrder(),
                    text.missing());
        }

        private ThankYous.Text thankYou(String to) {
            Interview interview = interviewWith(to).orElseThrow();
            return Objects.requireNonNull(new ThankYous(
                            new Conversation(application, interview, reader),
                            new Abilities(application, reader),
                            calendar)
                    .write()
                    .get(to));
        }

        private Optional<Interview> interviewWith(String id) {
            return application.interviews().stream()
                    .filter(interview -> interview.people().anyMatch(id::equals))
                    .filter(interview ->
                            interview.isHeld(now) || !interview.debrief().isEmpty())
                    .max(Comparator.comparing(Interview::start));
        }

        private String signature(Facts facts) {
            Applicant applicant = application.applicant();
            List<String> lines = new ArrayList<>();
            lines.add(calendar.monthFirst() ? "Sincerely," : "Yours sincerely,");
            if (applicant != null) {
                facts.add("/applicant/name");
                lines.add(applicant.name().full());
                if (applicant.phone() != null) {
                    facts.add("/applicant/phone");
                    lines.add(applicant.phone());
                }
                if (applicant.email() != null) {
                    facts.add("/applicant/email");
                    lines.add(applicant.email());
                }
            }
            return String.join("\n", lines);
        }
    }
}
