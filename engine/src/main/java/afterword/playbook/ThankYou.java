package afterword.playbook;

import afterword.application.Channel;
import afterword.application.EntryKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The thank-you after an interview.
 *
 * @param to whom, citing why
 * @param channel the usual one, citing why
 * @param doneBy the journal entries that count as one
 * @param decidingQuickly the window where the employer decides at once (S0-8); absent: the same
 */
public record ThankYou(
        Cited<Set<Recipients>> to,
        Cited<Channel> channel,
        Cited<Window> window,
        Moment latest,
        Set<EntryKind> doneBy,
        @Nullable Cited<Window> decidingQuickly) {

    /** From when, and by when. */
    public record Window(Moment from, Moment due) {}
}
