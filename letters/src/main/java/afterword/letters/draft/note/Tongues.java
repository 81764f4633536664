package afterword.letters.draft.note;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Note.Kind;
import afterword.letters.draft.note.Scribble.Part;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The languages that the applicant speaks, and how well: "Xitsonga, spoken", "German at C1", "fluent Urdu". */
final class Tongues {

    private static final String NAME = "(?:te reo )?\\p{Lu}[\\p{L}']+";

    private static final String NAMES = NAME + "(?: and " + NAME + ")?";

    private static final Pattern SPOKEN =
            Pattern.compile("(?:spoken |conversational |working |everyday |good )?(?<names>" + NAMES
                    + ")(?: (?<with>(?:with|to) .+))?");

    private static final Pattern HOW =
            Pattern.compile("(?<how>fluent|basic|some|a little|a bit of|native|rusty|school) (?<names>" + NAMES + ")");

    private static final Pattern LEVEL =
            Pattern.compile("(?<names>" + NAMES + ")(?: at| to)? (?:level )?(?<level>[ABC][12]|N[1-5])(?: level)?");

    private static final Pattern SIGNED = Pattern.compile(
            "(?<sign>BSL|ASL|ISL|Auslan|Makaton|sign language)(?: (?:at |to )?(?<level>(?:level|stage) \\d))?");

    private static final Pattern MANNER = Pattern.compile(
            "(?<how>spoken|fluent|fluently|native|mother tongue|conversational|spoken only|not written|basic|a little|a bit|some)");

    private static final Pattern MORE = Pattern.compile("(?:some|a little|a bit of|basic) (" + NAME + ")");

    private Tongues() {}

    static Optional<Reading> read(List<Part> parts, Field field) {
        if (field == Field.LIKED || field == Field.CORRECTION) {
            return Optional.empty();
        }
        String text =
                parts.get(0).text().replaceFirst("^speaks? |^I speak ", "").replace(" & ", " and ");
        String tail = parts.size() == 2 ? parts.get(1).text() : "";
        Matcher signed = SIGNED.matcher(text);
        if (signed.matches()) {
            String level = signed.group("level") == null ? "" : " at " + signed.group("level");
            return Optional.of(speaking(
                    "I sign" + (signed.group("sign").equals("sign language") ? "" : " in " + signed.group("sign"))
                            + level,
                    "my " + text));
        }
        Matcher level = LEVEL.matcher(text);
        if (level.matches()) {
            String names = level.group("names");
            return Optional.of(speaking("I speak " + names + " at " + level.group("level"), "my " + names));
        }
        Matcher how = HOW.matcher(text);
        if (how.matches() && (isKnown(how.group("names")) || how.group("how").matches("fluent|native|basic|some"))) {
            String names = how.group("names");
            return Optional.of(speaking(
                    (isKnown(names) || how.group("how").equals("fluent") ? "I speak " : "I know ")
                            + (how.group("how").matches("fluent|native") ? names + " fluently" : "some " + names),
                    "my " + names));
        }
        Matcher spoken = SPOKEN.matcher(text);
        boolean manner = MANNER.matcher(tail).matches()
                || isKnown(text) && MORE.matcher(tail).matches();
        if (spoken.matches()
                && parts.size() <= 2
                && (manner
                        || isKnown(spoken.group("names"))
                                && (spoken.group("with") != null || text.startsWith("te reo")))
                && (manner || parts.size() == 1)) {
            String names = spoken.group("names");
            Matcher more = MORE.matcher(tail);
            String said = more.matches()
                    ? names + " and some " + more.group(1)
                    : tail.matches("basic.*|a little.*|a bit.*|some") ? "some " + names : names;
            return Optional.of(speaking(
                    "I speak " + said + (tail.matches("fluent.*|native.*") ? " fluently" : "")
                            + (spoken.group("with") == null ? "" : " " + spoken.group("with")),
                    "my " + names));
        }
        return Optional.empty();
    }

    private static boolean isKnown(String names) {
        return names.startsWith("te reo")
                || List.of(names.split(" and ")).stream().allMatch(Grammar.LANGUAGES::contains);
    }

    private static Reading speaking(String that, String about) {
        return new Reading(Kind.DEED, about, that, about, false, 0.9, Form.BASE, true);
    }
}
