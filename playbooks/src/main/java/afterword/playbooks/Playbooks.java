package afterword.playbooks;

import afterword.documents.Document;
import afterword.documents.Documents;
import afterword.documents.Reading;
import afterword.playbook.Playbook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The six playbooks that come with the product, each read from its file when first asked for. */
public final class Playbooks {

    /** The id of the default. */
    public static final String BALANCED = "balanced";

    /** The ids of the six, the default first, the others in the order of their articles. */
    public static final List<String> IDS =
            List.of(BALANCED, "decarlo", "three-tips", "decision-makers", "tan", "continuous");

    private static final Map<String, Playbook> READ = new ConcurrentHashMap<>();

    private Playbooks() {}

    /** All six. */
    public static List<Playbook> all() {
        return IDS.stream().map(Playbooks::read).toList();
    }

    /** The one of that id, or nothing where it is not one of the six. */
    public static Optional<Playbook> find(String id) {
        return IDS.contains(id) ? Optional.of(read(id)) : Optional.empty();
    }

    /** The default. */
    public static Playbook balanced() {
        return read(BALANCED);
    }

    /** A playbook of the user's own; every problem with its place where it is none. */
    public static Reading<Playbook> read(Path file) {
        return PlaybookReader.read(Documents.of(file));
    }

    private static Playbook read(String id) {
        return READ.computeIfAbsent(
                id, known -> PlaybookReader.read(document(known)).get());
    }

    /** The file of one of the six. */
    static Document document(String id) {
        String name = id + ".yaml";
        try (InputStream in = Playbooks.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("playbook file missing: " + name);
            }
            return Documents.of(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
