package afterword.app.importing;

import afterword.application.Application;
import afterword.applicationfile.ApplicationReader;
import afterword.calendar.CalendarEvent;
import afterword.calendar.CalendarFile;
import afterword.calendar.CalendarReader;
import afterword.contacts.Card;
import afterword.contacts.CardFile;
import afterword.contacts.CardReader;
import afterword.documents.Documents;
import afterword.documents.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the files hold, before anything is made of it. */
final class Material {

    /** An event and the file it is from. */
    record Event(String source, CalendarEvent event) {

        String title() {
            return event.summary() == null ? "an event" : event.summary();
        }
    }

    /** A card and the file it is from. */
    record SourcedCard(String source, Card card) {}

    final List<Event> events = new ArrayList<>();
    final List<SourcedCard> cards = new ArrayList<>();
    final List<ImportedFile> notes = new ArrayList<>();

    @Nullable
    Application before;

    private final Report report;
    private final Predicate<String> knowsHolidaysOf;
    private final @Nullable String region;

    Material(Report report, Predicate<String> knowsHolidaysOf, @Nullable String region) {
        this.report = report;
        this.knowsHolidaysOf = knowsHolidaysOf;
        this.region = region;
    }

    List<CalendarEvent> calendarEvents() {
        return events.stream().map(Event::event).toList();
    }

    void read(ImportedFile file) {
        switch (file.kind()) {
            case CALENDAR -> calendar(file);
            case CARDS -> cards(file);
            case APPLICATION -> application(file);
            case DEBRIEF_FORM, NOTES -> notes.add(file);
            case MAIL ->
                report.problem(
                        file.name(),
                        "no-invitation",
                        "there is no invitation in this mail. What it means, \"afterword hear\" says.",
                        "a mail with an invitation, as your mail program saves it");
            default ->
                report.problem(
                        file.name(),
                        "unknown-kind",
                        "it is not known what this file is.",
                        "invite.ics, mail.eml, card.vcf, debrief.txt, application.yaml, history.xlsx");
        }
    }

    private void calendar(ImportedFile file) {
        CalendarFile calendar = CalendarReader.read(file.name(), file.content());
        report.problems.addAll(calendar.problems());
        for (CalendarEvent event : calendar.latest()) {
            add(new Event(file.name(), event));
        }
        for (CalendarEvent event : calendar.events()) {
            if (!event.isFromOrganizer()) {
                String title = new Event(file.name(), event).title();
                report.leave(file.name(), event.line(), title, "it is somebody's answer, not an invitation");
            }
        }
    }

    /** Of several versions of an event in several files the latest counts. */
    private void add(Event added) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).event().isSameOccasion(added.event())) {
                if (added.event().replaces(events.get(i).event())) {
                    events.set(i, added);
                }
                return;
            }
        }
        events.add(added);
    }

    private void cards(ImportedFile file) {
        CardFile read = CardReader.read(file.name(), file.content(), region);
        report.problems.addAll(read.problems());
        for (Card card : read.cards()) {
            cards.add(new SourcedCard(file.name(), card));
            String name = card.shownName().orElse("a card");
            card.remarks().forEach(remark -> report.leave(file.name(), card.line(), name, remark));
        }
    }

    private void application(ImportedFile file) {
        Reading<Application> read =
                new ApplicationReader(knowsHolidaysOf).read(Documents.of(file.name(), file.content()));
        report.problems.addAll(read.problems());
        if (before != null) {
            report.problem(
                    file.name(), "two-applications", "one import makes one application; this is the second.", null);
        } else if (read.isOk()) {
            before = read.get();
        }
    }
}
