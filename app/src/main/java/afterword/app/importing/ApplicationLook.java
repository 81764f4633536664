package afterword.app.importing;

import afterword.app.archive.Keeping;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.application.Application;
import afterword.documents.Problem;
import afterword.documents.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** What invitations, cards, notes, mails and application files would become. */
final class ApplicationLook implements Look {

    private final TakingIn takingIn;
    private final List<ImportedFile> files;
    private final Answers answers;
    private final Keeping keeping;
    private final Seen seen;

    ApplicationLook(
            Store store,
            Owner owner,
            Importing importing,
            List<ImportedFile> files,
            Answers answers,
            Instant now,
            Keeping keeping) {
        this.takingIn = new TakingIn(store, owner, importing);
        this.files = files;
        this.answers = answers;
        this.keeping = keeping;
        boolean applications = files.stream().allMatch(file -> file.kind() == FileKind.APPLICATION);
        this.seen = applications ? each(importing) : one(takingIn.preview(files, null, answers, now));
    }

    private Seen each(Importing importing) {
        List<String> lines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (ImportedFile file : files) {
            Reading<List<Application>> read = importing.applications(file);
            problems.addAll(read.problems());
            if (read.isOk()) {
                read.get().forEach(application -> lines.add(application.company() + ", " + application.position()));
            }
        }
        List<Part> parts = BringingIn.parts();
        BringingIn.part(parts, "New applications", lines);
        return new Seen(Kind.APPLICATION, parts, List.of(), List.of(), problems, 0, lines.size());
    }

    private static Seen one(Proposal proposal) {
        List<Part> parts = BringingIn.parts();
        Application application = proposal.application();
        if (application != null) {
            List<String> lines = new ArrayList<>();
            lines.add(application.company() + ", " + application.position() + ", in the time of " + application.zone());
            application
                    .interviews()
                    .forEach(interview -> lines.add("An interview on "
                            + interview.start().atZone(application.zone()).toLocalDate() + " at "
                            + interview.start().atZone(application.zone()).toLocalTime()
                            + (interview.interviewers().isEmpty()
                                    ? ""
                                    : " with " + String.join(", ", interview.interviewers()))));
            application
                    .contacts()
                    .values()
                    .forEach(contact -> lines.add("A person: " + contact.name().full()));
            BringingIn.part(parts, "The application", lines);
        }
        BringingIn.part(parts, "Happens", proposal.changes());
        List<Guess> asks = proposal.guesses().stream().filter(Guess::mustBeSaid).toList();
        BringingIn.part(
                parts,
                "Please check",
                proposal.guesses().stream()
                        .filter(guess -> !guess.mustBeSaid())
                        .map(Guess::ask)
                        .toList());
        BringingIn.part(
                parts,
                "Does not come over",
                proposal.leftovers().stream().map(Leftover::toString).toList());
        return new Seen(Kind.APPLICATION, parts, asks, List.of(), proposal.problems(), 0, application == null ? 0 : 1);
    }

    @Override
    public Seen seen() {
        return seen;
    }

    @Override
    public Done take(Instant now, IntConsumer progress) {
        keeping.backUpDaily(now);
        List<String> ids = takingIn.takeIn(files, null, answers, now).ids();
        progress.accept(ids.size());
        return new Done(ids, ids.size() == 1 ? "It is kept." : ids.size() + " applications are kept.");
    }
}
