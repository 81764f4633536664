package afterword.app.calendarsync.web;

import afterword.app.caldav.Found;
import afterword.app.caldav.Login;
import afterword.app.store.Owner;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Accounts between being found and being chosen: a password waits here, and nowhere in a page, for a quarter of an hour. */
final class PendingLogins {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int MOST = 1_000;

    private final Map<String, Pending> pending = new ConcurrentHashMap<>();

    /** Whose, what was found, and until when it waits. */
    record Pending(Owner owner, Login login, Found found, Instant until) {}

    /** @return under which it is found again */
    String keep(Owner owner, Login login, Found found, Instant now) {
        pending.values()
                .removeIf(one -> one.until().isBefore(now) || one.owner().equals(owner));
        if (pending.size() >= MOST) {
            pending.clear();
        }
        String id = UUID.randomUUID().toString();
        pending.put(id, new Pending(owner, login, found, now.plus(PATIENCE)));
        return id;
    }

    Optional<Pending> of(Owner owner, String id, Instant now) {
        return Optional.ofNullable(pending.get(id))
                .filter(one -> one.owner().equals(owner) && one.until().isAfter(now));
    }

    void forget(String id) {
        pending.remove(id);
    }
}
