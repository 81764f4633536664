package afterword.bench;

import afterword.application.Application;
import afterword.businessdays.BusinessCalendar;
import afterword.plan.Plan;
import afterword.planner.Planner;
import afterword.playbook.Playbook;
import afterword.playbooks.Playbooks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Plans a second of the engine alone, on one thread, by playbook; with {@code -prof gc}, bytes a plan. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PlanBenchmark {

    private static final int APPLICATIONS = 256;
    private static final int USUAL_JOURNAL = 4;

    @Param({"balanced", "decarlo", "three-tips", "decision-makers", "tan", "continuous"})
    public String playbook;

    private final List<Application> applications = new ArrayList<>();
    private final List<BusinessCalendar> calendars = new ArrayList<>();
    private Playbook followed;
    private int next;

    @Setup
    public void make() {
        followed = Playbooks.find(playbook).orElseThrow();
        for (int i = 0; i < APPLICATIONS; i++) {
            Application application = Workload.application(i, USUAL_JOURNAL);
            applications.add(application);
            calendars.add(Workload.calendar(application));
        }
    }

    @Benchmark
    public Plan plan() {
        next = (next + 1) % APPLICATIONS;
        return new Planner(applications.get(next), calendars.get(next), Workload.NOW).plan(followed);
    }
}
