package afterword.bench;

import afterword.application.Application;
import afterword.businessdays.BusinessCalendar;
import afterword.plan.Plan;
import afterword.planner.Planner;
import afterword.playbook.Playbook;
import afterword.playbooks.Playbooks;
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

/** The time of one plan as the journal grows, which must grow no faster than it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class JournalBenchmark {

    @Param({"10", "100", "1000"})
    public int entries;

    private Application application;
    private BusinessCalendar calendar;
    private Playbook followed;

    @Setup
    public void make() {
        followed = Playbooks.balanced();
        application = Workload.application(1, entries);
        calendar = Workload.calendar(application);
    }

    @Benchmark
    public Plan plan() {
        return new Planner(application, calendar, Workload.NOW).plan(followed);
    }
}
