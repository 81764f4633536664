package afterword.app.cli;

import afterword.app.saying.Steps;
import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.Contact;
import afterword.plan.Because;
import afterword.plan.Plan;
import afterword.plan.PlanState;
import afterword.plan.Refusal;
import afterword.plan.Step;
import afterword.plan.StepKind;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A plan for people: what is open, what would follow if nobody answers, what to leave alone, each with its reason. */
final class PlanText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final int WIDTH = 86;

    private final Application application;
    private final Plan plan;
    private final boolean inFull;

    PlanText(Application application, Plan plan, boolean inFull) {
        this.application = application;
        this.plan = plan;
        this.inFull = inFull;
    }

    void print(PrintStream out) {
        out.println(application.company() + ", " + application.position());
        out.println(NOW.format(plan.now()) + " there. Playbook " + plan.playbook() + "; " + state(plan.state()) + ".");
        List<Step> open = plan.steps().stream().filter(Step::isOpen).toList();
        if (open.isEmpty()) {
            out.println("\n  Nothing to do.");
        }
        open.forEach(step -> print(out, step));
        List<Step> past = plan.steps().stream().filter(step -> !step.isOpen()).toList();
        if (!past.isEmpty()) {
            out.println("\nBehind you");
            past.forEach(
                    step -> out.println("  " + line(step) + " (" + step.status().word() + ")"));
        }
        if (!plan.refused().isEmpty()) {
            out.println("\nNot now");
            plan.refused().forEach(refusal -> print(out, refusal));
        }
    }

    /** A step on one line: its day, and what to do. */
    String line(Step step) {
        return pad(day(step.due().toLocalDate()), 11) + " " + what(step);
    }

    private void print(PrintStream out, Step step) {
        out.println();
        out.println("  " + line(step)
                + (step.status().word().equals("upcoming")
                        ? ""
                        : ", " + step.status().word()));
        out.println(indented(window(step)));
        because(step.because()).forEach(line -> out.println(indented(line)));
        step.remarks().forEach(remark -> wrapped(remark).forEach(line -> out.println(indented(line))));
    }

    private void print(PrintStream out, Refusal refusal) {
        Channel channel = refusal.channel();
        LocalDate until = refusal.until();
        out.println("  " + pad(until == null ? "" : day(until), 11) + " No " + noun(refusal.kind())
                + (channel == null ? "" : " " + Steps.by(channel))
                + (until == null ? "" : " before that"));
        because(refusal.because()).forEach(line -> out.println(indented(line)));
    }

    private static String window(Step step) {
        ZonedDateTime from = step.from();
        ZonedDateTime due = step.due();
        boolean oneDay = from.toLocalDate().equals(due.toLocalDate());
        String window = oneDay && !from.equals(due)
                ? HOUR.format(from) + " to " + HOUR.format(due)
                : (from.equals(due) ? "by " : "from " + moment(from) + ", by ") + moment(due);
        return window + (step.latest() == null ? "" : "; at the latest " + moment(step.latest()));
    }

    /** The reason that comes first in full, the others by their rules; all in full where that was asked for. */
    private List<String> because(List<Because> reasons) {
        if (reasons.isEmpty()) {
            return List.of();
        }
        if (inFull) {
            return reasons.stream()
                    .flatMap(reason -> wrapped(reason.text() + " [" + reason.rule() + "]").stream())
                    .toList();
        }
        String rules = reasons.stream().map(Because::rule).distinct().collect(Collectors.joining(", "));
        return wrapped(reasons.get(0).text() + " [" + rules + "]");
    }

    private String what(Step step) {
        String whom = step.to() == null ? "" : name(step.to());
        String how = step.channel() == Channel.NONE || step.kind() == StepKind.HANDWRITTEN_NOTE
                ? ""
                : step.kind() == StepKind.CHECK_IN && step.channel() == Channel.PHONE
                        ? ""
                        : " " + Steps.by(step.channel());
        String via = step.via() == null ? "" : ", through " + name(step.via());
        String slot = step.slot() == null ? "" : ", in the " + step.slot().word();
        String which = step.attempt() > 1 ? " (no. " + step.attempt() + ")" : "";
        return Steps.toDo(step.kind(), step.channel(), whom) + how + via + slot + which;
    }

    private static String noun(StepKind kind) {
        return kind == StepKind.CHECK_IN ? "check-in" : kind.word().replace('-', ' ');
    }

    private static String state(PlanState state) {
        return switch (state) {
            case SCHEDULED -> "the interview is still to come";
            case THANKING -> "time to thank";
            case WAITING -> "time to wait";
            case CHECKING_IN -> "time to ask";
            case ANSWERED -> "they have answered";
            case DECLINED -> "they said no";
            case OFFERED -> "they made an offer";
            case CLOSED -> "it is closed";
        };
    }

    private String name(String id) {
        Contact contact = application.contacts().get(id);
        String full = contact == null ? "" : contact.name().formal();
        return full.isBlank() ? id : full;
    }

    private String day(LocalDate date) {
        boolean thisYear = date.getYear() == plan.now().getYear();
        return DAY.format(date) + (thisYear ? "" : " " + date.getYear());
    }

    private static String moment(ZonedDateTime time) {
        return DAY.format(time) + " " + HOUR.format(time);
    }

    private static String indented(String line) {
        return " ".repeat(14) + line;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static List<String> wrapped(String text) {
        return Paragraph.of(text, WIDTH);
    }
}
