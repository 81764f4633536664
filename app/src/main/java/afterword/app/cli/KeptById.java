package afterword.app.cli;

import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.application.Application;
import afterword.documents.Problem;

/** An application that is kept, for the commands that take its id where others take a file. */
final class KeptById {

    private KeptById() {}

    /**
     * @param example what would work
     * @throws BadInput where there is none of that id
     */
    static Application of(Store store, String id, String example) {
        return store.applications()
                .find(Owner.LOCAL, id)
                .map(StoredApplication::application)
                .orElseThrow(() -> new BadInput(Problem.ofWhole(
                        id,
                        "unknown-id",
                        "there is no file '" + id + "' and no application of that id is kept.",
                        example)));
    }
}
