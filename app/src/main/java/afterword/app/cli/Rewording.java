package afterword.app.cli;

import afterword.app.letter.OtherWords;
import afterword.application.Application;
import afterword.letters.draft.Draft;
import afterword.letters.draft.Form;
import afterword.letters.rephrase.ModelAway;
import afterword.letters.rephrase.Rephrasing;
import java.util.List;

/** Puts drafts into the model's words where these hold to the facts; says on standard error where they stay as they were. */
final class Rewording {

    private final Application application;
    private final OtherWords otherWords;
    private final Console console;
    private boolean away;

    Rewording(Application application, OtherWords otherWords, Console console) {
        this.application = application;
        this.otherWords = otherWords;
        this.console = console;
    }

    Draft of(Draft draft) {
        if (away || draft.form() != Form.EMAIL && draft.form() != Form.LETTER) {
            return draft;
        }
        try {
            Rephrasing rephrasing = otherWords.of(application, draft);
            List<String> objections = OtherWords.objections(rephrasing);
            if (objections.isEmpty()) {
                return rephrasing.draft();
            }
            console.err()
                    .println(
                            "The letter to " + draft.to() + " stays as it was drafted; the model's words do not hold:");
            objections.forEach(objection -> console.err().println("  " + objection));
        } catch (ModelAway e) {
            console.err().println(e.getMessage() + " The letters stay as they were drafted.");
            away = true;
        }
        return draft;
    }

    boolean isAway() {
        return away;
    }
}
