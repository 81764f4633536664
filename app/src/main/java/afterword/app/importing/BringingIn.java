package afterword.app.importing;

import afterword.app.archive.Archive;
import afterword.app.archive.Keeping;
import afterword.app.importing.Look.Part;
import afterword.app.spreadsheets.Comparison;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.trackers.ColumnMemory;
import afterword.app.trackers.Field;
import afterword.app.trackers.Takeover;
import afterword.app.trackers.Takeovers;
import afterword.app.trackers.TrackerArchive;
import afterword.applicationfile.ApplicationReader;
import afterword.documents.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Looks at files of any kind that we read, and says what taking them in would do. */
public final class BringingIn {

    private static final int SHOWN = 200;

    private final Store store;
    private final Importing importing;
    private final ApplicationReader reader;

    public BringingIn(Store store, Importing importing, ApplicationReader reader) {
        this.store = store;
        this.importing = importing;
        this.reader = reader;
    }

    /**
     * What taking in {@code files} would do.
     *
     * @param keeping where a backup is made before anything is taken in
     * @param progress is told how many rows are read
     */
    public Look look(
            Owner owner, List<GivenFile> files, Wishes wishes, Keeping keeping, Instant now, IntConsumer progress) {
        GivenFile first = files.get(0);
        boolean alone = files.size() == 1;
        if (alone && first.endsWith(".zip") && !TrackerArchive.isOne(first.file())) {
            return archive(owner, first, keeping);
        }
        boolean sheet = first.endsWith(".xlsx", ".csv", ".tsv");
        if (alone && sheet && Comparison.isOurs(first.name(), first.file())) {
            return new SheetLook(
                    store,
                    owner,
                    Comparison.preview(
                            first.name(),
                            first.file(),
                            store.applications().all(owner),
                            reader,
                            wishes.removals(),
                            progress),
                    keeping);
        }
        boolean table = sheet || first.endsWith(".zip", "applications.md", "follow-ups.md", "active-interviews.md");
        if (alone && table) {
            return table(owner, first, wishes, keeping, now, progress);
        }
        List<ImportedFile> contents = files.stream().map(BringingIn::content).toList();
        return new ApplicationLook(store, owner, importing, contents, wishes.answers(), now, keeping);
    }

    private static ImportedFile content(GivenFile given) {
        try {
            return new ImportedFile(given.name(), Files.readAllBytes(given.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(given.name(), e);
        }
    }

    private Look table(
            Owner owner, GivenFile given, Wishes wishes, Keeping keeping, Instant now, IntConsumer progress) {
        ColumnMemory memory = new ColumnMemory(store, owner);
        Map<String, Field> columns = new LinkedHashMap<>(memory.read());
        columns.putAll(wishes.columns());
        Takeover takeover = new Takeovers(wishes.zone(), wishes.dayFirst(), columns, now)
                .of(
                        given.name(),
                        given.file(),
                        store.applications().all(owner).stream()
                                .map(StoredApplication::application)
                                .toList(),
                        progress);
        return new TableLook(store, owner, takeover, memory, wishes.columns(), keeping);
    }

    private Look archive(Owner owner, GivenFile given, Keeping keeping) {
        Archive.Contents contents;
        try {
            contents = Archive.look(given.name(), given.file());
        } catch (IOException e) {
            contents = new Archive.Contents(
                    List.of(),
                    0,
                    0,
                    List.of(Problem.ofWhole(given.name(), "damaged", "the archive cannot be read.", null)));
        }
        return new ArchiveLook(store, owner, given, contents, keeping);
    }

    /** The first of many lines, and how many there are. */
    static void part(List<Part> parts, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Part(title, List.copyOf(lines.subList(0, Math.min(SHOWN, lines.size()))), lines.size()));
        }
    }

    static List<Part> parts() {
        return new ArrayList<>();
    }
}
