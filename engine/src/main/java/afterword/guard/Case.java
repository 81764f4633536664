package afterword.guard;

import afterword.application.Contact;
import afterword.application.EntryKind;
import afterword.application.JournalEntry;
import afterword.plan.Plan;
import afterword.plan.Step;
import afterword.plan.StepKind;
import afterword.planner.Planner;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question at one moment, with all that is known about it. */
final class Case {

    static final LocalTime OPENS = LocalTime.of(9, 0);
    static final LocalTime CLOSES = LocalTime.of(17, 0);

    /** Far enough to say when a promised day of next year has passed. */
    private static final int HORIZON_DAYS = 400;

    private final Question question;
    private final Tracked tracked;
    private final List<Tracked> others;
    private final Identities identities;
    private final Contact contact;
    private final Instant now;
    private final Planner planner;
    private final Plan plan;

    Case(
            Question question,
            Tracked tracked,
            List<Tracked> others,
            Identities identities,
            Contact contact,
            Instant now) {
        this.question = question;
        this.tracked = tracked;
        this.others = others;
        this.identities = identities;
        this.contact = contact;
        this.now = now;
        this.planner = tracked.planner(now);
        this.plan = planner.plan(tracked.playbook(), HORIZON_DAYS);
    }

    Question question() {
        return question;
    }

    Tracked tracked() {
        return tracked;
    }

    /** The person's other applications. */
    List<Tracked> others() {
        return others;
    }

    Contact contact() {
        return contact;
    }

    Planner planner() {
        return planner;
    }

    Plan plan() {
        return plan;
    }

    Instant now() {
        return now;
    }

    ZonedDateTime localNow() {
        return now.atZone(tracked.application().zone());
    }

    LocalDate today() {
        return localNow().toLocalDate();
    }

    LocalDate dateOf(Instant instant) {
        return instant.atZone(tracked.application().zone()).toLocalDate();
    }

    /** When {@code day}, or the next business day, opens at the employer's. */
    ZonedDateTime opening(LocalDate day) {
        return ZonedDateTime.of(
                tracked.calendar().rolled(day), OPENS, tracked.application().zone());
    }

    EntryKind kind() {
        return question.kind();
    }

    /** The kind of step that the plan has for it; absent for a withdrawal and an acceptance, which no plan asks for. */
    @Nullable
    StepKind stepKind() {
        return switch (question.kind()) {
            case THANK_YOU -> StepKind.THANK_YOU;
            case HANDWRITTEN_NOTE -> StepKind.HANDWRITTEN_NOTE;
            case CHECK_IN -> StepKind.CHECK_IN;
            case DECLINE_REPLY -> StepKind.DECLINE_REPLY;
            case RE_APPROACH -> StepKind.RE_APPROACH;
            case OFFER_REPLY -> StepKind.OFFER_REPLY;
            default -> null;
        };
    }

    boolean isCheckIn() {
        return question.kind() == EntryKind.CHECK_IN;
    }

    /** The open steps of that kind, in order. */
    Stream<Step> openSteps() {
        return plan.steps().stream().filter(step -> step.kind() == stepKind() && step.isOpen());
    }

    /** The open steps of that kind that reach the contact, themselves or to pass it on. */
    Stream<Step> openStepsToContact() {
        return openSteps().filter(this::reachesContact);
    }

    boolean reachesContact(Step step) {
        return contact.id().equals(step.via() == null ? step.to() : step.via());
    }

    /** Whom an open step of that kind to the contact goes through instead. */
    Optional<String> goesThrough() {
        return openSteps()
                .filter(step -> contact.id().equals(step.to()) && step.via() != null)
                .map(step -> String.valueOf(step.via()))
                .findFirst();
    }

    /** Whether the contact was there in an interview that has been held. */
    boolean hasMetContact() {
        if (contact.met() != null) {
            return contact.met();
        }
        return tracked.application().interviews().stream()
                .anyMatch(
                        interview -> interview.isHeld(now) && interview.people().anyMatch(contact.id()::equals));
    }

    /** Whether somebody of another application is the person the question is about: by the person's word, else by likeness. */
    boolean isSamePerson(Tracked other, String id) {
        Contact known = other.application().contacts().get(id);
        return known != null
                && identities
                        .areOne(tracked.id(), contact.id(), other.id(), id)
                        .orElseGet(() -> Person.of(other.application(), known)
                                .isSameAs(Person.of(tracked.application(), contact)));
    }

    /** What was sent or said in {@code application} by now, in the order of its journal. */
    List<JournalEntry> made(Tracked application) {
        return application.application().journal().stream()
                .filter(entry -> entry.kind().isOutbound() && !entry.at().isAfter(now))
                .toList();
    }

    String nameOf(String id) {
        Contact other = tracked.application().contacts().get(id);
        String name = other == null ? "" : other.name().formal();
        return name.isEmpty() ? id : name;
    }
}
