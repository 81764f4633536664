package afterword.mail.hear;

import afterword.application.Application;
import afterword.mail.message.ReceivedMessage;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a mail is about this application, and not about another one or something else altogether. */
final class Relevance {

    /** Words of positions that are words of every house. */
    private static final Set<String> COMMON = Set.of(
            "staff",
            "senior",
            "junior",
            "assistant",
            "manager",
            "lead",
            "head",
            "chief",
            "associate",
            "with",
            "officer");

    /** A greeting to more than one. */
    private static final Pattern TO_MANY = Pattern.compile(
            "^(?:[^\\n]*\\n)?\\W*(?:hi|hello|dear|hey|(?:good )?(?:morning|afternoon|evening)) (?:all|everyone|everybody|friends?|neighbou?rs?|colleagues|folks|both|team)\\b");

    private static final Pattern MATTER = Pattern.compile(
            "\\b(?:interview\\w*|position|role|vacancy|application|applied|candida\\w+|hir(?:e|ing)|recruit\\w*|decision|decid\\w+|references?|"
                    + "the (?:job|post)|opening|offer|second round|next (?:round|step)s?|panel|shortlist\\w*|shortlisted|feedback|your (?:visit|trial|presentation|cv|resume|portfolio|"
                    + "note|thank[- ]you|e-?mail|message|call|follow-?up|patience|lesson|test|task|letter|card|interest)|meeting you|meet you|met you|met with you|start date|contract|"
                    + "checking in|status|you (?:mentioned|told us|talked about|spoke of|showed)|go(?:ing)? (?:any )?further|(?:current|present|former|previous|last) (?:employer|job|role|post|boss|managers?|school|place)|non-compete|relocat\\w+|willing to|pay slips?|tools|certificates?|documents?|proof|vetting|checks|expenses|registration|passport|licen[cs]e|qualifications?|employment|shifts?|salary|notice|availab\\w+|visit|papers|form|update|get back to you|let you know|be in touch|hear from|call you|(?:spoke|talk|chat|discuss)\\w* (?:with you|about|on)|on hold|team)\\b");

    private static final Pattern OTHER_JOB = Pattern.compile(
            "\\b(?:role|position|job|opening|opportunity|vacancy|contract|lead|supervisor|manager|engineer|developer|nurse|teacher|assistant|clerk|driver|chef|analyst) (?:at|with|for|in|over at) (?!company\\b|the company\\b|our\\b|us\\b|a later\\b|this\\b|the (?:time|moment|end|start)\\b|present\\b|an? (?:\\w+ )?(?:ctc|salary|rate|wage|pay|package|total|starting)\\b|which\\b|all\\b|least\\b|once\\b|any\\b|now\\b)[a-z]");

    private static final Pattern NEW_JOB = Pattern.compile(
            "\\b(?:another|new|different|separate|other|fresh|similar) (?:\\w+ ){0,3}?(?:role|position|job|opening|opportunity|vacancy|client|assignment|contract)\\b|just (?:come|came) in|just landed");

    private static final Pattern FRIEND = Pattern.compile(
            "\\b(?:how did (?:it|the|your)|did (?:it|the interview) go|fingers crossed|so proud|good luck with|rooting for you|heard (?:anything|back) (?:yet|from)|any word from|love,? mum|mom\\b|see you (?:saturday|sunday|tonight)|hope (?:it|the interview) (?:went|goes))\\b");

    /** What people who know each other write about besides. */
    private static final Pattern SOCIAL = Pattern.compile(
            "\\b(?:marathon|half-marathon|fun run|party|football|match|five-a-side|wedding|birthday|raffle|bake sale|barbecue|bbq|spare (?:place|ticket|seat)|charity|fundrais\\w+|sponsor(?:ed)? (?:walk|run|swim)|pub quiz|quiz night|choir practice|book club|christening|allotment|car boot|choir (?:is|are|rehears\\w*)|alumni|reunion|caterer|concert|fete|yoga|puppy|puppies|kittens?|babysit\\w*|petition|spare room|recipes?|playlist)\\b");

    /** What is asked of somebody for oneself: what they sell or make, for one's own family. */
    private static final Pattern PRIVATE = Pattern.compile(
            "\\b(?:(?:for|on) sale\\b|still (?:sell|selling|have|got) (?:that|the|your) |(?:want|wanting|asking|looking) for (?:it|them)\\b|how much (?:do|would|did) you (?:charge|want|ask|take|pay for)|what (?:do|would) you charge|"
                    + "on the side\\b|do you (?:still )?(?:do|make|bake|take|sell|cater for|play|photograph|teach|offer) (?:private |any |the odd )?(?:\\w+ )?(?:cakes?|part(?:y|ies)|weddings?|commissions?|(?:thirt|fort|fift|sixt|eight|twent|sevent)ieths?|(?:\\w+ )?birthdays?|christenings?|orders?|lessons?|private|gardens?|portraits?|events?|repairs?|evenings? out)\\b|"
                    + "(?:it is |for |to |is |, )my (?:wife|husband|son|daughter|mum|mother|mom|dad|father|nephew|niece|sister|brother|partner|kids?|girls?|boys?|grand\\w+|in-laws|neighbou?r|friend)\\b)");

    private final ReceivedMessage message;
    private final String plain;
    private final Sender sender;
    private final Application application;

    /** @param plain subject and text in plain words */
    Relevance(ReceivedMessage message, String plain, Sender sender, Application application) {
        this.message = message;
        this.plain = plain;
        this.sender = sender;
        this.application = application;
    }

    boolean isAbout(Said said) {
        boolean names = namesIt();
        if (sender.contact() != null || sender.isOurs()) {
            boolean otherJob = !names
                    && !answersThread()
                    && (OTHER_JOB.matcher(plain).find()
                            || NEW_JOB.matcher(plain).find());
            if (otherJob && said.meaning() != Meaning.DECLINE) {
                return false;
            }
            if (TO_MANY.matcher(message.text().strip().toLowerCase(Locale.ROOT)).find()
                    && !(said.isDecision() && said.surety() == Said.Surety.SAID)
                    && !answersThread()) {
                return false;
            }
            boolean hardly = said.meaning().compareTo(Meaning.QUESTION) >= 0
                    || said.meaning() == Meaning.OFFER && said.surety() != Said.Surety.SAID;
            boolean chat = SOCIAL.matcher(plain).find()
                    || PRIVATE.matcher(plain).find() && !MATTER.matcher(plain).find();
            if (hardly && chat && !answersThread()) {
                return false;
            }
            if (sender.contact() != null) {
                // whoever is known and speaks of nothing else is heard: to miss an answer costs more than to be asked
                // about a chat
                return true;
            }
            boolean matter = names || answersThread() || MATTER.matcher(plain).find();
            boolean means =
                    said.surety() != Said.Surety.LIKE && !said.evidence().isEmpty();
            return matter || means || plain.length() < 60;
        }
        if (FRIEND.matcher(plain).find()) {
            return false;
        }
        boolean speaks = said.isDecision() || said.meaning() == Meaning.NEW_DATE || signedForCompany();
        boolean answers = answersThread() && signedForCompany();
        return namesCompany() && (speaks || answers || Sender.isRobot(message.from()));
    }

    private boolean namesIt() {
        String position = application.position().toLowerCase(Locale.ROOT);
        return plain.matches("(?s).*\\bcompany\\b.*")
                        && !plain.matches("(?s).*\\b(?:the|our|your|a|this|my) (?:\\w+ )?company\\b.*")
                || namesCompany()
                || plain.contains(position)
                || java.util.Arrays.stream(position.split("\\W+"))
                        .anyMatch(word -> word.length() > 3 && !COMMON.contains(word) && plain.contains(word));
    }

    private boolean namesCompany() {
        String all = (message.subject() + "\n" + message.text() + "\n"
                        + message.from().name())
                .toLowerCase(Locale.ROOT);
        String company = application.company().toLowerCase(Locale.ROOT);
        String first = company.split("[\\s,&]+")[0];
        return all.contains(company)
                || first.length() > 4
                        && Pattern.compile("\\b" + Pattern.quote(first) + "\\b")
                                .matcher(all)
                                .find();
    }

    private boolean signedForCompany() {
        String end = message.text().strip();
        return end.substring(Math.max(0, end.length() - 300))
                .toLowerCase(Locale.ROOT)
                .contains(application.company().toLowerCase(Locale.ROOT));
    }

    private boolean answersThread() {
        return message.has("In-Reply-To")
                || message.has("References")
                || message.subject().toLowerCase(Locale.ROOT).matches("^(?:re|aw|antw|sv|fwd?|wg)\\s*:.*");
    }
}
