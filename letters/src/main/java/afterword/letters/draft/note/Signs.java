package afterword.letters.draft.note;

import java.util.List;
import java.util.regex.Pattern;

/** The signs of scribbling, arrows, tildes, dashes and brackets, put as words or set apart. */
final class Signs {

    private record Rule(Pattern sign, String words) {}

    private static final List<Rule> RULES = List.of(
            rule("[\\p{So}\\p{Cn}]", ""),
            rule("\\s*!=\\s*", " is not "),
            rule("(?<=[a-z]{3}) (?=[QH][1-4]$)", " in "),
            rule("(?<=[a-z]) \\+(?=\\d+ ?%)", " up "),
            rule("(?<=[a-z]) -(?=\\d+ ?%)", " down "),
            rule("(?<![\\d/])1/4(?![\\d/])", "a quarter"),
            rule("(?<![\\d/])1/3(?![\\d/])", "a third"),
            rule("(?<![\\d/])1/2(?![\\d/])", "half"),
            rule("(?<=[A-Z]\\w{1,20})\\s*(->|→|=>)\\s*(?=[A-Z])", " to "),
            rule("\\s*(->|→|=>)\\s*", " \u0001 "),
            rule("\\.{2,}|…", ""),
            rule("!+", " "),
            rule("\\?+", "? "),
            rule("(?<=[a-z])/hr?\\b", " an hour"),
            rule("(?<=[a-z])/(day|wk|week|mo|month|yr|year)\\b", " a $1"),
            rule("(\\d) %", "$1%"),
            rule("(\\d (hrs?|hours|years|yrs|flights|jobs|people)) total\\b", "$1 in total"),
            rule("\\b(\\d+)ish\\b", "about $1"),
            rule("\\b(\\d{1,3})[kK](?= (?!run|race|resolution|video)[a-z]+(s|ed)\\b)", "$1,000"),
            rule("~(?=\\s?[$£€]?\\d)", "about "),
            rule("(?<=\\w)\\s?=\\s?(?=\\w|[$£€])", " = "),
            rule("\\s[–—-]+\\s|\\s?—\\s?", " \u0001 "),
            rule("(?<=[A-Z][a-z]{2})[–-](?=[A-Z][a-z]{2}\\b)", " to "),
            rule("([,;:](?=\\s|$))", " $1 "),
            rule("(?<=\\s|^)([(\\[])([^()\\[\\]]*)([)\\]])", " ( $2 ) "),
            rule(">\\s?(?=\\d)", "over "),
            rule("<\\s?(?=\\d)", "under "),
            rule("(?<=\\w{3})\\.(?=\\s+[A-Z])", " ; "),
            rule("\\s+", " "));

    private Signs() {}

    private static Rule rule(String sign, String words) {
        return new Rule(Pattern.compile(sign), words);
    }

    static String asWords(String note) {
        String text = note.strip()
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"');
        for (Rule rule : RULES) {
            text = rule.sign.matcher(text).replaceAll(rule.words);
        }
        return text.strip();
    }
}
