package afterword.letters.draft;

import afterword.letters.draft.note.Field;
import afterword.letters.draft.note.Note;
import afterword.letters.draft.note.Note.Kind;
import afterword.letters.draft.note.NoteReader;
import afterword.letters.draft.note.Sound;
import afterword.letters.draft.note.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a note of a certain form is said, whole: what compares two sizes, owns to an answer that went wrong, names a paper. The
 * forms stand in a file, one a line; a note that has none of them is read by its grammar.
 */
final class SetForms {

    /** What they doubted, as the applicant owns to it. */
    static final SetForms DOUBTS = new SetForms("doubts.txt");

    /** What the applicant has, holds, speaks or did. */
    static final SetForms CLAIMS = new SetForms("claims.txt");

    private static final double SURE = 0.86;

    private static final int LONGEST = 28;

    private static final List<String> DIGITS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private static final Pattern SLOT = Pattern.compile("\\{(\\d)(?::([a-z]+))?}");

    private record SetForm(Kind kind, Pattern scribbled, String said) {}

    private final List<SetForm> sayings;

    SetForms(String resource) {
        List<String> lines = lines(resource);
        Map<String, String> classes = new HashMap<>();
        lines.stream().filter(line -> line.matches("«\\w+» = .*")).forEach(line -> {
            String[] parts = line.split(" = ", 2);
            classes.put(parts[0], "(?:" + expanded(parts[1], classes) + ")");
        });
        sayings = lines.stream()
                .filter(line -> line.contains(" => "))
                .map(line -> saying(line, classes))
                .toList();
    }

    private static List<String> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SetForms.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SetForm saying(String line, Map<String, String> classes) {
        int bar = line.indexOf(" | ");
        int arrow = line.lastIndexOf(" => ");
        return new SetForm(
                Kind.valueOf(line.substring(0, bar).strip()),
                Pattern.compile(expanded(line.substring(bar + 3, arrow), classes)),
                line.substring(arrow + 4));
    }

    private static String expanded(String pattern, Map<String, String> classes) {
        String text = pattern;
        for (Map.Entry<String, String> entry : classes.entrySet()) {
            text = text.replace(entry.getKey(), entry.getValue());
        }
        return text;
    }

    /** Every sentence of the stock. */
    Stream<String> all() {
        return sayings.stream().map(SetForm::said);
    }

    /** What {@code note} says, or nothing where it has none of these forms or cannot be said in one breath. */
    Optional<Note> read(String note, NoteReader reader) {
        String written = reader.writtenOut(note);
        for (SetForm saying : sayings) {
            Matcher matcher = saying.scribbled.matcher(written);
            if (matcher.matches()) {
                Optional<Note> said = filled(saying, matcher, reader).flatMap(text -> said(note, saying.kind, text));
                if (said.isPresent()) {
                    return said;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Note> said(String source, Kind kind, String text) {
        boolean clause = kind != Kind.THING && kind != Kind.DOUBT;
        String that =
                Sound.putRight(TIMES_OWN.matcher(clause ? mended(text) : text).replaceAll("$1' "));
        if (that.split(" ").length > LONGEST || that.matches(".*[=<>|{}\\[\\]#_].*|.*\\?.*")) {
            return Optional.empty();
        }
        return Optional.of(new Note(
                source, kind, clause ? "the fact that " + that : that, clause ? that : null, that, false, SURE));
    }

    private static final Pattern TIMES_OWN =
            Pattern.compile("(?<=\\d |[a-z]{3} )((?:hour|day|week|month|year)s) (?=sleep|notice|rest|leave|drive)");

    /** Where an article is wanting behind a preposition of place: "in the ENT clinic". */
    private static final Pattern PLACED = Pattern.compile(".* (?:in|at|on|with) the (?!date\\b).*");

    private static String mended(String text) {
        String mended = text.endsWith(" behind me") ? Words.mended(text) : text;
        return PLACED.matcher(mended).matches() ? mended : text;
    }

    private static Optional<String> filled(SetForm saying, Matcher matcher, NoteReader reader) {
        StringBuilder out = new StringBuilder();
        Matcher slot = SLOT.matcher(saying.said);
        int from = 0;
        while (slot.find()) {
            String group = matcher.group(Integer.parseInt(slot.group(1)));
            String words = group == null || group.isBlank() ? "" : formed(group.strip(), slot.group(2), reader);
            if (words == null) {
                return Optional.empty();
            }
            out.append(saying.said, from, slot.start()).append(words);
            from = slot.end();
        }
        return Optional.of(out.append(saying.said.substring(from))
                .toString()
                .replaceAll(" +", " ")
                .replace(" ,", ",")
                .strip());
    }

    private static @Nullable String formed(String words, @Nullable String form, NoteReader reader) {
        return switch (form == null ? "" : form) {
            case "" -> words;
            case "a" -> one(words);
            case "the" -> determined(words) || Words.isMass(last(words)) ? words : "the " + words;
            case "pp" -> verb(words, Words::participle);
            case "past" -> verb(words, Words::past);
            case "with" -> within(words);
            case "q" -> asked(words, reader);
            case "base" -> verb(words, Words::base);
            case "role" -> isRole(words) ? one(words) : null;
            case "done" -> Words.tellsOfDoing(words) ? words : null;
            case "bare" -> isRole(words) ? words : null;
            case "in" -> words.matches("(?:in|last|this|since|next) .*") ? words : "in " + words;
            case "since" -> words.matches("since .*") ? words : "since " + words.replaceFirst("^in ", "");
            case "course" -> words.matches(".*[A-Z].*") ? "the " + words : one(words);
            case "num" -> words.matches("[2-9]") ? DIGITS.get(Integer.parseInt(words)) : words;
            case "def" -> determined(words) ? words : "the " + words;
            default -> throw new IllegalArgumentException("no form '" + form + "'");
        };
    }

    private static boolean determined(String words) {
        return words.matches("(?:the|my|an?|our|their|your|his|her) .*");
    }

    private static boolean isRole(String words) {
        return Words.isRole(last(words.replaceFirst(" (?:of|for|in|on|at|with|since|by) .*", "")));
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** One of many takes its article; many, what cannot be counted and what is known by its initials do not. */
    private static String one(String words) {
        String name = words.replaceFirst(" (?:of|for|in|on|at|with|to|from|and|about|since|by|under) .*", "");
        String head = last(name);
        boolean bare = words.matches("(?:the|my|an?|our|some|one|two|three|\\d|own|full|half)\\b.*")
                        && !words.startsWith("full ")
                || Words.isPlural(head)
                || Words.isMass(head)
                || head.matches("[A-Z0-9].*|.*\\d.*");
        return bare ? words : Sound.withArticle(words);
    }

    private static @Nullable String verb(String words, Function<String, Optional<String>> form) {
        String[] parts = words.split(" ", 2);
        return form.apply(parts[0])
                .map(verb -> parts.length > 1 ? verb + " " + parts[1] : verb)
                .orElse(null);
    }

    private static final Pattern PLACE = Pattern.compile(
            "(?i).*\\b(?:kitchens?|houses?|hotels?|schools?|hospitals?|orchestras?|offices?|theatres?|labs?|shops?|yards?|plants?|mills?|firms?|studios?|clinics?|wards?|practices?|nurseries|museums?|galleries|factories|garages?|libraries|bakeries|breweries|restaurants?|bars?|summers?|winters?|seasons?|agenc(?:y|ies)|churches|churches|banks?|farms?|archives?|depots?|warehouses?)$");

    /** Behind "have worked": in a kitchen, on new builds, with lemons. */
    private static String within(String words) {
        String head = last(words);
        if (words.matches("(?:in|on|with|at|for|as|by|under|from) .*")) {
            return words;
        }
        boolean field = head.matches(
                "[a-z]+(?:ing|ics|logy|ism|care|law|retail|litigation|carpentry|joinery|forestry|education|production|insurance|banking)");
        boolean place = PLACE.matcher(words).matches();
        return (place || field ? "in " : "with ") + (place ? one(words) : words);
    }

    /** What was asked, as it stands behind "asked": about the roof, whether I can cost a recipe. */
    private static @Nullable String asked(String words, NoteReader reader) {
        String question = words.replaceFirst("(?i)^(?:she |he |they )?(?:asked|asks|wanted to know) ", "");
        if (question.startsWith("about ") && question.split(" ").length < 11) {
            return question;
        }
        Optional<Note> read = reader.read(question, Field.CONCERN).filter(note -> note.confidence() > 0.6);
        if (read.isEmpty()) {
            return null;
        }
        Note note = read.get();
        return switch (note.kind()) {
            case DOUBT, QUESTION -> note.about();
            case THING -> "about " + note.about();
            default -> null;
        };
    }
}
