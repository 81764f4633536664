package afterword.letters.review;

import afterword.letters.language.English;
import afterword.letters.language.Sentence;
import afterword.letters.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a letter apart: subject, greeting, body, closing, signature, postscripts; what was quoted below it is left out. */
final class LetterReader {

    private static final Pattern QUOTED = Pattern.compile(
            "(?im)^(>|\\s*-{2,}\\s*(original|forwarded) message|on .{6,90} wrote:\\s*$|from:\\s.+\\R(sent|date|to):|_{20,}"
                    + "|\\s*(confidentiality notice|this (e-?mail|message) (and any|is|may be|contains|is intended))"
                    + "|sent from my \\w+|get outlook for|-- ?$)");
    private static final Pattern SUBJECT = Pattern.compile("(?i)^\\s*(subject|re|betreff|objet)\\s*:\\s*(.+)$");
    private static final Pattern GREETING = Pattern.compile(
            "(?iu)^\\s*((?-i:\\p{Lu})[^,?!\\n]{1,40}, this is (?-i:\\p{Lu})|(my |our )?dear(est)?\\b|(most )?(respected|esteemed|honou?red)\\b|(?:mr|mrs|ms|mx|dr|prof)\\b\\.? (?-i:\\p{Lu})|hi\\b|hello\\b|hey\\b|hiya\\b"
                    + "|good (morning|afternoon|evening|day)\\b|g'?day\\b|greetings\\b|to whom\\b|to the \\w+|kia ora\\b|salutations\\b|attn\\b|attention\\b"
                    + "|howdy\\b|yo\\b|sir\\b|madam\\b|sirs\\b|ladies\\b|gentlemen\\b|bonjour\\b|hola\\b|ciao\\b|sehr geehrte|liebe[rs]?\\b|estimad|aloha\\b|namaste\\b|t[eē]n[aā] koe\\b|talofa\\b|bula\\b|a chara\\b|dia dhuit\\b|guten tag\\b|what's up\\b|sup\\b|wassup\\b|ey up\\b|ay up\\b|now then\\b|alreet\\b|alright\\b|awright\\b|wotcha\\b|wotcher\\b|whatcha\\b|howya\\b|howaya\\b|howzit\\b|oi\\b|ahoy\\b|mornin\\b|evenin\\b|hullo\\b|hallo\\b|morning\\b|afternoon\\b|evening\\b|shalom\\b|salaam\\b|as-?salaam).*");
    private static final Pattern CLOSING = Pattern.compile(
            "(?iu)^\\s*(with |many |my |again,? |once more,? |in |and )*"
                    + "((very |most )?(best|kind|kindest|warm|warmest|sincere|good|all good|every good|cordial|friendly)?\\s*(regards|wishes|thanks|thank you|gratitude|appreciation|respect|greetings)"
                    + "|sincerely|yours|respectfully|cordially|faithfully|truly|warmly|best|cheers|gratefully|kindly|regards|love|xx*|all the best|take care|mit freundlichen|cordialement|hochachtungsvoll|talk soon|until then|appreciatively|thankfully|ng[aā] mihi|slán|obliged|much obliged)\\b.*");
    private static final Pattern POSTSCRIPT = Pattern.compile("(?i)^\\s*(p\\.?\\s?p?\\.?s\\b\\.?|postscript)\\W.*");
    private static final Pattern BETWEEN_PARAGRAPHS =
            Pattern.compile("\\R[ \\t]*\\R|\\R(?=\\s*([-*•–]|\\d{1,2}[.)])\\s)");
    private static final Pattern ENDS_AS_A_SENTENCE = Pattern.compile("(?u)\\p{L}\\p{Ll}[.?!…]+[\"”’)]*$");
    private static final Pattern WHERE_TO_REACH = Pattern.compile("(?u)\\d{3}|@|www\\.|https?:|\\.\\w{2,}/");
    private static final int LONGEST_GREETING = 12;
    private static final int LONGEST_CLOSING = 9;
    private static final int LONGEST_SIGNATURE_LINE = 8;

    private final English english = English.shared();
    private final String text;
    private final List<Span> lines = new ArrayList<>();
    private final int end;

    private LetterReader(String text) {
        this.text = text;
        Matcher quoted = QUOTED.matcher(text);
        this.end = quoted.find() && quoted.start() > 0 ? quoted.start() : text.length();
        int start = 0;
        for (int i = 0; i <= end; i++) {
            if (i == end || text.charAt(i) == '\n') {
                lines.add(trimmed(start, i));
                start = i + 1;
            }
        }
    }

    /** The parts of {@code text}. */
    static Letter read(String text) {
        return new LetterReader(text).read();
    }

    private Letter read() {
        int first = 0;
        Span subject = null;
        int greetingLine = greetingLine();
        for (int i = 0; i < (greetingLine < 0 ? Math.min(2, lines.size()) : greetingLine); i++) {
            Matcher matcher = SUBJECT.matcher(line(i));
            if (matcher.matches() && subject == null) {
                int at = lines.get(i).start() + matcher.start(2);
                subject = new Span(at, lines.get(i).start() + matcher.end(2));
                first = i + 1;
            }
        }
        Span greeting = null;
        int bodyStart = first < lines.size() ? lines.get(first).start() : end;
        if (greetingLine >= 0) {
            greeting = greetingOf(lines.get(greetingLine));
            bodyStart = greeting.end();
            first = greetingLine;
        }
        int last = lastBodyLine(first);
        int closingLine = closingLine(first, last);
        int postscriptLine = postscriptLine(first);
        int bodyEnd = closingLine >= 0
                ? lines.get(closingLine).start()
                : last + 1 < lines.size() ? lines.get(last + 1).start() : end;
        List<List<Sentence>> paragraphs = paragraphs(bodyStart, Math.max(bodyStart, bodyEnd));
        int bodies = paragraphs.size();
        if (postscriptLine >= 0 && lines.get(postscriptLine).start() >= bodyEnd) {
            paragraphs.addAll(paragraphs(lines.get(postscriptLine).start(), end));
        }
        Span closing = closingLine < 0 ? null : lines.get(closingLine);
        Span signature = signature(closingLine >= 0 ? closingLine + 1 : last + 1, postscriptLine);
        return new Letter(text, subject, greeting, paragraphs, paragraphs.size() - bodies, closing, signature, end);
    }

    private int greetingLine() {
        int seen = 0;
        for (int i = 0; i < lines.size() && seen < 9; i++) {
            String line = line(i);
            if (line.isEmpty()) {
                continue;
            }
            seen++;
            if (SUBJECT.matcher(line).matches() && !line.toLowerCase().startsWith("re:") || line.startsWith("RE:")) {
                continue;
            }
            if (GREETING.matcher(line).matches() && words(line.split("[,:!]", 2)[0]) <= LONGEST_GREETING) {
                return i;
            }
            boolean nameAlone = line.matches("(?u)^[\\p{Lu}][^.?]{1,40}[,:!]$")
                    && words(line) <= 5
                    && !CLOSING.matcher(line).matches();
            if (nameAlone && i + 1 < lines.size()) {
                return i;
            }
            if (words(line) > LONGEST_GREETING) {
                return -1;
            }
        }
        return -1;
    }

    /** The greeting of a line, up to the mark that ends it; the rest of the line is body. */
    private Span greetingOf(Span line) {
        String words = line.in(text);
        if (words(words) <= LONGEST_GREETING && !words.matches("(?s).*[,:!—–-]\\s+\\p{L}.*\\p{Ll}[.?!]$")) {
            return line;
        }
        Matcher mark = Pattern.compile("[,:!—–]\\s").matcher(words);
        int from = 0;
        while (mark.find(from)) {
            String rest = words.substring(mark.end());
            if (!rest.matches("(?su)^((and )?(Mr|Mrs|Ms|Mx|Dr|Prof|Sir|Dame)\\b.*|and .*)") || mark.start() > 90) {
                return new Span(line.start(), line.start() + mark.start() + 1);
            }
            from = mark.end();
        }
        return line;
    }

    /** The last line that is neither signature nor postscript nor empty. */
    private int lastBodyLine(int first) {
        int i = lines.size() - 1;
        int postscript = postscriptLine(first);
        if (postscript > first) {
            i = postscript - 1;
        }
        int signed = 0;
        while (i > first && (line(i).isEmpty() || (signed < 6 && isSignature(i)))) {
            if (!line(i).isEmpty()) {
                signed++;
            }
            i--;
        }
        return i;
    }

    private boolean isSignature(int i) {
        String line = line(i);
        if (words(line) > LONGEST_SIGNATURE_LINE) {
            return false;
        }
        boolean ends = ENDS_AS_A_SENTENCE.matcher(line).find();
        boolean contact = WHERE_TO_REACH.matcher(line).find();
        return contact && words(line) <= 6
                || !ends && !CLOSING.matcher(line).matches() && !line.endsWith(",")
                || isNameWithDot(line);
    }

    private static boolean isNameWithDot(String line) {
        return line.matches("(?u)^\\p{Lu}\\.$|^\\p{Lu}\\p{L}+\\.$");
    }

    private int closingLine(int first, int last) {
        for (int i = Math.max(first + 1, last - 1); i <= last; i++) {
            String line = line(i);
            boolean commaAtEnd = line.endsWith(",") && i == last && words(line) <= LONGEST_CLOSING;
            boolean formula = CLOSING.matcher(line).matches() && words(line) <= LONGEST_CLOSING && !line.endsWith("?");
            boolean apart = i == 0 || line(i - 1).isEmpty() || i == last;
            boolean followed = i + 1 < lines.size();
            if (apart && followed && (formula && !isSentence(line) || commaAtEnd) && signsBelow(i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSentence(String line) {
        return line.matches("(?s).*[.!?…]") && words(line) > 3;
    }

    private boolean signsBelow(int closing) {
        for (int i = closing + 1; i < lines.size(); i++) {
            if (!line(i).isEmpty()) {
                return true;
            }
        }
        return !line(closing).endsWith(".");
    }

    private int postscriptLine(int first) {
        for (int i = first + 1; i < lines.size(); i++) {
            if (POSTSCRIPT.matcher(line(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Span signature(int from, int postscript) {
        int start = -1;
        int stop = -1;
        for (int i = from; i < (postscript > from ? postscript : lines.size()); i++) {
            if (!line(i).isEmpty()) {
                start = start < 0 ? lines.get(i).start() : start;
                stop = lines.get(i).end();
            }
        }
        return start < 0 ? null : new Span(start, stop);
    }

    private List<List<Sentence>> paragraphs(int from, int to) {
        List<List<Sentence>> paragraphs = new ArrayList<>();
        Matcher blank = BETWEEN_PARAGRAPHS.matcher(text).region(from, to);
        int start = from;
        while (blank.find()) {
            addParagraph(paragraphs, start, blank.start());
            start = blank.end();
        }
        addParagraph(paragraphs, start, to);
        return paragraphs;
    }

    private void addParagraph(List<List<Sentence>> paragraphs, int from, int to) {
        List<Sentence> sentences = english.sentences(text, from, to);
        if (!sentences.isEmpty()) {
            paragraphs.add(sentences);
        }
    }

    private String line(int i) {
        return lines.get(i).in(text);
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int stop = to;
        while (start < stop && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        return new Span(start, stop);
    }

    private static int words(String line) {
        return line.isBlank() ? 0 : line.strip().split("\\s+").length;
    }
}
