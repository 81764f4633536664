package afterword.plan;

import afterword.application.Channel;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do, with its window in the employer's zone.
 *
 * @param id stable while the facts it hangs on are, such as {@code onsite/thank-you/rivera}
 * @param to the id of the contact; absent where the step reaches nobody
 * @param via the id of the agency's contact, where the step goes through it
 * @param attempt the number of a check-in since silence began, from 1; 0 for other kinds
 * @param latest after which it is late; absent where nothing says so
 * @param because the rules that made it, first the one that set its day
 * @param remarks what is worth knowing before doing it, such as a missing address
 */
public record Step(
        String id,
        StepKind kind,
        @Nullable String to,
        Channel channel,
        @Nullable Slot slot,
        @Nullable String via,
        int attempt,
        ZonedDateTime from,
        ZonedDateTime due,
        @Nullable ZonedDateTime latest,
        StepStatus status,
        List<Because> because,
        List<String> remarks) {

    public Step {
        because = List.copyOf(because);
        remarks = List.copyOf(remarks);
    }

    public boolean isOpen() {
        return status.isOpen();
    }
}
