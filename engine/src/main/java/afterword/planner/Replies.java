package afterword.planner;

import afterword.application.Channel;
import afterword.application.Contact;
import afterword.application.EntryKind;
import afterword.application.JournalEntry;
import afterword.plan.StepKind;
import afterword.playbook.Cited;
import afterword.playbook.DayRule;
import afterword.playbook.Playbook;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What follows a no or an offer: the reply, which is the thanks, and weeks after a no the re-approach (P12). */
final class Replies {

    private final Situation situation;
    private final Playbook playbook;
    private final FreeDays freeDays;
    private final LocalDate horizon;

    Replies(Situation situation, Playbook playbook, FreeDays freeDays, LocalDate horizon) {
        this.situation = situation;
        this.playbook = playbook;
        this.freeDays = freeDays;
        this.horizon = horizon;
    }

    void plan(Steps steps) {
        JournalEntry news = situation.finalWord();
        if (news == null || situation.latest() == null) {
            return;
        }
        if (news.kind() == EntryKind.DECLINE) {
            reply(news, StepKind.DECLINE_REPLY, EntryKind.DECLINE_REPLY, playbook.declineReply(), steps);
            reply(news, StepKind.RE_APPROACH, EntryKind.RE_APPROACH, playbook.reApproach(), steps);
        } else if (news.kind() == EntryKind.OFFER) {
            reply(news, StepKind.OFFER_REPLY, EntryKind.OFFER_REPLY, playbook.offerReply(), steps);
        }
    }

    private void reply(JournalEntry news, StepKind kind, EntryKind done, @Nullable Cited<DayRule> rule, Steps steps) {
        if (rule == null || isDone(news, done)) {
            return;
        }
        Contact to = news.with() == null ? null : situation.application().contact(news.with());
        Channels channels = new Channels(situation);
        Channels.Choice choice = channels.choose(kind, to, Channel.EMAIL);
        String via = to == null ? null : channels.via(to);
        LocalDate counted = rule.value().from(situation.dateOf(news.at()), situation.calendar());
        LocalDate day = freeDays.from(counted);
        if (day.isAfter(horizon)) {
            return;
        }
        freeDays.take(day);
        Cited<Boolean> oneADay = playbook.restraint().oneContactADay();
        Steps.Draft step = steps.step(situation.dateOf(news.at()) + "/" + kind.word(), kind)
                .to(to, choice.channel(), via)
                .within(Window.of(day))
                .because(rule.because())
                .because(choice.floor())
                .because(via == null ? null : Floors.VIA_AGENCY);
        if (oneADay != null && !day.equals(counted)) {
            step.because(oneADay.because());
        }
        step.add();
    }

    /** Whether the reply was sent after the news. */
    private boolean isDone(JournalEntry news, EntryKind kind) {
        boolean after = false;
        for (JournalEntry entry : situation.journal()) {
            if (entry == news) {
                after = true;
            } else if (after && entry.kind() == kind) {
                return true;
            }
        }
        return false;
    }
}
