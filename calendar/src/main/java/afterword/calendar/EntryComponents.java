package afterword.calendar;

import biweekly.component.ICalComponent;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.parameter.Related;
import biweekly.property.DateDue;
import biweekly.property.DateEnd;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;

/** An entry in the library's form: what is ours in it is set, anything else in it stays as it was. */
final class EntryComponents {

    private static final int ALL_OF_IT = 100;

    private EntryComponents() {}

    /**
     * An entry under its number, and when that was given.
     *
     * @param cancelled whether it is no longer to be done
     */
    record Version(CalendarEntry entry, int sequence, Instant stamp, boolean cancelled) {}

    /** @param zoned says of a time in which zone it is written */
    static VEvent event(Version version, Consumer<DateOrDateTimeProperty> zoned) {
        VEvent event = new VEvent();
        fill(event, version, zoned);
        version.entry().alarms().forEach(before -> event.addAlarm(alarm(version.entry(), before)));
        return event;
    }

    /** @param zoned says of a time in which zone it is written */
    static VTodo task(Version version, Consumer<DateOrDateTimeProperty> zoned) {
        VTodo task = new VTodo();
        fill(task, version, zoned);
        version.entry().alarms().forEach(before -> task.addAlarm(alarm(version.entry(), before)));
        return task;
    }

    /** Sets all but the alarms, which are the reader's own once they have it. */
    static void fill(VEvent event, Version version, Consumer<DateOrDateTimeProperty> zoned) {
        CalendarEntry entry = version.entry();
        event.setUid(entry.uid());
        event.setDateTimeStamp(Date.from(version.stamp()));
        event.setLastModified(Date.from(version.stamp()));
        event.setSequence(version.sequence());
        event.setStatus(version.cancelled() ? Status.cancelled() : Status.confirmed());
        DateStart start = new DateStart(Date.from(entry.start()), true);
        DateEnd end = new DateEnd(Date.from(entry.end()), true);
        zoned.accept(start);
        zoned.accept(end);
        event.setDateStart(start);
        event.setDateEnd(end);
        event.setDuration((Duration) null);
        event.setSummary(entry.summary());
        event.setDescription(entry.description().isBlank() ? null : entry.description());
        if (entry.location() != null) {
            event.setLocation(entry.location());
        }
        if (entry.url() != null) {
            event.setUrl(entry.url());
        }
        categorize(event, entry);
        event.setTransparency(!entry.busy());
    }

    /** Sets all but the alarms, which are the reader's own once they have it. */
    static void fill(VTodo task, Version version, Consumer<DateOrDateTimeProperty> zoned) {
        CalendarEntry entry = version.entry();
        task.setUid(entry.uid());
        task.setDateTimeStamp(Date.from(version.stamp()));
        task.setLastModified(Date.from(version.stamp()));
        task.setSequence(version.sequence());
        DateStart start = new DateStart(Date.from(entry.start()), true);
        DateDue due = new DateDue(Date.from(entry.due()), true);
        zoned.accept(start);
        zoned.accept(due);
        task.setDateStart(start);
        task.setDateDue(due);
        task.setDuration((Duration) null);
        task.setSummary(entry.summary());
        task.setDescription(entry.description().isBlank() ? null : entry.description());
        if (entry.location() != null) {
            task.setLocation(entry.location());
        }
        if (entry.url() != null) {
            task.setUrl(entry.url());
        }
        categorize(task, entry);
        finish(task, version);
    }

    private static void finish(VTodo task, Version version) {
        boolean wasDone = task.getCompleted() != null;
        if (version.cancelled()) {
            task.setStatus(Status.cancelled());
        } else if (version.entry().done()) {
            task.setStatus(Status.completed());
            task.setPercentComplete(ALL_OF_IT);
            if (!wasDone) {
                task.setCompleted(Date.from(version.stamp()));
            }
        } else {
            task.setStatus(Status.needsAction());
            task.setPercentComplete((Integer) null);
            task.setCompleted((Date) null);
        }
    }

    private static void categorize(ICalComponent component, CalendarEntry entry) {
        String category = entry.category();
        boolean has = component.getProperties(biweekly.property.Categories.class).stream()
                .anyMatch(categories -> categories.getValues().contains(category));
        if (category != null && !has) {
            component.addProperty(new biweekly.property.Categories(category));
        }
    }

    private static VAlarm alarm(CalendarEntry entry, java.time.Duration before) {
        Duration ahead =
                Duration.builder().prior(true).minutes((int) before.toMinutes()).build();
        return VAlarm.display(new Trigger(ahead, Related.START), entry.summary());
    }
}
