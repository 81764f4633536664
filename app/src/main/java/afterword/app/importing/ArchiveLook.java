package afterword.app.importing;

import afterword.app.archive.Archive;
import afterword.app.archive.Keeping;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.documents.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.IntConsumer;

/** What an archive holds, and what it would take the place of. */
record ArchiveLook(Store store, Owner owner, GivenFile given, Archive.Contents contents, Keeping keeping)
        implements Look {

    @Override
    public Seen seen() {
        List<Part> parts = BringingIn.parts();
        if (contents.problems().isEmpty()) {
            BringingIn.part(parts, "In the archive: applications", contents.companies());
            BringingIn.part(
                    parts,
                    "And with them",
                    List.of(contents.entries() + " lines of journals", contents.letters() + " letters"));
            BringingIn.part(
                    parts,
                    "Kept now, and replaced",
                    store.applications().all(owner).stream()
                            .map(stored -> stored.application().company() + ", "
                                    + stored.application().position())
                            .toList());
        }
        return new Seen(Kind.ARCHIVE, parts, List.of(), List.of(), contents.problems(), 0, 1);
    }

    @Override
    public Done take(Instant now, IntConsumer progress) {
        Path before = keeping.backUpBefore("restore", now);
        try {
            List<Problem> problems = Archive.restore(given.name(), given.file(), store, owner);
            if (!problems.isEmpty()) {
                return new Done(
                        List.of(), "Nothing was changed: " + problems.get(0).message());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(given.name(), e);
        }
        long count = store.applications().count(owner);
        progress.accept((int) count);
        return new Done(
                List.of(),
                "Restored: " + count + (count == 1 ? " application." : " applications.")
                        + " What was kept before is in " + before + ".");
    }
}
