package afterword.letters.draft;

import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.application.Word;
import afterword.plan.Step;
import org.jspecify.annotations.Nullable;

/**
 * Which letter is wanted.
 *
 * @param to the id of the contact it greets
 * @param channel by which it goes; a letter that goes by telephone is a call sheet
 * @param form how it is written
 * @param attempt the number of a check-in since silence began, from 1; 0 where it is not known
 * @param closing whether it is the last check-in, a kind closing note
 */
public record DraftRequest(EntryKind kind, String to, Channel channel, Form form, int attempt, boolean closing) {

    /** A letter in the form that its kind and channel ask for. */
    public static DraftRequest of(EntryKind kind, String to, Channel channel) {
        boolean card = kind == EntryKind.HANDWRITTEN_NOTE;
        return new DraftRequest(kind, to, card ? Channel.POST : channel, card ? Form.NOTE : Form.of(channel), 0, false);
    }

    /** The letter that {@code step} of a plan asks for, or nothing where it reaches nobody. */
    public static @Nullable DraftRequest of(Step step) {
        String to = step.to();
        EntryKind kind = Word.of(EntryKind.class, step.kind().word()).orElse(null);
        if (to == null || kind == null) {
            return null;
        }
        DraftRequest request = of(kind, to, step.channel());
        return new DraftRequest(kind, to, request.channel, request.form, step.attempt(), step.attempt() >= 3);
    }

    /** The same letter to somebody else. */
    DraftRequest to(String other) {
        return new DraftRequest(kind, other, channel, form, attempt, closing);
    }

    /** The same letter in another form. */
    public DraftRequest as(Form other) {
        return new DraftRequest(kind, to, other.channel(), other, attempt, closing);
    }
}
