package afterword.app.importing;

import afterword.application.Debrief;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.application.PersonDebrief;
import afterword.applicationfile.DebriefReader;
import afterword.documents.Documents;
import afterword.documents.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files of notes on their way into the debrief of the interview they are of: typed freely, or in the form of the contract. */
final class NoteFiles {

    private static final int LARGEST = 1 << 20;
    private static final int LONGEST_LINE = 2_000;

    private final People people;
    private final Report report;
    private final PromiseReading promises;
    private final ZoneId zone;
    private final @Nullable String holidays;
    private final Instant now;

    NoteFiles(
            People people,
            Report report,
            PromiseReading promises,
            ZoneId zone,
            @Nullable String holidays,
            Instant now) {
        this.people = people;
        this.report = report;
        this.promises = promises;
        this.zone = zone;
        this.holidays = holidays;
        this.now = now;
    }

    /**
     * Puts {@code file} into the last of {@code interviews} that was held.
     *
     * @param journal receives the lines that found no place
     */
    void add(ImportedFile file, List<Interview> interviews, List<JournalEntry> journal) {
        int at = Interviews.latest(interviews, now);
        if (at < 0) {
            report.problem(
                    file.name(),
                    "no-interview",
                    "there is no interview that these notes could be of.",
                    "afterword import invite.ics " + file.name());
            return;
        }
        Interview interview = interviews.get(at);
        if (interviews.size() > 1) {
            String ask = "Are these the notes of the interview '" + interview.id() + "'?";
            report.guess("/interviews/" + at + "/debrief", file.name(), ask);
        }
        if (file.kind() == FileKind.DEBRIEF_FORM) {
            Reading<Debrief> read = DebriefReader.read(Documents.of(file.name(), file.content()), people.ids());
            report.problems.addAll(read.problems());
            if (read.isOk()) {
                interviews.set(at, withDebrief(interview, read.get()));
            }
            return;
        }
        Optional<String> text = text(file);
        if (text.isPresent()) {
            Notes notes =
                    NotesReader.read(text.get(), words -> people.calledBy(words).map(person -> person.id));
            interviews.set(
                    at,
                    new DebriefPlacing(file.name(), people, report, interview, "/interviews/" + at)
                            .placed(interview, notes, promises, zone, holidays));
            keepLeftovers(file, interview, journal);
        }
    }

    private static Interview withDebrief(Interview it, Debrief debrief) {
        Map<String, PersonDebrief> byPerson = new LinkedHashMap<>(it.debrief().people());
        byPerson.putAll(debrief.people());
        List<String> omitted = distinct(it.debrief().omitted(), debrief.omitted());
        var corrections = distinct(it.debrief().corrections(), debrief.corrections());
        return new Interview(
                it.id(),
                it.stage(),
                it.format(),
                it.start(),
                it.end(),
                it.interviewers(),
                it.organizer(),
                it.status(),
                it.decision(),
                it.decidingQuickly(),
                it.mayFollowUp(),
                new Debrief(byPerson, omitted, corrections),
                it.invitation());
    }

    private static <T> List<T> distinct(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** Lines that found no place are kept in the journal, where they can be read again. */
    private void keepLeftovers(ImportedFile file, Interview interview, List<JournalEntry> journal) {
        String lines = report.leftovers.stream()
                .filter(leftover -> leftover.source().equals(file.name()))
                .map(Leftover::what)
                .collect(Collectors.joining("\n"));
        if (!lines.isEmpty()) {
            Instant at = interview.end().isAfter(now) ? now : interview.end();
            journal.add(new JournalEntry(at, EntryKind.NOTE, null, null, Outcome.SENT, null, lines));
        }
    }

    private Optional<String> text(ImportedFile file) {
        String text = new String(file.content(), StandardCharsets.UTF_8);
        if (file.content().length > LARGEST) {
            report.problem(file.name(), "too-large", "notes of more than a megabyte are not read.", null);
        } else if (text.indexOf('\0') >= 0) {
            report.problem(file.name(), "binary", "the file is not text.", "debrief.txt");
        } else if (text.isBlank()) {
            report.problem(file.name(), "empty", "the file is empty.", "liked: the backfill I ran at Contoso");
        } else if (text.lines().anyMatch(line -> line.length() > LONGEST_LINE)) {
            report.problem(file.name(), "too-long", "a line is longer than " + LONGEST_LINE + " characters.", null);
        } else {
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
        return Optional.empty();
    }
}
