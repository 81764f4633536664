package afterword.playbooks;

import afterword.documents.Documents;
import afterword.documents.Problem;
import afterword.documents.Reading;
import afterword.playbook.Playbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The playbooks in a person's own folder, one file each, named by the playbook's id. They are read each time they are
 * asked for, so that an edit counts at once.
 */
public final class OwnPlaybooks {

    private static final String ENDING = ".yaml";

    private final Path folder;

    /** @param folder need not exist */
    public OwnPlaybooks(Path folder) {
        this.folder = folder;
    }

    /** Those that can be read, in order of their ids. */
    public List<Playbook> all() {
        return files().stream()
                .map(OwnPlaybooks::read)
                .filter(Reading::isOk)
                .map(Reading::get)
                .toList();
    }

    /** What is wrong with the others. */
    public List<Problem> problems() {
        return files().stream().flatMap(file -> read(file).problems().stream()).toList();
    }

    /** The playbook of that id, or what is wrong with its file; nothing where there is no such file. */
    public Optional<Reading<Playbook>> find(String id) {
        return files().stream().filter(file -> id(file).equals(id)).findFirst().map(OwnPlaybooks::read);
    }

    /** The file of the playbook of that id, to be tested or shown; it need not be sound. */
    public Optional<Path> file(String id) {
        return files().stream().filter(file -> id(file).equals(id)).findFirst();
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    private static Reading<Playbook> read(Path file) {
        Reading<Playbook> reading = PlaybookReader.read(Documents.of(file));
        return reading.isOk() ? named(file, reading.get()) : reading;
    }

    private static Reading<Playbook> named(Path file, Playbook playbook) {
        List<Problem> problems = new ArrayList<>();
        String id = playbook.id();
        if (!id.equals(id(file))) {
            problems.add(Problem.ofWhole(
                    file.toString(),
                    "other-name",
                    "the playbook calls itself '" + id + "', and its file '" + id(file) + "'; they must be the same.",
                    "id: " + id(file)));
        }
        if (Playbooks.IDS.contains(id)) {
            problems.add(Problem.ofWhole(
                    file.toString(),
                    "taken-id",
                    "'" + id + "' is one of the playbooks that come with Afterword; yours needs a name of its own.",
                    "id: my-" + id));
        }
        return problems.isEmpty() ? Reading.of(playbook) : Reading.failed(problems);
    }
}
