package afterword.app.importing;

import afterword.app.archive.Keeping;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.trackers.ColumnMemory;
import afterword.app.trackers.Field;
import afterword.app.trackers.RowReport;
import afterword.app.trackers.Takeover;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** What a table of another tracker, or of the person's own, would become. */
record TableLook(
        Store store, Owner owner, Takeover takeover, ColumnMemory memory, Map<String, Field> said, Keeping keeping)
        implements Look {

    @Override
    public Seen seen() {
        List<Part> parts = BringingIn.parts();
        BringingIn.part(
                parts,
                "Comes over",
                takeover.rows().stream()
                        .filter(row -> !row.became().isEmpty())
                        .map(RowReport::toString)
                        .toList());
        BringingIn.part(
                parts,
                "Does not come over",
                takeover.rows().stream()
                        .filter(row -> row.became().isEmpty())
                        .map(RowReport::toString)
                        .toList());
        return new Seen(
                Kind.TABLE,
                parts,
                List.of(),
                takeover.columns(),
                takeover.problems(),
                0,
                takeover.applications().size());
    }

    @Override
    public Done take(Instant now, IntConsumer progress) {
        keeping.backUpDaily(now);
        memory.remember(said, now);
        List<String> ids = store.together(() -> {
            List<String> added = new ArrayList<>();
            takeover.applications().forEach(application -> {
                added.add(store.applications().add(owner, application, now).id());
                progress.accept(added.size());
            });
            return added;
        });
        return new Done(ids, ids.size() == 1 ? "One application came over." : ids.size() + " applications came over.");
    }
}
