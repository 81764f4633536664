package afterword.app.secret;

import afterword.app.store.Owner;
import afterword.app.store.SealedSecrets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Each owner's secrets by name. They go into the system's keyring where there is one, else sealed into the store; they are
 * never logged, shown, exported or backed up.
 */
public final class Secrets {

    private final SealedSecrets sealed;
    private final Sealing sealing;
    private final @Nullable Keyring keyring;
    private final String store;

    public Secrets(SealedSecrets sealed, SecretPlaces places) {
        this.sealed = sealed;
        this.sealing = new Sealing(places.keyFile());
        this.keyring = places.keyring() ? new Keyring() : null;
        this.store = places.store().toAbsolutePath().normalize().toString();
    }

    /** @throws KeyUnusable where no place takes it */
    public void keep(Owner owner, String name, String secret, Instant now) {
        if (keyring != null && keyring.keep(attributes(owner, name), secret)) {
            sealed.forget(owner, name);
        } else {
            sealed.keep(owner, name, sealing.seal(secret, purpose(owner, name)), now);
        }
    }

    /**
     * @return nothing where there is none, or where the key with which it was sealed is gone
     * @throws KeyUnusable where the key must not be trusted
     */
    public Optional<String> find(Owner owner, String name) {
        Optional<String> inStore = sealed.find(owner, name);
        if (inStore.isPresent()) {
            return sealing.open(inStore.get(), purpose(owner, name));
        }
        return keyring == null ? Optional.empty() : keyring.find(attributes(owner, name));
    }

    public void forget(Owner owner, String name) {
        sealed.forget(owner, name);
        if (keyring != null) {
            keyring.forget(attributes(owner, name));
        }
    }

    private Map<String, String> attributes(Owner owner, String name) {
        return Map.of("application", "afterword", "store", store, "owner", owner.id(), "name", name);
    }

    private static String purpose(Owner owner, String name) {
        return owner.id() + "\n" + name;
    }
}
