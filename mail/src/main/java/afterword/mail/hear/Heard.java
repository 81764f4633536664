package afterword.mail.hear;

import afterword.application.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail is and what it means: a proposal, for the person to confirm.
 *
 * @param from the id of the contact who wrote, where known
 * @param meaning of a reply only
 * @param decision of a reply only: the date of news, in their words
 * @param evidence the words that the meaning rests on, in their order
 * @param automatic the header or the words by which it was told from a person's mail; absent for a person's
 * @param event of a calendar request only
 * @param text the decoded plain text without the quoted thread, which the evidence points into
 */
public record Heard(
        HeardKind kind,
        @Nullable String from,
        @Nullable Meaning meaning,
        @Nullable Decision decision,
        List<Evidence> evidence,
        @Nullable String automatic,
        @Nullable Event event,
        String text) {

    public Heard {
        evidence = List.copyOf(evidence);
    }
}
