package afterword.app.timeline;

import afterword.app.saying.Steps;
import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.Decision;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.application.InterviewStatus;
import afterword.application.JournalEntry;
import afterword.businessdays.BusinessCalendar;
import afterword.plan.Plan;
import afterword.plan.Refusal;
import afterword.plan.Step;
import afterword.plan.StepKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the line of one application, in the order of days.
 *
 * @param today in the employer's zone
 * @param quietUntil the first day on which a check-in may be made, where today it may not
 */
public record Timeline(
        List<Happening> happenings,
        LocalDate today,
        @Nullable LocalDate quietUntil,
        BusinessCalendar calendar) {

    public Timeline {
        happenings = List.copyOf(happenings);
    }

    /** The line of an application under a plan. */
    public static Timeline of(Application application, Plan plan, BusinessCalendar calendar) {
        LocalDate today = plan.now().toLocalDate();
        Map<Key, Integer> counted = new LinkedHashMap<>();
        for (Interview interview : application.interviews()) {
            if (interview.status() != InterviewStatus.CANCELLED) {
                Happening.Sort sort =
                        interview.isHeld(plan.now().toInstant()) ? Happening.Sort.PAST : Happening.Sort.PLANNED;
                count(counted, local(application, interview.start()), sort, Steps.interview(interview.stage()), null);
            }
        }
        for (JournalEntry entry : application.journal()) {
            if (entry.kind() != EntryKind.NOTE) {
                count(counted, local(application, entry.at()), Happening.Sort.PAST, entryLabel(entry), null);
            }
        }
        lastPromise(application)
                .ifPresent(promise -> count(
                        counted,
                        promise.on(),
                        Happening.Sort.PROMISE,
                        "news by",
                        promise.said() == null ? null : promise.said()));
        Optional<Step> next = plan.next();
        boolean tail = false;
        for (Step step : plan.steps()) {
            if (!step.isOpen()) {
                continue;
            }
            boolean first = next.isPresent() && sameDeed(next.get(), step);
            Happening.Sort sort = first ? Happening.Sort.NEXT : tail ? Happening.Sort.TAIL : Happening.Sort.PLANNED;
            count(counted, step.due().toLocalDate(), sort, Steps.label(step.kind(), step.channel()), null);
            tail |= step.kind() == StepKind.CHECK_IN;
        }
        List<Happening> happenings = new ArrayList<>();
        counted.forEach((key, times) -> happenings.add(new Happening(
                key.on(), key.sort(), times == 1 ? key.label() : times + " " + key.label() + "s", key.said())));
        happenings.sort(Comparator.comparing(Happening::on).thenComparing(Happening::sort));
        return new Timeline(happenings, today, quietUntil(plan, today).orElse(null), calendar);
    }

    /** The promise said last, of an interview or any entry. */
    public static Optional<Decision> lastPromise(Application application) {
        Decision last = null;
        Instant at = Instant.MIN;
        for (Interview interview : application.interviews()) {
            if (isDated(interview.decision()) && interview.end().isAfter(at)) {
                last = interview.decision();
                at = interview.end();
            }
        }
        for (JournalEntry entry : application.journal()) {
            if (isDated(entry.decision()) && !entry.at().isBefore(at)) {
                last = entry.decision();
                at = entry.at();
            }
        }
        return Optional.ofNullable(last);
    }

    private static boolean isDated(@Nullable Decision decision) {
        return decision != null && decision.on() != null;
    }

    private static Optional<LocalDate> quietUntil(Plan plan, LocalDate today) {
        return plan.refused().stream()
                .filter(refusal -> refusal.kind() == StepKind.CHECK_IN && refusal.until() != null)
                .map(Refusal::until)
                .filter(until -> until.isAfter(today))
                .max(Comparator.naturalOrder());
    }

    private static boolean sameDeed(Step next, Step step) {
        return step.kind() == next.kind()
                && step.due().toLocalDate().equals(next.due().toLocalDate());
    }

    private static String entryLabel(JournalEntry entry) {
        return switch (entry.kind()) {
            case THANK_YOU -> "thank-you";
            case HANDWRITTEN_NOTE -> "note";
            case CHECK_IN -> entry.channel() == Channel.PHONE ? "call" : "check-in";
            case REPLY -> "answer";
            case AUTO_REPLY -> "auto-reply";
            case DECLINE -> "a no";
            case DECLINE_REPLY, OFFER_REPLY -> "reply";
            case RE_APPROACH -> "written again";
            case CLOSED -> "closed";
            case INVITATION, OFFER, WITHDRAWAL, ACCEPTANCE, NOTE -> entry.kind().word();
        };
    }

    private static LocalDate local(Application application, Instant at) {
        return at.atZone(application.zone()).toLocalDate();
    }

    private static void count(
            Map<Key, Integer> counted, LocalDate on, Happening.Sort sort, String label, @Nullable String said) {
        counted.merge(new Key(on, sort, label, said), 1, Integer::sum);
    }

    /** The line as it is drawn, {@code width} units wide. */
    public Drawing drawn(int width) {
        return Drawing.of(this, width);
    }

    private record Key(
            LocalDate on,
            Happening.Sort sort,
            String label,
            @Nullable String said) {}
}
