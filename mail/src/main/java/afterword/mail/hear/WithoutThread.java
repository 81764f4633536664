package afterword.mail.hear;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Takes the quoted thread out of a plain text body: lines marked as quotes, the line that introduces them, and all
 * that follows the head of a quoted message. What stands between quotes is an answer and stays. A message that is
 * forwarded is no quoted thread: it is what the mail is about; so is a colleague's to whom the words above it point.
 */
final class WithoutThread {

    private static final Pattern QUOTED = Pattern.compile("^\\s{0,3}(?:[A-Z]{1,3})?[>|»›].*");

    /** "On … wrote:" of many clients and languages, on one line or folded over up to three. */
    private static final Pattern ATTRIBUTION = Pattern.compile("(?iu)^\\W{0,4}(?:"
            + "on\\b.{6,200}\\b(?:wrote|writes|said)|am\\b.{6,200}\\bschrieb\\b.{0,120}|"
            + ".{3,160}\\bschrieb\\b.{0,80}\\b(?:am|um)\\b.{4,60}|"
            + "le\\b.{6,200}\\ba\\s+écrit|el\\b.{6,200}\\bescribió|il\\b.{6,200}\\bha\\s+scritto|"
            + "op\\b.{6,200}\\bschreef\\b.{0,120}|(?:den|på)\\b.{6,200}\\bskrev\\b.{0,120}|em\\b.{6,200}\\bescreveu|"
            + "(?:w\\s+dniu|dnia)\\b.{6,200}\\bnapisał\\S{0,4}|"
            + "(?:at\\b|\\d{1,4}[-/. ]).{6,160}\\b(?:wrote|writes)|"
            + "[^\\n:]{2,80}[<(][^\\s<>()]+@[^\\s<>()]+[>)].{0,60}\\b(?:wrote|writes|a\\s+écrit|schrieb)|"
            + "quoting\\b.{2,80})\\s*:?\\s*:$");

    private static final Pattern FORWARDED = Pattern.compile(
            "(?iu)^[\\s>]*(?:-{2,}\\s*(?:forwarded message|weitergeleitete nachricht|message transféré)\\s*-{2,}|"
                    + "begin forwarded message:)\\s*$");

    private static final Pattern ORIGINAL =
            Pattern.compile("(?iu)^\\s*[-_*]{2,}\\s*(?:original\\s+(?:message|appointment)"
                    + "|ursprüngliche\\s+nachricht|originalnachricht|message\\s+d['’]origine|message\\s+original"
                    + "|mensaje\\s+original|messaggio\\s+originale|oorspronkelijk\\s+bericht|mensagem\\s+original"
                    + "|reply\\s+message|previous\\s+message|reply\\s+above\\s+this\\s+line.*)\\s*[-_*]*\\s*$");

    private static final Pattern FROM_FIELD =
            Pattern.compile("(?iu)^[\\s*>_]*(?:from|von|de|da|van|från|fra|od)\\s?\\*?\\s?:\\*?\\s*\\S.*");
    private static final Pattern OTHER_FIELD =
            Pattern.compile("(?iu)^[\\s*>_]*(?:sent|date|to|subject|cc|reply-to|gesendet|datum|an|betreff|"
                    + "envoyé|date|à|objet|enviado(?: el)?|fecha|para|asunto|inviato|data|a|oggetto|verzonden|aan|onderwerp|"
                    + "skickat|till|ämne|sendt|til|emne|enviada em|assunto|wysłano|do|temat)(?: le)?\\s?\\*?\\s?:.*");

    /** Words above somebody else's message that are there to show it. */
    private static final Pattern POINTS = Pattern.compile(
            "(?iu)\\b(?:see|read|as|note|find)(?: [\\w'’.]+){0,4} below\\b|\\b(?:below|following|this)(?: \\w+){0,2} (?:is |was |just |came )*(?:in )?from\\b|\\bbelow,? (?:please|for)\\b|\\bfyi\\b"
                    + "|\\bfor your (?:info\\w*|reference)\\b|\\b(?:forward(?:ing|ed)?|pass(?:ing|ed)?|send(?:ing)?|sharing) (?:you )?(?:this|the (?:mail|message|reply|answer|note|response|below)|it|on|\\w+'s (?:mail|message|reply|answer|note))\\b"
                    + "|\\b(?:reply|answer|response|word|message|note|mail|e-mail|decision|outcome|feedback|comments?) from \\p{L}");

    /** Words that point at another message are few. */
    private static final int MOST_POINTING = 400;

    private final List<String> lines;
    private final boolean[] dropped;

    private WithoutThread(String text) {
        lines = new ArrayList<>(List.of(text.split("\n", -1)));
        dropped = new boolean[lines.size()];
    }

    /** The text without the thread; empty where it is nothing but a thread. */
    static String of(String text, boolean forwarded) {
        return of(text, forwarded, head -> true);
    }

    /**
     * The text without the thread, with the message of another that it passes on.
     *
     * @param forwarded whether the mail says of itself that it forwards
     * @param ownThread whether the line that says whom a quoted message is from names the reader
     */
    static String of(String text, boolean forwarded, Predicate<String> ownThread) {
        return new WithoutThread(text).strip(forwarded, ownThread);
    }

    /** The head of the first message that is another's than the reader's and that the words above point to; -1 without one. */
    private int shown(Predicate<String> ownThread) {
        for (int i = 0; i < lines.size(); i++) {
            boolean marker = FORWARDED.matcher(line(i)).matches()
                    || ORIGINAL.matcher(line(i)).matches();
            if (marker || startsOriginal(i)) {
                int head = marker ? nextFrom(i) : i;
                String above = String.join("\n", lines.subList(0, i));
                boolean points =
                        above.length() < MOST_POINTING && POINTS.matcher(above).find();
                return points && head >= 0 && !ownThread.test(line(head)) ? i : -1;
            }
        }
        return -1;
    }

    /** The first head without a marker, as Outlook writes it over what is forwarded; -1 where the reader wrote that. */
    private int firstHead(Predicate<String> ownThread) {
        for (int i = 0; i < lines.size(); i++) {
            if (startsOriginal(i)) {
                int head = FROM_FIELD.matcher(line(i)).matches() ? i : nextFrom(i);
                return head >= 0 && !ownThread.test(line(head)) ? i : -1;
            }
        }
        return -1;
    }

    private int nextFrom(int marker) {
        for (int i = marker + 1; i < lines.size() && i < marker + 4; i++) {
            if (FROM_FIELD.matcher(line(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private String strip(boolean forwarded, Predicate<String> ownThread) {
        int end = lines.size();
        int shown = forwarded ? firstHead(ownThread) : shown(ownThread);
        for (int i = 0; i < end; i++) {
            if (dropped[i]) {
                continue;
            }
            if (i == shown) {
                dropHead(i);
            } else if (FORWARDED.matcher(line(i)).matches()) {
                dropHead(i);
                if (forwarded || !hasWordsBefore(i)) {
                    continue;
                }
                end = i;
            } else if (startsOriginal(i) && hasWordsBefore(i)) {
                end = i;
            }
        }
        for (int i = end; i < lines.size(); i++) {
            dropped[i] = true;
        }
        for (int i = 0; i < end; i++) {
            if (!dropped[i] && QUOTED.matcher(line(i)).matches()) {
                dropped[i] = true;
            }
        }
        dropAttributions(end);
        return joined();
    }

    /** The fields under "Forwarded message" are no words of the sender's. */
    private void dropHead(int marker) {
        dropped[marker] = true;
        for (int i = marker + 1; i < lines.size() && i < marker + 9; i++) {
            boolean field = FROM_FIELD.matcher(line(i)).matches()
                    || OTHER_FIELD.matcher(line(i)).matches();
            if (field) {
                dropped[i] = true;
            } else if (!line(i).isBlank()) {
                return;
            }
        }
    }

    private boolean startsOriginal(int i) {
        if (ORIGINAL.matcher(line(i)).matches()) {
            return true;
        }
        if (!FROM_FIELD.matcher(line(i)).matches()) {
            return false;
        }
        int fields = 0;
        for (int next = i + 1; next < lines.size() && next <= i + 5; next++) {
            if (OTHER_FIELD.matcher(line(next)).matches()) {
                fields++;
            }
        }
        return fields >= 2;
    }

    private boolean hasWordsBefore(int end) {
        for (int i = 0; i < end; i++) {
            if (!dropped[i]
                    && !QUOTED.matcher(line(i)).matches()
                    && line(i).chars().anyMatch(Character::isLetter)) {
                return true;
            }
        }
        return false;
    }

    /** Drops each "On … wrote:"; with no marked quote right after it, all that follows is the quote. */
    private void dropAttributions(int end) {
        for (int i = 0; i < end; i++) {
            if (dropped[i] || line(i).isBlank()) {
                continue;
            }
            int last = attributionEnd(i, end);
            if (last < 0) {
                continue;
            }
            boolean marked = quoteFollows(last, end);
            for (int k = i; k <= last; k++) {
                dropped[k] = true;
            }
            if (!marked && hasWordsBefore(i)) {
                for (int k = last + 1; k < end; k++) {
                    dropped[k] = true;
                }
                return;
            }
        }
    }

    private int attributionEnd(int start, int end) {
        StringBuilder candidate = new StringBuilder();
        for (int i = start; i < end && i < start + 4; i++) {
            if (dropped[i] || line(i).isBlank()) {
                return -1;
            }
            if (candidate.length() + line(i).length() > 400) {
                return -1;
            }
            candidate.append(i == start ? "" : " ").append(line(i).strip());
            if (line(i).stripTrailing().endsWith(":")
                    && ATTRIBUTION.matcher(candidate).matches()
                    && candidate.chars().anyMatch(c -> Character.isDigit(c) || c == '@')) {
                return i;
            }
        }
        return -1;
    }

    private boolean quoteFollows(int last, int end) {
        for (int i = last + 1; i < end; i++) {
            if (!line(i).isBlank()) {
                return QUOTED.matcher(line(i)).matches();
            }
        }
        return false;
    }

    private String line(int i) {
        return lines.get(i);
    }

    private String joined() {
        StringBuilder text = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < lines.size(); i++) {
            if (!dropped[i]) {
                text.append(first ? "" : "\n").append(line(i));
                first = false;
            }
        }
        return text.toString().stripTrailing();
    }
}
