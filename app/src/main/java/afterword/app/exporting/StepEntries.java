package afterword.app.exporting;

import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.Contact;
import afterword.calendar.CalendarEntry;
import afterword.plan.Because;
import afterword.plan.Step;
import afterword.plan.StepStatus;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a plan as entries of the person's own calendar: a quarter of an hour at the beginning of the step's window, in
 * waking hours, with a reminder. The time is not taken: nobody sees it as busy.
 */
public final class StepEntries {

    private static final Duration SHORT = Duration.ofMinutes(15);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

    private final String id;
    private final Application application;

    /** @param id of the application, unique among all that go into one calendar */
    public StepEntries(String id, Application application) {
        this.id = id;
        this.application = application;
    }

    /** Under which the step of that id stands in calendars, over all changes of it. */
    public String uid(String step) {
        return step + "@" + id + ".afterword";
    }

    public CalendarEntry entry(Step step) {
        ZonedDateTime start = start(step);
        return new CalendarEntry(
                uid(step.id()),
                start.toInstant(),
                start.plus(SHORT).toInstant(),
                step.due().isAfter(start)
                        ? step.due().toInstant()
                        : start.plus(SHORT).toInstant(),
                application.zone(),
                title(step),
                description(step),
                null,
                null,
                "Afterword",
                false,
                step.status() == StepStatus.DONE,
                step.isOpen() ? List.of(Duration.ZERO) : List.of());
    }

    /** The beginning of the window, moved into waking hours where these begin before its end. */
    private static ZonedDateTime start(Step step) {
        ZonedDateTime from = step.from();
        LocalTime time = from.toLocalTime();
        ZonedDateTime waking = time.isBefore(MORNING)
                ? from.with(MORNING)
                : time.isBefore(EVENING) ? from : from.plusDays(1).with(MORNING);
        return waking.plus(SHORT).isAfter(step.due()) ? from : waking;
    }

    private String title(Step step) {
        String whom = step.to() == null ? "" : name(step.to());
        String what = switch (step.kind()) {
            case DEBRIEF -> "Write down the interview";
            case THANK_YOU -> "Thank " + whom;
            case HANDWRITTEN_NOTE -> "Post a note to " + whom;
            case CHECK_IN -> step.channel() == Channel.PHONE ? "Call " + whom : "Ask " + whom + " where things stand";
            case DECLINE_REPLY -> "Thank " + whom + " for telling you";
            case RE_APPROACH -> "Write to " + whom + " again";
            case OFFER_REPLY -> "Thank " + whom + " for the offer";
            case CLOSE -> "Let it go, if nobody has answered";
        };
        String done =
                step.status() == StepStatus.DONE ? "Done: " : step.status() == StepStatus.MISSED ? "Missed: " : "";
        return done + what + " – " + application.company();
    }

    private String description(Step step) {
        String channel =
                step.channel() == Channel.NONE ? "" : " by " + step.channel().word();
        String via = step.via() == null ? "" : ", through " + name(step.via());
        String why = step.because().stream().map(StepEntries::reason).distinct().collect(Collectors.joining("\n"));
        Contact contact = step.to() == null ? null : application.contacts().get(step.to());
        String number = contact == null || contact.phone() == null || step.channel() != Channel.PHONE
                ? ""
                : "\n" + contact.phone();
        return (application.position() + channel + via + ".\nBetween " + WHEN.format(step.from()) + " and "
                        + WHEN.format(step.due()) + " there." + number + "\n" + why)
                .strip();
    }

    private static String reason(Because because) {
        return because.text() + " (" + because.rule() + ")";
    }

    private String name(@Nullable String contact) {
        Contact known = contact == null ? null : application.contacts().get(contact);
        if (known == null) {
            return String.valueOf(contact);
        }
        String formal = known.name().formal();
        return formal.isEmpty() ? String.valueOf(known.name().addressAs()) : formal;
    }
}
