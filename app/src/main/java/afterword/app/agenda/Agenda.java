package afterword.app.agenda;

import afterword.app.store.Snooze;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What one person has before them.
 *
 * @param today due now or in the course of today, the soonest first, and after that what is long late
 * @param held not to be done now, at employers of whom nothing is to be done today either
 * @param coming in the next two weeks, in order
 * @param snoozed put off by the person
 */
public record Agenda(List<AgendaItem> today, List<Hold> held, List<AgendaItem> coming, List<Put> snoozed) {

    /** What is due before noon of the next working day is too near to it to wait. */
    private static final LocalTime NOON = LocalTime.NOON;

    /** A step put off, and the words it was put off with. */
    public record Put(AgendaStep step, Snooze snooze) {}

    /**
     * The same on a day that may not be one of the person's days: of what is due now only what cannot wait for the next of
     * them stands under today, the rest comes first of what is to come.
     */
    public Agenda on(Set<DayOfWeek> days, Instant now, ZoneId yours) {
        LocalDate today = now.atZone(yours).toLocalDate();
        if (days.contains(today.getDayOfWeek())) {
            return this;
        }
        Instant back = back(days, today, yours);
        List<AgendaItem> cannotWait = new ArrayList<>();
        List<AgendaItem> canWait = new ArrayList<>();
        for (AgendaItem item : today()) {
            boolean waits = !item.first().due().toInstant().isBefore(back) || item.isOverdue(now);
            (waits ? canWait : cannotWait).add(item);
        }
        canWait.addAll(coming);
        return new Agenda(cannotWait, held, canWait, snoozed);
    }

    /** What is to come in free days that begin tomorrow and cannot wait until they are over; empty where none begin. */
    public List<AgendaItem> inFreeDaysFromTomorrow(Set<DayOfWeek> days, Instant now, ZoneId yours) {
        LocalDate today = now.atZone(yours).toLocalDate();
        if (days.contains(today.plusDays(1).getDayOfWeek())) {
            return List.of();
        }
        Instant back = back(days, today, yours);
        return coming.stream()
                .filter(item ->
                        !item.first().tail() && item.first().due().toInstant().isBefore(back))
                .toList();
    }

    /** By when the person has had time again after today: noon of the next of their days. */
    private static Instant back(Set<DayOfWeek> days, LocalDate today, ZoneId yours) {
        LocalDate next = today.plusDays(1);
        while (!days.contains(next.getDayOfWeek())) {
            next = next.plusDays(1);
        }
        return next.atTime(NOON).atZone(yours).toInstant();
    }

    public Agenda {
        today = List.copyOf(today);
        held = List.copyOf(held);
        coming = List.copyOf(coming);
        snoozed = List.copyOf(snoozed);
    }
}
