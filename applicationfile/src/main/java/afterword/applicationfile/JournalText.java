package afterword.applicationfile;

import afterword.application.Decision;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Adds an entry to the text of a YAML file as a person would: one line more at the end of the journal, nothing else
 * touched. What comes out is to be read again, since a text may be laid out in ways that this does not foresee.
 */
public final class JournalText {

    private static final Pattern JOURNAL = Pattern.compile("(?m)^journal:[ \\t]*(#.*)?$");
    private static final Pattern EMPTY_JOURNAL = Pattern.compile("(?m)^journal:[ \\t]*\\[[ \\t]*\\][ \\t]*$");
    private static final Pattern ITEM = Pattern.compile("(?m)^( *)- ");
    /** The next key at the margin ends the journal. */
    private static final Pattern NEXT_KEY = Pattern.compile("(?m)^[^\\s#-]");

    private static final Pattern NEEDS_NO_QUOTES =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9_+.-]*(:[0-9][A-Za-z0-9_+:.-]*)?");

    private JournalText() {}

    /** {@code text} with {@code entry} behind the others. */
    public static String added(String text, JournalEntry entry, ZoneId zone) {
        String line = line(entry, zone);
        String whole = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
        Matcher empty = EMPTY_JOURNAL.matcher(whole);
        if (empty.find()) {
            return whole.substring(0, empty.start()) + "journal:\n  - " + line + whole.substring(empty.end());
        }
        Matcher journal = JOURNAL.matcher(whole);
        if (!journal.find()) {
            return whole + "journal:\n  - " + line + "\n";
        }
        Matcher next = NEXT_KEY.matcher(whole);
        int end = next.find(journal.end()) ? next.start() : whole.length();
        while (end > journal.end() + 1 && isBlankLineBefore(whole, end)) {
            end = whole.lastIndexOf('\n', end - 2) + 1;
        }
        Matcher item = ITEM.matcher(whole);
        String indent = item.find(journal.end()) && item.start() < end ? item.group(1) : "  ";
        return whole.substring(0, end) + indent + "- " + line + "\n" + whole.substring(end);
    }

    private static boolean isBlankLineBefore(String text, int end) {
        int start = text.lastIndexOf('\n', end - 2) + 1;
        return text.substring(start, end).isBlank();
    }

    private static String line(JournalEntry entry, ZoneId zone) {
        List<String> parts = new ArrayList<>();
        add(parts, "at", Times.withOffset(entry.at(), zone));
        add(parts, "kind", entry.kind().word());
        add(parts, "with", entry.with());
        add(parts, "channel", entry.channel() == null ? null : entry.channel().word());
        add(
                parts,
                "outcome",
                entry.outcome() == Outcome.SENT ? null : entry.outcome().word());
        Decision decision = entry.decision();
        if (decision != null) {
            List<String> promise = new ArrayList<>();
            add(promise, "on", decision.on() == null ? null : decision.on().toString());
            add(promise, "said", decision.said());
            add(promise, "by", decision.by());
            parts.add("decision: " + braced(promise));
        }
        add(parts, "said", entry.said());
        return braced(parts);
    }

    private static String braced(List<String> parts) {
        return "{ " + String.join(", ", parts) + " }";
    }

    private static void add(List<String> parts, String key, @Nullable String value) {
        if (value != null) {
            boolean plain = NEEDS_NO_QUOTES.matcher(value).matches();
            String quoted = "\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(value)) + "\"";
            parts.add(key + ": " + (plain ? value : quoted));
        }
    }
}
