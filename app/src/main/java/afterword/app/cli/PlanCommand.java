package afterword.app.cli;

import afterword.app.answers.Answer;
import afterword.app.answers.PlanAnswer;
import afterword.application.Application;
import afterword.applicationfile.ApplicationReader;
import afterword.plan.Plan;
import afterword.planner.Planner;
import afterword.playbook.Playbook;
import java.time.Instant;
import java.util.List;

/** {@code plan}: what to do next about an application, why, and what not to do yet. */
final class PlanCommand implements Command {

    private static final int FARTHEST = 3660;

    private final Facts facts = new Facts();

    @Override
    public String help() {
        return """
                afterword plan FILE...
                afterword plan --bulk FILE.jsonl

                What to do next, why, and what not to do yet. FILE is an application file, YAML or JSON; - is standard
                input.

                  --playbook ID|FILE|all  the playbook to follow: one of the six, a file of your own, or all; balanced
                                          unless said
                  --horizon DAYS          how many days to look ahead; 90 unless said
                  --why                   every reason of every step in full
                  --bulk                  one application a line in (JSON), one plan a line out, in order
                  --format text|json      for people (unless said) or for programs
                  --now TIME              as of this time (ISO 8601); without an offset it is the employer's
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        String name = arguments.option("--playbook", "balanced");
        int horizon = arguments.integer("--horizon", Planner.USUAL_HORIZON, 0, FARTHEST);
        List<Playbook> playbooks = arguments.gather(() -> new Books(console).chosen(name));
        if (arguments.has("--bulk")) {
            String file = arguments.one("FILE.jsonl", given -> Bulk.source(console, given));
            arguments.sound();
            Planning planning = new Planning(arguments, console, playbooks, horizon);
            ApplicationReader reader = facts.reader(console);
            return Bulk.run(console, file, line -> reader.read(line).map(planning::answer));
        }
        List<Application> applications = arguments.some("FILE", files -> facts.all(console, files));
        arguments.sound();
        Planning planning = new Planning(arguments, console, playbooks, horizon);
        if (arguments.isJson()) {
            Answering.json(console, applications.stream().map(planning::answer).toList());
            return ExitCode.DONE;
        }
        boolean why = arguments.has("--why");
        Answering.text(console, out -> {
            for (Application application : applications) {
                for (Plan plan : planning.plans(application)) {
                    new PlanText(application, plan, why).print(out);
                    out.println();
                }
            }
        });
        return ExitCode.DONE;
    }

    /** Plans as they were asked for. */
    private final class Planning {

        private final Arguments arguments;
        private final Console console;
        private final List<Playbook> playbooks;
        private final int horizon;

        Planning(Arguments arguments, Console console, List<Playbook> playbooks, int horizon) {
            this.arguments = arguments;
            this.console = console;
            this.playbooks = playbooks;
            this.horizon = horizon;
        }

        List<Plan> plans(Application application) {
            Instant now = arguments.now(console, application.zone());
            Planner planner = new Planner(application, facts.calendar(application), now);
            return playbooks.stream().map(book -> planner.plan(book, horizon)).toList();
        }

        Answer answer(Application application) {
            List<Plan> plans = plans(application);
            boolean all = arguments.option("--playbook", "").equals(Books.ALL);
            return all ? PlanAnswer.ofAll(application, plans) : new PlanAnswer(application, plans.get(0));
        }
    }
}
