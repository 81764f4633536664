package afterword.app.cli;

import afterword.app.answers.Answer;
import afterword.app.answers.PlanAnswer;
import afterword.application.Application;
import afterword.documents.Document;
import afterword.documents.Problem;
import afterword.documents.Reading;
import afterword.documents.Writing;
import afterword.plan.Plan;
import afterword.planner.Planner;
import afterword.playbook.Playbook;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** {@code plan}: what to do next about an application, why, and what not to do yet. */
@Command(
        name = "plan",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = "What to do next, why, and what not to do yet.")
final class PlanCommand implements Callable<Integer> {

    private final Console console;
    private final Facts facts = new Facts();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Application files, YAML or JSON; - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--playbook",
            paramLabel = "ID|FILE|all",
            defaultValue = "balanced",
            description = "The playbook to follow: one of the six, a file of your own, or all six. Default: balanced.")
    private String playbook = "";

    @Option(
            names = "--horizon",
            paramLabel = "DAYS",
            defaultValue = "90",
            description = "How many days ahead to look. Default: 90.")
    private int horizon;

    @Option(names = "--bulk", description = "One application a line in (JSON), one plan a line out, in order.")
    private boolean bulk;

    @Option(names = "--why", description = "Every reason of every step in full.")
    private boolean why;

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (horizon < 0 || horizon > 3660) {
            String message = "'" + horizon + "' is not between 0 and 3660 days.";
            throw new BadInput(
                    new Problem("--horizon", 0, 0, "", "wrong-number", message, String.valueOf(horizon), "90"));
        }
        List<Playbook> playbooks = Books.chosen(console, playbook);
        if (bulk) {
            return Bulk.run(console, files, line -> bulkAnswer(line, playbooks));
        }
        List<Application> applications = read();
        List<List<Plan>> plans = applications.stream()
                .map(application -> plans(application, playbooks))
                .toList();
        if (options.isJson()) {
            writeJson(applications, plans);
        } else {
            writeText(applications, plans);
        }
        return ExitCode.DONE;
    }

    /** All files, or all that is wrong with any of them. */
    private List<Application> read() {
        List<Problem> problems = new ArrayList<>();
        List<Application> applications = new ArrayList<>();
        for (String file : files) {
            Reading<Application> reading = facts.read(console, file);
            problems.addAll(reading.problems());
            if (reading.isOk()) {
                applications.add(reading.get());
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return applications;
    }

    private List<Plan> plans(Application application, List<Playbook> playbooks) {
        Planner planner =
                new Planner(application, facts.calendar(application), options.now(console, application.zone()));
        return playbooks.stream().map(book -> planner.plan(book, horizon)).toList();
    }

    private Reading<Answer> bulkAnswer(Document line, List<Playbook> playbooks) {
        return facts.reader().read(line).map(application -> answer(application, plans(application, playbooks)));
    }

    private Answer answer(Application application, List<Plan> plans) {
        return playbook.equals(Books.ALL)
                ? PlanAnswer.ofAll(application, plans)
                : new PlanAnswer(application, plans.get(0));
    }

    /** The plan of one file as it is, those of several in an array. */
    private void writeJson(List<Application> applications, List<List<Plan>> plans) {
        try (JsonGenerator json = Writing.indentedJson(console.out())) {
            boolean several = applications.size() > 1;
            if (several) {
                json.writeStartArray();
            }
            for (int i = 0; i < applications.size(); i++) {
                answer(applications.get(i), plans.get(i)).writeTo(json);
            }
            if (several) {
                json.writeEndArray();
            }
            json.writeRaw('\n');
        }
    }

    private void writeText(List<Application> applications, List<List<Plan>> plans) {
        PrintStream out = console.text();
        for (int i = 0; i < applications.size(); i++) {
            for (Plan plan : plans.get(i)) {
                new PlanText(applications.get(i), plan, why).print(out);
                out.println();
            }
        }
        out.flush();
    }
}
