package afterword.applicationfile;

import afterword.application.Ban;
import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.application.FirstName;
import afterword.application.Format;
import afterword.application.InterviewStatus;
import afterword.application.MayFollowUp;
import afterword.application.Outcome;
import afterword.application.Role;
import afterword.application.Stage;
import afterword.application.Word;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words that may stand in each place of an application file. */
final class Terms {

    static final Map<String, Ban> BANS = all(Ban.values());
    /** How somebody may be reached. */
    static final Map<String, Channel> WAYS = all(Channel.EMAIL, Channel.PHONE, Channel.TEXT, Channel.POST);
    /** How a contact came about. */
    static final Map<String, Channel> CHANNELS =
            all(Channel.EMAIL, Channel.PHONE, Channel.TEXT, Channel.POST, Channel.IN_PERSON);

    static final Map<String, EntryKind> ENTRY_KINDS = all(EntryKind.values());
    static final Map<String, FirstName> FIRST_NAMES = all(FirstName.values());
    static final Map<String, Format> FORMATS = all(Format.values());
    static final Map<String, MayFollowUp> MAY_FOLLOW_UP = all(MayFollowUp.values());
    static final Map<String, Outcome> OUTCOMES = all(Outcome.values());
    static final Map<String, Role> ROLES = all(Role.values());
    static final Map<String, Stage> STAGES = all(Stage.values());
    static final Map<String, InterviewStatus> STATUSES = all(InterviewStatus.values());

    private Terms() {}

    @SafeVarargs
    private static <W extends Word> Map<String, W> all(W... words) {
        Map<String, W> terms = new LinkedHashMap<>();
        for (W word : words) {
            terms.put(word.word(), word);
        }
        return Collections.unmodifiableMap(terms);
    }
}
