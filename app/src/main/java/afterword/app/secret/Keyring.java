package afterword.app.secret;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.freedesktop.secret.simple.SimpleCollection;

/** The keyring of the desktop (freedesktop.org Secret Service, as GNOME and KDE have it). */
final class Keyring {

    private static final String LABEL = "Afterword: mail account";
    /** What stands in the place of a secret that could only be emptied. */
    private static final String FORGOTTEN = "-";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @FunctionalInterface
    private interface Work<T> {
        T in(SimpleCollection keyring);
    }

    /** @return whether it is kept; not where no keyring answers or the person does not unlock it */
    boolean keep(Map<String, String> attributes, String secret) {
        return with(keyring -> {
                    List<String> items = keyring.getItems(attributes);
                    if (items == null || items.isEmpty()) {
                        return keyring.createItem(LABEL, secret, attributes) != null;
                    }
                    keyring.updateItem(items.get(0), LABEL, secret, attributes);
                    return true;
                })
                .orElse(false);
    }

    Optional<String> find(Map<String, String> attributes) {
        return with(keyring -> {
                    List<String> items = keyring.getItems(attributes);
                    return items == null || items.isEmpty() ? new char[0] : keyring.getSecret(items.get(0));
                })
                .map(String::new)
                .filter(secret -> !secret.isEmpty() && !secret.equals(FORGOTTEN));
    }

    /** Emptied first: taking an item away may need the person's word, which may not come. */
    void forget(Map<String, String> attributes) {
        with(keyring -> {
            List<String> items = keyring.getItems(attributes);
            if (items != null && !items.isEmpty()) {
                items.forEach(item -> keyring.updateItem(item, LABEL, FORGOTTEN, attributes));
                keyring.deleteItems(items);
            }
            return true;
        });
    }

    private static <T> Optional<T> with(Work<T> work) {
        try (SimpleCollection keyring = new SimpleCollection()) {
            keyring.setTimeout(PATIENCE);
            return Optional.ofNullable(work.in(keyring));
        } catch (IOException | RuntimeException notThere) {
            // locked, declined, or no such service: the same to us
            return Optional.empty();
        }
    }
}
