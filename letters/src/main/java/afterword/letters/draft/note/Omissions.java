package afterword.letters.draft.note;

import static afterword.letters.draft.note.Voice.voice;

import afterword.letters.draft.note.Note.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how something of the applicant's own stands: "forklift licence renewed", "MRICS since spring", "French ok". */
final class Omissions {

    private static final Pattern STATE = Pattern.compile(
            "(?<thing>.+?) (?<state>(?:current|valid|clean|pending|confirmed|renewed|booked|scheduled|set|planned|up to date|in progress|under way|due)(?: (?:to|until|till|since|for|in|on|through|from|as|by|at|next|last|this|with)\\b.*| [A-Z0-9].*)?)");
    private static final Pattern SINCE = Pattern.compile("(?<paper>[A-Z][A-Z0-9]{2,}[A-Za-z-]*) since (?<when>.+)");
    private static final Pattern LEVEL = Pattern.compile(
            "(?<language>[A-Z][a-z]+|BSL|ASL) (?<level>ok|okay|a little|a bit|basic|basics|some|fluent|fluently|native|[ABC][12]|N[1-5])");

    private Omissions() {}

    static Optional<Reading> standing(List<String> t) {
        String text = Text.join(t);
        Matcher level = LEVEL.matcher(text);
        if (level.matches() && Grammar.LANGUAGES.contains(level.group("language"))) {
            String language = level.group("language");
            String how = level.group("level");
            String that = "I speak "
                    + (how.matches("ok|okay|a little|a bit|basics?|some")
                            ? "some " + language
                            : how.matches("fluent.*|native") ? language + " fluently" : language + " (" + how + ")");
            return Optional.of(new Reading(Kind.DEED, "my " + language, that, that, false, 0.88, null));
        }
        Matcher since = SINCE.matcher(text);
        if (since.matches()) {
            String when = voice(List.of(since.group("when").split(" ")), Field.OMITTED, false);
            String that = "I have held the " + since.group("paper") + " since " + when;
            return Optional.of(new Reading(
                    Kind.DEED, "my " + since.group("paper"), that, "my " + since.group("paper"), false, 0.85, null));
        }
        Matcher state = STATE.matcher(text);
        if (!state.matches()) {
            return Optional.empty();
        }
        List<String> thing = List.of(state.group("thing").split(" "));
        String head = thing.get(thing.size() - 1);
        boolean credential = WordClass.CREDENTIAL.has(head.toLowerCase())
                || WordClass.OWNED.has(head.toLowerCase())
                || Lexicon.ENGLISH.nounWeight(head) >= 0;
        if (!credential || Grammar.isFunctionWord(head.toLowerCase())) {
            return Optional.empty();
        }
        String own = voice(thing, Field.OMITTED, false);
        String subject = own.matches("(my|the|a|an) .*") ? own : "my " + own;
        boolean plural = Lexicon.ENGLISH.isPlural(head);
        String how = state.group("state");
        String verb = how.startsWith("renewed") ? plural ? " were " : " was " : plural ? " are " : " is ";
        return Optional.of(new Reading(Kind.FACT, subject, subject + verb + dated(how), subject, plural, 0.86, null));
    }

    /** "booked November" lacks its preposition. */
    private static String dated(String state) {
        return state.replaceFirst("^(booked|scheduled|set|planned|confirmed|due) (?=[A-Z])", "$1 for ")
                .replaceFirst("^(renewed) (?=[A-Z])", "$1 in ");
    }
}
