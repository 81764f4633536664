package afterword.applicationfile;

import afterword.application.Decision;
import afterword.documents.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was said about when there would be news, wherever it was: a date, or words that name none, which are kept
 * all the same. A date may lie before the day it was said: it is then one that has lapsed.
 */
final class DecisionReader {

    private final ContactIds contacts;

    DecisionReader(ContactIds contacts) {
        this.contacts = contacts;
    }

    @Nullable
    Decision read(Fields fields) {
        return fields.one("decision", "{ on: 2026-09-18 }", decision -> {
            LocalDate on = decision.date("on");
            String said = decision.text("said", "by the end of next week");
            String by = contacts.read(decision, "by");
            if (said == null) {
                decision.require("on", "2026-09-18");
            }
            return on == null && said == null ? null : new Decision(on, said, by);
        });
    }
}
