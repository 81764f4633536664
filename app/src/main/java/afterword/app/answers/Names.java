package afterword.app.answers;

import afterword.application.Word;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The names in a plan, and the words out of a few that stand under them: as bytes, since all plans have the same. */
final class Names {

    static final SerializableString APPLICATION = name("application");
    static final SerializableString ATTEMPT = name("attempt");
    static final SerializableString BECAUSE = name("because");
    static final SerializableString CHANNEL = name("channel");
    static final SerializableString COMPANY = name("company");
    static final SerializableString DUE = name("due");
    static final SerializableString FROM = name("from");
    static final SerializableString ID = name("id");
    static final SerializableString KIND = name("kind");
    static final SerializableString LATEST = name("latest");
    static final SerializableString NOW = name("now");
    static final SerializableString PLAYBOOK = name("playbook");
    static final SerializableString POSITION = name("position");
    static final SerializableString REFUSED = name("refused");
    static final SerializableString REMARKS = name("remarks");
    static final SerializableString SLOT = name("slot");
    static final SerializableString STATE = name("state");
    static final SerializableString STATUS = name("status");
    static final SerializableString STEPS = name("steps");
    static final SerializableString TO = name("to");
    static final SerializableString UNTIL = name("until");
    static final SerializableString VIA = name("via");

    private static final Map<Word, SerializableString> WORDS = new ConcurrentHashMap<>();

    private Names() {}

    private static SerializableString name(String name) {
        return new SerializedString(name);
    }

    static void word(JsonGenerator json, SerializableString name, Word word) {
        json.writeName(name);
        SerializableString known = WORDS.get(word);
        json.writeString(known != null ? known : WORDS.computeIfAbsent(word, other -> name(other.word())));
    }
}
