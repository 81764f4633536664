package afterword.letters.review;

import afterword.letters.language.Sentence;
import afterword.letters.language.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the letter remembers what only somebody who was there could have done: a laugh, a nod, a chair offered, a word
 * put in. Looked for where the reader was not met (S2-8); talks and meetings by name are found by the rules.
 */
final class MeetingCheck implements Check {

    /** What one does to somebody in the same room, or on the same call. */
    private static final String IN_THE_ROOM =
            "(?:laughed|smiled|grinned|nodded|frowned|winced|sighed|blushed|chuckled|shrugged|beamed|whistled|applauded|clapped"
                    + "|lit up|leaned|leant|sat|stood (?:up|by|with|at|beside|there)|paused|whispered|waved|interrupted|jumped in|joined us|popped in|stepped in|looked (?:at|up|over|me|out)"
                    + "|walked (?:me|us|with|in|out|over|past)|drove me|handed (?:me|us)|passed (?:me|us) (?:the|a|your)|poured|shook (?:my|your|his|her)|tasted|sketched|drew (?:me|us|it|on|a)|held (?:up|the|out|open)"
                    + "|greeted|welcomed|caught my|raised (?:an eyebrow|your|a glass)|teased|joked|listened|watched|put (?:me|us) at (?:my |our )?ease|made (?:me|us) (?:laugh|welcome|feel|coffee|tea|smile)"
                    + "|offered (?:me|us) (?:the|a|your|some|tea|coffee|water|biscuits?)|opened (?:the|your) (?:door|window|drawer|oven|gate)|saw (?:me|my|us|how I)|heard me|let (?:me|us) (?:hold|try|see|touch|taste|look|sit|stand|drive|handle)|turned (?:round|around|to me|the|your|pale|red)|asked (?:me|us|whether|if I|about|what|why|how|that))";

    private static final Pattern REMEMBERED = Pattern.compile(
            "(?iu)"
                    + "\\b(?:you|yourself) (?:all |both |then |even |also |kindly |so |never |suddenly |yourself |very |just |rather |really )*"
                    + IN_THE_ROOM + "\\b"
                    + "|\\bthank(?:s| you)\\b[^.;]{0,90}\\bfor (?:so \\p{L}+ |kindly |also |then |even )?(?:jumping in|joining|sitting in|sitting down|stepping in|popping in|dropping in|looking in|walking (?:me|us)|putting me at (?:my )?ease|laughing|listening|showing (?:me|us)|driving me|pouring|smiling|nodding|handing me|letting me (?:hold|try|see|touch|taste|sit|stand|handle)|making me (?:laugh|welcome|feel)|seeing me|having me)\\b"
                    + "|\\bI (?:can|could) (?:still|just) (?:see|hear|picture) you (?:at|in|on|by|with|holding|leaning|standing|sitting|coming|going|laughing|saying|telling|explaining|carrying)\\b"
                    + "|\\bput(?:ting)? (?:a|the) (?:face|voice) to (?:the|a|your) (?:name|voice|signature|e-?mails?)\\b"
                    + "|\\b(?:in|on) your (?:face|eyes?|lips)\\b|\\byour (?:smile|laugh|laughter|handshake|grin|frown|nod|expression|raised eyebrow|firm hand|kind face|patience with my)\\b"
                    + "|\\b(?:when|while|as) (?:you and I|we two|the two of us|both of us)\\b|\\b(?:you and I|the two of us) (?:\\p{L}+ ){0,2}(?:spoke|talked|met|stood|sat|walked|laughed|left off|agreed|discussed|shared|drank|ate|looked|spent)\\b"
                    + "|\\b(?:over|at) (?:that|the|our|your) (?:\\p{L}+ ){0,3}(?:coffee|lunch|tea|dinner|breakfast|table|desk|counter|bench) (?:with you|of yours|that you|you|we)\\b"
                    + "|\\bthe way you (?:\\p{L}+ed|spoke|lit|put|told|said|made|drew|held|took|saw|ran|laid)\\b"
                    + "|\\bthe (?:moment|minute|hour|afternoon|morning|evening|silence|joke|laugh|look) (?:that )?(?:we|you and I) (?:shared|had|spent)\\b");

    private static final Pattern NOT_SO = Pattern.compile(
            "(?iu)"
                    + "\\b(?:if|would|could|might|hope|hoping|wish|until|should|whenever|next time|one day|when we (?:do )?meet|look forward|looking forward) [^.;]{0,60}$"
                    + "|\\b(?:not|never|n['’]t|without|missed|unable|sorry|regret|pity|shame|unfortunately)\\b[^.;]{0,40}$"
                    + "|\\b(?:wrote|written|writing|e-?mail\\w*|letter|message|article|paper|book|blog|talk|lecture|podcast|video|interview with|column|website|report|webinar|film|radio)\\b[^.;]{0,60}$"
                    + "|\\b(?:told|tells|telling|says|said|mentioned|heard|hear|understand|gather|told me)(?: me| us)? (?:that |how |what )?[^.;]{0,15}$");
    private static final Pattern BY_POST = Pattern.compile(
            "(?iu)\\b(?:by e-?mail|in your (?:e-?mail|letter|message|note|reply|talk|lecture|book|article|paper|column)|by (?:post|letter|phone|telephone)|on (?:the )?(?:radio|television|stage|film)|at the (?:conference|lecture))\\b");

    /** Whom somebody met is said beside it: a colleague, by whom or with whom. */
    private static final Pattern ANOTHER = Pattern.compile(
            "(?iu)\\b(?:with|to|by|from) whom\\b|\\bwho (?:met|interviewed|showed|received|saw) me\\b"
                    + "|\\b(?:he|she|they) and I (?:\\p{L}+ ){0,2}(?:spoke|talked|met|discussed|agreed|went|looked)\\b"
                    + "|\\b(?:Mr|Mrs|Ms|Dr|Prof|Mx|Mme|M)\\b\\.? (?-i:\\p{Lu})\\S+ (?!and you)[^.;]{0,90}\\b(?:when|as|after|while|since) we (?:met|spoke|talked|sat|walked)\\b");

    /** Who says that they have not met does not claim it. */
    private static final Pattern NOT_MET = Pattern.compile(
            "(?iu)\\bwe (?:have|had|['’]ve) ?(?:n['’]t|not|never|yet to)(?: yet| actually)? (?:met|meet|had (?:the|a) (?:pleasure|chance|opportunity|occasion) (?:of|to))\\b(?! since)"
                    + "|\\bwe (?:did not|didn['’]t|never) (?:get to |manage to |actually )?(?:meet|met)\\b"
                    + "|\\b(?:sorry|pity|shame|regret\\w*|disappointed) (?:to (?:have )?miss(?:ed)?(?: you)?|not to (?:meet|have met|see|have seen)|that (?:we|you) (?:could ?n[o’']t|were not|did ?n[o’']t|missed)|I missed you|we missed)\\b"
                    + "|\\byou (?:could ?not|couldn['’]t|were not able to|were unable to|had to be elsewhere) ?(?:join us|be there|be with us|be present|attend|take part)?\\b");

    /** Whether the letter itself says that its reader was not met. */
    static boolean saysNotMet(Reading reading) {
        return reading.letter().sentences().stream()
                .anyMatch(sentence -> NOT_MET.matcher(sentence.text()).find());
    }

    @Override
    public List<Finding> check(Reading reading) {
        if (reading.application().met(reading.reader()) || saysNotMet(reading)) {
            return List.of();
        }
        return reading.letter().sentences().stream()
                .flatMap(sentence -> remembered(sentence).stream())
                .limit(1)
                .map(span -> reading.finding(
                        Category.CLAIMS_MEETING,
                        span,
                        "This remembers the reader as one who was there, but you have not met.",
                        "Say who did meet you, and why you write to this reader too.",
                        "S2-8"))
                .toList();
    }

    private static Optional<Span> remembered(Sentence sentence) {
        Matcher matcher = REMEMBERED.matcher(sentence.text());
        while (matcher.find()) {
            String before = sentence.text().substring(0, matcher.start());
            if (!NOT_SO.matcher(before).find()
                    && !BY_POST.matcher(sentence.text()).find()) {
                return Optional.of(new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** Whether a sentence that tells of a meeting says that it was with somebody else. */
    static boolean isOfAnother(Sentence sentence) {
        return ANOTHER.matcher(sentence.text()).find();
    }
}
