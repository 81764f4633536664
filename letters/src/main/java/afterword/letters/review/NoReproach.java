package afterword.letters.review;

import afterword.letters.language.Sentence;
import java.util.regex.Pattern;

/**
 * Whether what sounds like a reproach is none: the fault is the applicant's own, the wait somebody else's, the comparison in the
 * reader's favour, or the sentence has nobody in it who could be reproached.
 */
final class NoReproach {

    private static final Pattern OWN_FAULT = Pattern.compile(
            "(?iu)\\b(?:my|our) (?:own )?(?:(?:e-?)?mail )?(?:phone|telephone|mobile|server|line|computer|connection|inbox|internet|notice period|mailbox|post|account|spam)\\b"
                    + "|\\b(?:careless|remiss|slow|negligent|forgetful|clumsy) of me\\b|\\bmy (?:fault|doing|mistake|oversight|carelessness|delay)\\b"
                    + "|\\bon my (?:side|part|account)\\b|\\bat my end\\b|\\bI (?:left|gave) (?:you )?(?:no|the wrong) (?:address|number)\\b"
                    + "|\\b(?:my|of my) (?:e-?mails?|letters?|messages?|notes?)\\b.*\\bwithout (?:the|a|its|their) (?:subject|attachment|heading|date|signature)");

    /** Whose waits and grievances an applicant may speak of. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?iu)\\b(?:passengers?|customers?|patients?|residents?|callers?|clients?|tenants?|guests?|suppliers?|drivers?|families|pupils?|students?|parents?|visitors?|members|readers|shoppers?|owners|farmers?|growers?|buyers|users|neighbours?|neighbors?|crews|tourists|diners|subscribers|donors|claimants?|householders?|villagers|commuters|travell?ers|skippers)\\b");

    private static final Pattern THE_READER = Pattern.compile("(?iu)\\b(?:you|your|yours|yourself|yourselves)\\b");

    /** Whoever was there, or what the hiring is made of. */
    private static final Pattern OF_THE_HIRING = Pattern.compile(
            "(?iu)\\b(?:I|me|my|mine|we|us|our|you|your|yours|interview\\w*|candida\\w+|applica\\w+|applicants?|process|recruit\\w*|hiring|reception|panel|portal|"
                    + "answer\\w*|repl\\w+|letters?|e-?mails?|messages?|calls?|feedback|decision|news|word|silence|promis\\w+|appointment|round|stage|date|deadline|fortnight|courtesy|"
                    + "nobody|no one|anyone|anybody|somebody|someone|one|weeks?|say no|wait\\w*)\\b");

    private static final Pattern AGREES = Pattern.compile(
            "(?iu)\\byou (?:yourself )?(?:said|admitted|told me) (?:as much|so)(?: yourself)?\\b|\\bas you (?:put it|pointed out|rightly)\\b|\\byou agreed\\b");

    private static final Pattern IN_THEIR_FAVOUR = Pattern.compile(
            "(?iu)\\b(?:yours (?:was|is|did|has|came|went|were)|you (?:wrote|sent|rang|answered|told me|called))\\b(?!.*\\b(?:not|n['’]t|never|no|nothing|nobody|only|hardly|yet|still|would|late|last|eventually|in the end)\\b)");

    private static final Pattern COMPARES = Pattern.compile("(?iu)\\b(?:most|other|others|few|many|some|another)\\b");

    private static final Pattern APOLOGY = Pattern.compile(
            "(?iu)\\bI (?:was|am|have been|took) (?:\\p{L}+ )?(?:slow|late|long|tardy|behind)\\b.*\\b(?:sorry|apolog\\w+|forgive|pardon)\\b"
                    + "|\\b(?:sorry|apolog\\w+|forgive|pardon)\\b.*\\b(?:my (?:slow|late|delayed)|(?:delay|slowness|lateness) (?:in|of|with) my|being (?:so )?(?:slow|late)|so late|this late)\\b");

    private NoReproach() {}

    /** Whether the sentence reproaches nobody who reads it. */
    static boolean isMeant(Reading reading, Sentence sentence) {
        String text = sentence.text();
        boolean ofOthers =
                OTHERS.matcher(text).find() && !THE_READER.matcher(text).find();
        boolean ofNobody = reading.isThankYou() && !OF_THE_HIRING.matcher(text).find();
        boolean favours =
                COMPARES.matcher(text).find() && IN_THEIR_FAVOUR.matcher(text).find();
        return ofOthers
                || ofNobody
                || favours
                || OWN_FAULT.matcher(text).find()
                || AGREES.matcher(text).find();
    }

    /** Whether somebody only says sorry for an answer that was late: that runs nobody down. */
    static boolean isAnApology(Sentence sentence) {
        return APOLOGY.matcher(sentence.text()).find();
    }
}
