package afterword.app.store;

import afterword.application.Application;

/** What came of saving an edit: it is in, or somebody else was first and nothing is lost. */
public sealed interface Saving {

    record Saved(StoredApplication now) implements Saving {}

    /** The application was changed since it was read: {@code current} is what stands, {@code mine} what was to be saved. */
    record ChangedMeanwhile(StoredApplication current, Application mine) implements Saving {}
}
