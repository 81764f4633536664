package afterword.app.trackers;

import afterword.application.Application;
import afterword.documents.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a tracker's file would become. Nothing is kept yet.
 *
 * @param applications new ones
 * @param rows what becomes of each row, in the order of the file
 * @param columns what each column is taken for, also where nothing can be made of the file
 * @param problems why nothing can be made of the file
 */
public record Takeover(
        List<Application> applications, List<RowReport> rows, List<Column> columns, List<Problem> problems) {

    public Takeover {
        applications = List.copyOf(applications);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
    }

    /**
     * A column of the table.
     *
     * @param sample the first thing that stands in it
     * @param field what it is taken for; absent: nothing of its own, it goes into a note
     */
    public record Column(
            String title, String sample, @Nullable Field field) {}
}
