package afterword.app.cli;

import afterword.app.archive.Archive;
import afterword.app.importing.Answers;
import afterword.app.importing.Guess;
import afterword.app.importing.ImportedFile;
import afterword.app.importing.Importing;
import afterword.app.importing.Leftover;
import afterword.app.importing.Proposal;
import afterword.app.importing.TakingIn;
import afterword.app.promising.PromisedDates;
import afterword.app.spreadsheets.Comparison;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.trackers.TrackerArchive;
import afterword.application.Application;
import afterword.applicationfile.ApplicationWriter;
import afterword.applicationfile.TimeZones;
import afterword.documents.Problem;
import afterword.documents.Writing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** {@code import}: an application out of what people have, into what is kept or into an application file. */
final class ImportCommand implements Command {

    private final Facts facts = new Facts();

    @Override
    public String help() {
        return """
                afterword import FILE...

                Makes one application of calendar invitations (.ics), business cards (.vcf) and notes (.txt), or takes in
                application files. What no file states is listed to be checked; what found no place is listed too. A
                later version of an invitation moves or cancels the interview that is kept. A spreadsheet (.xlsx, .csv)
                that was exported, and perhaps edited, is compared with what is kept. Tables of other trackers
                (LinkedIn, Huntr, Teal, JobSync, career-ops, one of your own) are taken over row by row, and so are the backup of
                JobSync and the download of Huntr (.zip).

                  --to FILE           write an application file instead of keeping it; - for standard output
                  --into ID           add to this one of the applications that are kept
                  --company NAME      what the employer is called
                  --position NAME     what the position is called
                  --zone ZONE         the employer's time zone, such as America/New_York
                  --me EMAIL          an address of your own; may be given several times
                  --region CODE       the country of telephone numbers without a country code, such as US
                  --map COLUMN=FIELD  what a column of a table of your own holds; remembered
                  --dates dmy|mdy     where the dates of a table do not tell
                  --yes               make the changes that a spreadsheet brings; without it they are only shown
                  --removals          also take out what is no longer in the spreadsheet
                  --dry-run           show the application that would come of it, and keep nothing
                  --data DIR          the folder with your data
                  --format text|json  for people (unless said) or for programs
                  --now TIME          as of this time (ISO 8601)
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        List<String> names = arguments.some("FILE");
        arguments.gather(() -> Trackers.said(arguments));
        if (names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(".zip"))) {
            String zip = arguments.one("FILE", name -> readable(name, console));
            arguments.sound();
            boolean ours = !TrackerArchive.isOne(console.directory().resolve(zip));
            return ours ? takeInArchive(zip, arguments, console) : takeInSheet(zip, arguments, console);
        }
        boolean tables = names.stream().anyMatch(name -> Sheets.isSheet(name) || isTracker(name));
        if (tables) {
            String table = arguments.one("FILE", name -> readable(name, console));
            arguments.sound();
            return takeInSheet(table, arguments, console);
        }
        List<ImportedFile> files = new ArrayList<>();
        names.forEach(name ->
                files.add(arguments.gather(() -> new ImportedFile(name, GivenFiles.bytes(console, name)))));
        Answers answers = answers(arguments, console);
        Instant now = arguments.now(console, answers.zone() == null ? ZoneOffset.UTC : answers.zone());
        Importing importing = new Importing(
                code -> facts.knowsHolidaysOf(code, console), new PromisedDates(facts.holidays()).inNotes());
        String to = arguments.option("--to");
        boolean dry = arguments.has("--dry-run");
        if (to != null) {
            arguments.sound();
            Proposal proposal = importing.propose(files, answers, now);
            Application application = checked(proposal);
            write(application, dry ? "-" : to, names, console);
            boolean aside = dry || to.equals("-");
            tell(proposal, aside ? List.of() : List.of(to), arguments, console, aside);
            return ExitCode.DONE;
        }
        if (arguments.option("--into") == null) {
            // nothing more to be asked of the store, which would begin to be
            arguments.sound();
        }
        try (Store store = DataFolders.open(arguments, console)) {
            String into = arguments.gather(() -> known(arguments.option("--into"), store));
            arguments.sound();
            if (!dry) {
                new Kept(store, DataFolders.of(arguments, console), console, now).backUpDaily();
            }
            TakingIn takingIn = new TakingIn(store, Owner.LOCAL, importing);
            if (dry) {
                Proposal proposal = takingIn.preview(files, into, answers, now);
                write(checked(proposal), "-", names, console);
                tell(proposal, List.of(), arguments, console, true);
            } else {
                TakingIn.Taken taken = takingIn.takeIn(files, into, answers, now);
                if (taken.ids().isEmpty()) {
                    checked(taken.proposal());
                }
                tell(taken.proposal(), taken.ids(), arguments, console, false);
            }
        }
        return ExitCode.DONE;
    }

    /** An archive is the whole of a store; beside another it has no place. */
    private static int takeInArchive(String name, Arguments arguments, Console console) {
        Path file = console.directory().resolve(name);
        try (Store store = DataFolders.open(arguments, console)) {
            if (store.applications().count(Owner.LOCAL) > 0) {
                String message = "an archive takes the place of everything that is kept: that is what restore does.";
                throw new BadInput(Problem.ofWhole(name, "archive", message, "afterword restore " + name));
            }
            List<Problem> problems = Archive.restore(name, file, store, Owner.LOCAL);
            if (!problems.isEmpty()) {
                throw new BadInput(problems);
            }
            console.err().println("Kept " + store.applications().count(Owner.LOCAL) + " applications.");
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The files in which career-ops keeps its tables. */
    private static boolean isTracker(String name) {
        return name.matches("(?i)(?:.*[/\\\\])?(?:applications|follow-ups|active-interviews)\\.md");
    }

    /** The zone of employers whom no file places: as said, else where the person is. */
    private static ZoneId zone(Arguments arguments, Console console) {
        Answers answers = answers(arguments, console);
        ZoneId zone = answers.zone() == null ? answers.ownZone() : answers.zone();
        if (zone == null) {
            String message = "in which time zone are the employers? No tracker's file says.";
            throw new BadInput(Problem.ofWhole("afterword import", "must-be-said", message, "--zone America/New_York"));
        }
        return zone;
    }

    /** @throws BadInput where there is no such file */
    private static String readable(String name, Console console) {
        if (!Files.isReadable(console.directory().resolve(name))) {
            throw new BadInput(Problem.ofWhole(name, "no-such-file", "there is no such file.", null));
        }
        return name;
    }

    private int takeInSheet(String name, Arguments arguments, Console console) {
        Path file = console.directory().resolve(name);
        Instant now = arguments.now(console, ZoneOffset.UTC);
        try (Store store = DataFolders.open(arguments, console)) {
            if (arguments.has("--yes")) {
                new Kept(store, DataFolders.of(arguments, console), console, now).backUpDaily();
            }
            boolean ours = Sheets.isSheet(name) && Comparison.isOurs(name, file);
            if (ours) {
                Sheets.takeIn(name, file, store, facts.reader(console), arguments, console, now);
            } else {
                Trackers.takeIn(name, file, store, zone(arguments, console), arguments, console, now);
            }
        }
        return ExitCode.DONE;
    }

    private static @Nullable String known(@Nullable String id, Store store) {
        if (id != null && store.applications().find(Owner.LOCAL, id).isEmpty()) {
            String message = "there is no application '" + id + "'.";
            throw new BadInput(new Problem("--into", 0, 0, "", "unknown-id", message, id, null));
        }
        return id;
    }

    private static Answers answers(Arguments arguments, Console console) {
        ZoneId here = console.zone();
        // a machine without a place runs in UTC
        boolean somewhere = here != null && !here.normalized().equals(ZoneOffset.UTC);
        ZoneId employers = arguments.read("--zone", TimeZones::of);
        return new Answers(
                null,
                Set.copyOf(arguments.options("--me")),
                arguments.option("--company"),
                arguments.option("--position"),
                employers,
                somewhere ? here : null,
                arguments.option("--region"));
    }

    /** The application; or what is missing, with the option that says it. */
    private static Application checked(Proposal proposal) {
        List<Problem> problems = new ArrayList<>(proposal.problems());
        for (Guess guess : proposal.guesses()) {
            if (guess.mustBeSaid()) {
                problems.add(Problem.ofWhole("afterword import", "must-be-said", guess.ask(), option(guess.pointer())));
            }
        }
        if (proposal.application() == null) {
            throw new BadInput(problems);
        }
        return proposal.application();
    }

    private static String option(String pointer) {
        return switch (pointer) {
            case "/timeZone" -> "--zone America/New_York";
            case "/company" -> "--company \"Northwind Traders\"";
            default -> "--position \"Senior Data Engineer\"";
        };
    }

    /** A file that was read is replaced; any other that exists is left alone. */
    private static void write(Application application, String to, List<String> names, Console console) {
        if (to.equals("-")) {
            ApplicationWriter.writeYaml(application, console.out());
            return;
        }
        ByteArrayOutputStream yaml = new ByteArrayOutputStream();
        ApplicationWriter.writeYaml(application, yaml);
        Path path = console.directory().resolve(to);
        try {
            if (!names.contains(to)) {
                Files.createFile(path);
            }
            WholeFile.write(path, yaml.toByteArray());
        } catch (FileAlreadyExistsException e) {
            String message = "there is a file of that name already; it was left as it is.";
            throw new BadInput(Problem.ofWhole(to, "exists", message, null));
        } catch (IOException e) {
            withdraw(path, names.contains(to));
            throw new UncheckedIOException(to, e);
        }
    }

    /** The empty file that kept the name, where what belongs into it could not be written. */
    private static void withdraw(Path path, boolean wasThere) {
        try {
            if (!wasThere && Files.size(path) == 0) {
                Files.delete(path);
            }
        } catch (IOException gone) {
            // what could not be written is told; there is nothing more to say
        }
    }

    /** @param aside whether standard output has the application itself */
    private static void tell(
            Proposal proposal, List<String> kept, Arguments arguments, Console console, boolean aside) {
        if (arguments.isJson()) {
            writeJson(proposal, kept, aside ? console.err() : console.out());
            return;
        }
        PrintStream err = console.err();
        proposal.changes().forEach(err::println);
        if (!kept.isEmpty()) {
            err.println("Kept as " + String.join(", ", kept) + ".");
        }
        list(err, "Please check:", proposal.guesses().stream().map(Guess::ask).toList());
        list(
                err,
                "Not taken over:",
                proposal.leftovers().stream().map(Leftover::toString).toList());
    }

    private static void list(PrintStream err, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            err.println(title);
            lines.forEach(line -> err.println("  - " + line));
        }
    }

    private static void writeJson(Proposal proposal, List<String> kept, OutputStream out) {
        try (JsonGenerator json = Writing.indentedJson(out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("kept");
            kept.forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("changes");
            proposal.changes().forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("guesses");
            proposal.guesses().forEach(guess -> guess.writeTo(json));
            json.writeEndArray();
            json.writeArrayPropertyStart("leftovers");
            proposal.leftovers().forEach(leftover -> leftover.writeTo(json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
