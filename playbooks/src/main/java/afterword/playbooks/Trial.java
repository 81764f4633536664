package afterword.playbooks;

import afterword.application.Application;
import afterword.businessdays.BusinessCalendar;
import afterword.businessdays.Holidays;
import afterword.documents.Document;
import afterword.documents.Problem;
import afterword.documents.Reading;
import afterword.plan.Plan;
import afterword.plan.Step;
import afterword.planner.Planner;
import afterword.playbook.Playbook;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of testing a playbook's file: its examples, and what every playbook must keep to in each of them.
 *
 * @param problems why the file cannot be read; empty where it can
 * @param results one for each example and for each thing the file as a whole must do
 */
public record Trial(List<Problem> problems, List<Result> results) {

    /**
     * One named test.
     *
     * @param failures what is wrong; empty where it passed
     */
    public record Result(String name, List<String> failures) {

        public Result {
            failures = List.copyOf(failures);
        }

        public boolean hasPassed() {
            return failures.isEmpty();
        }
    }

    public Trial {
        problems = List.copyOf(problems);
        results = List.copyOf(results);
    }

    /** Whether the file can be read and everything in it passed. */
    public boolean hasPassed() {
        return problems.isEmpty() && results.stream().allMatch(Result::hasPassed);
    }

    /** Tests the playbook in {@code document}. */
    public static Trial of(Document document, Holidays holidays) {
        Reading<PlaybookFile> reading = PlaybookFile.read(document, holidays);
        return reading.isOk() ? of(reading.get(), holidays) : new Trial(reading.problems(), List.of());
    }

    static Trial of(PlaybookFile file, Holidays holidays) {
        List<Result> results = new ArrayList<>();
        results.add(acts(file));
        results.add(staysQuiet(file));
        for (Example example : file.examples()) {
            results.add(example(file.playbook(), example, holidays));
        }
        for (Example example : file.examples()) {
            results.add(invariants(file.playbook(), example, holidays));
        }
        return new Trial(List.of(), results);
    }

    private static Result acts(PlaybookFile file) {
        boolean acts =
                file.examples().stream().anyMatch(example -> !example.expect().isEmpty());
        return new Result("has an example that acts", acts ? List.of() : List.of("no example expects a step"));
    }

    private static Result staysQuiet(PlaybookFile file) {
        boolean quiet =
                file.examples().stream().anyMatch(example -> example.expect().isEmpty());
        return new Result("has an example that stays quiet", quiet ? List.of() : List.of("no example says expect: []"));
    }

    private static Result example(Playbook playbook, Example example, Holidays holidays) {
        List<String> failures = compared(playbook, example, holidays);
        if (!example.isKnownWrong()) {
            return new Result(example.name(), failures);
        }
        return new Result(
                example.name(),
                failures.isEmpty() ? List.of("it is right now; take known-wrong: true away") : List.of());
    }

    private static List<String> compared(Playbook playbook, Example example, Holidays holidays) {
        Plan plan = new Planner(example.given(), calendar(example.given(), holidays), example.now())
                .plan(playbook, example.horizonDays());
        List<Step> open =
                new ArrayList<>(plan.steps().stream().filter(Step::isOpen).toList());
        List<String> failures = new ArrayList<>();
        for (ExpectedStep expected : example.expect()) {
            Step found = open.stream().filter(expected::matches).findFirst().orElse(null);
            if (found == null) {
                failures.add("not in the plan: " + expected);
            } else {
                open.remove(found);
            }
        }
        open.forEach(step -> failures.add("not expected: " + ExpectedStep.of(step)));
        return failures;
    }

    private static Result invariants(Playbook playbook, Example example, Holidays holidays) {
        return new Result(
                example.name() + ": what every playbook keeps to",
                Invariants.broken(
                        playbook,
                        example.given(),
                        calendar(example.given(), holidays),
                        example.now(),
                        example.horizonDays()));
    }

    private static BusinessCalendar calendar(Application application, Holidays holidays) {
        String code = application.holidays();
        return code == null ? BusinessCalendar.WEEKDAYS : holidays.of(code).orElse(BusinessCalendar.WEEKDAYS);
    }
}
