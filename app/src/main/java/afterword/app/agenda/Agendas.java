package afterword.app.agenda;

import afterword.app.planning.Planning;
import afterword.app.store.AgendaRows;
import afterword.app.store.Owner;
import afterword.app.store.Snooze;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.application.Application;
import afterword.plan.Plan;
import afterword.plan.Refusal;
import afterword.plan.Step;
import afterword.plan.StepKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the agenda. The plans are laid down as rows, which are made anew for those applications only that were changed
 * or whose plan changes by the passing of time; the agenda itself is a look-up in them.
 */
public final class Agendas {

    private static final int DAYS = 14;
    private static final int MOST_STEPS = 400;
    private static final int MOST_HOLDS = 200;
    private static final int REMEMBERED = 4_000;
    private static final Instant FOR_GOOD = Instant.ofEpochMilli(Long.MAX_VALUE);
    private static final JsonMapper JSON = new JsonMapper();

    private final Store store;
    private final Planning planning;
    private final Map<String, AgendaStep.Document> documents = new ConcurrentHashMap<>();

    public Agendas(Store store, Planning planning) {
        this.store = store;
        this.planning = planning;
    }

    /**
     * The agenda of a person.
     *
     * @param yours the person's zone, which says when today ends
     */
    public Agenda at(Owner owner, Instant now, ZoneId yours) {
        return at(owner, now, yours, DAYS);
    }

    /** The same with so many days ahead. */
    public Agenda at(Owner owner, Instant now, ZoneId yours, int days) {
        refresh(owner, now);
        LocalDate today = now.atZone(yours).toLocalDate();
        Instant end = today.plusDays(days + 1L).atStartOfDay(yours).toInstant();
        Map<String, Snooze> snoozes = new HashMap<>();
        store.snoozes()
                .standing(owner, now)
                .forEach(snooze -> snoozes.put(key(snooze.application(), snooze.step()), snooze));

        List<AgendaStep> dueNow = new ArrayList<>();
        List<AgendaStep> later = new ArrayList<>();
        List<Agenda.Put> put = new ArrayList<>();
        for (AgendaRows.StepRow row : store.agenda().due(owner, end, MOST_STEPS)) {
            AgendaStep step = read(row.document()).step(row.application(), row.step());
            Snooze snooze = snoozes.get(key(row.application(), row.step()));
            if (snooze != null) {
                put.add(new Agenda.Put(step, snooze));
            } else if (step.isToday(now, yours)) {
                dueNow.add(step);
            } else {
                later.add(step);
            }
        }
        List<AgendaItem> todays = AgendaItem.grouped(dueNow, yours).stream()
                .sorted(AgendaItem.byUrgency(now))
                .toList();
        Set<String> busy = dueNow.stream().map(AgendaStep::application).collect(Collectors.toSet());
        return new Agenda(todays, held(owner, now, busy), AgendaItem.grouped(later, yours), put);
    }

    /** The same row is read at each look at the agenda. */
    private AgendaStep.Document read(String document) {
        AgendaStep.Document known = documents.get(document);
        if (known == null) {
            known = JSON.readValue(document, AgendaStep.Document.class);
            if (documents.size() >= REMEMBERED) {
                documents.clear();
            }
            documents.put(document, known);
        }
        return known;
    }

    /** Makes the rows anew that no longer hold. */
    public void refresh(Owner owner, Instant now) {
        for (String id : store.agenda().stale(owner, now)) {
            store.applications().find(owner, id).ifPresent(application -> lay(owner, application, now));
        }
    }

    private void lay(Owner owner, StoredApplication stored, Instant now) {
        Application application = stored.application();
        Plan plan = planning.plan(owner, stored, now);
        List<AgendaRows.StepRow> steps = new ArrayList<>();
        boolean asked = false;
        for (Step step : plan.steps()) {
            if (step.isOpen()) {
                AgendaStep line = AgendaStep.of(stored.id(), application, step, asked);
                steps.add(new AgendaRows.StepRow(
                        stored.id(),
                        step.id(),
                        step.due().toInstant(),
                        JSON.writeValueAsString(AgendaStep.Document.of(line))));
                asked |= step.kind() == StepKind.CHECK_IN;
            }
        }
        List<AgendaRows.HoldRow> holds = new ArrayList<>();
        for (Refusal refusal : plan.refused()) {
            Hold hold = new Hold(
                    stored.id(),
                    application.company(),
                    refusal.kind(),
                    refusal.channel(),
                    refusal.until(),
                    refusal.because());
            Instant until = refusal.until() == null
                    ? FOR_GOOD
                    : refusal.until().atStartOfDay(application.zone()).toInstant();
            holds.add(new AgendaRows.HoldRow(stored.id(), until, JSON.writeValueAsString(Hold.Document.of(hold))));
        }
        store.agenda()
                .replace(
                        owner,
                        stored.id(),
                        steps,
                        holds,
                        now,
                        Boundary.after(now, application, plan).orElse(null));
    }

    /** One line an employer: what matters most is that they are not asked. */
    private List<Hold> held(Owner owner, Instant now, Set<String> busy) {
        Map<String, Hold> held = new LinkedHashMap<>();
        for (AgendaRows.HoldRow row : store.agenda().held(owner, now, MOST_HOLDS)) {
            Hold hold = JSON.readValue(row.document(), Hold.Document.class).hold(row.application());
            if (!busy.contains(row.application())) {
                held.merge(row.application(), hold, (one, other) -> weight(other) > weight(one) ? other : one);
            }
        }
        return held.values().stream()
                .sorted(Comparator.comparing(hold -> hold.until() == null ? LocalDate.MAX : hold.until()))
                .toList();
    }

    private static int weight(Hold hold) {
        return (hold.kind() == StepKind.CHECK_IN ? 2 : 0) + (hold.channel() == null ? 1 : 0);
    }

    private static String key(String application, String step) {
        return application + ' ' + step;
    }
}
