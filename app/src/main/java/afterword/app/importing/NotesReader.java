package afterword.app.importing;

import afterword.app.importing.Notes.About;
import afterword.app.importing.Notes.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a debrief typed as plain text: a person's name on a line of its own, then what they liked, worried about and cared
 * about.
 *
 * <pre>
 * Dr. Rivera
 * liked: the backfill I ran at Contoso
 * worried about no Kafka in production
 * - late invoices at month end
 * forgot to mention my Flink certificate
 * said eleven engineers, is six engineers
 * they'll decide by Friday
 * </pre>
 */
final class NotesReader {

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*•·‣–—]|\\d{1,2}[.)])\\s+");
    private static final Pattern HEADING_MARK = Pattern.compile("^#{1,6}\\s*|^=+\\s*|\\s*=+$");
    private static final Pattern RULE = Pattern.compile("^[\\s\\-=_*~]+$");
    private static final Pattern CORRECTION = Pattern.compile(
            "(?i)^(?:corrections?\\s*[:\\-]?\\s*)?(?:i\\s+)?(?:said|claimed|told (?:her|him|them))\\s*:?\\s+(.+?)"
                    + "\\s*(?:[,;.]|\\s-|\\s–|\\bbut\\b|\\bit\\b|->|→)+\\s*(?:but\\s+)?(?:it\\s+|that\\s+)?(?:is|are|was|were|should be|'s)\\s*:?\\s+(?:really\\s+|actually\\s+)?(.+)$");
    private static final Pattern ARROW = Pattern.compile("(?i)^corrections?\\s*:?\\s+(.+?)\\s*(?:->|→|=>)\\s*(.+)$");
    private static final Pattern DECISION = Pattern.compile(
            "(?i)\\b(?:decide|decides|decision|deciding|hear (?:back|from|something)|get back|be in touch|let (?:me|us) know|news|an answer|next steps?)\\b");
    private static final Pattern DECISION_LABEL =
            Pattern.compile("(?i)^(?:decision|time ?frame|timeline|promise|news)\\s*[:\\-]\\s*");
    private static final Pattern WHEN = Pattern.compile(
            "(?i)\\b(?:by|within|in|on|before|until|after|end|next|this|early|mid|late|today|tomorrow|tonight|weeks?|months?|days?"
                    + "|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b|\\d");
    private static final Pattern FOLLOW_UP = Pattern.compile(
            "(?i)^(?:may|can|could|should)\\s+(?:i|we)\\s+follow(?:[- ]| )up\\s*\\??\\s*[:\\-–]?\\s*(yes|no|sure|of course|not asked)\\b.*$"
                    + "|^follow[- ]?up\\s*(?:ok|okay|allowed)?\\s*[:?]\\s*(yes|no|sure|of course|not asked)\\b.*$");

    private static final Pattern OF_THEM = Pattern.compile("(?i)^(?:she|he|they|her|his|their)\\b");
    private static final String LEAD =
            "(?i)^(?:(?:she|he|they|both|also|really|very|particularly|was|were|is|are|seemed|seems|i|we)\\s+)*";
    private static final Map<Pattern, About> WORDS = words();

    private final Function<String, Optional<String>> names;
    private final List<Note> notes = new ArrayList<>();
    private @Nullable String person;
    private @Nullable About field;
    /** Whether no empty line stands between the person's name and here. */
    private boolean adjacent;

    private NotesReader(Function<String, Optional<String>> names) {
        this.names = names;
    }

    /**
     * Reads {@code text}.
     *
     * @param names the known person that a few words name, if they name one
     */
    static Notes read(String text, Function<String, Optional<String>> names) {
        NotesReader reader = new NotesReader(names);
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            reader.line(number, line);
        }
        return new Notes(List.copyOf(reader.notes));
    }

    private void line(int number, String line) {
        if (line.isBlank() || RULE.matcher(line).matches()) {
            adjacent &= !line.isBlank();
            return;
        }
        Matcher bullet = BULLET.matcher(line);
        boolean bulleted = bullet.find();
        boolean marked = !bulleted && HEADING_MARK.matcher(line).find();
        String text = (bulleted
                        ? line.substring(bullet.end())
                        : HEADING_MARK.matcher(line).replaceAll(""))
                .replaceAll("^\\*\\*(.+?)\\*\\*", "$1")
                .strip();
        if (text.isEmpty()) {
            return;
        }
        if (!bulleted && heading(text, marked)) {
            return;
        }
        String rest = withoutName(text);
        if (!rest.equals(text)) {
            field = null;
        }
        if (!rest.isEmpty()) {
            note(number, rest, bulleted);
        }
    }

    /** Whether the line is the name of a person, or of what the following lines are about. */
    private boolean heading(String text, boolean marked) {
        boolean colon = text.endsWith(":");
        String words = colon ? text.substring(0, text.length() - 1).strip() : text;
        Optional<String> known = names.apply(words);
        if (known.isPresent()) {
            person = words;
            field = null;
            adjacent = true;
            return true;
        }
        if (words.isEmpty() || (!colon && !marked)) {
            return false;
        }
        for (Map.Entry<Pattern, About> entry : WORDS.entrySet()) {
            if (entry.getKey().matcher(words + ": x").matches()) {
                field = entry.getValue();
                return true;
            }
        }
        if (words.split("\\s+").length <= 5 && Character.isUpperCase(words.codePointAt(0))) {
            person = words;
            field = null;
            adjacent = true;
            return true;
        }
        return false;
    }

    /** What follows a known name at the beginning of the line, which from then on is the person spoken of. */
    private String withoutName(String text) {
        String[] words = text.split("\\s+");
        for (int count = Math.min(4, words.length - 1); count > 0; count--) {
            String start = String.join(" ", Arrays.copyOf(words, count));
            String name = start.replaceAll("[:,;\\-–—]+$", "");
            if (names.apply(name).isPresent()) {
                person = name;
                adjacent = true;
                return String.join(" ", Arrays.copyOfRange(words, count, words.length))
                        .replaceFirst("^[:,;\\-–—]+\\s*", "");
            }
        }
        return text;
    }

    private void note(int number, String text, boolean bulleted) {
        Matcher correction = CORRECTION.matcher(text);
        if (!correction.matches()) {
            correction = ARROW.matcher(text);
        }
        if (correction.matches()) {
            notes.add(new Note(number, person, About.CORRECTION, tidy(correction.group(1)), tidy(correction.group(2))));
            return;
        }
        Matcher followUp = FOLLOW_UP.matcher(text);
        if (followUp.matches()) {
            String answer = followUp.group(1) == null ? followUp.group(2) : followUp.group(1);
            notes.add(new Note(number, person, About.MAY_FOLLOW_UP, answer, null));
            return;
        }
        if (DECISION_LABEL.matcher(text).find()
                || (DECISION.matcher(text).find() && WHEN.matcher(text).find() && !startsAField(text))) {
            notes.add(new Note(
                    number,
                    adjacent ? person : null,
                    About.DECISION,
                    tidy(DECISION_LABEL.matcher(text).replaceFirst("")),
                    null));
            return;
        }
        for (Map.Entry<Pattern, About> entry : WORDS.entrySet()) {
            Matcher matcher = entry.getKey().matcher(text);
            if (matcher.matches()) {
                field = bulleted ? field : null;
                add(number, entry.getValue(), matcher.group(1));
                return;
            }
        }
        if (field != null && (bulleted || field != About.UNSAID)) {
            add(number, field, text);
        } else {
            boolean ofThem = person != null && adjacent && OF_THEM.matcher(text).find();
            boolean unsaid = bulleted && person != null;
            add(number, unsaid ? About.UNSAID : ofThem ? About.OF_THEM : About.UNCLEAR, text);
        }
    }

    private static boolean startsAField(String text) {
        return WORDS.keySet().stream().anyMatch(pattern -> pattern.matcher(text).matches());
    }

    /** One note for each part: semicolons part them, and commas where all the parts are short. */
    private void add(int number, About about, String text) {
        List<String> parts = List.of(text.split("\\s*;\\s+"));
        if (about == About.TOPIC && parts.size() == 1) {
            List<String> listed = List.of(text.split("\\s*,\\s+"));
            parts = listed.stream().allMatch(part -> part.split("\\s+").length <= 4) ? listed : parts;
        }
        parts.stream()
                .map(NotesReader::tidy)
                .filter(part -> !part.isEmpty())
                .forEach(part -> notes.add(new Note(number, person, about, part, null)));
    }

    /** Without quotes around it and the full stop of a single sentence. */
    private static String tidy(String text) {
        String tidy = text.strip().replaceAll("^[\"“”']+|[\"“”']+$", "");
        boolean oneSentence = tidy.matches("(?s).*\\w{2}\\.") && !tidy.contains(". ");
        return oneSentence ? tidy.substring(0, tidy.length() - 1).strip() : tidy;
    }

    private static Map<Pattern, About> words() {
        Map<Pattern, About> words = new LinkedHashMap<>();
        put(
                words,
                About.OMITTED,
                "forgot|forgotten|forgot to (?:say|mention|tell (?:her|him|them)(?: about)?)|omitted|left out|should have (?:said|mentioned)|did ?n[o'’]t (?:say|mention)");
        put(
                words,
                About.LIKED,
                "liked?|likes|loved|enjoyed|impressed (?:by|with)|pleased (?:with|about)|happy (?:with|about)|excited about|positive about|what (?:she|he|they) liked");
        put(
                words,
                About.CONCERN,
                "concerns?|concerned (?:about|that|by)|worried (?:about|that)|worries(?: about)?|worry|doubts?|doubted|doubtful about|sceptical (?:about|of)|skeptical (?:about|of)|hesitant about|unsure (?:about|whether)|what worried (?:her|him|them)");
        put(
                words,
                About.TOPIC,
                "topics?|talked about|spoke about|discussed|cares? about|cared about|asked about|interested in|wanted to know about|brought up");
        put(
                words,
                About.CHALLENGE,
                "challenges?|biggest (?:challenge|problem)|main (?:challenge|problem)|problem|struggl(?:es|ing|e) with|pain point");
        put(words, About.STRENGTH, "strengths?|proud of|good at|great at|they are good at");
        put(words, About.ASIDE, "aside|personal|small talk|by the way|btw|private");
        return words;
    }

    private static void put(Map<Pattern, About> words, About about, String alternatives) {
        // the longest alternative first: "forgot to mention", not "forgot"
        String longestFirst = Arrays.stream(split(alternatives))
                .sorted((a, b) -> b.length() - a.length())
                .reduce((a, b) -> a + "|" + b)
                .orElseThrow();
        words.put(Pattern.compile(LEAD + "(?:" + longestFirst + ")(?:\\s*[:\\-–—]+\\s*|\\s+)(?!:)(.+)$"), about);
    }

    /** The alternatives at the top level of the expression. */
    private static String[] split(String alternatives) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < alternatives.length(); i++) {
            char c = alternatives.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                parts.add(alternatives.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(alternatives.substring(from));
        return parts.toArray(String[]::new);
    }
}
