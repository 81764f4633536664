package afterword.letters.draft;

import afterword.application.Correction;
import afterword.letters.draft.note.Field;
import afterword.letters.draft.note.Note;
import afterword.letters.draft.note.Note.Kind;
import afterword.letters.draft.note.NoteReader;
import afterword.letters.draft.note.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts right what was said wrongly: what was said, of what, and what is so. */
final class Corrections {

    /** How what was said wrongly is told. */
    static final SetForms FORMS = new SetForms("corrections.txt");

    private static final Pattern FIGURE = Pattern.compile(
            "[$£€]?[\\d.][\\d.,]*(?:k|m|%)?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|a third|a quarter");

    /** A figure that stands first, with what makes it nearly so. */
    private static final Pattern FIGURE_FIRST =
            Pattern.compile("(?:(?:about|nearly|almost|over|under|roughly|only|more like|all|closer to) )?(?:"
                    + FIGURE.pattern() + ")\\b.*");

    private static final Pattern UNIT = Pattern.compile(
            "\\d[\\d.,]*\\s?(million|thousand|billion|percent|per cent|%)|\\b(?:\\d[\\d.,]*|[a-z]+) (years|months|weeks|hours|minutes|seconds|days)$");

    private static final Pattern CLAUSE = Pattern.compile(
            "^(?:the )?(?:" + FIGURE.pattern()
                    + "|rest|others?|[a-z]+) (?:was|were|is|are|had|has|included|came|went|counted|only)\\b.*|^(?:I|it|that|we|they|this)\\b.*");

    /** Whole as it is: "the team was 12", "all my pupils passed". */
    private static final Pattern OWN_CLAUSE = Pattern.compile(
            "(?:we|I) [a-z]+ .+|(?:the|my|our|all) .*\\b(?:was|were|is|are|had|has|passed|won|came|went) ?.*");

    /** What has happened to what was spoken of: "ran out in March". */
    private static final Pattern BEFELL =
            Pattern.compile("(?:ran out|lapsed|expired|closed|started|ended|starts|ends|runs out) .*");

    /** A figure with what is counted, or where and when it holds: nothing that the note leaves to be guessed. */
    private static final Pattern PLAIN_FIGURE = Pattern.compile(
            "(?!.*\\b(?:was|were|is|are|had|has)\\b)(?:(?:about|nearly|almost|over|under|roughly|more like|all|closer to) )?(?:"
                    + FIGURE.pattern() + ")(?: (?:to|or) (?:" + FIGURE.pattern()
                    + "))?(?: (?:million|thousand|billion|percent|per cent))?(?: (?:and me|or so|alone|altogether|in all|at most|so far|each))?"
                    + "(?:(?: [A-Za-z0-9-]+){0,3} (?:[a-z-]+s|people|staff|cattle|sheep|crew)|(?<=^one)(?: [A-Za-z-]+){1,3}| [a-z]{1,2})?"
                    + "(?: (?:an?|per) [a-z]+)?(?: (?:in|on|at|over|for|of|counting|with|by|before|after|under|during|since|from|when) .*)?");

    /** What explains a figure in a few words: "96 was one batch", "40 in July", "I misread the slide". */
    private static final Pattern PLAIN_REST = Pattern.compile(
            "(?:the )?(?:" + FIGURE.pattern()
                    + ")(?: [a-z]+s)? (?:was|were|is|are|came|only|on|in|at|over|by|with|from|counting|before|after)\\b[^,;]{0,40}|I [^,;]{0,50}");

    private static final Pattern SPAN_NAMED = Pattern.compile(
            "\\b(the|an?|my) (\\d[\\d,]*) (hour|day|week|month|year|mile|minute)s (?=[a-z]+(?: [a-z]+)?$)");

    /** How a figure adds up, behind it: "(18 + 19)". */
    private static final Pattern SUM = Pattern.compile(" ?[(,][^,(]*\\d ?\\+ ?\\d.*$");

    private static final Pattern STATE = Pattern.compile(
            "(?:certified|qualified|licen[cs]ed|registered|trained|born|based|promoted|elected) (?:in|since|at|for|as|on) .*");

    /** Begins like a deed and is a measure: "read rate 99". */
    private static final Pattern MEASURE = Pattern.compile(
            "(?:[a-z-]+ ){1,2}(?:rate|survival|yield|score|time|average|count|ratio|length|speed|price|cost) .*");

    private static final Pattern YEARS_OF = Pattern.compile(
            "\\b(years|months|seasons) (?=(?!on|at|in|as|with|for|of|behind|an?|ago|under|from|before|after|and|later|or|to|longer|more|one|two|three|four|five|six|seven|eight|nine|ten|eleven)[a-z])");

    private static final List<String> DIGITS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    /** Something said wrongly, and what is so. */
    record Slip(String said, String right) {}

    private Corrections() {}

    /** What was said, as a clause that begins with "I", and what is so, or nothing where it cannot be said. */
    static Optional<Slip> of(Correction correction, NoteReader reader) {
        boolean formula = (correction.said() + correction.is()).matches(".*\\w\\(.*");
        String said = formula ? correction.said() : written(correction.said(), reader);
        String is =
                formula ? correction.is() : written(SUM.matcher(correction.is()).replaceFirst(""), reader);
        if (said.isBlank() || is.isBlank() || (said + is).matches(".*[<>=|{}\\[\\]#?].*")) {
            return Optional.empty();
        }
        String told = SPAN_NAMED.matcher(told(said, correction, reader)).replaceAll("$1 $2-$3 ");
        String right = right(SPAN_NAMED.matcher(said).replaceAll("$1 $2-$3 "), is);
        if (right.isEmpty()) {
            return Optional.empty();
        }
        if (told.contains(" were ")) {
            right = right.replaceFirst("^it was ", "they were ");
        }
        if (told.matches(".* no [a-z]+s")) {
            right = right.replaceFirst("^it was (?=(?:" + FIGURE.pattern() + ")$)", "there were ");
        }
        return right.matches("it was (?:we|they|he|she) .*") ? Optional.empty() : Optional.of(new Slip(told, right));
    }

    private static String written(String note, NoteReader reader) {
        String written =
                reader.writtenOut(note.replaceFirst("^(?:I )?said ", "").replace(" + ", " and "));
        return YEARS_OF.matcher(written).replaceAll("$1 of ").replaceAll("(?<![\\d])(?=\\.\\d)", "0");
    }

    private static String told(String said, Correction correction, NoteReader reader) {
        if (OWN_CLAUSE.matcher(said).matches()) {
            return "I said that " + said;
        }
        Optional<Note> read = reader.read(correction.said(), Field.CORRECTION)
                .filter(note -> note.that() != null && note.kind() != Kind.THING && note.confidence() >= 0.6);
        String first = said.split(" ")[0];
        boolean done = Words.tellsOfDoing(first)
                && said.contains(" ")
                && !STATE.matcher(said).matches()
                && !MEASURE.matcher(said).matches();
        if (done) {
            return "I said that "
                    + read.map(Note::that)
                            .orElseGet(() -> "I " + Words.past(first).orElse(first) + said.substring(first.length()));
        }
        Optional<Note> form = FORMS.read(
                correction.said().replaceFirst("^(?:I )?said ", "").replaceAll("(?<!\\d)(?=\\.\\d)", "0"), reader);
        if (form.isPresent()) {
            return "" + form.get().that();
        }
        if (read.isPresent()) {
            return "I said that " + read.get().that();
        }
        boolean counted = FIGURE_FIRST.matcher(said).matches() && said.contains(" ")
                || said.matches("(?:an?|the|some|my) .*|[a-z]+ of .*|(?:[A-Za-z]+ ){1,3}(?:from )?\\d\\S* to \\d.*");
        String whole = said.matches(
                        "(?:team|crew|staff|class|group|budget|caseload|herd|flock|kitchen|shift|house|choir|fleet|gang|panel|round|squad|band) of .*")
                ? "a " + said
                : said;
        return counted ? "I spoke of " + whole : "I said " + whole;
    }

    /** What is so, with the unit that it lacks, and what explains it. */
    private static String right(String said, String is) {
        String[] parts = is.split(",\\s+|;\\s+|\\s+-\\s+", 2);
        Matcher counted = FIGURE.matcher(said);
        if (parts[0].matches("an? (?:day|week|weekend|month|year|night|shift|hour|season|quarter)") && counted.find()) {
            parts[0] = counted.group() + " " + parts[0];
        }
        String head = withPlace(said, withUnit(said, parts[0]));
        if (FIGURE_FIRST.matcher(head).matches() && !PLAIN_FIGURE.matcher(head).matches()) {
            return "";
        }
        String rest = parts.length > 1 && !isRaw(parts[1]) ? parts[1] : "";
        String first = head.split(" ")[0];
        String right;
        if (BEFELL.matcher(head).matches()) {
            return "it " + head;
        }
        if (head.matches("(?:me|I) and .* did|.* and (?:me|I) did")) {
            head = head.replaceFirst(" did$", "");
        }
        if (Words.tellsOfDoing(first) && !FIGURE_FIRST.matcher(head).matches()) {
            right = "in fact I " + Words.past(first).orElse(first) + head.substring(first.length());
        } else {
            right = (head.matches("(?:it|I|there) .*") ? "" : "it was ") + head;
        }
        if (rest.isEmpty()) {
            return right;
        }
        String verb = rest.split(" ")[0];
        if (CLAUSE.matcher(rest).matches()) {
            return right + (FIGURE_FIRST.matcher(rest).matches() ? ", and " : "; ") + rest;
        }
        if (verb.matches("misread|miscounted|misremembered|confused|mixed|forgot|guessed|rounded")) {
            return right + "; I " + rest;
        }
        if (rest.matches(".* (?:starts|began|begins) .*")) {
            return right + ", and " + rest;
        }
        if (verb.matches("some|no|did|not")) {
            return right + ", and " + rest;
        }
        boolean more = FIGURE_FIRST.matcher(rest).matches();
        boolean bare = FIGURE.matcher(head).matches() || head.matches("(?:about|nearly|over|under) \\S+");
        boolean plain =
                more || verb.matches("including|counting|mostly|nearly|all|half|from|since|with|without|over|under");
        return plain ? right + (more ? bare ? ", and " : " and " : ", ") + rest : right;
    }

    /** Whether what stands behind a figure is more than can surely be said as it was noted. */
    private static boolean isRaw(String rest) {
        boolean figures = FIGURE_FIRST.matcher(rest.replaceFirst("^the ", "")).matches();
        return figures
                && !PLAIN_REST.matcher(rest).matches()
                && !PLAIN_FIGURE.matcher(rest).matches();
    }

    private static String withUnit(String said, String head) {
        Matcher unit = UNIT.matcher(said);
        if (head.matches("[1-9]")) {
            return DIGITS.get(Integer.parseInt(head));
        }
        String plain = said.contains("million") ? head.replaceFirst("^(\\d[\\d.,]*)m$", "$1 million") : head;
        if (FIGURE.matcher(plain).matches() && !plain.endsWith("%") && unit.find()) {
            String named = unit.group(1) == null ? unit.group(2) : unit.group(1);
            return plain + (named.equals("%") ? "" : " ") + named;
        }
        return plain;
    }

    /** "April", said of "in February", is in April. */
    private static String withPlace(String said, String head) {
        boolean month = head.matches(
                "(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d{4})?|(?:19|20)\\d\\d");
        return month && said.matches(".* in [A-Z12].*") ? "in " + head : head;
    }
}
