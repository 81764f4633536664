package afterword.app.cli;

import afterword.app.answers.PlanAnswer;
import afterword.application.Application;
import afterword.plan.Plan;
import afterword.planner.Planner;
import afterword.playbooks.Playbooks;
import java.util.List;

/** {@code compare}: what each of the six playbooks would do, side by side. */
final class CompareCommand implements Command {

    private final Facts facts = new Facts();

    @Override
    public String help() {
        return """
                afterword compare FILE

                What each of the six playbooks would do, side by side. FILE is an application file, YAML or JSON; - is
                standard input.

                  --format text|json      for people (unless said) or for programs
                  --now TIME              as of this time (ISO 8601); without an offset it is the employer's
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Application application = arguments.one("FILE", file -> facts.get(console, file));
        arguments.sound();
        Planner planner =
                new Planner(application, facts.calendar(application), arguments.now(console, application.zone()));
        List<Plan> plans = Playbooks.all().stream().map(planner::plan).toList();
        if (arguments.isJson()) {
            Answering.json(console, PlanAnswer.ofAll(application, plans));
        } else {
            Answering.text(console, new ComparisonText(application, plans)::print);
        }
        return ExitCode.DONE;
    }
}
