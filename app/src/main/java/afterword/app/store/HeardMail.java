package afterword.app.store;

import afterword.application.Decision;
import afterword.application.EntryKind;
import afterword.mail.hear.HeardKind;
import afterword.mail.hear.Meaning;
import afterword.mail.match.Layer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was heard in the mailbox.
 *
 * @param messageId with its angle brackets
 * @param place where it lay
 * @param application absent where it belongs to none
 * @param contact the id of whom it is from, where known; of an answer from another address whom it answers for; of a mail of the
 *     person's own whom it is to
 * @param sender the address it is from
 * @param senderName as it stands before the address
 * @param layer by what it was told to belong there
 * @param matched the same in words
 * @param meaning of a reply only
 * @param evidence the sentences that the meaning rests on
 * @param automatic the header or the words that tell a machine
 * @param beginning its first words, as long as the person has not answered
 * @param bounced of a delivery notice: the Message-ID of the mail it is about
 * @param isForGood of a delivery notice: whether the mail will never arrive
 * @param invitation of a calendar request: the calendar file
 */
public record HeardMail(
        Owner owner,
        String messageId,
        MailPlace place,
        @Nullable String application,
        @Nullable String contact,
        String sender,
        String senderName,
        String subject,
        Instant received,
        @Nullable Layer layer,
        String matched,
        HeardKind kind,
        @Nullable Meaning meaning,
        @Nullable Decision decision,
        List<String> evidence,
        @Nullable String automatic,
        String beginning,
        @Nullable String bounced,
        boolean isForGood,
        @Nullable String invitation,
        HeardState state) {

    public HeardMail {
        evidence = List.copyOf(evidence);
    }

    /** One that belongs to no application. */
    public static HeardMail passed(Owner owner, String messageId, MailPlace place, Instant received) {
        return new HeardMail(
                owner,
                messageId,
                place,
                null,
                null,
                "",
                "",
                "",
                received,
                null,
                "",
                HeardKind.UNRELATED,
                null,
                null,
                List.of(),
                null,
                "",
                null,
                false,
                null,
                HeardState.PASSED);
    }

    /** Whether the person wrote it themselves, by another program. */
    public boolean isOwn() {
        return place == MailPlace.SENT;
    }

    /** Whether somebody wrote, or invited: then nothing goes out before the person has read it. */
    public boolean isFromAPerson() {
        return !isOwn() && kind == HeardKind.REPLY || (kind == HeardKind.CALENDAR && invitation != null);
    }

    /** What it would be in the journal. */
    public EntryKind entryKind() {
        if (kind == HeardKind.CALENDAR) {
            return EntryKind.INVITATION;
        }
        if (kind == HeardKind.AUTO_REPLY || meaning == null) {
            return kind == HeardKind.AUTO_REPLY ? EntryKind.AUTO_REPLY : EntryKind.REPLY;
        }
        return switch (meaning) {
            case OFFER -> EntryKind.OFFER;
            case DECLINE -> EntryKind.DECLINE;
            case NEXT_ROUND -> EntryKind.INVITATION;
            case NEW_DATE, HOLD, QUESTION, ACKNOWLEDGEMENT, UNSURE -> EntryKind.REPLY;
        };
    }
}
