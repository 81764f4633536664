package afterword.app.cli;

import afterword.application.Application;
import afterword.application.Channel;
import afterword.plan.Plan;
import afterword.plan.Step;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Plans by different playbooks in one table: a row a day, a column a playbook. */
final class ComparisonText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final int FIRST_COLUMN = 17;
    private static final int COLUMN = 16;

    private final Application application;
    private final List<Plan> plans;

    ComparisonText(Application application, List<Plan> plans) {
        this.application = application;
        this.plans = plans;
    }

    void print(PrintStream out) {
        out.println(application.company() + ", " + application.position() + ": what is open, by playbook");
        out.println();
        StringBuilder head = new StringBuilder(" ".repeat(FIRST_COLUMN));
        plans.forEach(plan -> head.append(padded(plan.playbook(), COLUMN)));
        out.println(head.toString().stripTrailing());
        rows().forEach((day, cells) -> out.println(padded(DAY.format(day), FIRST_COLUMN) + cells));
    }

    private TreeMap<LocalDate, String> rows() {
        TreeMap<LocalDate, String> rows = new TreeMap<>();
        for (Plan plan : plans) {
            open(plan).forEach(step -> rows.put(step.due().toLocalDate(), ""));
        }
        rows.replaceAll((day, none) -> plans.stream()
                .map(plan -> padded(cell(plan, day), COLUMN))
                .collect(Collectors.joining())
                .stripTrailing());
        return rows;
    }

    private static String cell(Plan plan, LocalDate day) {
        return open(plan).stream()
                .filter(step -> step.due().toLocalDate().equals(day))
                .map(ComparisonText::word)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<Step> open(Plan plan) {
        return plan.steps().stream().filter(Step::isOpen).toList();
    }

    private static String word(Step step) {
        return switch (step.kind()) {
            case DEBRIEF -> "debrief";
            case THANK_YOU -> "thank";
            case HANDWRITTEN_NOTE -> "note";
            case CHECK_IN -> step.channel() == Channel.PHONE ? "call" : "ask";
            case DECLINE_REPLY, OFFER_REPLY -> "reply";
            case RE_APPROACH -> "write again";
            case CLOSE -> "close";
        };
    }

    /** At least one space follows, however long the text. */
    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
