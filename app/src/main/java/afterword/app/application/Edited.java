package afterword.app.application;

import afterword.app.store.StoredApplication;
import afterword.documents.Problem;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What came of an edit. */
public sealed interface Edited {

    /** It is kept. */
    record Kept(StoredApplication now) implements Edited {}

    /** It cannot be: every problem with the pointer of the value it concerns. Nothing was changed. */
    record Refused(List<Problem> problems) implements Edited {}

    /** Somebody else, or another window, changed it since it was read. Nothing is lost: both sides are here. */
    record ChangedMeanwhile(StoredApplication current, ObjectNode mine) implements Edited {}
}
