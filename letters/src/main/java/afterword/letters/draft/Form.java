package afterword.letters.draft;

import afterword.application.Channel;
import afterword.application.Word;

/** How a letter is written: the same facts are told shorter on a card than in an e-mail. */
public enum Form implements Word {
    EMAIL,
    TEXT,
    NOTE,
    VOICEMAIL,
    CALL;

    /** The form that goes by {@code channel}: post is a card, the telephone a call sheet. */
    public static Form of(Channel channel) {
        return switch (channel) {
            case TEXT -> TEXT;
            case POST -> NOTE;
            case PHONE -> CALL;
            case EMAIL, IN_PERSON, NONE -> EMAIL;
        };
    }

    Channel channel() {
        return switch (this) {
            case EMAIL -> Channel.EMAIL;
            case TEXT -> Channel.TEXT;
            case NOTE -> Channel.POST;
            case VOICEMAIL, CALL -> Channel.PHONE;
        };
    }
}
