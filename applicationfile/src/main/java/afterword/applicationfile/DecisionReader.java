package afterword.applicationfile;

import afterword.application.Decision;
import afterword.documents.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the date by which there would be news, wherever one was promised. */
final class DecisionReader {

    private final ContactIds contacts;

    DecisionReader(ContactIds contacts) {
        this.contacts = contacts;
    }

    /** @param made the day on which it was promised, if that is known */
    @Nullable
    Decision read(Fields fields, @Nullable LocalDate made) {
        return fields.one("decision", "{ on: 2026-09-18 }", decision -> {
            decision.require("on", "2026-09-18");
            LocalDate on = decision.date("on");
            if (on != null && made != null && on.isBefore(made)) {
                String message = on + " is before the day it was promised, " + made + ".";
                decision.refuse(
                        "on", "promise-in-the-past", message, made.plusDays(7).toString());
            }
            String said = decision.text("said", "by the end of next week");
            String by = contacts.read(decision, "by");
            return on == null ? null : new Decision(on, said, by);
        });
    }
}
