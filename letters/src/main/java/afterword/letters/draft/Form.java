package afterword.letters.draft;

import afterword.application.Channel;
import afterword.application.Word;

/** How a letter is written: the same facts are told shorter on a card ({@link #NOTE}) than in an e-mail or letter. */
public enum Form implements Word {
    EMAIL,
    LETTER,
    TEXT,
    NOTE,
    VOICEMAIL,
    CALL;

    /** The form that goes by {@code channel}: the telephone takes a call sheet. */
    public static Form of(Channel channel) {
        return switch (channel) {
            case TEXT -> TEXT;
            case POST -> LETTER;
            case PHONE -> CALL;
            case EMAIL, IN_PERSON, NONE -> EMAIL;
        };
    }

    Channel channel() {
        return switch (this) {
            case EMAIL -> Channel.EMAIL;
            case TEXT -> Channel.TEXT;
            case LETTER, NOTE -> Channel.POST;
            case VOICEMAIL, CALL -> Channel.PHONE;
        };
    }
}
