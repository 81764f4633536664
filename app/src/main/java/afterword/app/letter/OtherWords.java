package afterword.app.letter;

import afterword.application.Application;
import afterword.applicationfile.ApplicationWriter;
import afterword.letters.draft.Draft;
import afterword.letters.rephrase.ModelSettings;
import afterword.letters.rephrase.Rephraser;
import afterword.letters.rephrase.Rephrasing;
import afterword.letters.review.Reviewer;
import afterword.letters.review.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Drafts in other words, by a language model of the person's own. There is none unless the environment names one:
 * {@value #ADDRESS} and {@value #MODEL}, and where it wants a key, the file that holds it ({@value #KEY_FILE}) or the
 * key itself ({@value #KEY}). The key stands nowhere else and is never shown.
 */
public final class OtherWords {

    /** The address of an endpoint that speaks the chat completions of OpenAI, such as http://localhost:11434/v1. */
    public static final String ADDRESS = "AFTERWORD_MODEL_URL";

    /** The name of the model there. */
    public static final String MODEL = "AFTERWORD_MODEL";

    /** A file that holds the key and nothing else. */
    public static final String KEY_FILE = "AFTERWORD_MODEL_KEY_FILE";

    /** The key. */
    public static final String KEY = "AFTERWORD_MODEL_KEY";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Rephraser rephraser;

    private OtherWords(Rephraser rephraser) {
        this.rephraser = rephraser;
    }

    /**
     * The model that the environment names, or nothing where it names none.
     *
     * @throws IllegalArgumentException with a sentence for the person, where what it names cannot be used
     */
    public static Optional<OtherWords> of(Map<String, String> environment, Reviewer reviewer) {
        String address = environment.getOrDefault(ADDRESS, "").strip();
        if (address.isEmpty()) {
            return Optional.empty();
        }
        ModelSettings settings = new ModelSettings(
                uri(address), environment.getOrDefault(MODEL, "").strip(), key(environment), PATIENCE);
        return Optional.of(new OtherWords(new Rephraser(settings, reviewer)));
    }

    private static URI uri(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(ADDRESS + " is no address: '" + address + "'.", e);
        }
    }

    private static @Nullable String key(Map<String, String> environment) {
        String file = environment.getOrDefault(KEY_FILE, "").strip();
        String key = environment.getOrDefault(KEY, "").strip();
        if (!file.isEmpty()) {
            try {
                key = Files.readString(Path.of(file)).strip();
            } catch (IOException e) {
                throw new UncheckedIOException(KEY_FILE + " names " + file, e);
            }
        }
        return key.isEmpty() ? null : key;
    }

    /**
     * The draft in other words, with everything that is to be said against them.
     *
     * @throws afterword.letters.rephrase.ModelAway where the model gives no answer that can be read
     * @throws IllegalArgumentException where the body has no greeting or no signature to be left as it is
     */
    public Rephrasing of(Application application, Draft draft) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ApplicationWriter.writeJson(application, out);
        JsonNode tree = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
        return rephraser.rephrase(application, draft, pointer -> {
            JsonNode value = tree.at(pointer);
            return value.isString() ? value.stringValue() : value.toString();
        });
    }

    /** Why other words may not take the place of the draft, each in a sentence; nothing where they may. */
    public static List<String> objections(Rephrasing rephrasing) {
        List<String> objections = new ArrayList<>();
        rephrasing.unfounded().forEach(found -> objections.add("“" + found.text() + "”: " + found.message()));
        rephrasing.review().findings().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .forEach(finding -> objections.add("“" + finding.text() + "”: " + finding.message()));
        return objections;
    }
}
