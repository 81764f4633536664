package afterword.bench;

import afterword.application.Application;
import afterword.businessdays.BusinessCalendar;
import afterword.planner.Planner;
import afterword.playbook.Playbook;
import afterword.playbooks.Playbooks;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Processor time and memory of a plan, which a busy machine does not falsify as it does the time on the clock. Prints the
 * tables of the page on performance.
 */
final class PlanCost {

    private static final int APPLICATIONS = 256;
    private static final int USUAL_JOURNAL = 4;
    private static final int WARM = 2;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private PlanCost() {}

    public static void main(String[] arguments) {
        System.out.println("| playbook | steps | µs a plan | plans a second | bytes a plan |\n|---|---|---|---|---|");
        for (Playbook playbook : Playbooks.all()) {
            System.out.println("| " + playbook.id() + measured(playbook, USUAL_JOURNAL, 40_000));
        }
        System.out.println("\n| journal | steps | µs a plan | plans a second | bytes a plan |\n|---|---|---|---|---|");
        for (int entries : List.of(10, 100, 1000)) {
            System.out.println("| " + entries + measured(Playbooks.balanced(), entries, 400_000 / entries));
        }
    }

    private static String measured(Playbook playbook, int entries, int plans) {
        List<Application> applications = new ArrayList<>();
        List<BusinessCalendar> calendars = new ArrayList<>();
        for (int i = 0; i < APPLICATIONS; i++) {
            Application application = Workload.application(i, entries);
            applications.add(application);
            calendars.add(Workload.calendar(application));
        }
        String row = "";
        for (int round = 0; round <= WARM; round++) {
            long thread = Thread.currentThread().getId();
            long time = THREAD.getCurrentThreadCpuTime();
            long bytes = THREAD.getThreadAllocatedBytes(thread);
            long steps = 0;
            for (int i = 0; i < plans; i++) {
                Planner planner =
                        new Planner(applications.get(i % APPLICATIONS), calendars.get(i % APPLICATIONS), Workload.NOW);
                steps += planner.plan(playbook).steps().size();
            }
            long nanos = THREAD.getCurrentThreadCpuTime() - time;
            long allocated = THREAD.getThreadAllocatedBytes(thread) - bytes;
            row = " | %.1f | %.1f | %,d | %,d |"
                    .formatted(
                            (double) steps / plans,
                            nanos / 1e3 / plans,
                            Math.round(plans * 1e9 / nanos),
                            allocated / plans);
        }
        return row;
    }
}
