package afterword.app.importing;

import afterword.app.trackers.Field;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the person says of the files, beside what stands in them.
 *
 * @param columns what columns of their own tables hold, by titles in lower case
 * @param dayFirst whether the day comes first in dates with slashes; absent: as the dates tell
 * @param zone of employers of whom no file says one
 * @param removals whether what is no longer in a spreadsheet is to go
 */
public record Wishes(
        Answers answers,
        Map<String, Field> columns,
        @Nullable Boolean dayFirst,
        ZoneId zone,
        boolean removals) {

    public Wishes {
        columns = Map.copyOf(columns);
    }
}
