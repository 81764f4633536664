package afterword.app.trackers;

import java.util.List;

/**
 * What became of one row.
 *
 * @param line in the file, from 1
 * @param what the row in a few words
 * @param became what was made of it; empty: nothing
 * @param kept cells that found no place of their own, and stand word for word in a note of the journal
 * @param why nothing came over, or what was not understood; empty: nothing to say
 */
public record RowReport(int line, String what, String became, List<String> kept, String why) {

    public RowReport {
        kept = List.copyOf(kept);
    }

    /** One line for people. */
    @Override
    public String toString() {
        return "line " + line + ": " + what + ": " + (became.isEmpty() ? "not taken over" : became)
                + (kept.isEmpty() ? "" : "; in a note: " + String.join(", ", kept))
                + (why.isEmpty() ? "" : "; " + why);
    }
}
