package afterword.app.cli;

import afterword.applicationfile.TimeZones;
import afterword.documents.Value;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the name of a value in a help text, such as {@code TIME}, says of it: what works there, and what can be checked. */
final class OptionValues {

    /** Words to choose from, such as {@code text|json}; names of values have capitals. */
    private static final Pattern CHOICE = Pattern.compile("[a-z0-9-]+(?:\\|[a-z0-9-]+)+");

    private static final Map<String, String> SAMPLES = Map.ofEntries(
            Map.entry("ADDRESS", "you@example.org"),
            Map.entry("CHANNEL", "email"),
            Map.entry("CODE", "US-NY"),
            Map.entry("COLUMN=FIELD", "Firma=company"),
            Map.entry("CONTACT", "rivera"),
            Map.entry("DATE|WORDS", "2026-09-18"),
            Map.entry("DAYS", "90"),
            Map.entry("DIR", "afterword-data"),
            Map.entry("EMAIL", "you@example.org"),
            Map.entry("FILE", "application.yaml"),
            Map.entry("FILE...", "application.yaml"),
            Map.entry("FILE.jsonl", "applications.jsonl"),
            Map.entry("FILE|ID", "application.yaml"),
            Map.entry("FORM", "json"),
            Map.entry("HOW", "good-hour"),
            Map.entry("ID", "northwind-traders"),
            Map.entry("ID|FILE", "balanced"),
            Map.entry("ID|FILE|all", "balanced"),
            Map.entry("KIND", "thank-you"),
            Map.entry("LETTER", "letter.txt"),
            Map.entry("LOGIN", "you@example.org"),
            Map.entry("MAIL.eml", "mail.eml"),
            Map.entry("N", "14"),
            Map.entry("NAME", "\"Northwind Traders\""),
            Map.entry("NAME...", "\"Northwind Traders\""),
            Map.entry("OUTCOME", "voicemail"),
            Map.entry("PORT", "8080"),
            Map.entry("SCOPE", "https://mail.google.com/"),
            Map.entry("SERVER", "tls://mail.example.org:993"),
            Map.entry("SIZE", "a6"),
            Map.entry("TEXT", "\"Thank you for your time\""),
            Map.entry("TIME", "2026-09-09T16:00-04:00"),
            Map.entry("URL", "https://login.example.org/token"),
            Map.entry("WORDS", "\"by the end of next week\""),
            Map.entry("ZONE", "America/New_York"));

    private static final Map<String, String> OF_OPTIONS = Map.of(
            "--address", "127.0.0.1",
            "--attach", "cv.pdf",
            "--attachments", "cv.pdf",
            "--client-id", "afterword-desktop",
            "--client-secret-file", "secret.txt",
            "--host", "afterword.example.org",
            "--if", "\"they promise Friday\"",
            "--key", "afterword.key",
            "--out", "letter.pdf",
            "--password-file", "password.txt");

    private OptionValues() {}

    /** A value that works, of that option or of what stands beside options. */
    static String sample(String option, String name) {
        String choice = CHOICE.matcher(name).matches() ? name.substring(0, name.indexOf('|')) : name;
        return OF_OPTIONS.getOrDefault(option, SAMPLES.getOrDefault(name, choice));
    }

    /** What reads, and refuses, any value of that name; nothing where it hangs on the command. */
    static @Nullable Function<Value, @Nullable Object> reader(String name) {
        if (name.equals("TIME")) {
            return value -> value.asInstant(ZoneOffset.UTC);
        }
        if (name.equals("ZONE")) {
            return TimeZones::of;
        }
        if (!CHOICE.matcher(name).matches()) {
            return null;
        }
        Map<String, Object> terms = new LinkedHashMap<>();
        for (String word : name.split("\\|")) {
            terms.put(word, word);
        }
        return value -> value.asTerm(terms);
    }
}
