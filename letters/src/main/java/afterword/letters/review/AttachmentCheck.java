package afterword.letters.review;

import afterword.letters.language.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether what the letter says of attachments and enclosures is so. An offer to send something is neither. */
final class AttachmentCheck implements Check {

    private static final String THING =
            "(?:cv|c\\.v\\.|r[ée]sum[ée]|survey|copy|copies|document|file|sheet|spreadsheet|letter|list|plan|drawing|sketch|photo\\w*|picture|image|report|reference\\w*|portfolio|sample\\w*|certificate\\w*|licen[cs]e|page|pages|pdf|diagram|draft|summary|note|notes|transcript\\w*|outline|proposal|slides?|deck|article|paper|schedule|table|chart|map|recipe|syllabus|lesson|log|checklist|one-pager|form|forms|card|programme|program|budget|estimate|quote|costing|calculation\\w*|script|code|screenshot\\w*|clipping|study|data|figures|photographs?|drawings|references?|chart|receipt|timesheet|worksheet|layout|floor plan|record|records|menu|brochure|design|designs|scan|scans|write-up|memo|template|results|cover letter|case study|handout|leaflet|booklet|flyer|poster)";
    private static final Pattern MENTION = Pattern.compile(
            "(?iu)"
                    + "\\b(?:please )?(?:find|see|you(?:'|’)?ll (?:find|see)|you will (?:find|see)|i(?:'|’)?m sending|i am sending) (?:\\w+ ){0,3}(?:attached|enclosed|in the attachment|the attachment|the enclosure)\\b"
                    + "|\\b(?:attached|enclosed)(?: to this (?:e-?mail|message|letter|note)| herewith| here| below| for \\w+ \\w+)?,? (?:is|are|please|you(?:'|’)?ll|you will|find)\\b"
                    + "|\\b(?:i(?:'|’)?ve|i have|i had|have|i) (?:also |now |therefore |taken the liberty of |gladly )?(?:attached|enclosed|attaching|enclosing)\\b(?! (?:to|great|much|value|importance|weight|myself|by)\\b)"
                    + "|\\b(?:i(?:'|’)?m|i am|am) (?:also )?(?:attaching|enclosing)\\b"
                    + "|(?<!(?:could|would|will|can|’ll|'ll|to|not|glad to|happy to) )\\bi (?:also |hereby |gladly )?(?:attach|enclose)\\b(?! (?:to|great|much|value|importance|weight|more|little|no|myself|by)\\b)"
                    + "|\\b" + THING
                    + "(?: \\w+){0,6}? (?:is|are|(?:that|which) i have|i(?:'|’)ve|i have) (?:also )?(?:attached|enclosed)\\b(?! to\\b| by\\b)"
                    + "|\\byou(?:(?:'|’)ll| will| should| may| can)? (?:also )?find (?:[\\w'’-]+ ){1,9}?at the (?:foot|end|bottom|head|top) of this (?:e-?mail|message|letter|note|mail)\\b"
                    + "|\\b(?:as|in) (?:a |an |two |three )?(?:(?:geo)?pdfs?|zip file|word files?|word documents?|jpe?gs?)(?= (?:to|with|here|below)|[,.;])(?<=(?:find|send|sending|send you|put|added|attached|here)\\b.{0,120})"
                    + "|\\bmy (?:[\\p{L}'’-]+ ){1,9}?(?:is|are) (?:also )?(?:attached|enclosed)\\b(?! (?:to|by)\\b)"
                    + "|\\bthe (?:zip|pdf|file|files|folder|sheet|drawings?|photographs?|photos?|pages?|copy|copies|document|list|slides|certificate) (?:that|which) (?:comes?|came|goes?|went|travels?|is|are) (?:along )?with this\\b"
                    + "|\\b(?:the|my|see|an|as|our) (?:attached|enclosed) (?:\\w+ ){0,3}?" + THING + "\\b"
                    + "|\\b(?:with|see|in) the (?:attachment|attachments|enclosure|enclosures)\\b"
                    + "|\\b(?:the|this|my) (?:attachment|attachments|enclosure|enclosures) (?:shows?|has|have|contains?|lists?|gives?|sets?|is|are|to this)\\b"
                    + "|\\b(?:attaching|enclosing) (?:a|an|the|my|our|two|three|some|it|them|here)\\b"
                    + "|\\byou(?:(?:'|’)ll| will| should| may| can)? (?:also )?find (?:[\\w'’-]+ ){1,9}?(?:with|in|under|beneath|below|alongside|behind) this (?:e-?mail|message|letter|note|mail|page|sheet|card)\\b"
                    + "|\\b(?:is|are|comes?|goes|go|travels?|arrives?|sits?) (?:also )?(?:along )?with this (?:e-?mail|message|letter|note|mail)\\b"
                    + "|\\b(?:i(?:'|’)ve|i have|i) (?:also |now |taken the liberty of )?(?:put|added|included|including|slipped|tucked|pinned|clipped|stapled|uploaded|appended) (?:[\\w'’-]+ ){1,8}?(?:with|to|in|into|behind|under|below) (?:this (?:e-?mail|message|letter|note|mail|envelope)|the (?:same )?envelope)\\b"
                    + "|\\b(?:accompanies|accompanying|appended to|clipped to|pinned to|stapled to|overleaf,? (?:is|are)|in the same envelope) ?(?:this (?:e-?mail|message|letter|note|mail))?"
                    + "|\\bas (?:an )?(?:attachment|enclosure)\\b(?! (?:theory|point))"
                    + "|\\bencl(?:\\.|s\\.?|osures?:)(?=[\\s:]|$)"
                    + "|\\b" + THING + " (?:attached|enclosed)\\b(?! (?:to|by|with|in)\\b)"
                    + "|^\\W*(?:attachments?|enclosures?):"
                    + "|\\b(?:is|are) (?:also |both |all )?(?:attached|enclosed)\\b(?! (?:to|by|in|with|on|at|from|and|within)\\b)"
                    + "|\\bpfa\\b"
                    + "|\\b(?:put|popped|slipped|tucked|dropped|included|added|sent|sending|send you|enclosing|pinned|clipped) (?:[\\w'’-]+ ){0,8}?(?:in |along |together )?with this(?=[,.;:!)]|\\s(?:so|for|and|because|since|as|in case|if|to show|which)\\b)"
                    + "|\\b(?:put|popped|slipped|tucked|dropped|included|added|folded|stuck) (?:[\\w'’-]+ ){0,8}?(?:in|into|inside) (?:the|this|the same) (?:envelope|parcel|packet|package)\\b"
                    + "|\\b(?:with|along with|together with|to|behind|under|beneath) this (?:letter|note|e-?mail|message|mail|page|card) (?:you(?:'|’)?ll|you will|you|i am|i(?:'|’)m|i) (?:also )?(?:find|send|sending|enclose|attach|see)\\b"
                    + "|\\b(?:behind|under|underneath|beneath|overleaf|clipped to|pinned to|stapled to) (?:this|the present) (?:page|sheet|letter|note|card)\\b"
                    + "|\\b(?:comes?|goes|travels?|arrives?|follows?) (?:along )?with (?:it|this)(?=[,.;:!)])(?<=(?:chart|copy|list|sheet|plan|drawing|report|references?|certificate|cv|sketch|photo|map|page|draft|file)\\b.{0,60})");
    /** The same with plainer verbs: what is here, put in or popped in. Apart, so that it is looked for by itself. */
    private static final Pattern AT_HAND = Pattern.compile(
            "(?iu)"
                    + "\\bhere(?: is|['’]s| are) (?:the|my|your|a|that|an) (?:[\\w’'-]+ ){0,4}?" + THING
                    + "s?,? (?:that |which )?(?:i|you|we) (?:promised|asked|mentioned|wanted|spoke|told|offered|drew|made|took|said)\\b(?![^.]*:)"
                    + "|\\b(?:i have|i(?:'|’)ve|i) (?:also )?(?:included|appended|added) (?:a|an|the|my|two|three|some) (?:[\\w'’-]+ ){1,6}?(?:for (?:your|you)\\b|so (?:that )?you|in case you|as you asked|as (?:promised|requested|discussed))"
                    + "|\\b(?:i am|i(?:'|’)m|am) (?:also )?(?:popping|slipping|tucking|dropping|putting|including|adding) (?:in )?(?:the|a|an|my|two|three|some|your) (?:[\\w'’-]+ ){0,3}?"
                    + THING + "s?\\b"
                    + "|\\bi(?: am|['’]m) (?:also )?sending (?:you )?(?:my|the|a|an|our|two|three) (?:[\\w’'-]+ ){0,4}?"
                    + THING
                    + "s?\\b(?![^.;]*\\b(?:by post|by mail|by courier|separately|separate cover|tomorrow|on monday|next week|in the post|later)\\b)"
                    + "|\\byou(?:(?:'|’)ll| will| should| may| can)? (?:also )?find below (?=[^.]*\\b(?:drew|drawn|drawing|sketch\\w*|photo\\w*|picture\\w*|scan\\w*|screenshot\\w*|pdf|chart|map|diagram|plan)\\b)");

    /** What a letter says, it says within a paragraph; those that show none of the words are passed over. */
    private static final String BETWEEN_PARAGRAPHS = "\n\n";

    private static final Pattern OFFER_OR_DENIAL = Pattern.compile(
            "(?iu)\\b(?:could|would|can|will|shall|may|might|"
                    + "glad to|happy to|able to|want me to|like me to|if you (?:like|wish|want)|not|n['’]t|never|rather than|instead of|without|nothing|no) (?:\\w+ ){0,3}$"
                    + "|\\b(?:could|can|would|will|shall|may|might) (?:also |then |gladly |easily )?(?:send|e-?mail|forward|bring|put|post|share|let) (?:[\\w’'-]+ ){0,7}$");
    /** What went with another letter. */
    private static final Pattern SENT_BEFORE = Pattern.compile(
            "(?iu)\\b(?:to|in|with) (?:my|the|that|our) (?:\\w+ )?(?:last|earlier|first|previous|other|next|e-?mail of|letter of|message of|mail of|note of|application)\\b"
                    + "|\\b(?:to|in|with) (?:my|the) (?:letter|e-?mail|mail|message|note|application)\\b"
                    + "|\\b(?:yesterday|last (?:week|month|monday|tuesday|wednesday|thursday|friday)|on (?:monday|tuesday|wednesday|thursday|friday)|at the time|back then|when i applied)\\b");

    private static final Pattern EARLIER = Pattern.compile(
            "(?iu)\\b(?:you (?:have )?(?:attached|enclosed|sent)|you sent|your (?:e-?mail|letter|message|note)[^.]{0,30}|had|was|were|used to) $");
    private static final Pattern HINT = Pattern.compile(
            "(?iu)\\b(attach\\w*|enclos\\w*|appended|herewith|accompanying|encl)\\b"
                    + "|\\bwith this (?:letter|note|e-?mail|message)\\b|\\b(?:here is|here are|here's|here’s|below (?:is|are))\\b"
                    + "|\\b(?:i have|i've|i’ve) (?:included|added|put in)\\b|\\b(?:included|comes|goes|sent) with (?:this|it)\\b|\\bi am sending\\b|\\bi'm sending\\b|\\bi include\\b|\\bthe (?:file|pdf|document) (?:shows|has|is)\\b"
                    + "|\\b(?:in|on) the (?:spreadsheet|file|pdf|document|slides|deck|scan)\\b"
                    + "|\\b(?:photographs?|photos?|pictures?|spreadsheets?|pdfs?|scans?|slides|screenshots?|drawings?|sketch(?:es)?|transcripts?|certificates?|pages?) (?:\\p{L}+ ){0,2}?(?:below|beneath|underneath|here|with this)\\b");
    private static final Pattern NOT_PAPER = Pattern.compile(
            "(?iu)\\b(animals?|bear|lion|tiger|zoo|keepers?|secure|insecure|anxious|theory|placements?|infant|mother|parent|garden|yard|space|porch|deeply|emotionally|ligament|tendon|staircase|court|trailer|hose|valve|bracket|string|strings) (?:\\w+ ){0,2}(?:attach\\w*|enclos\\w*)\\b|\\b(?:attachment|enclosure) (?:theory|style|styles|design|point|points|rating|bias|figure|disorder)\\b");

    /** One of these stands wherever a letter speaks of something that goes with it. */
    private static final List<String> SPOKEN_OF = List.of(
            "attach",
            "encl",
            "with this",
            "to this",
            "in this",
            "below",
            "pdf",
            "of this",
            "envelope",
            "accompan",
            "append",
            "overleaf",
            "pfa",
            "this page",
            "with it",
            "parcel",
            "packet");

    /** One of these stands wherever something is at hand. */
    private static final List<String> SPOKEN_OF_AT_HAND = List.of(
            "popping",
            "slipping",
            "tucking",
            "dropping",
            "putting in",
            "includ",
            "adding",
            "added",
            "append",
            "below",
            "here is",
            "here's",
            "here’s",
            "here are",
            "sending");

    @Override
    public List<Finding> check(Reading reading) {
        String text = reading.given().text().substring(0, reading.letter().end());
        Optional<Span> mention = mention(text);
        boolean given = !reading.given().attachments().isEmpty();
        if (mention.isPresent() && !given) {
            return List.of(reading.finding(
                    Category.ATTACHMENT,
                    mention.get(),
                    "The letter speaks of something attached, and nothing is.",
                    "Attach it, or take the words out.",
                    "S1-5"));
        }
        if (mention.isEmpty() && given && !HINT.matcher(text).find()) {
            return List.of(reading.finding(
                    Category.ATTACHMENT,
                    reading.letter().whereMissing(),
                    "“" + reading.given().attachments().get(0) + "” goes with the letter, which never says so.",
                    "Name the attachment in a sentence, or leave it out.",
                    "S1-5"));
        }
        return List.of();
    }

    private static Optional<Span> mention(String text) {
        return mention(text, MENTION, SPOKEN_OF).or(() -> mention(text, AT_HAND, SPOKEN_OF_AT_HAND));
    }

    private static Optional<Span> mention(String text, Pattern said, List<String> shown) {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher matcher = said.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int start = 0; start < text.length(); ) {
            int blank = text.indexOf(BETWEEN_PARAGRAPHS, start);
            int stop = blank < 0 ? text.length() : blank + BETWEEN_PARAGRAPHS.length();
            String paragraph = lower.substring(start, stop);
            if (shown.stream().anyMatch(paragraph::contains)) {
                Optional<Span> mention = mention(text, matcher.region(start, stop));
                if (mention.isPresent()) {
                    return mention;
                }
            }
            start = stop;
        }
        return Optional.empty();
    }

    private static Optional<Span> mention(String text, Matcher matcher) {
        while (matcher.find()) {
            if (SENT_BEFORE
                            .matcher(text.substring(matcher.start(), Math.min(text.length(), matcher.end() + 40)))
                            .find()
                    || EARLIER.matcher(text.substring(Math.max(0, matcher.start() - 60), matcher.start()))
                            .find()) {
                continue;
            }
            String before = text.substring(Math.max(0, matcher.start() - 40), matcher.start());
            String around =
                    text.substring(Math.max(0, matcher.start() - 30), Math.min(text.length(), matcher.end() + 20));
            if (!OFFER_OR_DENIAL.matcher(before).find()
                    && !NOT_PAPER.matcher(around).find()) {
                return Optional.of(new Span(matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }
}
