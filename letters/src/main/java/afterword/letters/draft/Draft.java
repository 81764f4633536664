package afterword.letters.draft;

import afterword.application.Channel;
import afterword.application.EntryKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it could be sent, and what it rests on.
 *
 * @param to the id of the contact it greets
 * @param form what it is written as; a call sheet and a voicemail text are {@link Form}s too
 * @param subject of an e-mail; absent for other forms
 * @param body from the greeting to the signature, lines ended by {@code \n}
 * @param facts JSON pointers into the application of everything the body uses, in the order of the application
 * @param missing what the person is asked for because nothing was made up in its place
 */
public record Draft(
        EntryKind kind,
        String to,
        Channel channel,
        Form form,
        @Nullable String subject,
        String body,
        List<String> facts,
        List<Missing> missing) {

    public Draft {
        facts = List.copyOf(facts);
        missing = List.copyOf(missing);
    }

    /** The same letter with another text. */
    public Draft withBody(String text) {
        return new Draft(kind, to, channel, form, subject, text, facts, missing);
    }
}
