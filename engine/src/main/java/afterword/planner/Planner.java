package afterword.planner;

import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.Contact;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import afterword.businessdays.BusinessCalendar;
import afterword.plan.Because;
import afterword.plan.Plan;
import afterword.plan.PlanState;
import afterword.plan.Step;
import afterword.plan.StepKind;
import afterword.plan.StepStatus;
import afterword.playbook.Playbook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a plan of the facts: a pure function of the application, the playbook, the employer's calendar and now. The same
 * arguments give the same plan.
 *
 * <p>One planner looks at one application at one moment, for as many playbooks as are asked.
 */
public final class Planner {

    /** How far a plan looks ahead unless asked otherwise, in days. */
    public static final int USUAL_HORIZON = 90;

    private static final Comparator<Step> IN_ORDER =
            Comparator.comparing(Step::due).thenComparing(Step::kind).thenComparing(Step::id);

    private final Situation situation;

    /**
     * A channel.
     *
     * @param because why it is not the one that was wanted; absent: it is
     */
    public record Way(Channel channel, @Nullable Because because) {}

    /**
     * @param calendar the employer's business days
     * @param now entries and directions dated later have not happened yet
     */
    public Planner(Application application, BusinessCalendar calendar, Instant now) {
        this.situation = new Situation(application, calendar, now);
    }

    /** The plan by {@code playbook}, up to the {@link #USUAL_HORIZON}. */
    public Plan plan(Playbook playbook) {
        return plan(playbook, USUAL_HORIZON);
    }

    /**
     * The plan by {@code playbook}.
     *
     * @param horizonDays steps due on or before the employer's local date of now plus so many days are listed
     */
    public Plan plan(Playbook playbook, int horizonDays) {
        Steps steps = new Steps(situation);
        LocalDate horizon = situation.today().plusDays(horizonDays);
        new ThankYous(situation, playbook).plan(steps);
        FreeDays freeDays = new FreeDays(situation, playbook.restraint(), steps.all());
        Made made = new Made(situation);
        Interview latest = situation.latest();
        if (latest != null) {
            Numbering numbering = new Numbering(latest, made.checkInsSince(latest));
            new Asking(situation, playbook, freeDays, latest, horizon, numbering).plan(steps);
        }
        new Replies(situation, playbook, freeDays, horizon).plan(steps);
        made.plan(steps);
        List<Step> inOrder = new ArrayList<>(steps.all());
        inOrder.removeIf(step -> step.due().toLocalDate().isAfter(horizon));
        inOrder.sort(IN_ORDER);
        return new Plan(
                playbook.id(),
                situation.localNow(),
                state(inOrder),
                inOrder,
                new Refusals(situation, playbook).refused(steps.all()));
    }

    /**
     * How a step of that kind would reach {@code to} if {@code wanted} were the usual way: another channel where the
     * employer or the person asked for one, with the reason.
     */
    public Way way(StepKind kind, Contact to, Channel wanted) {
        Channels.Choice choice = new Channels(situation).choose(kind, to, wanted);
        return new Way(choice.channel(), choice.floor());
    }

    /** The id of the contact whom the employer said to ask (P1); absent: they named nobody. */
    public @Nullable String directedContact() {
        return situation.directions().contact();
    }

    private PlanState state(List<Step> steps) {
        JournalEntry word = situation.finalWord();
        if (word != null) {
            return word.kind() == EntryKind.DECLINE
                    ? PlanState.DECLINED
                    : word.kind() == EntryKind.OFFER ? PlanState.OFFERED : PlanState.CLOSED;
        }
        boolean thanking = false;
        boolean asking = false;
        for (Step step : steps) {
            thanking |= step.kind() == StepKind.THANK_YOU && step.isOpen();
            asking |= step.kind() == StepKind.CHECK_IN && step.status() == StepStatus.DUE;
        }
        if (thanking) {
            return PlanState.THANKING;
        }
        if (situation.latest() == null || situation.ahead() != null || situation.isInvited()) {
            return PlanState.SCHEDULED;
        }
        if (asking || !situation.unanswered().isEmpty()) {
            return PlanState.CHECKING_IN;
        }
        return situation.answer() != null ? PlanState.ANSWERED : PlanState.WAITING;
    }
}
