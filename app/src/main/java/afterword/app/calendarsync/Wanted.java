package afterword.app.calendarsync;

import afterword.app.store.StoredApplication;
import afterword.calendar.CalendarEntry;
import afterword.plan.Step;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A step as it should stand in the calendar. */
record Wanted(StoredApplication stored, Step step, CalendarEntry entry) {

    private static final int SHORT = 24;

    /** The same as long as nothing is to be written anew. */
    String fingerprint() {
        return digest(String.join(
                "\n",
                entry.summary(),
                entry.description(),
                entry.start().toString(),
                entry.end().toString(),
                entry.due().toString(),
                String.valueOf(entry.done())));
    }

    /** The name of its resource: the same whenever it is made again, so that it is never made twice. */
    String resource() {
        return "afterword-" + digest(entry.uid()) + ".ics";
    }

    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, SHORT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
