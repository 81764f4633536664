package afterword.app.importing;

import afterword.app.archive.Keeping;
import afterword.app.spreadsheets.Change;
import afterword.app.spreadsheets.Preview;
import afterword.app.spreadsheets.TakingInSheets;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import java.time.Instant;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/** What an edited spreadsheet of ours would change. */
record SheetLook(Store store, Owner owner, Preview preview, Keeping keeping) implements Look {

    @Override
    public Seen seen() {
        List<Part> parts = BringingIn.parts();
        BringingIn.part(parts, "New", lines(change -> change.kind().name().endsWith("ADDED")));
        BringingIn.part(parts, "Changed", lines(change -> change.kind().name().endsWith("EDITED")));
        List<String> gone = lines(change -> change.kind().isRemoval());
        BringingIn.part(parts, preview.withRemovals() ? "Gone" : "No longer in the spreadsheet, left as it is", gone);
        int changes = preview.changes().size() - (preview.withRemovals() ? 0 : gone.size());
        return new Seen(Kind.SPREADSHEET, parts, List.of(), List.of(), preview.problems(), gone.size(), changes);
    }

    private List<String> lines(Predicate<Change> wanted) {
        return preview.changes().stream().filter(wanted).map(Change::says).toList();
    }

    @Override
    public Done take(Instant now, IntConsumer progress) {
        keeping.backUpDaily(now);
        new TakingInSheets(store, owner).takeIn(preview, now, progress);
        int changes = seen().changes();
        return new Done(List.of(), changes == 1 ? "One change is made." : changes + " changes are made.");
    }
}
