package afterword.letters.review;

import afterword.letters.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pictures, kisses and strings of exclamation marks; words in the wrong case (S1-5, S4-25). */
final class FormCheck implements Check {

    private static final Pattern PICTURE = Pattern.compile(
            "[\\x{1F300}-\\x{1FAFF}\\x{2600}-\\x{26FF}\\x{2728}\\x{2764}\\x{1F1E6}-\\x{1F1FF}\\x{263A}]\\x{FE0F}?"
                    + "|(?<![\\w:])[:;=]['’]?-?[)(DPp](?![\\w])|(?<!\\S)<3(?!\\d)|\\bx{2,3}\\s*$|(?m)^\\s*x{1,3}\\s*$");
    private static final Pattern SHOUTING = Pattern.compile("!\\s?!+|\\?!|!\\?");
    private static final Pattern SMALL_I = Pattern.compile(
            "(?<![\\p{L}\\p{N}.(])i(?=(?:['’](?:m|ve|ll|d)\\b)| (?:am|was|have|had|will|would|could|can|do|did|think|hope|want|know|look|feel|really|also|just|believe|enjoyed|thought|liked|worked|left|learned|saw|remember|wanted|appreciate|love|wish|may|might|should|see|like|need|understand|mentioned|said|told|forgot|wondered|told)\\b)");

    @Override
    public List<Finding> check(Reading reading) {
        String text = reading.given().text().substring(0, reading.letter().end());
        List<Finding> findings = new ArrayList<>();
        Matcher picture = PICTURE.matcher(text);
        if (picture.find()) {
            findings.add(familiar(reading, picture, "A picture or a kiss is too familiar in a letter to an employer."));
        }
        Matcher shouting = SHOUTING.matcher(text);
        if (shouting.find()) {
            findings.add(familiar(reading, shouting, "One exclamation mark is enough."));
        }
        Matcher small = SMALL_I.matcher(text);
        if (small.find()) {
            findings.add(slip(reading, small, "“I” is written with a capital.", "Write “I”."));
        }
        return findings;
    }

    private static Finding familiar(Reading reading, Matcher matcher, String message) {
        return reading.finding(
                Category.FAMILIARITY, new Span(matcher.start(), matcher.end()), message, "Take it out.", "S4-25");
    }

    private static Finding slip(Reading reading, Matcher matcher, String message, String suggestion) {
        return reading.finding(Category.GRAMMAR, new Span(matcher.start(), matcher.end()), message, suggestion, "S1-5");
    }
}
