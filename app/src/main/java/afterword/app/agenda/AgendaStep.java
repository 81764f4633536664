package afterword.app.agenda;

import afterword.app.saying.Names;
import afterword.application.Application;
import afterword.application.Channel;
import afterword.plan.Because;
import afterword.plan.Step;
import afterword.plan.StepKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * An open step of some application, with what the agenda says of it.
 *
 * @param application its id
 * @param name of whom it reaches, as the pages say it; empty where it reaches nobody
 * @param tail whether it follows only if nobody answers an earlier one
 */
public record AgendaStep(
        String application,
        String company,
        String position,
        String id,
        StepKind kind,
        Channel channel,
        String name,
        ZonedDateTime from,
        ZonedDateTime due,
        boolean tail,
        List<Because> because) {

    public AgendaStep {
        because = List.copyOf(because);
    }

    /** An open step of the application of that id. */
    public static AgendaStep of(String id, Application application, Step step, boolean tail) {
        return new AgendaStep(
                id,
                application.company(),
                application.position(),
                step.id(),
                step.kind(),
                step.channel(),
                Names.of(application, step.to()),
                step.from(),
                step.due(),
                tail,
                step.because());
    }

    /** Whether it may be done now or is due in the course of the day that it is in {@code zone}. */
    public boolean isToday(Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return !tail
                && (!from.toInstant().isAfter(now)
                        || !due.withZoneSameInstant(zone).toLocalDate().isAfter(today));
    }

    /** Whether it is past its due. */
    public boolean isOverdue(Instant now) {
        return due.toInstant().isBefore(now);
    }

    /** What is kept of it in a row of the agenda. */
    record Document(
            String company,
            String position,
            StepKind kind,
            Channel channel,
            String name,
            String zone,
            long from,
            long due,
            boolean tail,
            List<Because> because) {

        static Document of(AgendaStep step) {
            return new Document(
                    step.company,
                    step.position,
                    step.kind,
                    step.channel,
                    step.name,
                    step.from.getZone().getId(),
                    step.from.toInstant().toEpochMilli(),
                    step.due.toInstant().toEpochMilli(),
                    step.tail,
                    step.because);
        }

        AgendaStep step(String application, String id) {
            ZoneId zoneId = ZoneId.of(zone);
            return new AgendaStep(
                    application,
                    company,
                    position,
                    id,
                    kind,
                    channel,
                    name,
                    Instant.ofEpochMilli(from).atZone(zoneId),
                    Instant.ofEpochMilli(due).atZone(zoneId),
                    tail,
                    because);
        }
    }
}
