package afterword.planner;

import afterword.application.Interview;
import afterword.application.JournalEntry;
import afterword.application.Stage;
import afterword.plan.Because;
import afterword.playbook.CheckIns;
import afterword.playbook.Cited;
import afterword.playbook.DayRule;
import afterword.playbook.Playbook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days on which a playbook asks: the first from what was promised or the stage, the next from the one before. */
final class QuestionDays {

    private final Situation situation;
    private final Playbook playbook;
    private final CheckIns rules;
    private final Slots slots;
    private final Interview latest;
    private final @Nullable LocalDate promiseRow;

    QuestionDays(Situation situation, Playbook playbook, CheckIns rules, Slots slots, Interview latest) {
        this.situation = situation;
        this.playbook = playbook;
        this.rules = rules;
        this.slots = slots;
        this.latest = latest;
        this.promiseRow = situation.isPromiseKnown() ? day(rules.promiseKnown().value()) : null;
    }

    /** The first question since silence started. */
    Planned first() {
        if (situation.answer() != null && !situation.isAnsweredWithDate()) {
            return notBeforePromise(Planned.on(slots.of(stageDate()), List.of(Floors.ANSWERED)));
        }
        Cited<CheckIns.First> rule = situation.isPromiseKnown() ? rules.promiseKnown() : rules.promiseUnknown();
        List<Because> because = new ArrayList<>();
        if (situation.isPromiseKnown()) {
            because.add(Floors.PROMISE);
        }
        because.addAll(rule.because());
        DayRule last = rule.value().latest();
        return new Planned(slots.of(day(rule.value())), last == null ? null : count(last), because);
    }

    /** The question after one that was made. */
    Planned afterMade(JournalEntry made, boolean isLast) {
        Cited<CheckIns.Again> again = rules.again();
        Planned planned = again == null
                ? Planned.on(
                        slots.beginningAfter(made.at().atZone(situation.zone())),
                        rules.promiseKnown().because())
                : again(again, situation.dateOf(made.at()), isLast);
        return notBeforePromise(planned);
    }

    /** The question after one that is planned. */
    Planned afterPlanned(Window planned, boolean isLast) {
        Cited<CheckIns.Again> again = rules.again();
        return notBeforePromise(
                again == null
                        ? Planned.on(slots.after(planned), rules.promiseKnown().because())
                        : again(again, planned.day(), isLast));
    }

    /** {@code day}, or while the promise is known no day before the one it gives the first question (P3). */
    LocalDate notBeforePromise(LocalDate day) {
        return promiseRow != null && day.isBefore(promiseRow) ? promiseRow : day;
    }

    private Planned notBeforePromise(Planned planned) {
        if (promiseRow == null) {
            return planned;
        }
        Window row = slots.of(promiseRow);
        return planned.window().isBefore(row) ? planned.moved(row, List.of(Floors.PROMISE)) : planned;
    }

    private Planned again(Cited<CheckIns.Again> rule, LocalDate before, boolean isLast) {
        DayRule last = rule.value().last();
        DayRule on = isLast && last != null ? last : rule.value().on();
        return Planned.on(slots.of(on.from(before, situation.calendar())), rule.because());
    }

    private LocalDate day(CheckIns.First rule) {
        LocalDate day = count(rule.on());
        if (rule.notBefore() == null) {
            return day;
        }
        LocalDate earliest = count(rule.notBefore());
        return day.isBefore(earliest) ? earliest : day;
    }

    private LocalDate count(DayRule rule) {
        return rule.from(anchor(rule), situation.calendar());
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

    /** Counted from the interview, or from an answer without a date, which counts as a first interview. */
    private LocalDate stageDate() {
        JournalEntry answer = situation.answer();
        return answer == null || situation.isAnsweredWithDate()
                ? StageDate.of(latest.stage(), interviewDay(), situation.calendar())
                : StageDate.of(Stage.FIRST, situation.dateOf(answer.at()), situation.calendar());
    }

    private LocalDate interviewDay() {
        return situation.dateOf(latest.start());
    }
}
