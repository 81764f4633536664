package afterword.app.cli;

import afterword.application.Application;
import afterword.application.EntryKind;
import afterword.application.Word;
import afterword.businessdays.BusinessCalendar;
import afterword.documents.Nearest;
import afterword.documents.Value;
import afterword.plan.Step;
import afterword.planner.Planner;
import afterword.playbooks.Playbooks;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** To whom a letter goes and what kind it is, as commands and lines of a bulk file say it. */
final class Letters {

    /** The kinds of what an applicant sends. */
    static final Map<String, EntryKind> KINDS = kinds();

    private Letters() {}

    private static Map<String, EntryKind> kinds() {
        Map<String, EntryKind> kinds = new LinkedHashMap<>();
        Arrays.stream(EntryKind.values()).filter(EntryKind::isOutbound).forEach(kind -> kinds.put(kind.word(), kind));
        return kinds;
    }

    /** The id of a contact of {@code application}; any id where that could not be read. */
    static @Nullable String contact(Value value, @Nullable Application application) {
        String id = value.text();
        if (application == null || application.contacts().containsKey(id)) {
            return id;
        }
        String nearest = Nearest.to(id, application.contacts().keySet()).orElse(null);
        String hint = nearest == null
                ? "known: " + String.join(", ", application.contacts().keySet()) + "."
                : "did you mean '" + nearest + "'?";
        return value.refuse("unknown-contact", "there is no contact '" + id + "'; " + hint, nearest);
    }

    /** The kind of the next open letter to that contact by the balanced playbook; a thank-you where none is open. */
    static EntryKind next(Application application, String to, BusinessCalendar calendar, Instant now) {
        return new Planner(application, calendar, now)
                .plan(Playbooks.balanced()).steps().stream()
                        .filter(step -> step.isOpen() && to.equals(step.to()))
                        .findFirst()
                        .flatMap(Letters::kind)
                        .orElse(EntryKind.THANK_YOU);
    }

    private static Optional<EntryKind> kind(Step step) {
        return Word.of(EntryKind.class, step.kind().word());
    }
}
