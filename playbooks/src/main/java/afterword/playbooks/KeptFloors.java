package afterword.playbooks;

import afterword.application.Agency;
import afterword.application.Application;
import afterword.application.Ban;
import afterword.application.Channel;
import afterword.application.Contact;
import afterword.application.Decision;
import afterword.application.EmployerDirection;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import afterword.application.MayFollowUp;
import afterword.application.Role;
import afterword.businessdays.BusinessCalendar;
import afterword.plan.Plan;
import afterword.plan.Step;
import afterword.plan.StepKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a plan keeps the floors that hold in every playbook, worked out from the facts alone: it shares no line with the
 * planner, so that a mistake in one is not a mistake in both.
 */
final class KeptFloors {

    private static final Set<EntryKind> FINAL =
            Set.of(EntryKind.DECLINE, EntryKind.OFFER, EntryKind.WITHDRAWAL, EntryKind.ACCEPTANCE, EntryKind.CLOSED);
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    private final Application application;
    private final BusinessCalendar calendar;
    private final Instant now;
    private final List<JournalEntry> journal;
    private final List<Interview> held;
    private final @Nullable JournalEntry end;
    private final List<String> broken = new ArrayList<>();

    private @Nullable Channel channel;
    private @Nullable String contact;
    private @Nullable LocalDate on;
    private boolean noPhone;
    private boolean noThanks;
    private boolean noFollowUp;

    KeptFloors(Application application, BusinessCalendar calendar, Instant now) {
        this.application = application;
        this.calendar = calendar;
        this.now = now;
        this.journal = application.journal().stream()
                .filter(entry -> !entry.at().isAfter(now))
                .sorted(Comparator.comparing(JournalEntry::at))
                .toList();
        this.held = application.interviews().stream()
                .filter(interview -> interview.isHeld(now))
                .sorted(Comparator.comparing(Interview::start))
                .toList();
        this.end = end();
        directions();
    }

    List<String> broken(Plan plan) {
        List<Step> open = plan.steps().stream().filter(Step::isOpen).toList();
        order(plan.steps());
        open.forEach(this::stopStates);
        open.forEach(this::channels);
        open.forEach(this::persons);
        open.stream().filter(step -> step.kind() == StepKind.CHECK_IN).forEach(this::hours);
        promises(open);
        namedDay(open);
        return broken;
    }

    private void order(List<Step> steps) {
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).due().isBefore(steps.get(i - 1).due())) {
                broken.add(steps.get(i).id() + " stands after a step that is due later");
            }
        }
        if (steps.stream().map(Step::id).distinct().count() < steps.size()) {
            broken.add("two steps have one id");
        }
        for (Step step : steps) {
            if (step.because().isEmpty()) {
                broken.add(step.id() + " does not say why it is there");
            }
        }
    }

    private @Nullable JournalEntry end() {
        JournalEntry last = null;
        for (JournalEntry entry : journal) {
            if (FINAL.contains(entry.kind())) {
                last = entry;
            } else if (entry.kind() == EntryKind.INVITATION) {
                last = null;
            }
        }
        return last;
    }

    private void stopStates(Step step) {
        EntryKind word = end == null ? null : end.kind();
        boolean asks = step.kind() == StepKind.CHECK_IN || step.kind() == StepKind.CLOSE;
        if (asks && (word != null || isInterviewComing())) {
            fail(step, "P0", word == null ? "an interview is coming" : "there is a final word, " + word.word());
        }
        boolean reply = step.kind() == StepKind.DECLINE_REPLY || step.kind() == StepKind.RE_APPROACH;
        if (reply && word != EntryKind.DECLINE || step.kind() == StepKind.OFFER_REPLY && word != EntryKind.OFFER) {
            fail(step, "P0", "there is nothing to reply to");
        }
        if (word != null && word != EntryKind.DECLINE && word != EntryKind.OFFER) {
            fail(step, "P0", "the application is over");
        }
        boolean late = step.latest() != null && step.latest().toInstant().isBefore(now);
        if (word != null && step.kind() == StepKind.THANK_YOU && late) {
            fail(step, "P0", "the reply carries the thanks");
        }
        if (noFollowUp && step.kind() == StepKind.CHECK_IN) {
            fail(step, "P1", "they asked for no follow-up");
        }
        if (noThanks && (step.kind() == StepKind.THANK_YOU || step.kind() == StepKind.HANDWRITTEN_NOTE)) {
            fail(step, "P1", "they asked for no thank-yous");
        }
    }

    private boolean isInterviewComing() {
        if (application.interviews().stream().anyMatch(interview -> interview.isAhead(now))) {
            return true;
        }
        return journal.stream()
                .filter(entry -> entry.kind() == EntryKind.INVITATION)
                .reduce((first, second) -> second)
                .filter(invited ->
                        held.stream().noneMatch(interview -> interview.start().isAfter(invited.at())))
                .isPresent();
    }

    private void channels(Step step) {
        if (!step.kind().isContact()) {
            return;
        }
        Contact to = step.to() == null ? null : application.contacts().get(step.to());
        Channel asked = channel != null ? channel : to == null ? null : to.prefers();
        boolean call = step.kind() == StepKind.CHECK_IN;
        if (step.channel() == Channel.PHONE && (noPhone || !call)) {
            fail(step, "P1", call ? "they asked for no calls" : "what is written is not telephoned");
        }
        if (step.channel() == Channel.POST && call) {
            fail(step, "P1", "a question is never posted");
        }
        boolean cannot = asked == Channel.POST && call || asked == Channel.PHONE && (noPhone || !call);
        if (asked != null && step.channel() != (cannot ? Channel.EMAIL : asked) && !isPaperBeside(step, asked)) {
            fail(step, "P1", "they asked for " + asked.word());
        }
    }

    private static boolean isPaperBeside(Step step, Channel asked) {
        return step.kind() == StepKind.HANDWRITTEN_NOTE && asked == Channel.POST;
    }

    private void persons(Step step) {
        Agency agency = application.agency();
        if (step.to() == null) {
            return;
        }
        if (step.kind() == StepKind.CHECK_IN) {
            String named = contact != null ? contact : agency == null ? null : agency.contact();
            if (named != null && !named.equals(step.to())) {
                fail(step, contact != null ? "P1" : "P2", named + " is the one to ask");
            }
        } else if (agency != null) {
            String via = step.to().equals(agency.contact()) ? null : agency.contact();
            if (via != null && !via.equals(step.via())) {
                fail(step, "P2", "it must go through " + via);
            }
        }
        boolean allowed =
                agency == null || step.to().equals(contact) || step.to().equals(agency.contact());
        if (!allowed
                && application.contact(step.to()).is(Role.DECISION_MAKER)
                && !wasMet(step.to())
                && !broughtNews(step)) {
            fail(step, "P2", "they decide and were not met");
        }
    }

    private boolean broughtNews(Step step) {
        return end != null && step.to() != null && step.to().equals(end.with());
    }

    private boolean wasMet(String id) {
        Boolean met = application.contact(id).met();
        return met != null
                ? met
                : held.stream().anyMatch(interview -> interview.people().anyMatch(id::equals));
    }

    private void hours(Step step) {
        LocalDate day = step.due().toLocalDate();
        LocalTime from = step.from().toLocalTime();
        boolean inside = step.from().toLocalDate().equals(day)
                && !from.isBefore(OPENS)
                && !step.due().toLocalTime().isAfter(CLOSES);
        if (!inside) {
            fail(step, "hours", "it is outside 09:00 to 17:00");
        }
        if (!calendar.isBusinessDay(day) && !day.equals(on)) {
            fail(step, "hours", day + " is no business day");
        }
        if (step.due().toInstant().isBefore(now)) {
            fail(step, "hours", "it lies in the past");
        }
    }

    private void promises(List<Step> open) {
        LocalDate promised = promise();
        Step next = nextQuestion(open);
        for (Step step : open) {
            boolean asks = step.kind() == StepKind.CHECK_IN || step.kind() == StepKind.CLOSE;
            boolean theirs = step == next && standingDay() != null;
            if (asks && promised != null && step.due().toLocalDate().isBefore(promised) && !theirs) {
                fail(step, "P3", "they promised news by " + promised);
            }
        }
    }

    private static @Nullable Step nextQuestion(List<Step> open) {
        return open.stream()
                .filter(step -> step.kind() == StepKind.CHECK_IN)
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate promise() {
        if (held.isEmpty()) {
            return null;
        }
        Interview latest = held.get(held.size() - 1);
        record Said(Instant at, Decision decision) {}
        LocalDate on = Stream.concat(
                        held.stream()
                                .filter(interview -> interview.decision() != null
                                        && interview.decision().on() != null)
                                .map(interview -> new Said(interview.end(), interview.decision())),
                        journal.stream()
                                .filter(entry -> entry.decision() != null
                                        && entry.decision().on() != null)
                                .map(entry -> new Said(entry.at(), entry.decision())))
                .sorted(Comparator.comparing(Said::at))
                .reduce((first, second) -> second)
                .map(said -> said.decision().on())
                .orElse(null);
        Instant silence = journal.stream()
                .filter(entry -> entry.isAnswer() && entry.at().isAfter(latest.end()))
                .map(JournalEntry::at)
                .max(Comparator.naturalOrder())
                .orElse(latest.end());
        boolean known = on != null && !on.isBefore(day(latest.start())) && !on.isBefore(day(silence));
        return known ? on : null;
    }

    /** While their own day stands, the next check-in is on it; where it is past, from now on. */
    private void namedDay(List<Step> open) {
        LocalDate named = standingDay();
        Step next = nextQuestion(open);
        if (named == null || next == null) {
            return;
        }
        LocalDate due = next.due().toLocalDate();
        if (day(now).isBefore(named) ? !due.equals(named) : due.isBefore(named)) {
            fail(next, "P1", "they named " + named);
        }
    }

    /** Their own day, until a check-in, an answer or an interview on or after it. */
    private @Nullable LocalDate standingDay() {
        LocalDate named = on;
        if (named == null || held.isEmpty()) {
            return null;
        }
        boolean over = !day(held.get(held.size() - 1).start()).isBefore(named)
                || journal.stream()
                        .anyMatch(entry -> (entry.kind() == EntryKind.CHECK_IN || entry.isAnswer())
                                && !day(entry.at()).isBefore(named));
        return over ? null : named;
    }

    private void directions() {
        record Said(Instant at, Runnable take) {}
        List<Said> said = new ArrayList<>();
        for (Interview interview : held) {
            if (interview.mayFollowUp() != MayFollowUp.NOT_ASKED) {
                boolean no = interview.mayFollowUp() == MayFollowUp.NO;
                said.add(new Said(interview.end(), () -> followUp(!no)));
            }
        }
        for (EmployerDirection direction : application.directions()) {
            if (!direction.at().isAfter(now)) {
                said.add(new Said(direction.at(), () -> take(direction)));
            }
        }
        said.sort(Comparator.comparing(Said::at));
        said.forEach(one -> one.take().run());
    }

    private void followUp(boolean allowed) {
        noFollowUp = !allowed;
        on = allowed ? on : null;
    }

    private void take(EmployerDirection direction) {
        contact = direction.contact() != null ? direction.contact() : contact;
        if (direction.channel() != null) {
            channel = direction.channel();
            noPhone &= channel != Channel.PHONE;
        }
        if (direction.on() != null) {
            on = direction.on();
            noFollowUp = false;
        }
        noThanks |= direction.no().contains(Ban.THANK_YOU);
        if (direction.no().contains(Ban.PHONE)) {
            noPhone = true;
            channel = channel == Channel.PHONE ? null : channel;
        }
        if (direction.no().contains(Ban.FOLLOW_UP)) {
            followUp(false);
        }
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(application.zone()).toLocalDate();
    }

    private void fail(Step step, String floor, String why) {
        broken.add(ExpectedStep.of(step) + " breaks " + floor + ": " + why);
    }
}
