package afterword.guard;

import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.EntryKind;
import afterword.application.Word;
import afterword.plan.Because;
import afterword.plan.Plan;
import afterword.plan.PlanState;
import afterword.plan.Refusal;
import afterword.plan.Step;
import afterword.plan.StepKind;
import afterword.plan.StepStatus;
import afterword.planner.Planner;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the open steps of all plans into one day-by-day order, an hour apart, one contact a day for each person. */
final class Scheduling {

    private static final Duration APART = Duration.ofHours(1);
    private static final LocalTime GOOD_HOUR = LocalTime.of(10, 0);
    /** Two messages to one person that lie no further apart could be one. */
    private static final int DAYS_TO_MERGE = 3;

    private final List<Tracked> applications;
    private final Guards guards;
    private final Instant now;
    private final int days;
    private final List<Entry> placed = new ArrayList<>();
    private final List<Agenda.Held> held = new ArrayList<>();
    private final List<Agenda.Held> refused = new ArrayList<>();

    Scheduling(List<Tracked> applications, Instant now, int days) {
        this.applications = applications;
        this.guards = new Guards(applications);
        this.now = now;
        this.days = days;
    }

    /** A step on its way into the agenda. */
    private static final class Entry {
        final Tracked tracked;
        final Step step;
        final @Nullable Person person;
        final Set<Because> because = new LinkedHashSet<>();
        final Set<String> suggestions = new LinkedHashSet<>();
        ZonedDateTime at;

        Entry(Tracked tracked, Step step, ZonedDateTime at) {
            this.tracked = tracked;
            this.step = step;
            this.at = at;
            this.person = person(tracked, step);
        }

        private static @Nullable Person person(Tracked tracked, Step step) {
            String id = step.via() == null ? step.to() : step.via();
            Contact contact =
                    id == null ? null : tracked.application().contacts().get(id);
            return contact == null ? null : Person.of(tracked.application(), contact);
        }

        LocalDate day() {
            return at.toLocalDate();
        }

        boolean isSamePersonAs(Entry other) {
            return person != null && other.person != null && person.isSameAs(other.person);
        }
    }

    Agenda agenda() {
        List<Entry> open = new ArrayList<>();
        for (Tracked tracked : applications) {
            Plan plan = tracked.planner(now).plan(tracked.playbook(), Math.max(days, Planner.USUAL_HORIZON));
            LocalDate last = plan.now().toLocalDate().plusDays(days);
            plan.steps().stream()
                    .filter(step -> step.isOpen() && !step.due().toLocalDate().isAfter(last))
                    .map(step -> new Entry(tracked, step, goodTime(step)))
                    .forEach(open::add);
            refusals(tracked, plan, last);
        }
        open.sort(Comparator.comparing(entry -> entry.at.toInstant()));
        open.forEach(this::place);
        placed.sort(Comparator.comparing(entry -> entry.at.toInstant()));
        placed.forEach(this::suggestMerging);
        held.addAll(refused);
        return new Agenda(placed.stream().map(Scheduling::item).toList(), held);
    }

    /** Ten o'clock for what has a day, the beginning for what has hours; now where that is past. */
    private ZonedDateTime goodTime(Step step) {
        boolean wholeDay = step.slot() == null
                && step.kind().isContact()
                && step.from().toLocalTime().equals(Case.OPENS)
                && step.due().toLocalTime().equals(Case.CLOSES);
        ZonedDateTime good = wholeDay ? step.from().with(GOOD_HOUR) : step.from();
        ZonedDateTime localNow = now.atZone(step.from().getZone());
        return good.isBefore(localNow) ? localNow : good;
    }

    private void place(Entry entry) {
        if (!entry.step.kind().isContact()) {
            placed.add(entry);
        } else if (!isHeldByGuards(entry) && !isHeldForAnother(entry)) {
            keepApart(entry);
            placed.add(entry);
        }
    }

    private boolean isHeldByGuards(Entry entry) {
        Step step = entry.step;
        String reached = step.via() == null ? step.to() : step.via();
        if (reached == null || step.status() == StepStatus.UPCOMING) {
            return false;
        }
        EntryKind kind = Word.of(EntryKind.class, step.kind().word()).orElseThrow();
        Verdict verdict = guards.mayContact(new Question(entry.tracked.id(), reached, step.channel(), kind), now);
        entry.because.addAll(verdict.because());
        entry.suggestions.addAll(verdict.suggestions());
        if (!verdict.isAllowed()) {
            hold(entry, verdict.until());
        }
        return !verdict.isAllowed();
    }

    private boolean isHeldForAnother(Entry entry) {
        for (Entry other : placed) {
            boolean sameDay = other.tracked != entry.tracked
                    && other.step.kind().isContact()
                    && other.at
                            .withZoneSameInstant(entry.at.getZone())
                            .toLocalDate()
                            .equals(entry.day())
                    && entry.isSamePersonAs(other);
            if (sameDay) {
                entry.because.add(new Because(
                        "P4", "The same person hears from you that day about " + other.tracked.title() + "."));
                merge(entry, other);
                if (!OneContactADay.isUrgent(entry.step.kind())) {
                    hold(entry, opening(entry.tracked, entry.day().plusDays(1)));
                    return true;
                }
            }
        }
        return false;
    }

    /** Two employers in one hour are how a message goes to the wrong company (S4-12, S4-15). */
    private void keepApart(Entry entry) {
        ZonedDateTime at = entry.at;
        for (Entry other = tooClose(entry, at); other != null; other = tooClose(entry, at)) {
            checkCompany(entry, other);
            checkCompany(other, entry);
            at = other.at.withZoneSameInstant(at.getZone()).plus(APART);
        }
        if (!at.isAfter(entry.step.due())) {
            entry.at = at;
        }
    }

    private @Nullable Entry tooClose(Entry entry, ZonedDateTime at) {
        for (Entry other : placed) {
            if (other.step.kind().isContact()
                    && !other.tracked.isSameEmployerAs(entry.tracked)
                    && Duration.between(other.at, at).abs().compareTo(APART) < 0) {
                return other;
            }
        }
        return null;
    }

    private static void checkCompany(Entry entry, Entry other) {
        entry.because.add(new Because(
                "S4-15", other.tracked.application().company() + " falls in the same hour; check the company."));
    }

    private void suggestMerging(Entry entry) {
        for (Entry later : placed) {
            if (later.tracked != entry.tracked
                    && later.at.isAfter(entry.at)
                    && !later.at.isAfter(entry.at.plusDays(DAYS_TO_MERGE))
                    && entry.step.kind() == StepKind.CHECK_IN
                    && later.step.kind() == StepKind.CHECK_IN
                    && entry.isSamePersonAs(later)) {
                entry.suggestions.add("The same person is on the list on " + later.day() + " about "
                        + later.tracked.title() + "; one message then could cover both.");
            }
        }
    }

    private static void merge(Entry entry, Entry other) {
        String both = "One message about both: " + entry.tracked.title() + ", and " + other.tracked.title() + ".";
        entry.suggestions.add(both);
        other.suggestions.add(both);
    }

    private void hold(Entry entry, @Nullable ZonedDateTime until) {
        Application application = entry.tracked.application();
        held.add(new Agenda.Held(
                entry.tracked.id(),
                application.company(),
                application.position(),
                entry.step.kind(),
                entry.step,
                entry.step.channel(),
                until,
                new ArrayList<>(entry.because),
                new ArrayList<>(entry.suggestions)));
    }

    /** What the plan refuses and does not itself list; of an application that is over there is nothing to hold back. */
    private void refusals(Tracked tracked, Plan plan, LocalDate last) {
        PlanState state = plan.state();
        if (state == PlanState.DECLINED || state == PlanState.OFFERED || state == PlanState.CLOSED) {
            return;
        }
        for (Refusal refusal : plan.refused()) {
            boolean listed = refusal.until() != null && !refusal.until().isAfter(last);
            if (!listed) {
                Application application = tracked.application();
                refused.add(new Agenda.Held(
                        tracked.id(),
                        application.company(),
                        application.position(),
                        refusal.kind(),
                        null,
                        refusal.channel(),
                        refusal.until() == null ? null : opening(tracked, refusal.until()),
                        refusal.because(),
                        List.of()));
            }
        }
    }

    private static ZonedDateTime opening(Tracked tracked, LocalDate day) {
        return ZonedDateTime.of(
                tracked.calendar().rolled(day),
                Case.OPENS,
                tracked.application().zone());
    }

    private static Agenda.Item item(Entry entry) {
        Application application = entry.tracked.application();
        return new Agenda.Item(
                entry.tracked.id(),
                application.company(),
                application.position(),
                entry.step,
                entry.at,
                new ArrayList<>(entry.because),
                new ArrayList<>(entry.suggestions));
    }
}
