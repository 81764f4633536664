package afterword.planner;

import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import afterword.plan.Because;
import afterword.plan.Slot;
import afterword.plan.StepKind;
import afterword.playbook.CheckIns;
import afterword.playbook.Cited;
import afterword.playbook.DayRule;
import afterword.playbook.Playbook;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The check-ins still to come if nobody ever answers, and the close after the last of them. Days are counted from the
 * check-ins made since silence started, then from the ones planned.
 */
final class Asking {

    private static final int DAYS_OF_RESPECTED_SILENCE = 30;

    private final Situation situation;
    private final Playbook playbook;
    private final CheckIns rules;
    private final FreeDays freeDays;
    private final Interview latest;
    private final LocalDate horizon;
    private final Numbering numbering;
    private final @Nullable LocalDate promiseRow;

    Asking(
            Situation situation,
            Playbook playbook,
            FreeDays freeDays,
            Interview latest,
            LocalDate horizon,
            Numbering numbering) {
        this.situation = situation;
        this.playbook = playbook;
        this.rules = situation.application().isSales() ? playbook.checkIns().forSales() : playbook.checkIns();
        this.freeDays = freeDays;
        this.latest = latest;
        this.horizon = horizon;
        this.numbering = numbering;
        this.promiseRow = situation.isPromiseKnown() ? day(rules.promiseKnown().value()) : null;
    }

    /** A planned check-in: its window, why it is there, and the last day for it. */
    private record Planned(Window window, @Nullable LocalDate latest, List<Because> because) {}

    void plan(Steps steps) {
        if (situation.finalWord() != null || situation.ahead() != null || situation.isInvited()) {
            return;
        }
        if (situation.directions().noFollowUp()) {
            closeAfterRespectedSilence(steps);
            return;
        }
        int made = situation.unanswered().size();
        Integer atMost = rules.atMost() == null ? null : rules.atMost().value();
        Window last = null;
        WhoIsAsked.Choice who = WhoIsAsked.of(situation, rules.ask());
        Channels channels = new Channels(situation);
        Channels.Choice channel = channels.choose(
                StepKind.CHECK_IN, who.contact(), rules.channel().value());
        for (int attempt = made + 1; atMost == null || attempt <= atMost; attempt++) {
            boolean isLast = atMost != null && attempt == atMost;
            Planned planned = attempt == made + 1 ? next(isLast) : following(last, isLast);
            last = planned.window();
            if (last.day().isAfter(horizon)) {
                return;
            }
            freeDays.take(last.day());
            Steps.Draft step = steps.step(numbering.checkIn(attempt - made), StepKind.CHECK_IN)
                    .to(who.contact(), channel.channel(), null)
                    .attempt(attempt)
                    .within(last)
                    .because(planned.because())
                    .because(isLast && rules.atMost() != null ? rules.atMost().because() : List.of())
                    .because(who.because())
                    .because(channel.because(rules.channel()));
            if (planned.latest() != null) {
                step.latest(Window.of(planned.latest()).ends(situation.zone()));
            }
            step.add();
        }
        close(last != null ? last.day() : lastMade(), steps);
    }

    /** The next check-in, seen from now: on the day the employer named, else as the playbook counts. */
    private Planned next(boolean isLast) {
        LocalDate on = standingDay();
        Planned planned;
        if (on != null) {
            planned = new Planned(new Window(on, firstSlot()), null, List.of(Floors.THEIR_DAY));
        } else if (situation.unanswered().isEmpty()) {
            planned = restrained(first());
        } else {
            planned = restrained(notBeforePromise(afterMade(isLast)));
        }
        return inTime(planned);
    }

    private Planned following(@Nullable Window last, boolean isLast) {
        if (last == null) {
            throw new IllegalStateException("nothing to follow");
        }
        Planned planned = rules.again() == null
                ? new Planned(slotAfter(last), null, rules.promiseKnown().because())
                : again(rules.again(), last.day(), isLast);
        return restrained(notBeforePromise(planned));
    }

    private Planned first() {
        Cited<CheckIns.First> rule = situation.isPromiseKnown() ? rules.promiseKnown() : rules.promiseUnknown();
        if (situation.answer() != null && !situation.isAnsweredWithDate()) {
            Planned answered = new Planned(new Window(stageDate(), firstSlot()), null, List.of(Floors.ANSWERED));
            return notBeforePromise(answered);
        }
        LocalDate day = day(rule.value());
        DayRule latestRule = rule.value().latest();
        LocalDate last = latestRule == null ? null : latestRule.from(anchor(latestRule), situation.calendar());
        List<Because> because = new ArrayList<>();
        if (situation.isPromiseKnown()) {
            because.add(Floors.PROMISE);
        }
        because.addAll(rule.because());
        return new Planned(new Window(day, firstSlot()), last, because);
    }

    private Planned afterMade(boolean isLast) {
        if (rules.again() != null) {
            return again(rules.again(), lastMade(), isLast);
        }
        JournalEntry made = situation.unanswered().get(situation.unanswered().size() - 1);
        Window slot = slotBeginningAfter(made.at().atZone(situation.zone()));
        return new Planned(slot, null, rules.promiseKnown().because());
    }

    private Planned again(Cited<CheckIns.Again> rule, LocalDate last, boolean isLast) {
        DayRule lastRule = rule.value().last();
        DayRule on = isLast && lastRule != null ? lastRule : rule.value().on();
        return new Planned(new Window(on.from(last, situation.calendar()), null), null, rule.because());
    }

    /** While the promise is known nothing falls before the day it gives the first check-in (P3). */
    private Planned notBeforePromise(Planned planned) {
        if (promiseRow == null) {
            return planned;
        }
        Window row = new Window(promiseRow, firstSlot());
        return planned.window().isBefore(row) ? moved(planned, row, Floors.PROMISE) : planned;
    }

    /** Holds a check-in back where the playbook allows one a week and one contact a day. */
    private Planned restrained(Planned planned) {
        Planned held = planned;
        Cited<Integer> apart = playbook.restraint().daysBetweenCheckIns();
        LocalDate before = apart == null ? null : lastCheckInOrTalk();
        if (apart != null && before != null) {
            LocalDate earliest = situation.calendar().rolled(before.plusDays(apart.value()));
            if (held.window().day().isBefore(earliest)) {
                held = moved(held, new Window(earliest, held.window().slot()), apart.because());
            }
        }
        LocalDate free = freeDays.from(held.window().day());
        Cited<Boolean> oneADay = playbook.restraint().oneContactADay();
        return oneADay == null || free.equals(held.window().day())
                ? held
                : moved(held, new Window(free, held.window().slot()), oneADay.because());
    }

    /** A check-in whose window has ended moves to the one that contains now or is the next to begin. */
    private Planned inTime(Planned planned) {
        ZonedDateTime ends = planned.window().ends(situation.zone());
        if (!ends.isBefore(situation.localNow())) {
            return planned;
        }
        Window open = planned.window().slot() == null ? Window.of(situation.openDay()) : openSlot();
        return restrained(moved(planned, open, Floors.MOVED_TO_NOW));
    }

    private Planned moved(Planned planned, Window to, Because because) {
        return moved(planned, to, List.of(because));
    }

    private Planned moved(Planned planned, Window to, List<Because> because) {
        List<Because> reasons = new ArrayList<>(because);
        reasons.addAll(planned.because());
        LocalDate latest = planned.latest();
        return new Planned(to, latest != null && latest.isBefore(to.day()) ? to.day() : latest, reasons);
    }

    /** The day they named, while no check-in, answer or interview has come on or after it. */
    private @Nullable LocalDate standingDay() {
        LocalDate on = situation.directions().on();
        if (on == null) {
            return null;
        }
        for (JournalEntry entry : situation.journal()) {
            boolean meets = entry.kind() == EntryKind.CHECK_IN || entry.isAnswer();
            if (meets && !situation.dateOf(entry.at()).isBefore(on)) {
                return null;
            }
        }
        return situation.dateOf(latest.start()).isBefore(on) ? on : null;
    }

    private LocalDate day(CheckIns.First rule) {
        LocalDate day = rule.on().from(anchor(rule.on()), situation.calendar());
        DayRule notBefore = rule.notBefore();
        if (notBefore == null) {
            return day;
        }
        LocalDate earliest = notBefore.from(anchor(notBefore), situation.calendar());
        return day.isBefore(earliest) ? earliest : day;
    }

    private LocalDate anchor(DayRule rule) {
        Promise promise = situation.promise();
        return switch (rule.anchor()) {
            case PROMISE -> promise == null ? interviewDay() : promise.on();
            case STAGE_DATE -> stageDate();
            case THANK_YOU -> ThankYous.sentDay(situation, playbook, latest);
            case INTERVIEW, LAST, NEWS -> interviewDay();
        };
    }

    private LocalDate stageDate() {
        JournalEntry answer = situation.answer();
        return answer == null || situation.isAnsweredWithDate()
                ? StageDate.of(latest.stage(), interviewDay(), situation.calendar())
                : StageDate.of(afterword.application.Stage.FIRST, situation.dateOf(answer.at()), situation.calendar());
    }

    private LocalDate interviewDay() {
        return situation.dateOf(latest.start());
    }

    private LocalDate lastMade() {
        List<JournalEntry> made = situation.unanswered();
        return situation.dateOf(made.get(made.size() - 1).at());
    }

    private @Nullable LocalDate lastCheckInOrTalk() {
        for (int i = situation.journal().size() - 1; i >= 0; i--) {
            JournalEntry entry = situation.journal().get(i);
            if (entry.kind() == EntryKind.CHECK_IN || (entry.kind().isOutbound() && entry.isAnswer())) {
                return situation.dateOf(entry.at());
            }
        }
        return null;
    }

    private @Nullable Slot firstSlot() {
        return rules.slots().isEmpty() ? null : rules.slots().get(0);
    }

    private Window slotAfter(Window window) {
        int index = rules.slots().indexOf(window.slot());
        if (index + 1 < rules.slots().size() && situation.calendar().isBusinessDay(window.day())) {
            return new Window(window.day(), rules.slots().get(index + 1));
        }
        return new Window(situation.calendar().plus(window.day(), 1), firstSlot());
    }

    private Window slotBeginningAfter(ZonedDateTime instant) {
        Window window = new Window(situation.calendar().rolled(instant.toLocalDate()), firstSlot());
        while (!window.opens(situation.zone()).isAfter(instant)) {
            window = slotAfter(window);
        }
        return window;
    }

    private Window openSlot() {
        Window window = new Window(situation.openDay(), firstSlot());
        while (window.ends(situation.zone()).isBefore(situation.localNow())) {
            window = slotAfter(window);
        }
        return window;
    }

    private void close(LocalDate lastDay, Steps steps) {
        Cited<DayRule> rule = playbook.close();
        if (rule == null) {
            return;
        }
        LocalDate day = rule.value().from(lastDay, situation.calendar());
        boolean early = promiseRow != null && day.isBefore(promiseRow);
        addClose(early ? promiseRow : day, early ? Floors.PROMISE : null, rule.because(), steps);
    }

    private void closeAfterRespectedSilence(Steps steps) {
        LocalDate from = interviewDay();
        Promise promise = situation.promise();
        if (promise != null && promise.on().isAfter(from)) {
            from = promise.on();
        }
        addClose(from.plusDays(DAYS_OF_RESPECTED_SILENCE), Floors.SILENCE_RESPECTED, List.of(), steps);
    }

    private void addClose(LocalDate day, @Nullable Because floor, List<Because> because, Steps steps) {
        if (!day.isAfter(horizon)) {
            steps.step(numbering.close(), StepKind.CLOSE)
                    .to(null, Channel.NONE, null)
                    .within(Window.of(day))
                    .because(floor)
                    .because(because)
                    .add();
        }
    }
}
