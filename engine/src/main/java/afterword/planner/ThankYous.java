package afterword.planner;

import afterword.application.Channel;
import afterword.application.Contact;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import afterword.plan.Because;
import afterword.plan.StepKind;
import afterword.plan.StepStatus;
import afterword.playbook.Cited;
import afterword.playbook.DayRule;
import afterword.playbook.Moment;
import afterword.playbook.Playbook;
import afterword.playbook.Recipients;
import afterword.playbook.ThankYou;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What follows each held interview: the debrief, the thank-yous, the handwritten notes. A thank-you in the journal
 * answers all earlier interviews with that person.
 */
final class ThankYous {

    /** After so many days a thank-you that was not sent falls away; the next contact carries the thanks. */
    private static final int MISSED_AFTER_DAYS = 7;

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final Situation situation;
    private final Playbook playbook;
    private final Channels channels;

    ThankYous(Situation situation, Playbook playbook) {
        this.situation = situation;
        this.playbook = playbook;
        this.channels = new Channels(situation);
    }

    void plan(Steps steps) {
        JournalEntry word = situation.finalWord();
        boolean over = word != null;
        boolean onlyDone = over && word.kind() != EntryKind.DECLINE && word.kind() != EntryKind.OFFER;
        for (Interview interview : situation.held()) {
            debrief(interview, over, steps);
            for (Contact to : recipients(interview, playbook.thankYou().to().value())) {
                thank(interview, to, over, onlyDone, steps);
            }
            Playbook.Note note = playbook.note();
            if (note != null) {
                for (Contact to : recipients(interview, note.to().value())) {
                    note(interview, to, note.due(), over, steps);
                }
            }
        }
    }

    private void debrief(Interview interview, boolean over, Steps steps) {
        Cited<Moment> rule = playbook.debrief();
        boolean written = !interview.debrief().isEmpty();
        if (rule == null || (over && !written)) {
            return;
        }
        Instant due = at(rule.value(), interview);
        StepStatus status = written ? StepStatus.DONE : StepStatus.MISSED;
        Steps.Draft step = steps.step(interview.id() + "/debrief", StepKind.DEBRIEF)
                .within(interview.end(), due)
                .because(rule.because());
        if (written || situation.now().isAfter(due)) {
            step.add(status);
        } else {
            step.add();
        }
    }

    private List<Contact> recipients(Interview interview, Set<Recipients> whom) {
        List<Contact> recipients = new ArrayList<>();
        if (whom.contains(Recipients.INTERVIEWERS)) {
            interview.interviewers().forEach(id -> addIfThere(id, recipients));
        }
        if (whom.contains(Recipients.ORGANIZER) && interview.organizer() != null) {
            addIfThere(interview.organizer(), recipients);
        }
        if (whom.contains(Recipients.DECISION_MAKERS_NOT_MET)) {
            for (Contact contact : situation.application().contacts().values()) {
                if (situation.isDecisionMakerNotMet(contact)
                        && !isPastTheAgency(contact)
                        && !recipients.contains(contact)) {
                    recipients.add(contact);
                }
            }
        }
        return recipients;
    }

    private void addIfThere(String id, List<Contact> recipients) {
        Contact contact = situation.application().contact(id);
        if (!Boolean.FALSE.equals(contact.met()) && !recipients.contains(contact)) {
            recipients.add(contact);
        }
    }

    /** Through an agency nobody who was not met is written to, unless the employer said so (P2, P1). */
    private boolean isPastTheAgency(Contact contact) {
        return situation.application().agency() != null
                && !situation.wasThere(contact)
                && !contact.id().equals(situation.directions().contact());
    }

    private void thank(Interview interview, Contact to, boolean over, boolean onlyDone, Steps steps) {
        ThankYou rule = playbook.thankYou();
        boolean done = isDone(interview, to, rule.doneBy());
        Instant latest = at(rule.latest(), interview);
        boolean stays = done
                || (!onlyDone
                        && !situation.directions().noThankYou()
                        && (!over || !situation.now().isAfter(latest)));
        if (!stays) {
            return;
        }
        Cited<ThankYou.Window> window = windowFor(interview);
        Channels.Choice choice =
                channels.choose(StepKind.THANK_YOU, to, rule.channel().value());
        String via = channels.via(to);
        Steps.Draft step = steps.step(interview.id() + "/thank-you/" + to.id(), StepKind.THANK_YOU)
                .to(to, choice.channel(), via)
                .within(at(window.value().from(), interview), at(window.value().due(), interview))
                .latest(latest.atZone(situation.zone()))
                .because(rule.to().because())
                .because(window.because())
                .because(choice.because(rule.channel()))
                .because(via == null ? null : Floors.VIA_AGENCY);
        if (done) {
            step.add(StepStatus.DONE);
        } else if (isMissed(interview)) {
            step.because(Floors.MISSED_THANKS).add(StepStatus.MISSED);
        } else {
            step.add();
        }
    }

    private Cited<ThankYou.Window> windowFor(Interview interview) {
        Cited<ThankYou.Window> quick = playbook.thankYou().decidingQuickly();
        return interview.decidingQuickly() && quick != null
                ? quick
                : playbook.thankYou().window();
    }

    private boolean isDone(Interview interview, Contact to, Set<EntryKind> kinds) {
        for (JournalEntry entry : situation.journal()) {
            if (kinds.contains(entry.kind())
                    && to.id().equals(entry.with())
                    && !entry.at().isBefore(interview.start())) {
                return true;
            }
        }
        return false;
    }

    private boolean isMissed(Interview interview) {
        ZonedDateTime end = interview.start().atZone(situation.zone()).plusDays(MISSED_AFTER_DAYS);
        return situation.now().isAfter(end.toInstant());
    }

    private void note(Interview interview, Contact to, Cited<DayRule> rule, boolean over, Steps steps) {
        boolean done = isDone(interview, to, Set.of(EntryKind.HANDWRITTEN_NOTE));
        Channel asked = situation.askedChannel(to);
        boolean unwanted = situation.directions().noThankYou() || (asked != null && asked != Channel.POST);
        if (!done && (over || unwanted)) {
            return;
        }
        String via = channels.via(to);
        LocalDate day = rule.value().from(situation.dateOf(interview.start()), situation.calendar());
        Window window = Window.of(day);
        List<Because> because = rule.because();
        Steps.Draft step = steps.step(interview.id() + "/handwritten-note/" + to.id(), StepKind.HANDWRITTEN_NOTE)
                .to(to, Channel.POST, via)
                .within(window)
                .because(because)
                .because(via == null ? null : Floors.VIA_AGENCY);
        if (done) {
            step.add(StepStatus.DONE);
        } else if (situation.localNow().isAfter(window.ends(situation.zone()))) {
            step.add(StepStatus.MISSED);
        } else {
            step.add();
        }
    }

    private Instant at(Moment moment, Interview interview) {
        Instant anchor = switch (moment.anchor()) {
            case START -> interview.start();
            case END -> interview.end();
            case END_OF_DAY ->
                ZonedDateTime.of(situation.dateOf(interview.end()), END_OF_DAY, situation.zone())
                        .toInstant();
        };
        return anchor.plus(moment.offset());
    }

    /**
     * The day the last thank-you since the latest interview began was sent, to anyone; where none was sent or may be
     * sent, the day it would be due.
     */
    static LocalDate sentDay(Situation situation, Playbook playbook, Interview latest) {
        Instant sent = null;
        for (JournalEntry entry : situation.journal()) {
            if (playbook.thankYou().doneBy().contains(entry.kind())
                    && !entry.at().isBefore(latest.start())) {
                sent = entry.at();
            }
        }
        if (sent != null) {
            return situation.dateOf(sent);
        }
        ThankYous thankYous = new ThankYous(situation, playbook);
        return situation.dateOf(thankYous.at(thankYous.windowFor(latest).value().due(), latest));
    }
}
