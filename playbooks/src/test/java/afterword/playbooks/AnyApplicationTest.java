package afterword.playbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.application.RandomApplications;
import afterword.application.RandomApplications.Case;
import afterword.businessdays.BusinessCalendar;
import afterword.holidays.PublicHolidays;
import afterword.plan.Plan;
import afterword.plan.Step;
import afterword.plan.StepKind;
import afterword.plan.StepStatus;
import afterword.planner.Planner;
import afterword.playbook.Playbook;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What holds for every application, whatever happened in it. Ten thousand are tried, more with
 * {@code -Dafterword.cases=1000000}; a failure names its seed, and {@code -Dafterword.seed=…} tries that one alone.
 */
class AnyApplicationTest {

    private static final int USUAL_CASES = 10_000;
    private static final PublicHolidays HOLIDAYS = new PublicHolidays();
    private static final List<Playbook> PLAYBOOKS = Playbooks.all();

    private interface Property {
        void check(Case tried, BusinessCalendar calendar, Playbook playbook);
    }

    @Test
    void theFloorsHold() {
        forAll((tried, calendar, playbook) -> {
            Plan plan = planner(tried, calendar).plan(playbook);
            none(tried, playbook, new KeptFloors(tried.application(), calendar, tried.now()).broken(plan));
        });
    }

    @Test
    void theSameFactsGiveTheSamePlan() {
        forAll((tried, calendar, playbook) -> assertEquals(
                planner(tried, calendar).plan(playbook),
                planner(tried, calendar).plan(playbook)));
    }

    @Test
    void aPlanChangesOnlyWhenSomethingIsCrossed() {
        forAll((tried, calendar, playbook) -> {
            Plan plan = planner(tried, calendar).plan(playbook);
            Instant soon = tried.now().plusSeconds(15);
            Instant boundary = nextBoundary(tried, plan);
            if (Duration.between(soon, boundary).toSeconds() < 60) {
                return;
            }
            Instant late = boundary.minusSeconds(15);
            Plan first = new Planner(tried.application(), calendar, soon).plan(playbook);
            Plan last = new Planner(tried.application(), calendar, late).plan(playbook);
            same(tried, playbook, first, last, "between " + soon + " and " + late);
        });
    }

    @Test
    void doingWhatThePlanSaysBringsNothingNew() {
        forAll((tried, calendar, playbook) -> none(
                tried,
                playbook,
                new PlannedAgain(playbook, tried.application(), calendar, tried.now(), Planner.USUAL_HORIZON)
                        .broken()));
    }

    @Test
    void oneMoreUnansweredQuestionNeverBringsTheNextOneNearer() {
        forAll((tried, calendar, playbook) -> {
            Plan before = planner(tried, calendar).plan(playbook);
            List<Step> open = questions(before);
            if (open.isEmpty() || open.get(0).status() != StepStatus.DUE) {
                return;
            }
            List<JournalEntry> journal = new ArrayList<>(tried.application().journal());
            journal.add(new JournalEntry(
                    tried.now(), EntryKind.CHECK_IN, open.get(0).to(), Channel.PHONE, Outcome.VOICEMAIL, null, null));
            Application asked = tried.application().withJournal(journal);
            List<Step> after = questions(new Planner(asked, calendar, tried.now()).plan(playbook));
            for (int i = 0; i < after.size() && i + 1 < open.size(); i++) {
                if (after.get(i).due().isBefore(open.get(i + 1).due())) {
                    fail(playbook.id() + ": " + ExpectedStep.of(open.get(i + 1)) + " came nearer, to "
                            + ExpectedStep.of(after.get(i)) + ": " + tried);
                }
            }
        });
    }

    @Test
    void theBalancedPlaybookKeepsItsDistance() {
        Playbook balanced = Playbooks.balanced();
        forAll((tried, calendar, playbook) -> {
            if (playbook != balanced) {
                return;
            }
            Plan plan = planner(tried, calendar).plan(playbook);
            none(tried, playbook, distance(tried, plan));
        });
    }

    @Test
    void hoursAreElapsedHoursAndWindowsAreLocalOnes() {
        forAll((tried, calendar, playbook) -> {
            for (Step step : planner(tried, calendar).plan(playbook).steps()) {
                if (step.kind() == StepKind.THANK_YOU && playbook.id().equals("decision-makers")) {
                    Interview interview = tried.application().interviews().stream()
                            .filter(held -> step.id().startsWith(held.id() + "/"))
                            .findFirst()
                            .orElseThrow();
                    assertEquals(
                            Duration.ofHours(24),
                            Duration.between(interview.start(), step.due().toInstant()),
                            tried::toString);
                }
                if (step.kind() == StepKind.CHECK_IN && step.isOpen() && step.slot() == null) {
                    assertEquals(LocalTime.of(9, 0), step.from().toLocalTime(), tried::toString);
                    assertEquals(LocalTime.of(17, 0), step.due().toLocalTime(), tried::toString);
                }
            }
        });
    }

    /** No two contacts on a day, no two questions within seven days; the employer's own day beats both. */
    private static List<String> distance(Case tried, Plan plan) {
        List<String> broken = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        LocalDate asked = null;
        for (JournalEntry entry : tried.application().journal()) {
            boolean question =
                    entry.kind() == EntryKind.CHECK_IN || (entry.kind().isOutbound() && entry.isAnswer());
            LocalDate day = entry.at().atZone(tried.application().zone()).toLocalDate();
            if (!entry.at().isAfter(tried.now()) && entry.kind().isOutbound()) {
                days.add(day);
                asked = question && (asked == null || day.isAfter(asked)) ? day : asked;
            }
        }
        for (Step step : plan.steps()) {
            if (step.isOpen() && step.kind() == StepKind.THANK_YOU) {
                days.add(step.due().toLocalDate());
            }
        }
        for (Step step : plan.steps()) {
            boolean theirs = tried.application().directions().stream()
                    .anyMatch(direction -> step.due().toLocalDate().equals(direction.on()));
            boolean moves = step.isOpen() && step.kind().isContact() && step.kind() != StepKind.THANK_YOU;
            if (!moves) {
                continue;
            }
            LocalDate day = step.due().toLocalDate();
            if (days.contains(day) && !theirs) {
                broken.add("a second contact on the day of " + ExpectedStep.of(step));
            }
            days.add(day);
            if (step.kind() == StepKind.CHECK_IN) {
                if (asked != null && asked.until(day, ChronoUnit.DAYS) < 7 && !theirs) {
                    broken.add("less than seven days after " + asked + ": " + ExpectedStep.of(step));
                }
                asked = day;
            }
        }
        return broken;
    }

    private static List<Step> questions(Plan plan) {
        return plan.steps().stream()
                .filter(step -> step.isOpen() && step.kind() == StepKind.CHECK_IN)
                .toList();
    }

    /** The next moment after now on which anything in the application, the plan or the working day turns. */
    private static Instant nextBoundary(Case tried, Plan plan) {
        Application application = tried.application();
        TreeSet<Instant> boundaries = new TreeSet<>();
        application.journal().forEach(entry -> boundaries.add(entry.at()));
        application.directions().forEach(direction -> boundaries.add(direction.at()));
        for (Interview interview : application.interviews()) {
            boundaries.add(interview.start());
            boundaries.add(interview.end());
            boundaries.add(
                    interview.start().atZone(application.zone()).plusDays(7).toInstant());
        }
        for (Step step : plan.steps()) {
            boundaries.add(step.from().toInstant());
            boundaries.add(step.due().toInstant());
            if (step.latest() != null) {
                boundaries.add(step.latest().toInstant());
            }
        }
        ZonedDateTime midnight = tried.now().atZone(application.zone()).truncatedTo(ChronoUnit.DAYS);
        for (int hour : List.of(9, 12, 13, 17, 24)) {
            boundaries.add(midnight.toLocalDate()
                    .atStartOfDay()
                    .plusHours(hour)
                    .atZone(application.zone())
                    .toInstant());
        }
        Instant next = boundaries.higher(tried.now());
        return next == null ? tried.now() : next;
    }

    private static void same(Case tried, Playbook playbook, Plan one, Plan other, String when) {
        if (!one.steps().equals(other.steps())
                || !one.refused().equals(other.refused())
                || one.state() != other.state()) {
            List<Step> was = new ArrayList<>(one.steps());
            was.removeAll(other.steps());
            List<Step> is = new ArrayList<>(other.steps());
            is.removeAll(one.steps());
            fail(playbook.id() + " changed " + when + " from " + was + " to " + is + "; refused " + one.refused()
                    + " and " + other.refused() + ", " + one.state() + " and " + other.state() + ": " + tried);
        }
    }

    private static void none(Case tried, Playbook playbook, List<String> broken) {
        if (!broken.isEmpty()) {
            fail(playbook.id() + ": " + broken + ": " + tried);
        }
    }

    private static Planner planner(Case tried, BusinessCalendar calendar) {
        return new Planner(tried.application(), calendar, tried.now());
    }

    private static void forAll(Property property) {
        Long only = Long.getLong("afterword.seed");
        long cases = only == null ? Long.getLong("afterword.cases", USUAL_CASES) : 1;
        for (long i = 0; i < cases; i++) {
            long seed = only == null ? i : only;
            Case tried = RandomApplications.of(seed);
            String code = tried.application().holidays();
            BusinessCalendar calendar =
                    code == null ? BusinessCalendar.WEEKDAYS : HOLIDAYS.of(code).orElseThrow();
            for (Playbook playbook : PLAYBOOKS) {
                try {
                    property.check(tried, calendar, playbook);
                } catch (RuntimeException e) {
                    throw new AssertionError("seed " + seed + ", " + playbook.id() + ": " + e, e);
                }
            }
        }
    }
}
