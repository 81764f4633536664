package afterword.letters.review;

import afterword.letters.language.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a template left unfilled: brackets, braces, blanks, XXX (letters are checked before they are sent, S1-3). */
final class PlaceholderCheck implements Check {

    private static final String FIELD =
            "(?:your|the|their|his|her|my|insert|add|enter|fill|specific|specify|name|names|company|companies|organi[sz]ation|employer|firm|position|role|job|title|date|day|time|month|topic|topics|project|projects|interviewer|manager|recipient|contact|person|skill|skills|example|examples|detail|details|team|department|number|phone|email|address|city|location|reason|something|mention|they|xx+|tbd|tbc|n|x|hiring|first|last|given|family|surname|applicant|candidate|industry|field|school|university|product|client|challenge|value|qualification|experience|year|years|amount|figure|link|here|todo|check|ask|which|who|what|when|site|crop|client's|recent|relevant|thing|subject|interview)";
    /** Blanks and brackets of every kind, and gaps where a word is wanting. */
    private static final String MARKS =
            "(?<code>`[^`\\n]*`|[“\"][^”\"\\n]{0,80}[{\\[][^”\"\\n]{0,80}[”\"]|\\[[^\\]\\n]*\\]\\()"
                    + "|\\{\\{[^}\\n]*\\}\\}|\\$\\{[^}\\n]*\\}|\\*\\|[A-Z_:]+\\|\\*|%%?[A-Za-z_]{3,}%%?|«[^»\\n]{2,30}»|<<[^>\\n]{2,40}>>"
                    + "|\\{[A-Za-z][A-Za-z _-]{1,30}\\}"
                    + "|\\[(?i:(?:[^\\]\\n]{0,60}[\\s/_-])?" + FIELD + "(?:['’]s)?(?:[\\s/_,:-][^\\]\\n]{0,60})?)\\]"
                    + "|(?<![\\w\\]])\\[(?!(?i:sic|the|a|an|his|her|its|their|our|my|he|she|it|they|and|is|was|are|were|…)\\])[^\\]\\n=(){}]{0,60}\\p{L}{2}[^\\]\\n=(){}]{0,60}\\](?!\\()"
                    + "|<(?!/?(?i:p|b|i|a|br|hr|li|ul|ol|div|span|nav|head|body|html|title|table|tr|td|th|img|form|input|label|script|style|main|section|article|button|select|video|canvas|svg|pre|code|em|strong|h[1-6])\\b)[A-Za-z][\\w '’/-]{1,40}>"
                    + "|(?<![\\w$`])\\{(?=[^}\\n]*\\p{L})[\\w '’/.-]{2,40}\\}"
                    + "|\\((?i:insert|add|enter|fill in|put|check|confirm|ask|find|look up|your|name of|delete as|choose|pick|select|todo|to do|tbc|tbd|xx+)(?i:[ :][^)\\n]{0,40})?(?<!you|me|them|it)\\)(?<!\\((?i:ask|put|check|add|find|confirm|choose|pick|select|your)[^)]{24,60}\\))"
                    + "|\\((?i:(?:the |their |your |his |her )?(?:\\p{L}+ )?(?:company|firm|employer|hospice|hospital|school|client|customer|manager|interviewer|position|role|job|project|product|team|department|street|town|city|hotel|restaurant|clinic|shop|studio|organi[sz]ation|agency|contact|person|reader|recipient|course|skill|topic|tool|site|district|county|museum|library|church|farm|yard|plant|brand|paper|title|month|year|event|school|college|university|place|venue|unit|ward|practice)(?:'s|’s)? (?:name|title|here))\\)"
                    + "|\\((?i:topic|topics|company|position|role|job title|their name|their names|name|names|date|day|time|place|month|skill|skills|project|figure|amount|reason|example|detail|details|something (?:specific|personal|here|they said)|one thing [^)\\n]{0,40}|what (?:he|she|they) (?:said|told|mentioned|asked|liked|care)[^)\\n]{0,40}|x|xx|n|\\?+|…+|\\.{2,})\\)"
                    + "|\\[[A-Z][A-Z _/-]{2,40}\\]|\\[\\s*\\]|\\[\\s*(?:\\.{2,}|…|_+|\\?+)\\s*\\]"
                    + "|<(?i:(?:[\\w ]{0,30}[\\s_])?" + FIELD + "(?:[\\s_][\\w ]{0,30})?)>"
                    + "|\\((?i:insert|your|company|name|position|role|date|job title|hiring manager|interviewer|employer)(?i: (?:name|here|title|position|role|company|date|of [a-z]+)){0,3}\\)"
                    + "|(?<![_\\w@/.])_{2,}(?![_\\w])|_{3,}|\\.{6,}|…{3,}|(?<= )#{3,}|\\?{3,}"
                    + "|(?<=\\s)[$%#@]{1,2}(?:name|company|position|role|date|first_?name|last_?name|job_?title|employer|interviewer|topic)[$%#@]{0,2}(?=[\\s,.;!?])"
                    + "|(?<=\\b(?:at|for|with|join|joining|of|in|as|the|an?|to|from|about|your|on)) (?=[,;!?](?:\\s|$))"
                    + "|(?<=\\b(?:at|for|with|join|joining|of|as|the|an?|to|from|about|your)) (?=\\.(?:\\s|$))"
                    + "|(?<=\\b(?:Dear|Dear (?:Mr|Ms|Mrs|Dr|Mx|Prof)\\.?)) ?(?=,)";

    /** Words that only a template has. */
    private static final String WORDS = "\\bX{3,}\\b|\\bx{4,}\\b|\\bXX\\b"
            + "|\\bX (?:years|months|weeks|people|percent|days)\\b"
            + "|\\b(?:DD|MM|YYYY|TT|JJJJ|HH)(?:[./: -](?:DD|MM|YY|YYYY|JJJJ))+\\b"
            + "|\\b(?:TBD|TBC|TODO|TK|FIXME|N/A)\\b"
            + "|(?i:\\b(?:insert|enter|add|fill in) (?:\\w+ ){0,4}here\\b)"
            + "|(?i:\\b(?:job title|company name|your name|position title|name of (?:the )?(?:company|interviewer|role|position|firm)|interviewer name|hiring manager name|date of (?:the )?interview) here\\b)"
            + "|\\b[A-Z]{2,}(?:_[A-Z]{2,})+\\b|\\b(?i:job|company|position|role|first|last|hiring|interviewer|manager)_(?i:[a-z]{3,})\\b"
            + "|(?i:\\blorem ipsum\\b)|(?i:\\bdelete (?:as|where|if) (?:appropriate|applicable|needed)\\b)"
            + "|(?<![A-Z] )\\b(?:COMPANY|EMPLOYER|FIRM|POSITION|JOB TITLE|ROLE|INTERVIEWER|RECIPIENT|NAME|SURNAME|FIRST NAME|LAST NAME|HIRING MANAGER|TOPIC|DEPARTMENT|DATE|CITY|DETAIL|DETAILS|EXAMPLE|SKILL|SKILLS|PROJECT|REASON|THING|SOMETHING)(?: (?:NAME|TITLE|HERE))?\\b(?! [A-Z]{2})"
            + "|\\b(?:Company|Employer|Interviewer|Recipient|Manager|Hiring Manager|Position|Job|Candidate|Contact|First|Last|Your) ?[’']?s? ?(?:Name|Title)\\b(?! ?(?:Server|field))"
            + "|\\b(?:NAME|TITLE|DATE|DAY|TIME|PLACE) OF (?:THE )?(?:POST|POSITION|ROLE|JOB|COMPANY|FIRM|EMPLOYER|INTERVIEW|MEETING|INTERVIEWER|MANAGER|READER|PERSON|SCHOOL|TEAM|DEPARTMENT|PROJECT)\\b"
            + "|\\b(?:JOB|POST|COMPANY|SCHOOL|FIRM|TEAM|CLIENT|THEIR|PERSON|MANAGER)(?:['’]S)? (?:NAME|TITLE|ROLE|HERE)\\b"
            + "|(?i:\\b(?:mr|ms|mrs|dr)\\.?/(?:mr|ms|mrs|dr)\\b\\.?)";

    /** What a mark, and then what a word of a template may begin with, so that most of a letter is passed over. */
    private static final String MARK = "(?=[`“\"\\[{$*%«<(_…#@?,]| ?[,;!?.]|\\.{6})";

    private static final String WORD =
            "\\b(?=[A-Z]{2}|X |N/A|xxxx|(?i:insert|enter|add|fill in|job|company|your|position|name|interviewer|hiring|date|role|first|last|manager|employer|recipient|candidate|contact|lorem|delete|mrs?[./]|ms[./]|dr[./]))";

    private static final Pattern LEFT_OVER =
            Pattern.compile("(?u)" + MARK + "(?:" + MARKS + ")|" + WORD + "(?:" + WORDS + ")");

    /** Whoever names a mark as a mark speaks of it; somebody "called [Name]" is still to be named. */
    private static final Pattern SPOKEN_OF = Pattern.compile(
            "(?i)\\b(?:(?:tag|label|placeholder|token|marker)s?|(?:field|tag|label|placeholder|token|marker|variable|cell)s? (?:called|named|marked|that (?:says?|said|reads?)))[ “\"]{1,2}$");

    @Override
    public List<Finding> check(Reading reading) {
        String text = reading.given().text().substring(0, reading.letter().end());
        Matcher matcher = LEFT_OVER.matcher(text);
        while (matcher.find()) {
            if (matcher.group("code") == null
                    && !isOfTheTrade(reading, matcher.group())
                    && !SPOKEN_OF.matcher(text).region(0, matcher.start()).find()) {
                return List.of(reading.finding(
                        Category.PLACEHOLDER,
                        new Span(matcher.start(), Math.max(matcher.end(), matcher.start() + 1)),
                        "This place is still to be filled in.",
                        "Write what belongs here, or take the phrase out.",
                        "S1-3"));
            }
        }
        return List.of();
    }

    /** Braces and brackets that somebody spoke of in the interview are quoted, not forgotten. */
    private static boolean isOfTheTrade(Reading reading, String words) {
        return !words.isBlank() && reading.allNotes().anyMatch(note -> note.contains(words));
    }
}
