package afterword.app.calendarsync;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of bringing a calendar up to date.
 *
 * @param added, renewed, removed how many entries in the calendar
 * @param logged what was ticked off there and is done here, in sentences
 * @param asked how many things in the calendar wait for the person's word
 */
public record SyncReport(int added, int renewed, int removed, List<String> logged, int asked) {

    public SyncReport {
        logged = List.copyOf(logged);
    }

    /** In one sentence. */
    public String inWords() {
        List<String> sentences = new ArrayList<>();
        if (added + renewed + removed > 0) {
            sentences.add("In the calendar: " + added + " new, " + renewed + " changed, " + removed + " taken out.");
        }
        if (!logged.isEmpty()) {
            sentences.add("Ticked off there, noted here: " + String.join("; ", logged) + ".");
        }
        if (asked > 0) {
            sentences.add(asked == 1 ? "One thing waits for your word." : asked + " things wait for your word.");
        }
        return sentences.isEmpty() ? "The calendar was up to date." : String.join(" ", sentences);
    }
}
