package afterword.app.cli;

import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.Decision;
import afterword.application.EntryKind;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.application.Word;
import afterword.documents.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An entry for a journal, as the options of a command say it. */
final class NewEntry {

    private static final Map<String, EntryKind> KINDS = words(EntryKind.values());
    /** The channels that reach somebody, by their words. */
    static final Map<String, Channel> CHANNELS = channels();

    private static final Map<String, Outcome> OUTCOMES = words(Outcome.values());

    private static final Pattern WORDS = Pattern.compile("^\\s*[\\p{L}\"'“‘]");

    private NewEntry() {}

    private static Map<String, Channel> channels() {
        Map<String, Channel> channels = words(Channel.values());
        channels.remove(Channel.NONE.word());
        return channels;
    }

    private static <W extends Word> Map<String, W> words(W[] words) {
        Map<String, W> terms = new LinkedHashMap<>();
        Arrays.stream(words).forEach(word -> terms.put(word.word(), word));
        return terms;
    }

    /**
     * The entry, or nothing where an option has no meaning.
     *
     * @param application absent where it could not be read; the options are looked at all the same
     * @throws BadInput with everything that does not fit together
     */
    static @Nullable JournalEntry of(Arguments arguments, Console console, @Nullable Application application) {
        ZoneId zone = application == null ? ZoneOffset.UTC : application.zone();
        arguments.required("--kind");
        EntryKind kind = arguments.read("--kind", value -> value.asTerm(KINDS));
        String with = arguments.read("--with", value -> Letters.contact(value, application));
        Channel channel = arguments.read("--channel", value -> value.asTerm(CHANNELS));
        Outcome outcome = arguments.read("--outcome", value -> value.asTerm(OUTCOMES));
        Instant given = arguments.read("--at", value -> value.asInstant(zone));
        Instant at = given == null ? arguments.now(console, zone) : given;
        String said = arguments.option("--said");
        Decision decision = decision(arguments, said);
        if (kind == null) {
            return null;
        }
        List<Problem> problems = new ArrayList<>();
        if (kind.needsContact() && arguments.option("--with") == null) {
            problems.add(problem("--with", "missing", "--with is missing: with whom was it?", "--with rivera"));
        }
        if (outcome != null && !kind.isOutbound()) {
            String message = "an outcome belongs to what you sent or whom you called, not to '" + kind.word() + "'.";
            problems.add(problem("--outcome", "misplaced-outcome", message, "--kind check-in"));
        }
        boolean heard = kind.isInbound() || kind.isOutbound() && outcome == Outcome.SPOKE;
        if (decision != null && !heard) {
            String message = "a promise is heard: it stands on a reply, or on a call in which you spoke.";
            problems.add(problem("--decision", "misplaced-decision", message, "--kind reply"));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new JournalEntry(
                at, kind, with, channel, Objects.requireNonNullElse(outcome, Outcome.SENT), decision, said);
    }

    /** As application files have it: a date, which may have lapsed, or words that name none. Words begin with no figure. */
    private static @Nullable Decision decision(Arguments arguments, @Nullable String said) {
        String given = arguments.option("--decision");
        if (given != null && WORDS.matcher(given).find()) {
            return new Decision(null, given, null);
        }
        LocalDate on = arguments.read("--decision", value -> value.asDate());
        return on == null ? null : new Decision(on, said, null);
    }

    private static Problem problem(String option, String code, String message, String example) {
        return new Problem(option, 0, 0, "", code, message, null, example);
    }
}
