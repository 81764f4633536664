package afterword.app.feed;

import afterword.app.exporting.Exporting;
import afterword.app.exporting.PutOff;
import afterword.app.planning.Planning;
import afterword.app.store.CalendarFeed;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.calendar.EntryForm;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Makes, gives out and revokes calendars to subscribe to. Whoever has the address reads the calendar: its secret is 192 random
 * bits, is shown once, and is kept as a digest only.
 */
public final class Feeds {

    private static final int SECRET_BYTES = 24;
    private static final int LONGEST_NAME = 60;

    private final Store store;
    private final Planning planning;
    private final SecureRandom random = new SecureRandom();

    public Feeds(Store store, Planning planning) {
        this.store = store;
        this.planning = planning;
    }

    /**
     * A calendar as it is given out.
     *
     * @param tag the same as long as the text is (RFC 9110, 8.8.3)
     */
    public record Edition(String text, String tag) {}

    /** Makes a new address; gives its secret, which nobody can tell again. */
    public String make(Owner owner, String name, EntryForm form, Instant now) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String digest = digest(secret);
        String shown = name.strip();
        store.feeds()
                .add(
                        new CalendarFeed(
                                owner,
                                digest.substring(0, 12),
                                shown.substring(0, Math.min(shown.length(), LONGEST_NAME)),
                                form,
                                "",
                                now,
                                null),
                        digest);
        return secret;
    }

    /** The calendar at the address with that secret; nothing where it was never made, or was revoked. */
    public Optional<Edition> read(String secret, Instant now) {
        return store.feeds().byDigest(digest(secret)).map(feed -> {
            String text = Exporting.calendar(
                    store.applications().all(feed.owner()),
                    stored -> planning.plan(feed.owner(), stored, now),
                    PutOff.of(store, feed.owner()),
                    feed.form(),
                    feed.published(),
                    now);
            store.feeds().published(feed, text, now);
            return new Edition(text, '"' + digest(text).substring(0, 32) + '"');
        });
    }

    private static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
