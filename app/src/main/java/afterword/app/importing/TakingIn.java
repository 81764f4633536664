package afterword.app.importing;

import afterword.app.store.Owner;
import afterword.app.store.Saving;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.application.Application;
import afterword.application.JournalEntry;
import afterword.documents.Problem;
import afterword.documents.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes what an import proposes into what is kept: as a new application, or into the one that it concerns. All of it or nothing. */
public final class TakingIn {

    private final Store store;
    private final Owner owner;
    private final Importing importing;

    public TakingIn(Store store, Owner owner, Importing importing) {
        this.store = store;
        this.owner = owner;
        this.importing = importing;
    }

    /**
     * What came of it.
     *
     * @param ids of the applications that were added or changed; empty where there are problems or something must be said
     */
    public record Taken(List<String> ids, Proposal proposal) {}

    /**
     * Application files become an application each, and a list of them as many; anything else becomes one.
     *
     * @param into the id of the application to add to; absent: the one that an invitation among the files belongs to, else new
     */
    public Taken takeIn(List<ImportedFile> files, @Nullable String into, Answers answers, Instant now) {
        if (into == null && files.stream().allMatch(file -> file.kind() == FileKind.APPLICATION)) {
            return takeInEach(files, now);
        }
        StoredApplication known = known(files, into);
        Proposal proposal = importing.propose(files, known == null ? null : known.application(), answers, now);
        Application application = proposal.application();
        if (application == null) {
            return new Taken(List.of(), proposal);
        }
        return new Taken(List.of(store.together(() -> keep(known, application, now))), proposal);
    }

    /** What {@link #takeIn} would make, without keeping it. */
    public Proposal preview(List<ImportedFile> files, @Nullable String into, Answers answers, Instant now) {
        StoredApplication known = known(files, into);
        return importing.propose(files, known == null ? null : known.application(), answers, now);
    }

    private Taken takeInEach(List<ImportedFile> files, Instant now) {
        List<Application> applications = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (ImportedFile file : files) {
            Reading<List<Application>> read = importing.applications(file);
            problems.addAll(read.problems());
            if (read.isOk()) {
                applications.addAll(read.get());
            }
        }
        // kept last first, since the one changed last is shown first
        Collections.reverse(applications);
        List<String> ids = !problems.isEmpty()
                ? List.of()
                : store.together(() -> applications.stream()
                        .map(application -> store.applications()
                                .add(owner, application, now)
                                .id())
                        .toList());
        return new Taken(ids, new Proposal(null, List.of(), List.of(), List.of(), problems));
    }

    private @Nullable StoredApplication known(List<ImportedFile> files, @Nullable String into) {
        if (into != null) {
            return store.applications().get(owner, into);
        }
        return store.applications().all(owner).stream()
                .filter(stored -> Importing.concerns(files, stored.application()))
                .findFirst()
                .orElse(null);
    }

    private String keep(@Nullable StoredApplication known, Application application, Instant now) {
        if (known == null) {
            return store.applications().add(owner, application, now).id();
        }
        Saving saving = store.applications().save(owner, known.id(), known.version(), application, now);
        if (saving instanceof Saving.ChangedMeanwhile) {
            throw new ChangedMeanwhile(known.id());
        }
        List<JournalEntry> entries = application.journal();
        for (JournalEntry entry : entries.subList(known.application().journal().size(), entries.size())) {
            store.applications().append(owner, known.id(), entry, now);
        }
        return known.id();
    }

    /** Somebody else changed the application while it was being imported into; nothing was kept, and trying again helps. */
    public static final class ChangedMeanwhile extends RuntimeException {

        ChangedMeanwhile(String id) {
            super("application '" + id + "' was changed while something was imported into it; nothing was taken in");
        }
    }
}
