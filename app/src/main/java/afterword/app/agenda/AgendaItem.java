package afterword.app.agenda;

import afterword.app.saying.Names;
import afterword.app.saying.Steps;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Steps of one application that are one thing to do, such as three thank-yous; at least one. */
public record AgendaItem(List<AgendaStep> steps) {

    private static final Duration LONG = Duration.ofDays(3);

    public AgendaItem {
        steps = List.copyOf(steps);
    }

    /** Steps of one application, of one kind, due on one day of the reader's, put together. */
    public static List<AgendaItem> grouped(List<AgendaStep> steps, ZoneId yours) {
        Map<Object, List<AgendaStep>> groups = new LinkedHashMap<>();
        for (AgendaStep step : steps) {
            Object key = List.of(
                    step.application(),
                    step.kind(),
                    step.due().withZoneSameInstant(yours).toLocalDate());
            groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(step);
        }
        return groups.values().stream().map(AgendaItem::new).toList();
    }

    /** The one whose window closes first. */
    public AgendaStep first() {
        return steps.stream().min(Comparator.comparing(AgendaStep::due)).orElseThrow();
    }

    /** "Thank Dr. Rivera and Min-jun Cho"; of many the first. */
    public String toDo() {
        List<String> names = steps.stream().map(AgendaStep::name).distinct().toList();
        return Steps.toDo(first().kind(), first().channel(), Names.some(names));
    }

    /** What has its hour still, or missed it just now, the soonest first; then what is long late, the freshest first. */
    static Comparator<AgendaItem> byUrgency(Instant now) {
        Comparator<AgendaItem> due = Comparator.comparing(item -> item.first().due());
        return Comparator.<AgendaItem, Boolean>comparing(item -> item.isLongOverdue(now))
                .thenComparing(
                        (one, other) -> one.isLongOverdue(now) ? due.compare(other, one) : due.compare(one, other));
    }

    /** Whether its hour is so long past that another day makes little difference. */
    public boolean isLongOverdue(Instant now) {
        return isOverdue(now) && first().due().toInstant().isBefore(now.minus(LONG));
    }

    public boolean isOverdue(Instant now) {
        return first().isOverdue(now);
    }
}
