package afterword.app.agenda;

import afterword.app.store.Snooze;
import java.util.List;

/**
 * What one person has before them.
 *
 * @param today due now or in the course of today, the soonest first
 * @param held not to be done now, at employers of whom nothing is to be done today either
 * @param coming in the next two weeks, in order
 * @param snoozed put off by the person
 */
public record Agenda(List<AgendaItem> today, List<Hold> held, List<AgendaItem> coming, List<Put> snoozed) {

    /** A step put off, and the words it was put off with. */
    public record Put(AgendaStep step, Snooze snooze) {}

    public Agenda {
        today = List.copyOf(today);
        held = List.copyOf(held);
        coming = List.copyOf(coming);
        snoozed = List.copyOf(snoozed);
    }
}
