package afterword.app.cli;

import afterword.app.answers.PlanAnswer;
import afterword.application.Application;
import afterword.documents.Writing;
import afterword.plan.Plan;
import afterword.planner.Planner;
import afterword.playbooks.Playbooks;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** {@code compare}: what each of the six playbooks would do, side by side. */
@Command(
        name = "compare",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = "The six playbooks side by side.")
final class CompareCommand implements Callable<Integer> {

    private final Console console;
    private final Facts facts = new Facts();

    @Parameters(paramLabel = "FILE", description = "An application file, YAML or JSON; - for standard input.")
    private String file = "";

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Application application = facts.get(console, file);
        Planner planner =
                new Planner(application, facts.calendar(application), options.now(console, application.zone()));
        List<Plan> plans = Playbooks.all().stream().map(planner::plan).toList();
        if (options.isJson()) {
            try (JsonGenerator json = Writing.indentedJson(console.out())) {
                PlanAnswer.ofAll(application, plans).writeTo(json);
                json.writeRaw('\n');
            }
        } else {
            PrintStream out = console.text();
            new ComparisonText(application, plans).print(out);
            out.flush();
        }
        return ExitCode.DONE;
    }
}
