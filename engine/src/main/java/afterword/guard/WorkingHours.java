package afterword.guard;

import afterword.application.Channel;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** Nobody is rung or texted outside the employer's working hours. */
final class WorkingHours implements Guard {

    @Override
    public void look(Case question, Findings found) {
        Channel channel = question.question().channel();
        if (channel != Channel.PHONE && channel != Channel.TEXT) {
            return;
        }
        ZonedDateTime now = question.localNow();
        LocalTime time = now.toLocalTime();
        boolean worked = question.tracked().calendar().isBusinessDay(now.toLocalDate());
        if (worked && !time.isBefore(Case.OPENS) && !time.isAfter(Case.CLOSES)) {
            return;
        }
        boolean later = !worked || time.isAfter(Case.CLOSES);
        ZonedDateTime opening = question.opening(later ? now.toLocalDate().plusDays(1) : now.toLocalDate());
        found.object("ours", "It is outside working hours there.", opening);
    }
}
