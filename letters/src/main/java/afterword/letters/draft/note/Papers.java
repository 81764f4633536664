package afterword.letters.draft.note;

import static afterword.letters.draft.note.Voice.voice;

import afterword.letters.draft.note.Note.Kind;
import afterword.letters.draft.note.Scribble.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Papers, courses and tests, each with the verb that goes with it, and how they stand: held, passed, done, half way through. */
final class Papers {

    private static final Pattern HELD = Pattern.compile(
            "(?i)licen[cs]e|ticket|certificate|certification|card|diploma|degree|badge|permit|accreditation|qualification|clearance|registration|endorsement|pass");

    private static final Pattern DONE =
            Pattern.compile("(?i)course|module|apprenticeship|placement|internship|induction|traineeship");

    private static final Pattern PASSED = Pattern.compile("(?i)exam|test|theory");

    /** In force, and until when. */
    private static final Pattern CURRENT = Pattern.compile(
            "(?i)(?:both |all |still )?(?:current|valid|in date|up to date|clean|in force)(?: (?:to|until|till|since|through|from) .+)?");

    private static final Pattern UNFINISHED = Pattern.compile(
            "(?i)(?:half (?:done|way|finished)|half ?way(?: through)?|nearly (?:done|finished)|in progress|part done|ongoing|still doing it|year \\d of \\d|(?:first|second|third) year)");

    private static final Pattern WHEN = Pattern.compile(
            "(?:last|this) (?:spring|summer|autumn|winter|year|month|week|term|fall)|in (?:19|20)\\d\\d|(?:19|20)\\d\\d");

    private static final Pattern PASS =
            Pattern.compile("(?i)passed(?: (?:at )?(?:the )?(first|second|third)(?: (?:time|go|attempt))?)?");

    private static final Pattern PASSED_IN = Pattern.compile(
            "(?:my |the )?(?<what>.+) passed (?<when>(?:in )?(?:(?:19|20)\\d\\d|[A-Z][a-z]+(?: (?:19|20)\\d\\d)?)|(?:last|this) [a-z]+)");

    /** A paper that is about to end, which is worth a word only where it is being renewed. */
    private static final Pattern ENDING =
            Pattern.compile("(?:my |the )?(?<paper>.+?) (?<ends>(?:runs? out|expires?|lapses?|ends?|is up)(?: .+)?)");

    private static final Pattern RENEWING = Pattern.compile(
            "(?:am |being |will be )?renew(?:ing|ed|al)?(?: (?:it|booked|in hand|sent|applied for|pending))?");

    private Papers() {}

    static Optional<Reading> read(List<Part> parts, Field field) {
        if (field != Field.OMITTED && field != Field.ABILITY || parts.size() > 3) {
            return Optional.empty();
        }
        List<String> t = parts.get(0).words();
        Matcher ending = ENDING.matcher(Text.join(t));
        if (ending.matches()) {
            return ending(ending, parts);
        }
        List<String> named = t.get(0).matches("my|the|an?") ? t.subList(1, t.size()) : t;
        if (named.isEmpty() || Groups.groupEnd(named, 0) == 0) {
            return Optional.empty();
        }
        String head = head(named);
        String tail = parts.size() > 1 ? parts.get(parts.size() - 1).text() : "";
        String own = "my " + voice(named, field, false);
        if (parts.size() == 2 && CURRENT.matcher(tail).matches() && isPaper(named)) {
            boolean many = own.contains(" and ") || Lexicon.ENGLISH.isPlural(head);
            String that = own + (many ? " are " : " is ") + tail;
            return named.stream().noneMatch(word -> Grammar.isFunctionWord(word) && !word.equals("and"))
                            || Whole.name(own).isPresent()
                    ? Optional.of(new Reading(Kind.FACT, own, that, own, many, 0.88, null))
                    : Optional.empty();
        }
        if (DONE.matcher(head).matches()) {
            if (UNFINISHED.matcher(tail).matches()) {
                return Whole.clause((tail.startsWith("half") ? "I am half way through " : "I am doing ") + one(named))
                        .map(OwnDeeds::deed);
            }
            Matcher when = WHEN.matcher(tail);
            if (when.matches()) {
                String on = when.group().matches("\\d{4}") ? "in " + when.group() : when.group();
                return Whole.clause("I did " + one(named) + " " + on).map(OwnDeeds::deed);
            }
        }
        Matcher passed = PASSED_IN.matcher(Text.join(t) + (parts.size() == 2 ? " " + tail : ""));
        if (passed.matches()) {
            String when = passed.group("when");
            return Whole.clause("I passed the " + passed.group("what") + " " + (when.matches("[A-Z0-9].*") ? "in " : "")
                            + when)
                    .map(OwnDeeds::deed);
        }
        Matcher pass = PASS.matcher(tail);
        if (PASSED.matcher(head).matches() && pass.matches()) {
            return Whole.clause("I passed the " + voice(named, field, false)
                            + (pass.group(1) == null ? "" : " at the " + pass.group(1) + " attempt"))
                    .map(OwnDeeds::deed);
        }
        return Optional.empty();
    }

    private static Optional<Reading> ending(Matcher ending, List<Part> parts) {
        List<String> named = List.of(ending.group("paper").split(" "));
        if (!isPaper(named)) {
            return Optional.empty();
        }
        String own = "my " + voice(named, Field.OMITTED, false);
        boolean renewing =
                parts.size() == 2 && RENEWING.matcher(parts.get(1).text()).matches();
        String that = own + " " + ending.group("ends").replaceFirst("^(\\S+) (?=[A-Z])", "$1 in ")
                + (renewing ? ", and I am renewing it" : "");
        return Optional.of(new Reading(Kind.FACT, own, that, own, false, renewing ? 0.88 : 0.3, null));
    }

    private static String head(List<String> named) {
        int end = Groups.groupEnd(named, 0);
        return named.get(end - 1);
    }

    private static String one(List<String> named) {
        return Groups.article("a " + Text.join(named));
    }

    private static boolean isPaper(List<String> named) {
        return named.stream()
                .anyMatch(word -> HELD.matcher(word).matches()
                        || WordClass.CREDENTIAL.has(word.toLowerCase(Locale.ROOT))
                        || word.matches("aid|check|test|insurance|hygiene|rating|stamp|DBS|membership"));
    }
}
