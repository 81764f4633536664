package afterword.guard;

import afterword.application.Channel;
import afterword.application.EntryKind;

/**
 * May I contact this person, about this application, in this way, now?
 *
 * @param application the id of one of the person's applications
 * @param contact the id of a contact of any of them
 * @param kind what would be said: an outbound kind
 */
public record Question(String application, String contact, Channel channel, EntryKind kind) {

    public Question {
        if (!kind.isOutbound()) {
            throw new IllegalArgumentException(kind.word() + " is not sent to anybody");
        }
        if (channel == Channel.NONE) {
            throw new IllegalArgumentException("nobody is reached through no channel");
        }
    }
}
