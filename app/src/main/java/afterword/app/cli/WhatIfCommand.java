package afterword.app.cli;

import afterword.app.answers.WhatIfAnswer;
import afterword.app.whatif.Suppositions;
import afterword.application.Application;
import afterword.businessdays.BusinessCalendar;
import afterword.documents.Reading;
import afterword.plan.Plan;
import afterword.planner.Planner;
import afterword.playbook.Playbook;
import afterword.promises.Promises;
import afterword.whatif.Difference;
import afterword.whatif.Supposition;
import afterword.whatif.WhatIf;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** {@code what-if}: the plan as it would be if something happened; nothing is changed by asking. */
final class WhatIfCommand implements Command {

    private final Facts facts = new Facts();

    @Override
    public String help() {
        return """
                afterword what-if FILE --if "they promise Friday"

                The plan as it would be if something happened, and how it differs from the plan as things are. Nothing is
                changed by asking. FILE is an application file, YAML or JSON; - is standard input.

                  --if WORDS              what would happen, several times if need be: "they promise Friday", "they
                                          decline on Tuesday", "they offer tomorrow", "they invite on the 21st", "they
                                          reply", "I ask on Monday", "nobody answers"
                  --playbook ID|FILE      the playbook to follow; balanced unless said
                  --instead ID|FILE       another playbook to follow from then on
                  --format text|json      for people (unless said) or for programs
                  --now TIME              as of this time (ISO 8601); without an offset it is the employer's
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Application application = arguments.one("FILE", file -> facts.get(console, file));
        Books books = new Books(console);
        Playbook playbook = arguments.gather(() -> books.one(arguments.option("--playbook", "balanced")));
        String instead = arguments.option("--instead");
        Playbook other = instead == null ? playbook : arguments.gather(() -> books.one(instead, "--instead"));
        Instant now = arguments.now(console, application == null ? ZoneOffset.UTC : application.zone());
        List<Supposition> suppositions = application == null || playbook == null
                ? List.of()
                : arguments.gather(() -> suppositions(arguments.options("--if"), application, playbook, now));
        arguments.sound();
        BusinessCalendar calendar = facts.calendar(application);
        Plan before = new Planner(application, calendar, now).plan(playbook);
        WhatIf supposed = WhatIf.ask(application, calendar, other, now, Planner.USUAL_HORIZON, suppositions);
        WhatIf whatIf = WhatIf.of(before, supposed.after());
        if (arguments.isJson()) {
            Answering.json(console, new WhatIfAnswer(application, whatIf));
        } else {
            Answering.text(console, out -> print(out, application, whatIf));
        }
        return ExitCode.DONE;
    }

    /** @throws BadInput with all words that suppose nothing */
    private List<Supposition> suppositions(
            List<String> words, Application application, Playbook playbook, Instant now) {
        Plan before = new Planner(application, facts.calendar(application), now).plan(playbook);
        Reading<List<Supposition>> suppositions =
                new Suppositions(new Promises(facts.holidays(), facts.holidays())).read(words, application, before);
        if (!suppositions.isOk()) {
            throw new BadInput(suppositions.problems());
        }
        return suppositions.get();
    }

    private static void print(PrintStream out, Application application, WhatIf whatIf) {
        PlanText before = new PlanText(application, whatIf.before(), false);
        PlanText after = new PlanText(application, whatIf.after(), false);
        if (whatIf.differences().isEmpty()) {
            out.println("Nothing would change.\n");
        } else {
            out.println("What would change");
            for (Difference difference : whatIf.differences()) {
                if (difference.before() != null) {
                    out.println("  - " + before.line(difference.before()));
                }
                if (difference.after() != null) {
                    out.println("  + " + after.line(difference.after()));
                }
            }
            out.println();
        }
        after.print(out);
    }
}
