package afterword.app.cli;

import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.application.Application;
import afterword.application.Decision;
import afterword.application.JournalEntry;
import afterword.applicationfile.ApplicationWriter;
import afterword.applicationfile.JournalText;
import afterword.documents.Documents;
import afterword.documents.Notation;
import afterword.documents.Reading;
import afterword.promises.Promises;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** {@code log}: adds to the journal what was done or heard. */
final class LogCommand implements Command {

    private final Facts facts = new Facts();

    @Override
    public String help() {
        return """
                afterword log FILE|ID --kind KIND [--with CONTACT]

                Adds to the journal what was done or heard: to that of an application file, or of an application that is
                kept, by its id.

                  --kind KIND             thank-you, check-in, reply, decline, offer, note ... as in the application file
                  --with CONTACT          the id of whoever it was with
                  --channel CHANNEL       email, phone, text, post or in-person
                  --outcome OUTCOME       of what you did: sent (unless said), voicemail, no-answer or spoke
                  --decision DATE|WORDS   the day by which they now say there will be news, or their words if these name none,
                                          such as "soon"
                  --said WORDS            their words, or the text of a note
                  --at TIME               when it was; now, unless said; without an offset it is the employer's
                  --data DIR              the folder with your data
                  --now TIME              as of this time (ISO 8601)
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        String name = arguments.one("FILE|ID");
        boolean file = name.contains(".")
                || name.contains("/")
                || Files.exists(console.directory().resolve(name));
        return file ? logFile(arguments, console, name) : logKept(arguments, console, name);
    }

    private int logKept(Arguments arguments, Console console, String id) {
        arguments.gather(() -> NewEntry.of(arguments, console, null));
        arguments.soundSoFar();
        try (Store store = DataFolders.open(arguments, console)) {
            Application application =
                    arguments.one("FILE|ID", name -> KeptById.of(store, name, "afterword log application.yaml"));
            JournalEntry entry = arguments.gather(() -> NewEntry.of(arguments, console, application));
            arguments.sound();
            store.applications().append(Owner.LOCAL, id, entry, arguments.now(console, application.zone()));
            console.err().println("afterword: added to " + id + ".");
            sayWhatTheWordsMayMean(entry, application, console);
        }
        return ExitCode.DONE;
    }

    private int logFile(Arguments arguments, Console console, String name) {
        Application application = arguments.one("FILE|ID", file -> facts.get(console, file));
        JournalEntry entry = arguments.gather(() -> NewEntry.of(arguments, console, application));
        arguments.sound();
        List<JournalEntry> journal = new ArrayList<>(application.journal());
        journal.add(entry);
        Application grown = application.withJournal(journal);
        write(console.directory().resolve(name), grown(GivenFiles.text(console, name), name, entry, grown, console));
        console.err().println("afterword: added to " + name + ".");
        sayWhatTheWordsMayMean(entry, application, console);
        return ExitCode.DONE;
    }

    /** Words promise nothing; where they name a day after all, the person may have meant it to. */
    private void sayWhatTheWordsMayMean(JournalEntry entry, Application application, Console console) {
        Decision decision = entry.decision();
        if (decision == null || decision.on() != null || decision.said() == null) {
            return;
        }
        LocalDate on = new Promises(facts.holidays(), facts.holidays())
                .read(decision.said(), entry.at(), application.zone(), application.holidays())
                .on();
        if (on != null) {
            console.err()
                    .println("afterword: '" + decision.said() + "' is kept as words and promises no day; --decision "
                            + on + " would.");
        }
    }

    /** The file with one line more, its comments and layout kept; written anew where that would not say the same. */
    private byte[] grown(String text, String name, JournalEntry entry, Application grown, Console console) {
        if (Notation.of(name, text) == Notation.YAML) {
            String longer = JournalText.added(text, entry, grown.zone());
            Reading<Application> reading = facts.reader(console).read(Documents.ofText(name, longer));
            if (reading.isOk() && reading.get().equals(grown)) {
                return longer.getBytes(StandardCharsets.UTF_8);
            }
            ByteArrayOutputStream yaml = new ByteArrayOutputStream();
            ApplicationWriter.writeYaml(grown, yaml);
            return yaml.toByteArray();
        }
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ApplicationWriter.writeJson(grown, json);
        json.write('\n');
        return json.toByteArray();
    }

    private static void write(Path file, byte[] bytes) {
        try {
            WholeFile.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
