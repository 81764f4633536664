package afterword.app.spreadsheets;

import afterword.app.store.StoredApplication;
import afterword.application.Application;
import afterword.documents.Problem;
import java.util.List;
import java.util.Map;

/**
 * What taking a spreadsheet in would change. Nothing has changed yet.
 *
 * @param changes in the order of the rows, removals last
 * @param withRemovals whether what is no longer in the spreadsheet goes
 * @param facts the facts after the changes, by the application as it was when the preview was made
 * @param added new applications
 * @param problems what no reader of the file could make sense of; where there is one, nothing can be taken in
 */
public record Preview(
        List<Change> changes,
        boolean withRemovals,
        Map<StoredApplication, Application> facts,
        List<Application> added,
        List<Problem> problems) {

    public Preview {
        changes = List.copyOf(changes);
        facts = Map.copyOf(facts);
        added = List.copyOf(added);
        problems = List.copyOf(problems);
    }
}
