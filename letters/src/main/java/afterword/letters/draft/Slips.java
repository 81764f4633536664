package afterword.letters.draft;

import afterword.application.Correction;
import afterword.letters.draft.Conversation.Slip;
import afterword.letters.draft.note.Field;
import afterword.letters.draft.note.Note;
import afterword.letters.draft.note.Note.Kind;
import afterword.letters.draft.note.NoteReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what was said wrongly in an interview, and how it is put right in one sentence: always of what, never a bare figure. */
final class Slips {

    private static final Pattern UNIT = Pattern.compile(
            "(?:\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\\s?(million|billion|thousand|percent|%|k\\b|(?:year|month|week|day|hour)s\\b)");

    private static final Pattern FIGURE = Pattern.compile("[$£€]?\\d[\\d.,]*\\S*(?: [a-z/]+)*$");

    private static final double SURE = 0.6;

    private static final String FIGURE_AND_UNIT =
            "[$£€]?\\.?\\d[\\d.,]*(?:%|k|m)?(?: ?(?:knots|bar|volts|amps|watts|litres|gallons|feet|inches|acres|tons|t|g|mm|cm|mph|rpm|pc|pct|percent|per cent|%|million|thousand|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|wks?|months?|mos|years?|yrs?|metres?|km|miles|tonnes?|kg|degrees|ppm|points?)\\b)?";

    /** "answer time 40 sec": what it was of, and how much. */
    private static final Pattern MEASURED =
            Pattern.compile("(?<what>[A-Za-z][A-Za-z' -]*?[a-z])(?: of| was| is|:| =)? (?!(?:19|20)\\d\\d$)(?<figure>"
                    + FIGURE_AND_UNIT + ")");

    /** "class of 28": so many together. */
    private static final Pattern TOGETHER = Pattern.compile(
            "(?:an? )?(?<what>class|team|fleet|crew|herd|flock|staff|gang|group|panel|caseload|round|choir|budget) of (?<figure>"
                    + FIGURE_AND_UNIT + ")");

    private static final Pattern AMOUNT = Pattern.compile(
            "(?:(?:about|nearly|almost|roughly|over|under|only|more like|~) ?)?" + FIGURE_AND_UNIT + "(?: .*)?");

    private static final String PER =
            "(?:day|night|week|month|quarter|season|term|year|hour|minute|shift|head|person|room|unit|box|case|team|site|visit|round|load|run|batch|client|patient|pupil|table|page)";

    /** "a week" instead of "a day". */
    private static final Pattern RATE = Pattern.compile("(?<what>.+) (?:an?|per|each|every) " + PER);

    private static final Pattern OTHER_RATE = Pattern.compile("(?:an?|per|each|every) " + PER);

    private final NoteReader reader;

    Slips(NoteReader reader) {
        this.reader = reader;
    }

    /** The slip and how it is put right; nothing where either cannot be said. */
    Optional<Slip> slip(Correction correction, String pointer) {
        return otherRate(correction, pointer)
                .or(() -> measured(correction, pointer))
                .or(() -> asRead(correction, pointer));
    }

    private Optional<Slip> otherRate(Correction correction, String pointer) {
        Matcher rate = RATE.matcher(correction.said());
        if (!rate.matches() || !OTHER_RATE.matcher(correction.is()).matches()) {
            return Optional.empty();
        }
        return reader.read(correction.said(), Field.CORRECTION)
                .filter(note -> note.confidence() >= SURE)
                .map(note -> {
                    String right =
                            note.about().replaceFirst(" (?:an?|per|each|every) " + PER + "$", " " + correction.is());
                    return new Slip(
                            new Told(note, pointer + "/said"),
                            (note.hasClause() ? "it was " : "it should have been ") + right,
                            true,
                            pointer,
                            correction.said(),
                            false);
                });
    }

    /** "survival to first feed 96": that it was 96, and how much it was. */
    private Optional<Slip> measured(Correction correction, String pointer) {
        String is = correction.is().split("[,;(]")[0].strip();
        Matcher together = TOGETHER.matcher(correction.said());
        boolean many = together.matches();
        Matcher measured = many ? together : MEASURED.matcher(correction.said());
        if (!many && !measured.matches() || !AMOUNT.matcher(is).matches()) {
            return Optional.empty();
        }
        Optional<Note> what = many ? Optional.empty() : matter(measured.group("what"));
        if (!many && what.isEmpty()) {
            return Optional.empty();
        }
        String subject = many
                ? "it was a " + measured.group("what") + " of "
                : what.get().about() + (what.get().plural() ? " were " : " was ");
        String that = subject + spelled(measured.group("figure"));
        Note note = new Note(correction.said(), Kind.FACT, that, that, that, false, 0.9);
        String unit = measured.group("figure").replaceFirst("^[$£€]?[.\\d,]+", "");
        String right = spelled(is.matches("[$£€]?[.\\d,]+") ? is + unit : is);
        return Optional.of(new Slip(
                new Told(note, pointer + "/said"),
                (what.isPresent() && what.get().plural() ? "they were " : "it was ") + right,
                true,
                pointer,
                correction.said(),
                false));
    }

    /** What was measured: a plain thing, in which nobody does anything. */
    private Optional<Note> matter(String words) {
        String first = words.split(" ")[0];
        boolean done = NoteReader.isPast(first)
                || words.matches(
                        "(?i)(?:I|we|they|about|only|over|under|level|grade|band|room|unit)\\b.*|.*\\b(?:by|in|since|from|for|on|to|at|down|up|level|grade|band|class)");
        return done
                ? Optional.empty()
                : reader.read(words, Field.TOPIC)
                        .filter(note -> note.kind() == Kind.THING && !note.hasClause() && note.confidence() >= 0.7)
                        .filter(note -> !note.about().matches(".* that .*|one .*"));
    }

    /** The figure with its unit written out, as notes are. */
    private String spelled(String figure) {
        return reader.read(figure, Field.CORRECTION)
                .filter(note -> note.confidence() >= SURE && !note.hasClause())
                .map(Note::about)
                .orElse(figure)
                .replaceFirst("^(?=\\.\\d)", "0");
    }

    private Optional<Slip> asRead(Correction correction, String pointer) {
        Optional<Note> said = reader.read(correction.said(), Field.CORRECTION);
        Optional<Note> is = reader.read(correction.is(), Field.CORRECTION);
        if (said.isEmpty()
                || is.isEmpty()
                || said.get().confidence() < SURE
                || is.get().confidence() < SURE
                || NUMBER.matcher(is.get().about()).matches()
                        && said.get().about().matches(".*\\b\\Q" + is.get().about() + "\\E\\b.*")) {
            return Optional.empty();
        }
        Optional<Slip> replaced = replaced(correction, said.get(), is.get(), pointer);
        if (replaced.isPresent()) {
            return replaced;
        }
        Matcher figure = FIGURE.matcher(correction.said());
        if (figure.find()
                && !said.get().about().matches(".*\\d.*")
                && !said.get().hasClause()
                && correction.is().matches("[^,]*\\d[^,]*")) {
            Optional<Note> wrong = reader.read(figure.group(), Field.CORRECTION);
            if (wrong.isPresent()) {
                return Optional.of(new Slip(
                        new Told(wrong.get(), pointer + "/said"),
                        alike(is.get().about(), wrong.get().about()),
                        true,
                        pointer,
                        correction.said(),
                        true));
            }
        }
        String that = is.get().that();
        String wrongly = "" + said.get().that();
        boolean clause =
                said.get().hasClause() && (said.get().kind() != Kind.FACT || wrongly.matches(".* (?:was|were) .*"));
        boolean none = wrongly.matches(".* (?:no|never had an?) .*");
        String by = clause && wrongly.matches(".* by .*") && !is.get().about().startsWith("by ") ? "by " : "";
        String right = that != null
                ? "in fact " + that
                : (none ? "there was " : clause ? "it was " + by : "it should have been ")
                        + (is.get().about().matches("[\\d$£€].*") ? nearly(correction) : "")
                        + alike(
                                sorted(
                                        withUnit(is.get().about(), correction.said()),
                                        said.get().about()),
                                said.get().about());
        return Optional.of(new Slip(
                new Told(stated(said.get()), pointer + "/said"),
                right,
                correction.is().matches(".*\\d.*"),
                pointer,
                correction.said(),
                false));
    }

    /** What happens is said as it was said, not by its "-ing". */
    private static Note stated(Note said) {
        String that = said.that();
        return said.kind() == Kind.FACT && that != null
                ? new Note(said.source(), Kind.FACT, that, that, said.head(), said.plural(), said.confidence())
                : said;
    }

    private static final Pattern NUMBER = Pattern.compile(
            "[$£€]?\\d[\\d.,]*(?:k|m|%)?|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b");

    /** A thing with one figure that was wrong: "nine years on workboats, not eight". */
    private Optional<Slip> replaced(Correction correction, Note said, Note is, String pointer) {
        List<String> wrong =
                NUMBER.matcher(said.about()).results().map(MatchResult::group).toList();
        boolean counted = NUMBER.matcher(said.about()).lookingAt();
        boolean plain = said.kind() == Kind.THING
                && wrong.size() == 1
                && is.kind() == Kind.THING
                && NUMBER.matcher(is.about()).matches()
                && said.about().split(" ").length > 1
                && !said.about().matches("(?:about |nearly |over )?\\S+")
                && UNIT.matcher(correction.is()).results().count() <= 1;
        if (!plain || wrong.get(0).equals(is.about())) {
            return Optional.empty();
        }
        boolean percent = wrong.get(0).endsWith("%") && is.about().matches("[\\d.]+");
        boolean one = counted && wrong.get(0).matches("\\d+k") && is.about().matches("\\d+k");
        String figures = (one ? "a " : nearly(correction)) + alike(is.about(), wrong.get(0)) + (percent ? "%" : "");
        boolean short_ = said.about().split(" ").length < 7;
        String right = counted || short_ ? said.about().replace(wrong.get(0), figures) : figures;
        String old = wrong.get(0);
        Note figure = new Note(correction.said(), Kind.THING, old, null, old, false, said.confidence());
        return Optional.of(
                new Slip(new Told(figure, pointer + "/said"), right, true, pointer, correction.said(), true));
    }

    private static final Pattern NEARLY = Pattern.compile("^(?:(about|nearly|almost|roughly|over|under)\\b|~)\\s*");

    /** "About", where what is right is only nearly so. */
    private static String nearly(Correction correction) {
        Matcher nearly = NEARLY.matcher(correction.is());
        return !nearly.find() ? "" : (nearly.group(1) == null ? "about" : nearly.group(1)) + " ";
    }

    private static final Pattern SORTS =
            Pattern.compile("(\\S+ [a-z-]+?)(?: ones?)? and (\\S+ [a-z-]+?)(?<!s)(?: ones?)?");

    /** "seven full and two isolation", said of nine stations, are stations. */
    private static String sorted(String right, String said) {
        Matcher sorts = SORTS.matcher(right);
        Matcher counted = Pattern.compile("\\S+ ([a-z]+s)").matcher(said);
        return sorts.matches()
                        && counted.matches()
                        && !right.matches(".*\\b(?:part|half|quarter|third)\\b.*")
                        && said.matches("(?:\\d+|[a-z]+) .*")
                ? sorts.group(1) + " and " + sorts.group(2) + " " + counted.group(1)
                : right;
    }

    /** A figure is written as the other one is: three, not four. */
    private static String alike(String right, String said) {
        boolean spelled = right.matches("[1-9]") && !said.matches(".*\\d.*");
        return spelled
                ? List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
                        .get(Integer.parseInt(right) - 1)
                : right;
    }

    /** "1.5", said of "a 2.5 million gallon system", is 1.5 million. */
    private static String withUnit(String right, String said) {
        if (!right.matches("[\\d.,]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve")) {
            return right;
        }
        Matcher unit = UNIT.matcher(said);
        return unit.find() ? right + (unit.group(1).matches("%|k") ? "" : " ") + unit.group(1) : right;
    }
}
