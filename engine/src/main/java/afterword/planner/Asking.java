package afterword.planner;

import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import afterword.plan.Because;
import afterword.plan.StepKind;
import afterword.playbook.CheckIns;
import afterword.playbook.Cited;
import afterword.playbook.DayRule;
import afterword.playbook.Playbook;
import java.time.LocalDate;
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
    private final Slots slots;
    private final QuestionDays days;
    private final HoldingBack holdingBack;

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
        this.slots = new Slots(situation, rules.slots());
        this.days = new QuestionDays(situation, playbook, rules, slots, latest);
        this.holdingBack = new HoldingBack(situation, playbook.restraint(), freeDays);
    }

    void plan(Steps steps) {
        if (situation.finalWord() != null || situation.ahead() != null || situation.isInvited()) {
            return;
        }
        if (situation.directions().noFollowUp()) {
            closeAfterRespectedSilence(steps);
            return;
        }
        LocalDate last = ask(steps);
        if (last != null) {
            close(last, steps);
        }
    }

    /**
     * Plans the check-ins up to the first beyond the horizon, which is not listed but tells until when to wait; the day of
     * the last one the cap allows, or nothing where they reach the horizon first.
     */
    private @Nullable LocalDate ask(Steps steps) {
        List<JournalEntry> made = situation.unanswered();
        Integer atMost = rules.atMost() == null ? null : rules.atMost().value();
        WhoIsAsked.Choice who = WhoIsAsked.of(situation, rules.ask());
        Channels.Choice channel = new Channels(situation)
                .choose(StepKind.CHECK_IN, who.contact(), rules.channel().value());
        Window last = null;
        for (int attempt = made.size() + 1; atMost == null || attempt <= atMost; attempt++) {
            boolean isLast = atMost != null && attempt == atMost;
            Planned planned = last == null ? next(isLast) : holdingBack.hold(days.afterPlanned(last, isLast));
            last = planned.window();
            freeDays.take(last.day());
            steps.step(numbering.checkIn(attempt - made.size()), StepKind.CHECK_IN)
                    .to(who.contact(), channel.channel(), null)
                    .attempt(attempt)
                    .within(last)
                    .latest(
                            planned.latest() == null
                                    ? null
                                    : Window.of(planned.latest()).ends(situation.zone()))
                    .because(planned.because())
                    .because(isLast && rules.atMost() != null ? rules.atMost().because() : List.of())
                    .because(who.because())
                    .because(channel.because(rules.channel()))
                    .add();
            if (last.day().isAfter(horizon)) {
                return null;
            }
        }
        return last != null
                ? last.day()
                : situation.dateOf(made.get(made.size() - 1).at());
    }

    /** The next check-in, seen from now: on the day the employer named, else as the playbook counts. */
    private Planned next(boolean isLast) {
        List<JournalEntry> made = situation.unanswered();
        LocalDate theirs = theirDay();
        if (theirs != null) {
            return inTime(Planned.on(slots.of(theirs), List.of(Floors.THEIR_DAY)));
        }
        Planned planned = made.isEmpty() ? days.first() : days.afterMade(made.get(made.size() - 1), isLast);
        return inTime(holdingBack.hold(planned));
    }

    /** A check-in whose window has ended moves to the one that contains now or is the next to begin. */
    private Planned inTime(Planned planned) {
        boolean past = planned.window().ends(situation.zone()).isBefore(situation.localNow());
        return past ? holdingBack.hold(planned.moved(slots.open(), List.of(Floors.MOVED_TO_NOW))) : planned;
    }

    /** The day the employer named, while no check-in, answer or interview has come on or after it. */
    private @Nullable LocalDate theirDay() {
        LocalDate on = situation.directions().on();
        if (on == null || !situation.dateOf(latest.start()).isBefore(on)) {
            return null;
        }
        for (JournalEntry entry : situation.journal()) {
            boolean meets = entry.kind() == EntryKind.CHECK_IN || entry.isAnswer();
            if (meets && !situation.dateOf(entry.at()).isBefore(on)) {
                return null;
            }
        }
        return on;
    }

    private void close(LocalDate last, Steps steps) {
        Cited<DayRule> rule = playbook.close();
        if (rule != null) {
            LocalDate day = rule.value().from(last, situation.calendar());
            LocalDate patient = days.notBeforePromise(day);
            List<Because> because = new ArrayList<>();
            if (!patient.equals(day)) {
                because.add(Floors.PROMISE);
            }
            because.addAll(rule.because());
            addClose(patient, because, steps);
        }
    }

    private void closeAfterRespectedSilence(Steps steps) {
        LocalDate from = situation.dateOf(latest.start());
        Promise promise = situation.promise();
        if (promise != null && promise.on().isAfter(from)) {
            from = promise.on();
        }
        addClose(from.plusDays(DAYS_OF_RESPECTED_SILENCE), List.of(Floors.SILENCE_RESPECTED), steps);
    }

    private void addClose(LocalDate day, List<Because> because, Steps steps) {
        if (!day.isAfter(horizon)) {
            steps.step(numbering.close(), StepKind.CLOSE)
                    .to(null, Channel.NONE, null)
                    .within(Window.of(day))
                    .because(because)
                    .add();
        }
    }
}
