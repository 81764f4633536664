package afterword.planner;

import afterword.application.Agency;
import afterword.application.Channel;
import afterword.application.Contact;
import afterword.application.Interview;
import afterword.plan.Because;
import afterword.plan.Refusal;
import afterword.plan.Step;
import afterword.plan.StepKind;
import afterword.playbook.Cited;
import afterword.playbook.Playbook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What must not be done now, with its reason and, where there is one, its date. */
final class Refusals {

    private final Situation situation;
    private final Playbook playbook;

    Refusals(Situation situation, Playbook playbook) {
        this.situation = situation;
        this.playbook = playbook;
    }

    List<Refusal> refused(List<Step> steps) {
        List<Refusal> refused = new ArrayList<>();
        if (situation.finalWord() != null) {
            refused.add(new Refusal(StepKind.CHECK_IN, null, null, List.of(Floors.STOP)));
            return refused;
        }
        thankYous(refused);
        checkIns(steps, refused);
        return refused;
    }

    private void thankYous(List<Refusal> refused) {
        if (situation.latest() == null) {
            return;
        }
        Directions directions = situation.directions();
        if (directions.noThankYou()) {
            refused.add(new Refusal(StepKind.THANK_YOU, null, null, List.of(Floors.NO_THANK_YOU)));
        }
        if (playbook.note() != null
                && !directions.noThankYou()
                && directions.channel() != null
                && directions.channel() != Channel.POST) {
            refused.add(new Refusal(
                    StepKind.HANDWRITTEN_NOTE, Channel.POST, null, List.of(Floors.OTHER_CHANNEL_THAN_POST)));
        }
        Agency agency = situation.application().agency();
        if (agency != null
                && situation.application().contacts().values().stream()
                        .anyMatch(contact -> isBehindTheAgency(contact, directions))) {
            refused.add(new Refusal(StepKind.THANK_YOU, null, null, List.of(Floors.NOT_PAST_AGENCY)));
        }
    }

    private boolean isBehindTheAgency(Contact contact, Directions directions) {
        return situation.isDecisionMakerNotMet(contact)
                && !situation.wasThere(contact)
                && !contact.id().equals(directions.contact());
    }

    private void checkIns(List<Step> steps, List<Refusal> refused) {
        Interview ahead = situation.ahead();
        if (ahead != null || situation.isInvited()) {
            LocalDate until = ahead == null ? null : situation.dateOf(ahead.end());
            refused.add(new Refusal(StepKind.CHECK_IN, null, until, List.of(Floors.INTERVIEW_AHEAD)));
            return;
        }
        if (situation.latest() == null) {
            return;
        }
        Directions directions = situation.directions();
        if (directions.noFollowUp()) {
            refused.add(new Refusal(StepKind.CHECK_IN, null, null, List.of(Floors.NO_FOLLOW_UP)));
            return;
        }
        if (directions.noPhone()) {
            refused.add(new Refusal(StepKind.CHECK_IN, Channel.PHONE, null, List.of(Floors.NO_CALLS)));
        } else if (directions.channel() != null
                && directions.channel() != playbook.checkIns().channel().value()) {
            refused.add(new Refusal(
                    StepKind.CHECK_IN, playbook.checkIns().channel().value(), null, List.of(Floors.THEIR_CHANNEL)));
        }
        Step next = null;
        for (Step step : steps) {
            if (step.kind() == StepKind.CHECK_IN && step.isOpen() && next == null) {
                next = step;
            }
        }
        if (next != null) {
            if (next.from().isAfter(situation.localNow())) {
                refused.add(new Refusal(StepKind.CHECK_IN, null, next.from().toLocalDate(), tooEarly(next)));
            }
            return;
        }
        Cited<Integer> atMost = playbook.checkIns().atMost();
        if (atMost != null && situation.unanswered().size() >= atMost.value()) {
            List<Because> because = new ArrayList<>(atMost.because());
            because.add(Floors.CAP_REACHED);
            refused.add(new Refusal(StepKind.CHECK_IN, null, null, because));
        }
    }

    /** The reasons for the day of {@code next}: its first ones; the rest is about whom and how. */
    private static List<Because> tooEarly(Step next) {
        return List.of(next.because().get(0));
    }
}
