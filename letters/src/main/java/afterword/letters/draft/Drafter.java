package afterword.letters.draft;

import afterword.application.Applicant;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.EntryKind;
import afterword.application.FirstName;
import afterword.application.Interview;
import afterword.letters.draft.note.NoteReader;
import afterword.plan.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
        return drafts(
                application,
                open.stream().map(DraftRequest::of).filter(Objects::nonNull).toList(),
                now);
    }

    /** The letters that {@code requests} ask for, in their order; quicker than one after the other. */
    public List<Draft> drafts(Application application, List<DraftRequest> requests, Instant now) {
        Desk desk = new Desk(application, now);
        return requests.stream().map(desk::draft).toList();
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

        /** What stands in the letters of one interview, which are written together. */
        private final Map<Together, Map<String, Text>> written = new HashMap<>();

        private record Together(Interview interview, boolean card) {}

        Desk(Application application, Instant now) {
            this.application = application;
            this.now = now;
            this.calendar = new Calendar(application.zone(), now);
            this.reader = new NoteReader(trade(), beginsNotesWithCapitals());
        }

        /** The words that show whose shorthand the notes are in. */
        private String trade() {
            return Stream.concat(
                            Stream.of(application.position(), application.field(), application.company()),
                            application.contacts().values().stream().map(Contact::title))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
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
            Text text = text(request);
            Facts facts = text.facts();
            facts.add("/contacts/" + Facts.key(contact.id()) + "/name");
            String body = switch (request.form()) {
                case EMAIL, LETTER, NOTE -> letter(contact, text);
                case TEXT -> textMessage(contact, text);
                case VOICEMAIL -> new Calling(application, contact).voicemail(text, request.kind());
                case CALL -> new Calling(application, contact).sheet(text, request.kind());
            };
            return new Draft(
                    request.kind(),
                    request.to(),
                    request.channel(),
                    request.form(),
                    request.form() == Form.EMAIL ? text.subject() : null,
                    body,
                    facts.inOrder(),
                    text.missing());
        }

        private Text text(DraftRequest request) {
            boolean card =
                    request.form() == Form.NOTE || request.form() == Form.TEXT || request.form() == Form.VOICEMAIL;
            Interview interview = interviewFor(request.to());
            if (request.kind() != EntryKind.THANK_YOU && request.kind() != EntryKind.HANDWRITTEN_NOTE) {
                return new Correspondence(application, reader, calendar, now).write(request, interview);
            }
            Map<String, Text> texts = written.computeIfAbsent(new Together(interview, card), this::write);
            Text text = texts.get(request.to());
            return text == null
                    ? thankYous(new Conversation(application, interview, reader))
                            .unmet(request.to())
                    : text;
        }

        private Map<String, Text> write(Together together) {
            Conversation conversation = new Conversation(application, together.interview, reader);
            return together.card
                    ? new Cards(conversation, calendar).write()
                    : thankYous(conversation).write();
        }

        private ThankYous thankYous(Conversation conversation) {
            return new ThankYous(conversation, new Abilities(application, reader), calendar);
        }

        private String letter(Contact contact, Text text) {
            return "Dear " + Salutation.addressed(contact) + ",\n\n" + text.body() + "\n\n"
                    + signature(text.facts(), contact);
        }

        private String textMessage(Contact contact, Text text) {
            Applicant applicant = application.applicant();
            String name = applicant == null ? "" : "\n" + applicant.name().full();
            if (applicant != null) {
                text.facts().add("/applicant/name");
            }
            return "Dear " + Salutation.addressed(contact) + ", "
                    + English.inSentence(text.body().replace("\n\n", " ")) + name;
        }

        /** The latest interview that the contact was part of, else the latest of all; one with a debrief was held. */
        private Interview interviewFor(String id) {
            Comparator<Interview> order = Comparator.<Interview, Boolean>comparing(interview ->
                            interview.isHeld(now) || !interview.debrief().isEmpty())
                    .thenComparing(interview -> interview.people().anyMatch(id::equals))
                    .thenComparing(Interview::start);
            return application.interviews().stream()
                    .max(order)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "no interview with " + application.company() + " to write about"));
        }

        private String signature(Facts facts, Contact contact) {
            Applicant applicant = application.applicant();
            List<String> lines = new ArrayList<>();
            lines.add(valediction(contact));
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

        private String valediction(Contact contact) {
            if (contact.firstName() == FirstName.INVITED_IN_WRITING) {
                return "Kind regards,";
            }
            List<String> stock = calendar.monthFirst()
                    ? List.of("Sincerely,", "With kind regards,", "Sincerely yours,")
                    : List.of("Yours sincerely,", "With kind regards,");
            return stock.get(Math.floorMod(contact.id().hashCode(), stock.size()));
        }
    }
}
