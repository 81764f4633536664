package afterword.app.trackers;

import afterword.application.Application;
import afterword.documents.Problem;
import java.util.List;

/**
 * What a tracker's file would become. Nothing is kept yet.
 *
 * @param applications new ones
 * @param rows what becomes of each row, in the order of the file
 * @param problems why nothing can be made of the file
 */
public record Takeover(List<Application> applications, List<RowReport> rows, List<Problem> problems) {

    public Takeover {
        applications = List.copyOf(applications);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
