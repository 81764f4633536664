package afterword.mail.hear;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail says, in sentences: without greeting, signature and legal footer. A postscript belongs to it.
 *
 * @param sentences in their order
 * @param closing what stands under the last sentence: the sign-off, the signature, the footer
 */
record Body(List<Sentence> sentences, String closing) {

    /** Nobody says anything in a sentence longer than this, in UTF-16 code units. */
    private static final int LONGEST = 1_200;

    private static final Pattern SIGN_OFF = Pattern.compile(
            "(?iu)^\\W*(?:(?:with |very |my |our |all |many |kind|warm|best|good|sincere)\\S*\\s+)*(?:regards?|wishes|best|"
                    + "sincerely(?: yours)?|cheers|thanks|thank you|thx|ta|respectfully|cordially|yours(?: sincerely| faithfully| truly)?|"
                    + "love|take care|warmly|xx?|gr(?:ü|ue)(?:ß|ss)en?|gruss|gruß|cordialement|saludos|saluti|mvh|hilsen|rgds|"
                    + "sent from my .{2,30}|with love from .{2,30}|(?:mit )?freundlichen grüßen)"
                    + "(?:\\s+(?:again|for now|and .{3,25}|in advance|so much|very much|to you.{0,20}|from .{3,30}|grüßen|grüße))?\\W*$");

    private static final Pattern SIGNATURE = Pattern.compile("^(?:-- ?|_{5,}|-{5,}|={5,})$");

    private static final Pattern POSTSCRIPT =
            Pattern.compile("(?iu)^\\W*(?:p\\.?\\s?p?\\.?s\\b\\.?|n\\.?b\\.|one more thing|edit:).*");

    private static final Pattern FOOTER = Pattern.compile(
            "(?iu).*(?:\\bconfidential|intended (?:recipient|solely|only|for)|privileged|unsubscribe|registered (?:office|in|charity|company)|company (?:no|number|reg)"
                    + "|virus|disclaimer|consider the environment|before printing|equal[- ]opportunit|privacy (?:policy|notice)|data protection"
                    + "|this (?:e-?mail|message|communication)(?: and| was| may| is| contains|, ).{0,80}(?:attach|sent|contain|intend|confid|automat|mistake|error)"
                    + "|get outlook for|sent from my|sent via|all rights reserved|©|scanned by|powered by|follow us|we are hiring!|apply now at).*");

    private static final Pattern GREETING = Pattern.compile(
            "(?iu)^\\W*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings|hallo|bonjour|g'day)\\b[^.!?\\n]{0,50}|\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?)[,:!.]?\\s*$");

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "e.g", "i.e", "eg", "ie", "vs", "no", "ext", "tel", "approx", "dept",
            "inc", "ltd", "co", "corp", "jr", "sr", "a.m", "p.m", "am", "pm", "jan", "feb", "mar", "apr", "jun", "jul",
            "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
            "sat", "sun", "rs", "incl", "etc", "rev", "hon", "gen", "mt", "ave", "rd", "c.v", "u.s", "u.k", "rm");

    /**
     * What two messages on end say, each with its own greeting and sign-off.
     *
     * @param joint where the second begins, which is passed on and not written to the applicant; 0 where there is none
     */
    static Body of(String text, int joint, PlainWords words) {
        if (joint == 0) {
            return of(text, words::of);
        }
        Body first = of(text.substring(0, joint), words::of);
        List<Sentence> sentences = new ArrayList<>(first.sentences());
        for (Sentence sentence : of(text.substring(joint), words::of).sentences()) {
            String matter = words.toldToApplicant(sentence.raw());
            sentences.add(new Sentence(
                    sentence.start() + joint,
                    sentence.end() + joint,
                    sentence.raw(),
                    matter,
                    words.of(matter),
                    sentence.asks()));
        }
        return new Body(List.copyOf(sentences), first.closing());
    }

    static Body of(String text, UnaryOperator<String> plain) {
        List<int[]> lines = lines(text);
        int end = endOfWords(text, lines);
        List<Sentence> sentences = new ArrayList<>();
        List<int[]> paragraph = new ArrayList<>();
        boolean first = true;
        for (int i = 0; i < lines.size(); i++) {
            int[] line = lines.get(i);
            String words = text.substring(line[0], line[1]);
            boolean spoken = i < end || POSTSCRIPT.matcher(words).matches();
            if (spoken && i >= end) {
                end = lines.size();
            }
            boolean greets = first && GREETING.matcher(words).matches() && lines.size() > 1;
            if (!spoken || words.isBlank() || greets) {
                split(text, paragraph, plain, sentences);
                paragraph.clear();
                first &= words.isBlank();
                continue;
            }
            first = false;
            if (!paragraph.isEmpty() && breaks(text, paragraph, line)) {
                split(text, paragraph, plain, sentences);
                paragraph.clear();
            }
            paragraph.add(line);
        }
        split(text, paragraph, plain, sentences);
        return new Body(List.copyOf(sentences), closing(text, lines));
    }

    /** The first line that is a sign-off or a signature; the greeting "Thanks," of a mail with nothing else is none. */
    private static int endOfWords(String text, List<int[]> lines) {
        boolean said = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = text.substring(lines.get(i)[0], lines.get(i)[1]);
            if (SIGNATURE.matcher(line.strip()).matches() && said) {
                return i;
            }
            if (said && line.strip().length() < 60 && SIGN_OFF.matcher(line).matches() && endsHere(text, lines, i)) {
                return i;
            }
            said |= !line.isBlank() && !GREETING.matcher(line).matches();
        }
        return lines.size();
    }

    /** A sign-off is followed by a name and the like, not by more sentences. */
    private static boolean endsHere(String text, List<int[]> lines, int signOff) {
        int words = 0;
        for (int i = signOff + 1; i < lines.size() && words < 2; i++) {
            String line = text.substring(lines.get(i)[0], lines.get(i)[1]).strip();
            if (line.isEmpty()) {
                continue;
            }
            words++;
            if (line.length() > 70
                    && line.matches(".*[a-z][.!?].*")
                    && !FOOTER.matcher(line).matches()
                    && words == 1) {
                return false;
            }
        }
        return true;
    }

    private static String closing(String text, List<int[]> lines) {
        int start = endOfWords(text, lines);
        if (start == lines.size()) {
            start = Math.max(0, lines.size() - 8);
        }
        return lines.isEmpty() ? "" : text.substring(lines.get(Math.min(start, lines.size() - 1))[0]);
    }

    /** Whether the line before was ended on purpose: the next word would have had room on it. */
    private static boolean breaks(String text, List<int[]> paragraph, int[] line) {
        int[] before = paragraph.get(paragraph.size() - 1);
        String next = text.substring(line[0], line[1]).strip();
        if (next.matches("(?:[-*•·–]|\\d{1,2}[.)]) .*")) {
            return true;
        }
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        String last = text.substring(before[0], before[1]);
        boolean flowed = last.endsWith(" ");
        int width = paragraph.stream().mapToInt(l -> l[1] - l[0]).max().orElse(0);
        boolean room = last.strip().length() + 1 + word <= Math.max(width, 60) - 1;
        boolean ended = last.strip().matches(".*[.!?:,]");
        boolean capital = !next.isEmpty() && !Character.isLowerCase(next.charAt(0));
        return !flowed && capital && (room && (ended || last.strip().length() < 45));
    }

    private static void split(
            String text, List<int[]> paragraph, UnaryOperator<String> plain, List<Sentence> sentences) {
        if (paragraph.isEmpty()) {
            return;
        }
        int start = paragraph.get(0)[0];
        int end = paragraph.get(paragraph.size() - 1)[1];
        int from = start;
        for (int i = start; i < end; i++) {
            if (isEnd(text, i, end)) {
                int to = i + 1;
                while (to < end && "\"')\u201d\u2019".indexOf(text.charAt(to)) >= 0) {
                    to++;
                }
                add(text, from, to, plain, sentences);
                from = to;
                i = to - 1;
            }
        }
        add(text, from, end, plain, sentences);
    }

    private static boolean isEnd(String text, int i, int end) {
        char c = text.charAt(i);
        if (c != '.' && c != '!' && c != '?' && c != '\u2026') {
            return false;
        }
        if (i + 1 < end && ".!?\u2026".indexOf(text.charAt(i + 1)) >= 0) {
            return false;
        }
        int next = i + 1;
        while (next < end && "\"')\u201d\u2019".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < end && !Character.isWhitespace(text.charAt(next))) {
            return c != '.' && Character.isUpperCase(text.charAt(next));
        }
        if (c != '.') {
            return true;
        }
        int word = i;
        while (word > 0 && !Character.isWhitespace(text.charAt(word - 1)) && "(\"".indexOf(text.charAt(word - 1)) < 0) {
            word--;
        }
        String before = text.substring(word, i).toLowerCase(java.util.Locale.ROOT);
        while (next < end && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean initial = before.length() == 1 && Character.isLetter(before.charAt(0)) && !before.equals("i");
        boolean goesOn = next < end && Character.isLowerCase(text.charAt(next));
        boolean time = before.matches("(?:\\d{1,2}(?:[.:]\\d\\d)?)?[ap]\\.?m");
        if (time
                || before.equals("etc")
                || before.equals("no")
                || before.equals("co")
                || before.equals("sat")
                || before.equals("sun")) {
            return before.equals("no") ? next >= end || !Character.isDigit(text.charAt(next)) : !goesOn;
        }
        return !initial && !ABBREVIATIONS.contains(before);
    }

    private static void add(String text, int from, int to, UnaryOperator<String> plain, List<Sentence> sentences) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        Matcher bullet = Pattern.compile("(?:[-*•·–]|\\d{1,2}[.)]) +").matcher(text.substring(start, end));
        if (bullet.lookingAt()) {
            start += bullet.end();
        }
        String raw = text.substring(start, end);
        if (raw.length() > LONGEST) {
            return;
        }
        if (raw.chars().noneMatch(Character::isLetterOrDigit)
                || FOOTER.matcher(raw.replace('\n', ' ')).matches()) {
            return;
        }
        sentences.add(new Sentence(start, end, raw, raw, plain.apply(raw), raw.endsWith("?")));
    }

    private static List<int[]> lines(String text) {
        List<int[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                lines.add(new int[] {start, i});
                start = i + 1;
            }
        }
        return lines;
    }
}
