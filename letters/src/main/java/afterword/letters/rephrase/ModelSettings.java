package afterword.letters.rephrase;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which language model to ask: any endpoint that speaks the chat completions of OpenAI. There is none unless the person
 * names one.
 *
 * @param baseUrl such as {@code http://localhost:11434/v1}
 * @param key sent as a bearer token; never shown
 * @param timeout for the whole of one answer
 */
public record ModelSettings(
        URI baseUrl, String model, @Nullable String key, Duration timeout) {

    /** Why these settings cannot be used, in a sentence; nothing where they can. */
    public Optional<String> refusal() {
        String scheme = baseUrl.getScheme();
        if (scheme == null || baseUrl.getHost() == null || !scheme.matches("https?")) {
            return Optional.of("The address of the model must begin with http:// or https://, not '" + baseUrl + "'.");
        }
        boolean local = baseUrl.getHost().matches("localhost|127\\..*|\\[::1]");
        if (key != null && scheme.equals("http") && !local) {
            return Optional.of("The key would travel unencrypted to " + baseUrl.getHost() + "; use https:// for it.");
        }
        return model.isBlank() ? Optional.of("The model has no name.") : Optional.empty();
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "ModelSettings[baseUrl=" + baseUrl + ", model=" + model + ", key=" + (key == null ? "none" : "hidden")
                + ", timeout=" + timeout + "]";
    }
}
